import {
  type CellValue,
  type Cell,
  dayOfSerial,
  isDateFormat,
  serialOfDay,
  textOf,
} from '../../../src/core/sheet/cell';
import { freeSheetName } from '../../../src/core/sheet/free-name';
import { kindOf, storedValue, writtenCell } from '../../../src/core/sheet/written-cell';

const DAYS: [number, number, number, number][] = [
  [1, 1900, 1, 1],
  [59, 1900, 2, 28],
  [61, 1900, 3, 1],
  [46082, 2026, 3, 1],
];

test.each(DAYS)('the serial %i is the day %i-%i-%i', (serial, year, month, day) => {
  expect(dayOfSerial(serial)).toEqual({ year, month, day });
  expect(dayOfSerial(serial + 0.99)).toEqual({ year, month, day });
});

test('a day after February 1900 has the serial of Excel, and one that the month lacks none', () => {
  expect(serialOfDay({ year: 1900, month: 3, day: 1 })).toBe(61);
  expect(serialOfDay({ year: 2026, month: 3, day: 1 })).toBe(46082);
  expect(serialOfDay({ year: 2026, month: 2, day: 29 })).toBeNull();
});

test.each<[string | undefined, boolean]>([
  ['d-mmm', true],
  ['dd.mm.yyyy', true],
  ['mmm-yy', true],
  ['h:mm', true],
  ['[h]:mm', true],
  ['[ss]', true],
  ['[$-419]d mmm', true],
  ['"kuni" d', true],
  [undefined, false],
  ['', false],
  ['General', false],
  ['@', false],
  ['0.00', false],
  ['# ##0', false],
  ['0" dona"', false],
  ['0\\d', false],
  ['[Red]0', false],
  ["[$so'm]0", false],
  ['0.0%', false],
  ['0 "d" "m"', false],
])('the format %s shows a date: %s', (format, isDate) => {
  expect(isDateFormat(format)).toBe(isDate);
});

test.each<[CellValue, string]>([
  [null, ''],
  [true, 'TRUE'],
  [false, 'FALSE'],
  [1.5, '1.5'],
  [' kitob ', ' kitob '],
])('%j is read as “%s”', (value, text) => {
  expect(textOf(value)).toBe(text);
});

test.each<[CellValue | undefined, CellValue, string]>([
  [undefined, null, 'blank'],
  ['', null, 'blank'],
  [null, null, 'blank'],
  [Number.NaN, '#NUM!', 'error'],
  [Number.POSITIVE_INFINITY, '#NUM!', 'error'],
  [0, 0, 'number'],
  [false, false, 'boolean'],
  ['0', '0', 'text'],
  ['#', '#', 'text'],
  ['#5', '#5', 'text'],
  ['xona #NUM!', 'xona #NUM!', 'text'],
  ['#NULL!', '#NULL!', 'error'],
  ['#DIV/0!', '#DIV/0!', 'error'],
  ['#VALUE!', '#VALUE!', 'error'],
  ['#REF!', '#REF!', 'error'],
  ['#NAME?', '#NAME?', 'error'],
  ['#N/A', '#N/A', 'error'],
])('%p is stored as %p, which is %s', (value, stored, kind) => {
  expect(storedValue(value)).toBe(stored);
  expect(kindOf(stored, undefined)).toBe(kind);
});

test('a number is a date where its format shows one, nothing else is', () => {
  expect([kindOf(5, 'd-mmm'), kindOf('5', 'd-mmm'), kindOf(null, 'd-mmm')]).toEqual(['date', 'text', 'blank']);
});

const old: Cell = { kind: 'number', value: 5, format: '0.0', locked: true };

test.each<[string, Cell | undefined, CellValue, boolean, string | undefined, Cell | undefined]>([
  ['a value over nothing', undefined, 'x', false, undefined, { kind: 'text', value: 'x' }],
  ['nothing over nothing', undefined, null, false, undefined, undefined],
  ['nothing over a value', { kind: 'text', value: 'x' }, null, false, undefined, undefined],
  [
    'a value over a formula',
    { kind: 'number', value: 2, formula: '1+1' },
    3,
    false,
    undefined,
    { kind: 'number', value: 3 },
  ],
  [
    'a value over mixed formatting',
    { kind: 'text', value: 'x', rich: true },
    'y',
    false,
    undefined,
    { kind: 'text', value: 'y' },
  ],
  [
    'a value over a format and a lock',
    old,
    6,
    false,
    undefined,
    { kind: 'number', value: 6, format: '0.0', locked: true },
  ],
  ['nothing over a format', old, null, false, undefined, { kind: 'blank', value: null, format: '0.0', locked: true }],
  ['another format', old, 6, false, 'd-mmm', { kind: 'date', value: 6, format: 'd-mmm', locked: true }],
  ['General', old, 6, false, 'General', { kind: 'number', value: 6, locked: true }],
  ['nothing in General', old, null, false, 'General', undefined],
  [
    'nothing over a cell of a protected sheet',
    { kind: 'text', value: 'x' },
    null,
    true,
    undefined,
    { kind: 'blank', value: null },
  ],
  ['nothing over nothing of a protected sheet', undefined, null, true, undefined, undefined],
])('%s leaves what it should', (_, before, value, isProtected, format, after) => {
  const written =
    format === undefined ? writtenCell(before, value, isProtected) : writtenCell(before, value, isProtected, format);
  expect(written).toEqual(after);
});

test.each<[string, string[], string]>([
  ['Bajarilishi', [], 'Bajarilishi'],
  ['Bajarilishi', ['Reja'], 'Bajarilishi'],
  ['Bajarilishi', ['BAJARILISHI', 'Bajarilishi 2'], 'Bajarilishi 3'],
  ['Axborot-kutubxona markazi hisoboti', [], 'Axborot-kutubxona markazi hisob'],
  ['Axborot-kutubxona markazi hisoboti', ['axborot-kutubxona markazi hisob'], 'Axborot-kutubxona markazi his 2'],
])('a sheet “%s” beside %j is called “%s”', (name, taken, free) => {
  expect(freeSheetName(name, taken)).toBe(free);
});
