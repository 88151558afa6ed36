import { newDoneSheet } from '../../../src/core/done/done-sheet';
import { itemKeys } from '../../../src/core/done/item-keys';
import { readDone } from '../../../src/core/done/read-done';
import { updateDone } from '../../../src/core/done/update-done';
import { applyChanges } from '../../../src/core/sheet/apply-changes';
import type { Grid } from '../../../src/core/sheet/grid';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { gridOf } from '../../support/test-grid';
import { pack, planOf, sheetsOf } from '../plan/reading';
import { doneGridOf, entered, factsOf } from './plan-at-work';

const ITEMS = [
  '| I. ASOSIY ISHLAB CHIQARISH FAOLIYATI |',
  '| 1. | Adabiyotlar xarid qilish | Nomda/nusxa | 370/1006 | 400/1100 | Reja | 2026-yil davomida | AKM |',
  '| 2. | Kitobxonlar qatnovi | Marotaba | 17000 | 18500 | Reja | 2026-yil davomida | AKM |',
  '| 3. | Davra suhbatlari | Tadbir | 4 | 4 | Reja | har chorakda | AKM |',
];
const plan = planOf(ITEMS.join('\n'));

const edited = (lines: readonly string[]) => planOf(lines.join('\n'));

async function filled(): Promise<Grid> {
  let grid = await doneGridOf(plan);
  grid = entered(grid, plan, '1.', { kind: 'fact', quarter: 1 }, '100/275');
  grid = entered(grid, plan, '2.', { kind: 'fact', quarter: 1 }, '4 600');
  return entered(grid, plan, '3.', { kind: 'note', quarter: 2 }, 'Taʼmir');
}

test.each(['2026-qoraozak.xlsx', '2023-qorauzak.xlsx', 'districts/05-ellikqala.xlsx'])(
  '%s: the sheet that is made has a row for every item and reads back as it was made',
  async (file) => {
    const [sheet] = await sheetsOf(file);
    const real = parsePlan(sheet!, pack)!;
    const grid = await doneGridOf(real);
    const record = readDone(grid, real)!;
    expect(record.rows.map(({ item }) => item)).toEqual(real.items.map(({ index }) => index));
    expect(record.missing).toEqual([]);
    expect(record.year).toBe(real.planYear!.year);
    expect(updateDone(grid, record, real).change).toBeNull();
    expect(new Set(itemKeys(real)).size).toBe(real.items.length);
  },
);

test('a compound stays text, a number becomes a number, and both are read', async () => {
  const grid = await filled();
  const { rows } = readDone(grid, plan)!;
  expect(rows[0]!.quarters[0].fact).toMatchObject({ state: 'readable', lines: [[100, 275]] });
  expect(rows[0]!.quarters[0].fact.cells[0]).toMatchObject({ kind: 'text', format: '@' });
  expect(rows[1]!.quarters[0].fact.cells[0]).toMatchObject({ kind: 'number', value: 4600 });
  expect(rows[2]!.quarters[1].note.text).toBe('Taʼmir');
});

test('sorted rows, moved columns, columns and lines of a person’s own: nothing is lost', async () => {
  const grid = await filled();
  const turned: Grid = {
    ...grid,
    cells: [
      undefined,
      grid.cells[0],
      ...[...grid.cells.slice(1)].map((row, at) => {
        const [number, ...rest] = row ?? [];
        return [rest[0], { kind: 'text' as const, value: at === 0 ? 'Kim kiritdi' : 'Men' }, number, ...rest.slice(1)];
      }),
    ],
    rowCount: grid.rowCount + 1,
    columnCount: grid.columnCount + 1,
  };
  const swapped = [...turned.cells];
  [swapped[4], swapped[6]] = [swapped[6], swapped[4]];
  const record = readDone({ ...turned, cells: swapped }, plan)!;
  expect(factsOf(record, plan)).toEqual({ '1.': '100/275 |  |  | ', '2.': '4600 |  |  | ', '3.': ' |  |  | ' });
});

test('a sheet without the headings is none of ours, whatever it holds', () => {
  expect(readDone(gridOf([['№', 'Band', 'Birlik', 'I chorak']]), plan)).toBeNull();
  expect(readDone(gridOf([]), plan)).toBeNull();
});

describe('when the plan changes', () => {
  async function afterChange(lines: readonly string[]) {
    const next = edited(lines);
    const grid = await filled();
    const update = updateDone(grid, readDone(grid, next)!, next);
    const after = update.change ? applyChanges(grid, [update.change]).grid : grid;
    const record = readDone(after, next)!;
    return { next, update, after, record, facts: factsOf(record, next) };
  }

  test('an item added in between gets a row in its place and takes nobody’s numbers', async () => {
    const [heading, one, two, three] = ITEMS;
    const added = '| 2. | Kitob berilishi | Dona | 1 | 2 | Reja | 2026-yil davomida | AKM |';
    const { facts, record, update } = await afterChange([
      heading!,
      one!,
      added,
      two!.replace('2.', '3.'),
      three!.replace('3.', '4.'),
    ]);
    expect(facts).toEqual({
      '1.': '100/275 |  |  | ',
      '2.': ' |  |  | ',
      '3.': '4600 |  |  | ',
      '4.': ' |  |  | ',
    });
    expect(record.missing).toEqual([]);
    expect(record.rows.map(({ number }) => number)).toEqual(['1.', '2.', '3.', '4.']);
    expect(update.added.map(({ name }) => name.text)).toEqual(['Kitob berilishi']);
    expect(update.changed).toHaveLength(2);
  });

  test('a renamed item is followed by its number, where the name is like the old one', async () => {
    const [heading, one, two, three] = ITEMS;
    const { facts, update } = await afterChange([
      heading!,
      one!,
      two!.replace('Kitobxonlar qatnovi', 'Kitobxonlarning qatnovi jami kitobxonlar'),
      three!,
    ]);
    expect(facts['2.']).toBe('4600 |  |  | ');
    expect(update.gone).toEqual([]);
  });

  test('what the plan has no longer keeps its row and is told of; another item of its number takes nothing of it', async () => {
    const [heading, one, , three] = ITEMS;
    const other = '| 2. | Xodimlar malakasini oshirish | Nafar | 1 | 2 | Reja | 2026-yil davomida | AKM |';
    const { facts, update } = await afterChange([heading!, one!, other, three!]);
    expect(update.gone.map(({ name }) => name)).toEqual(['Kitobxonlar qatnovi']);
    expect(facts).toMatchObject({ 'gone 2.': '4600 |  |  | ', '2.': ' |  |  | ' });
  });

  test('of two items of one name one is gone: the other does not take its numbers by their order', async () => {
    const twins = [...ITEMS.slice(0, 2), '| 2. | Seminar | Tadbir | 4 | 4 | a | 2026-yil davomida | AKM |'];
    const both = [...twins, '| 3. | Seminar | Tadbir | 7 | 7 | b | 2026-yil davomida | AKM |'];
    const before = edited(both);
    let grid = await doneGridOf(before);
    grid = entered(grid, before, '2.', { kind: 'fact', quarter: 1 }, '1');
    grid = entered(grid, before, '3.', { kind: 'fact', quarter: 1 }, '2');
    const after = edited([...ITEMS.slice(0, 2), both[3]!]);
    expect(factsOf(readDone(grid, after)!, after)).toMatchObject({ 'gone 2.': '1 |  |  | ', '3.': '2 |  |  | ' });
  });

  test('the same once more changes nothing', async () => {
    const { after, record, next } = await afterChange(ITEMS.slice(0, 3));
    expect(updateDone(after, record, next).change).toBeNull();
  });
});

test('on paper it is two pages wide, and on both its rows are named', () => {
  const { print, rows } = newDoneSheet(edited(ITEMS));
  const [first = 0, last = 0] = print!.titleColumns!;
  expect([print!.pagesWide, rows[1]!.slice(first - 1, last)]).toEqual([2, ['№', 'Band', 'Birlik']]);
});

test('the sheet names its year, and a section above its items', () => {
  const { rows } = newDoneSheet(plan);
  expect(rows[0]).toEqual(['2026-yil ish rejasining bajarilishi']);
  expect(rows[2]![1]).toBe('I. ASOSIY ISHLAB CHIQARISH FAOLIYATI');
});
