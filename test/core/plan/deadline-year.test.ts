import { readDeadline } from '../../../src/core/plan/deadline';
import type { PlanCell } from '../../../src/core/plan/plan';
import { vocabularyOf } from '../../../src/core/plan/vocabulary';
import { itemOf, pack, planOf } from './reading';

const cellOf = (text: string): PlanCell => ({ at: 'G2', row: 2, column: 7, kind: 'text', value: text, text });
const read = (text: string, cell = cellOf(text)) => readDeadline({ text, key: '', cells: [cell] }, vocabularyOf(pack));

describe('the years of a deadline', () => {
  test.each<[string, number[]]>([
    ['2026, 2027, 2026', [2026, 2027]],
    ['1.02.2026', [2026]],
    ['31/12/26', [2026]],
    ['31.12.261', []],
    ['131.12.26', []],
    ['1-12.26', []],
    ['20261', []],
    ['12026', []],
    ['1926', []],
    ['2026–2027', [2026, 2027]],
  ])('%s: %j', (text, years) => {
    const deadline = read(text);
    expect([deadline.years, deadline.year]).toEqual([years, years[0] ?? null]);
  });
});

describe('words that leave the time within the year open', () => {
  test.each([
    'yil yakuni',
    'yil oxirida',
    'yil   oxirida',
    'yil soʻnida',
    'jıl juwmaǵında',
    'jıl aqırında',
    'oy davomida',
    'ay dawamında',
    'в течение месяца',
    '2026 yil',
    '2026-yil',
    '2026-jıl',
    '2026 год',
    '2026 г.',
    'har yil',
    'hár jılı',
    'ежегодно',
  ])('%s', (text) => expect(read(text)).toMatchObject({ quarters: [1, 2, 3, 4], isReadable: true }));

  test.each(['2026', 'yil', 'god', 'harakat', 'yangi yil'])('but not %s', (text) => {
    expect(read(text)).toMatchObject({ quarters: [], isReadable: false });
  });
});

describe('the quarters of a deadline', () => {
  test.each([
    ['I chorak, I chorak', [1]],
    ['may, III chorak', [3]],
    ['III chorak, may', [3]],
    ['yil davomida, may oyida', [2]],
    ['yil davomida, III chorak', [3]],
    ['V chorak', []],
    ['V chorak, may', []],
    ['har oy, II chorak', [2]],
  ])('%s: %j', (text, quarters) => expect(read(text)).toMatchObject({ quarters, isReadable: true }));

  test('no more than the first four hundred signs are read', () => {
    const filler = 'kelishilgan '.repeat(33);
    expect(read(`${filler}may`).quarters).toEqual([2]);
    expect(read(`${filler}${filler}may`).isReadable).toBe(false);
  });
});

describe('a date cell', () => {
  const dateCell: PlanCell = { at: 'G2', row: 2, column: 7, kind: 'date', value: 46082, text: '46082' };

  test('says its month and year', () => {
    expect(read('46082', dateCell)).toEqual({
      text: '46082',
      key: '',
      cells: [dateCell],
      year: 2026,
      years: [2026],
      terms: [{ kind: 'months', text: '46082', quarters: [1], months: [3], strays: [] }],
      quarters: [1],
      frequency: null,
      frequencies: [],
      isReadable: true,
    });
  });

  test('without a day says nothing that can be read', () => {
    expect(read('mart', { ...dateCell, value: 'mart' })).toMatchObject({ terms: [], isReadable: false });
  });

  test('with words in the torn row below is read as words', () => {
    const plan = planOf(`
      | 1. | Nomi | Dona | 4 | 5 | Reja | ⟨01.03.2026⟩ |
      |    | davomi | | | | | yil davomida |`);
    expect(itemOf(plan, '1.').deadline).toMatchObject({ year: null, quarters: [1, 2, 3, 4] });
  });
});

test.each(['', '-', '–', ' — '])('%j says nothing and can be read', (text) => {
  expect(read(text)).toMatchObject({
    year: null,
    years: [],
    terms: [],
    quarters: [],
    frequency: null,
    isReadable: true,
  });
});
