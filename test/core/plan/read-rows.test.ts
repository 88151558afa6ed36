import { parsePlan } from '../../../src/core/plan/parse-plan';
import { gridOf } from '../../support/table';
import { pack, planOf } from './reading';

const itemsIn = (table: string): string[] => planOf(table).items.map(({ number }) => number.text);

describe('how far down the table is read', () => {
  const gap = (rows: number): string =>
    `| 1. | Bir | Dona | 4 | 5 |\n${'| |\n'.repeat(rows)}| 2. | Ikki | Dona | 4 | 5 |`;

  test.each([
    [0, ['1.', '2.']],
    [999, ['1.', '2.']],
    [1000, ['1.']],
  ])('%d empty rows between items', (rows, items) => expect(itemsIn(gap(rows))).toEqual(items));

  test('empty rows below the last item are none of the table', () => {
    const plan = planOf('| 1. | Bir | Dona | 4 | 5 |\n| |\n| |');
    expect([plan.rows.map(({ row }) => row), plan.area.bottom]).toEqual([[2], 2]);
  });

  test('all rows of a long table are read', () => {
    const rows = Array.from({ length: 1300 }, (_, at) => `| ${at + 1}. | Nomi | Dona | 4 | 5 |`);
    expect(itemsIn(rows.join('\n'))).toHaveLength(1300);
  });
});

describe('a row of the table', () => {
  const HEADER = '| № | Nomi | Birlik | Fakt | Reja | Muddat | Rasm | Ilova |\n|---|---|---|---|---|---|---|---|';

  test('keeps what stands in columns that are none of the plan’s', () => {
    const [row] = planOf(`${HEADER}\n| 1. | Bir | Dona | 4 | 5 | 2026-yil | ikkitasi bor | '␣ |`).rows;
    expect(row!.extra.map(({ at, text }) => `${at} ${text}`)).toEqual(['G2 ikkitasi bor']);
  });

  test('keeps nothing beside it where there is nothing', () => {
    expect(planOf(`${HEADER}\n| 1. | Bir | Dona | 4 | 5 | 2026-yil |`).rows[0]!.extra).toEqual([]);
  });

  test('has a blank cell for each column that the sheet lacks', () => {
    const { cells } = planOf(`${HEADER}\n| 1. | Bir | Dona | 4 | 5 | 2026-yil |`).rows[0]!;
    expect(cells.responsible).toEqual({ at: '', row: 2, column: 0, kind: 'blank', value: null, text: '' });
    expect(Object.values(cells).map(({ at }) => at)).toEqual(['A2', 'B2', 'C2', 'D2', 'E2', '', 'F2', '']);
  });

  test('is hidden where the sheet hides it', () => {
    const { rows } = planOf('| 1. | Bir | Dona | 4 | 5 |\n| ~2. | Ikki | Dona | 4 | 5 |\n| 3. | Uch | Dona | 4 | 5 |');
    expect(rows.map(({ isHidden }) => isHidden)).toEqual([false, true, false]);
  });

  test('of which the sheet stores nothing is empty', () => {
    const grid = gridOf('| 1. | Bir | Dona | 4 | 5 |\n| |\n| 2. | Ikki | Dona | 4 | 5 |');
    const cells = [...grid.cells];
    cells[2] = undefined;
    const { rows } = parsePlan({ ...grid, cells }, pack)!;
    expect(rows.map(({ kind, extra }) => `${kind} ${extra.length}`)).toEqual(['item 0', 'empty 0', 'item 0']);
  });

  test.each([
    ['a fact', '| | davomi | | 7 | |'],
    ['a plan', '| | davomi | | | 7 |'],
  ])('torn off the item above has a quantity where it has %s', (_, row) => {
    const [item] = planOf(`| 1. | Bir | Dona | 4 | 5 |\n${row}\n| 2. | Ikki | Dona | 4 | 5 |`).items;
    expect(item!.continuations.map(({ hasQuantity }) => hasQuantity)).toEqual([true]);
  });

  test('torn off the item above with words only has none', () => {
    const [item] = planOf('| 1. | Bir | Dona | 4 | 5 |\n| | davomi |\n| 2. | Ikki | Dona | 4 | 5 |').items;
    expect(item!.continuations.map(({ hasQuantity }) => hasQuantity)).toEqual([false]);
  });
});
