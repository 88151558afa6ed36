import fc from 'fast-check';
import { readCells } from '../../../src/core/plan/quantity';
import { type QuantityContext, readQuantityText } from '../../../src/core/plan/quantity-text';
import { itemOf, planOf, shortOf } from './reading';

const ALONE: QuantityContext = { parts: 0, otherLines: null };
const read = (text: string, context = ALONE) => readQuantityText(text, context).readings;

describe('the text of a quantity', () => {
  test.each<[string, (number | null)[][]]>([
    ['1170', [[1170]]],
    ['475626.8', [[475626.8]]],
    ['72 695', [[72695]]],
    ['72\u00a0695', [[72695]]],
    ['72\u202f695', [[72695]]],
    ['72\u2009695', [[72695]]],
    ['4 620,0', [[4620]]],
    ['1006,0', [[1006]]],
    ['396,00', [[396]]],
    ['1.006,5', [[1006.5]]],
    ['1,006.5', [[1006.5]]],
    ['1.234.567', [[1234567]]],
    ['1,234,567.5', [[1234567.5]]],
    ['1 256 700,00', [[1256700]]],
    ['370/1006', [[370, 1006]]],
    ['370 / 1006', [[370, 1006]]],
    ['370/1 006', [[370, 1006]]],
    ['1 200/3 500', [[1200, 3500]]],
    [
      '240/319 27/270',
      [
        [240, 319],
        [27, 270],
      ],
    ],
    [
      '240/319\n27/270',
      [
        [240, 319],
        [27, 270],
      ],
    ],
    [
      '240/319; 27/270',
      [
        [240, 319],
        [27, 270],
      ],
    ],
    ['12 31 4', [[12], [31], [4]]],
    ['6820 2068 321', [[6820], [2068], [321]]],
    ['17521 11110', [[17521], [11110]]],
    ['1 1 1 1 1', [[1], [1], [1], [1], [1]]],
    ['20  8', [[20], [8]]],
    ['1083 293 404 16 -', [[1083], [293], [404], [16], [null]]],
    ['-', [[null]]],
    ['–', [[null]]],
    [' — ', [[null]]],
    ['- -', [[null], [null]]],
    ['-/5', [[null, 5]]],
    ['0', [[0]]],
    ['-5', [[-5]]],
    ['−5', [[-5]]],
    ['1107\n3215', [[1107], [3215]]],
  ])('%j', (text, lines) => expect(read(text)).toEqual([lines]));

  test.each([
    '12 ta',
    '1(',
    'yoʻq',
    '5-6',
    '1/',
    '/5',
    '12..5',
    '3 ta 4',
    'I',
    '1e5',
    '١٢',
    '1/2/3',
    '12.05.2026',
    '1,2,3',
  ])('%j cannot be read', (text) => expect(readQuantityText(text, ALONE).isReadable).toBe(false));

  test('spaces part values where the name lists as many parts', () => {
    expect(read('900 900', { parts: 2, otherLines: null })).toEqual([[[900], [900]]]);
    expect(read('12 350', { parts: 2, otherLines: null })).toEqual([[[12], [350]], [[12350]]]);
    expect(read('12 350', { parts: 2, otherLines: 2 })).toEqual([[[12], [350]]]);
    expect(read('12 350', { parts: 0, otherLines: 2 })).toEqual([[[12], [350]]]);
    expect(read('12 350', { parts: 2, otherLines: 1 })).toEqual([[[12350]]]);
    expect(read('12\u00a0350', { parts: 2, otherLines: null })).toEqual([[[12350]]]);
    expect(read('1 318 2 068', { parts: 2, otherLines: null })).toEqual([[[1318], [2068]]]);
    expect(read('6820 2068 321', { parts: 2, otherLines: null })).toEqual([[[6820], [2068], [321]]]);
  });

  test('one sign before three digits has two readings', () => {
    expect(read('1.006')).toEqual([[[1006]], [[1.006]]]);
    expect(read('0,125')).toEqual([[[0.125]]]);
  });

  test('nothing makes it throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(6), (text, parts) => {
        const { isReadable, readings } = readQuantityText(text, { parts, otherLines: null });
        expect(isReadable).toBe(readings.length > 0);
        for (const value of readings.flat(2)) expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe('the quantities of an item', () => {
  const quantityOf = (fact: string, plan = '1', name = 'Nomi') => {
    const read = planOf(`| 1. | ${name} | Dona | ${fact} | ${plan} |`).items[0]!;
    return { fact: shortOf(read.fact), state: read.fact.state, plan: shortOf(read.plan), item: read };
  };

  test.each([
    ['12', '12', 'readable'],
    ["'12", '12', 'readable'],
    ["'-", '-', 'readable'],
    ['0', '0', 'readable'],
    ['', 'blank', 'blank'],
    ['⟨4-Apr⟩', 'mangled', 'mangled'],
    ['#REF!', 'error', 'error'],
    ['=D1+1 → 7', '7', 'readable'],
    ['12 ta', 'unreadable', 'unreadable'],
    ["'99999999999999999999", 'unreadable', 'unreadable'],
    ['-3', '-3', 'readable'],
    ['7.5', '7.5', 'readable'],
    ['1000', '1000', 'readable'],
    ['=D1+1 →', 'error', 'error'],
    ["'␣␣", 'blank', 'blank'],
  ])('%s', (cell, short, state) => expect(quantityOf(cell)).toMatchObject({ fact: short, state }));

  const PARTS = 'Roʻyxatga olish: - yangi; - qayta';

  test.each([
    ['12 350', '12 31', 'Nomi', '12 350', '12 31'],
    ['12 31', '12 350', 'Nomi', '12 31', '12 350'],
    ['12 350', '12 400', 'Nomi', '12350', '12400'],
    ['12 350', '12 3500', 'Nomi', '12 350', '12 3500'],
    ['1  318  2  068', '12 31', 'Nomi', '1318 2068', '12 31'],
    ['900 900', '950 950', PARTS, '900 900', '950 950'],
    ['12 350', '14 400', PARTS, '12 350 ?', '14 400 ?'],
    ['12 350', '1400 90', PARTS, '12 350', '1400 90'],
    ['12 350', '1400', PARTS, '12350', '1400'],
    ['12 350', '-', PARTS, '12 350 ?', '-'],
    ['12 350', '1.006', PARTS, '12 350 ?', '1006 ?'],
    ['1 318 2 068', '', PARTS, '1318 2068', 'blank'],
    ['1 318 2 068', 'rejada', PARTS, '1318 2068', 'unreadable'],
  ])('%j beside %j of “%s”: %s beside %s', (fact, plan, name, factShort, planShort) => {
    expect(quantityOf(`'${fact}`, `'${plan}`, name)).toMatchObject({ fact: factShort, plan: planShort });
  });

  test('both readings of a doubtful number are kept', () => {
    expect(quantityOf("'12 350", "'14 400", PARTS).item.fact.readings).toEqual([[[12], [350]], [[12350]]]);
    expect(quantityOf("'12 350").item.fact).not.toHaveProperty('readings');
  });

  test('what is nothing and what is a number in text', () => {
    expect(quantityOf("'-").item.fact).toMatchObject({ isNothing: true, isTextNumber: false });
    expect(quantityOf('0').item.fact).toMatchObject({ isNothing: true });
    expect(quantityOf("'0/0").item.fact).toMatchObject({ isNothing: true });
    expect(quantityOf('').item.fact).toMatchObject({ isNothing: false });
    expect(quantityOf("'72 695").item.fact).toMatchObject({ isNothing: false, isTextNumber: true });
    expect(quantityOf("'12 31 4").item.fact).toMatchObject({ isTextNumber: false });
    expect(quantityOf("'370/1006").item.fact).toMatchObject({ isTextNumber: false });
    expect(quantityOf('72695').item.fact).toMatchObject({ isTextNumber: false });
    expect(quantityOf("'yoʻq").item.fact).toMatchObject({ isNothing: false, isTextNumber: false });
    expect(quantityOf("'-", "'-").item.isQuiet).toBe(true);
  });

  test('a torn row adds its lines', () => {
    const plan = planOf(`
      | 1. | Katalog tizimida | Dona | 464 | 462 | Yozuv yaratish | 2026-yil | Axborot-kommunikatsiya va raqamlashtirish |
      |    |                  |      | 1318 | 4620 | Nusxa qoʻshish |        | xizmati |`);
    expect(shortOf(itemOf(plan, '1.').fact)).toBe('464 1318');
    expect(itemOf(plan, '1.').plan.cells.map(({ at }) => at)).toEqual(['E2', 'E3']);
  });

  test('a name torn over rows changes nothing of how the quantities beside it are read', () => {
    const plan = planOf(`
      | 1. | Roʻyxatga olish: - yangi; | Dona | '12 350 | '1400 90 |
      |    | - qayta | | | |`);
    expect(shortOf(itemOf(plan, '1.').fact)).toBe('12 350');
  });

  /** Fact and state of an item torn over two rows, and whether it is nothing and a number in text. */
  const tornOf = (own: string, below: string): string => {
    const { fact } = planOf(`| 1. | Katalog | Dona | ${own} | 1 |\n| | tizimida | | ${below} | |`).items[0]!;
    const marks = [fact.isNothing && 'nothing', fact.isTextNumber && 'text'].filter(Boolean);
    return [shortOf(fact), ...marks].join(', ');
  };

  test.each([
    ['12', '31', '12 31'],
    ['', '31', '31'],
    ['12', '', '12'],
    ['', "'12 350", '12350, text'],
    ['12', "'31", '12 31, text'],
    ["'12 350", "'1.006", '12350 1006, text'],
    ["'-", '0', '- 0, nothing'],
    ["'-", '31', '- 31'],
    ["'370/1006", '31', '370/1006 31'],
    ['12', 'yoʻq', 'unreadable'],
    ['yoʻq', '12', 'unreadable'],
    ['⟨4-Apr⟩', '12', 'mangled'],
    ['⟨4-Apr⟩', 'yoʻq', 'unreadable'],
    ['yoʻq', '#REF!', 'error'],
    ['=D1+1 →', '12', 'error'],
    ['12', '=D1+1 →', '12'],
  ])('%s, torn over %s: %s', (own, below, expected) => expect(tornOf(own, below)).toBe(expected));

  test.each([
    ['number', Infinity],
    ['number', NaN],
    ['boolean', true],
  ] as const)('a cell with the %s %s is no quantity', (kind, value) => {
    const cell = { at: 'D2', row: 2, column: 4, kind, value, text: String(value) };
    expect(readCells([cell])).toEqual({
      cells: [cell],
      state: 'unreadable',
      lines: [],
      isTextNumber: false,
      isNothing: false,
    });
  });
});
