import { searchColumns } from '../../../src/core/plan/find-columns';
import { gridOf } from '../../support/table';
import { pack } from './reading';

/** "fact D 2025, plan E 2026": the columns of fact and plan with the years that their headers name. */
function amountsIn(amounts: string, cells: string): string {
  const { found } = searchColumns(
    gridOf(`| № | Nomi | Birlik | ${amounts} | Muddat |\n|---|\n| 1. | Kitoblar | Dona | ${cells} | 2026-yil |`),
    pack,
  );
  const { columns = {}, headers = {}, factYear = null, planYear = null } = found ?? {};
  const told = [
    ['fact', factYear],
    ['plan', planYear],
  ] as const;
  return told
    .filter(([role]) => columns[role] !== undefined)
    .map(([role, year]) => `${role} ${headers[role]?.at} ${year?.year ?? '-'} ${year?.cell.at ?? '-'}`)
    .join(', ');
}

describe('fact and plan that only a year tells', () => {
  test.each([
    ['2026 reja | 2025-yil yakuni boʻyicha', '5 | 4', 'fact E1 2025 E1, plan D1 2026 D1'],
    ['2026 reja | 2024-yil yakuni boʻyicha', '5 | 4', 'plan D1 2026 D1'],
    ['2026 reja | 2025-yil yakuni | 2025-yil kutilishi', '5 | 4 | 4', 'plan D1 2026 D1'],
    ['Reja | 2025-yil yakuni boʻyicha', '5 | 4', 'plan D1 - -'],
    ['2025 fakt | 2026-yilga moʻljallangan', '4 | 5', 'fact D1 2025 D1, plan E1 2026 E1'],
    ['2025 fakt | 2024-yilga moʻljallangan', '4 | 5', 'fact D1 2025 D1'],
    ['Fakt | 2026-yilga moʻljallangan', '4 | 5', 'fact D1 - -'],
    ['2026-yilga moʻljallangan | 2025-yil yakuni', '5 | 4', 'fact E1 2025 E1, plan D1 2026 D1'],
    ['2025-yil yakuni | 2027-yilga moʻljallangan', '4 | 5', ''],
    ['2025-yil yakuni | 2026-yilga moʻljallangan | 2027-yil istiqboli', '4 | 5 | 6', ''],
    ['2025-yil yakuni', '4', ''],
  ])('%s', (amounts, cells, expected) => expect(amountsIn(amounts, cells)).toBe(expected));

  test.each([
    ['4', true],
    ["'1 200", true],
    ["'12,5", true],
    ["'370/1006", true],
    ["'1.006", true],
    ["'-", true],
    ["'—", true],
    ["'5–6", true],
    ["'4 ta", false],
    ["'jami 4", false],
    ["'yoʻq", false],
    ['', false],
  ])('where its column holds %s: %s', (cell, isFact) => {
    expect(amountsIn('2026 reja | 2025-yil yakuni boʻyicha', `5 | ${cell}`).startsWith('fact')).toBe(isFact);
  });
});

describe('a column holds what most of its cells are', () => {
  const isFact = (rows: readonly string[], merges: readonly string[] = []): boolean => {
    const grid = gridOf(
      [
        '| № | Nomi | 2026 reja | 2025-yil yakuni | Muddat |',
        '|---|',
        ...rows.map((cell) => `| 1. | Kitoblar | 5 | ${cell} | 2026-yil |`),
      ].join('\n'),
    );
    const areas = merges.map((name) => ({ top: Number(name), bottom: Number(name), left: 4, right: 5 }));
    return searchColumns({ ...grid, merges: [...grid.merges, ...areas] }, pack).found?.columns.fact === 4;
  };
  test.each([
    ['half of them', ['4', 'matn'], [], false],
    ['most of them', ['4', 'matn', '4'], [], true],
    ['all but the blank', ['4', '', '', ''], [], true],
    ['those that are no headings over several columns', ['4', 'matn', 'matn'], ['3', '4'], true],
    ['those far below', [...Array<string>(60).fill('matn'), ...Array<string>(100).fill('4')], [], false],
  ])('%s', (_, rows, merges, expected) => expect(isFact(rows, merges)).toBe(expected));
});
