import { searchColumns } from '../../../src/core/plan/find-columns';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { gridOf } from '../../support/table';
import { columnsIn, pack } from './reading';

const found = (header: string, ...rows: readonly string[]): string => {
  const search = searchColumns(gridOf([header, '|---|', ...rows].join('\n')), pack);
  return search.found ? columnsIn(search.found) : 'none';
};

describe('a column of numbers that has no label', () => {
  test.each([
    [
      'is the nearest left of the name',
      '| | | Nomi | Birlik | Fakt | Reja |',
      '| 7 | 1. | Kitoblar | Dona | 4 | 5 |',
      'number B, name C, unit D, fact E, plan F',
    ],
    [
      'is the first right of the name',
      '| Nomi | Birlik | Fakt | Reja | | |',
      '| Kitoblar | Dona | 4 | 5 | 1. | 7 |',
      'name A, unit B, fact C, plan D, number E',
    ],
    [
      'is left of the name rather than right',
      '| | Izoh | Nomi | Birlik | Fakt | Reja | |',
      '| 7 | tuman | Kitoblar | Dona | 4 | 5 | 1. |',
      'number A, name C, unit D, fact E, plan F',
    ],
    [
      'may have another label left of the name',
      '| Kod | Nomi | Birlik | Fakt | Reja |',
      '| 1. | Kitoblar | Dona | 4 | 5 |',
      'number A, name B, unit C, fact D, plan E',
    ],
    [
      'has no other label right of the name',
      '| Nomi | Birlik | Fakt | Reja | Izoh |',
      '| Kitoblar | Dona | 4 | 5 | 7 |',
      'name A, unit B, fact C, plan D',
    ],
    [
      'is none where words stand',
      '| | Nomi | Birlik | Fakt | Reja |',
      '| tuman | Kitoblar | Dona | 4 | 5 |',
      'name B, unit C, fact D, plan E',
    ],
    [
      'is looked for once the name is known by its cells',
      '| | Yoʻnalish | Birlik | Reja | Muddat | Masʼul |',
      '| 1. | Kitoblar | Dona | 5 | 2026-yil | Direktor |',
      'number A, name B, unit C, plan D, deadline E, responsible F',
    ],
  ])('%s', (_, header, row, expected) => expect(found(header, row)).toBe(expected));
});

describe('a column of names under another label', () => {
  const ROW = '| 1. | Kitoblar | Dona | 5 | 2026-yil |';
  test.each([
    [
      'beside a plan and a deadline',
      '| № | Yoʻnalish | Birlik | 2026 reja | Muddat |',
      ROW,
      'number A, name B, unit C, plan D, deadline E',
    ],
    [
      'beside a fact and who answers',
      '| № | Yoʻnalish | Birlik | 2025 fakt | Masʼul |',
      ROW,
      'number A, name B, unit C, fact D, responsible E',
    ],
    [
      'beside a plan and a mechanism',
      '| № | Yoʻnalish | Birlik | 2026 reja | Mexanizm |',
      ROW,
      'number A, name B, unit C, plan D, mechanism E',
    ],
    [
      'right of the numbers',
      '| Tuman | № | Yoʻnalish | Birlik | 2026 reja | Muddat |',
      '| Nukus | 1. | Kitoblar | Dona | 5 | 2026-yil |',
      'number B, name C, unit D, plan E, deadline F',
    ],
    [
      'in the last column',
      '| № | Birlik | 2026 reja | Muddat | Yoʻnalish |',
      '| 1. | Dona | 5 | 2026-yil | Kitoblar |',
      'number A, unit B, plan C, deadline D, name E',
    ],
    [
      'in the first column',
      '| Yoʻnalish | Birlik | 2026 reja | Muddat | Masʼul |',
      '| Kitoblar | Dona | 5 | 2026-yil | Direktor |',
      'name A, unit B, plan C, deadline D, responsible E',
    ],
    [
      'behind one of codes',
      '| № | Kod | Yoʻnalish | Birlik | 2026 reja | Muddat |',
      '| 1. | A-1 | Kitoblar | Dona | 5 | 2026-yil |',
      'number A, name C, unit D, plan E, deadline F',
    ],
    ['not where nothing is planned', '| № | Yoʻnalish | Birlik | Mexanizm | Muddat | Masʼul |', ROW, 'none'],
    [
      'not without units',
      '| № | Yoʻnalish | 2025 fakt | 2026 reja | Muddat |',
      '| 1. | Kitoblar | 4 | 5 | 2026-yil |',
      'number A, fact C, plan D, deadline E',
    ],
    [
      'not beside amounts alone',
      '| № | Yoʻnalish | Birlik | 2025 fakt | 2026 reja |',
      '| 1. | Kitoblar | Dona | 4 | 5 |',
      'number A, unit C, fact D, plan E',
    ],
    [
      'not without rows',
      '| № | Yoʻnalish | Birlik | 2026 reja | Muddat |',
      '| | | | | |',
      'number A, unit C, plan D, deadline E',
    ],
  ])('%s', (_, header, row, expected) => expect(found(header, row)).toBe(expected));

  const HEADER = '| № | Yoʻnalish | Birlik | 2026 reja | Muddat |';
  const NAMELESS = 'number A, unit C, plan D, deadline E';
  const NAMED = 'number A, name B, unit C, plan D, deadline E';
  test.each([
    ['in half of the rows with a unit', ['| 1. | Kitoblar | Dona | 5 |', '| 2. | | Dona | 5 |'], NAMELESS],
    [
      'in most rows with a unit',
      ['| 1. | Kitoblar | Dona | 5 |', '| 2. | | Dona | 5 |', '| 3. | Kitoblar | Dona | 5 |'],
      NAMED,
    ],
    ['beside rows without a unit', ['| 1. | Kitoblar | Dona | 5 |', '| | 12 | | |', '| | 12 | | |'], NAMED],
    ['far below', [...Array<string>(60).fill('| 1. | | Dona | 5 |'), ...Array<string>(100).fill(ROW)], NAMELESS],
  ])('with words %s', (_, rows, expected) => expect(found(HEADER, ...rows)).toBe(expected));

  test('its label is the lowest cell of the header above it', () => {
    const labelOf = (label: string) =>
      parsePlan(
        gridOf(
          `| № | ${label} | Birlik | Miqdori | | Muddat |\n|---|\n| ^ | Kitoblar | ^ | Fakt | Reja | ^ |\n| 1. | Bir | Dona | 4 | 5 | 2026-yil |`,
        ),
        pack,
      )?.headers.name?.at;
    expect(labelOf('Yoʻnalish')).toBe('B2');
    const blank = parsePlan(gridOf(`| № | | Birlik | 2026 reja | Muddat |\n|---|\n${ROW}`), pack)!;
    expect(blank.columns.name).toBe(2);
    expect(blank.headers).not.toHaveProperty('name');
  });
});
