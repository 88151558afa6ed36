import { enterDone, type DoneField } from '../../../src/actions/enter-done';
import type { DoneRecord, DoneRow } from '../../../src/core/done/done';
import { newDoneSheet } from '../../../src/core/done/done-sheet';
import { readDone } from '../../../src/core/done/read-done';
import type { Item, Plan, Quarter } from '../../../src/core/plan/plan';
import { applyChanges } from '../../../src/core/sheet/apply-changes';
import type { Grid } from '../../../src/core/sheet/grid';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { gridOf, type Written } from '../../support/test-grid';
import { planOf } from '../plan/reading';

/** Names that the pack knows: what is done of them adds up, and the number of users stands at a day. */
export const SEMINAR = 'Davra suhbatlari oʻtkazish';
export const VISITS = 'Kitobxonlar qatnovi';
export const USERS = 'Foydalanuvchilar soni, jami';
/** An event that happens once a year. */
export const CONTEST = '“Yilning eng yaxshi AKM mutaxassisi” koʻrik-tanlovi';

/** The sheet Bajarilishi of a plan as it is made. */
export async function doneGridOf(plan: Plan): Promise<Grid> {
  const workbook = new MemoryWorkbook();
  const sheet = newDoneSheet(plan);
  await workbook.addSheet(sheet);
  return workbook.read(sheet.name);
}

/** The sheet with a text entered in a field of the item of that number. */
export function entered(grid: Grid, plan: Plan, number: string, field: DoneField, text: string): Grid {
  const row = readDone(grid, plan)!.rows.find((each) => each.number === number)!;
  return applyChanges(grid, [enterDone(row, field, text)!]).grid;
}

/** What was done of each item in the four quarters, by the item's number: "5 | - | | 370/1006". */
export function factsOf(record: DoneRecord, plan: Plan): Readonly<Record<string, string>> {
  const texts = record.rows.map(({ item, number, quarters }) => [
    item === null ? `gone ${number}` : plan.items[item]!.number.text,
    quarters.map(({ fact }) => fact.cells[0]!.text).join(' | '),
  ]);
  return Object.fromEntries(texts) as Record<string, string>;
}

/** One item of a plan, in words of its cells. */
export interface WrittenItem {
  readonly name: string;
  readonly unit: string;
  readonly quantity: string;
  readonly deadline: string;
}

/** A plan of one item. */
export const planOfItem = ({ name, unit, quantity, deadline }: WrittenItem): Plan =>
  planOf(`| 1. | ${name} | ${unit} | ${quantity} | ${quantity} | Reja | ${deadline} | AKM |`);

/** One item at work: what was done in the quarters from the first on, blank where nothing was entered. */
export async function itemAtWork(
  written: WrittenItem,
  facts: readonly string[],
): Promise<{ readonly plan: Plan; readonly record: DoneRecord; readonly item: Item; readonly row: DoneRow }> {
  const plan = planOfItem(written);
  let grid = await doneGridOf(plan);
  facts.forEach((text, at) => {
    const quarter = (at + 1) as Quarter;
    if (text !== '') grid = entered(grid, plan, '1.', { kind: 'fact', quarter }, text);
  });
  const record = readDone(grid, plan)!;
  return { plan, record, item: plan.items[0]!, row: record.rows[0]! };
}

/** The columns of a sheet Bajarilishi that tell of no words: what is planned, the key, the quarters. */
export const QUARTERS_BY_KEY = [
  '№',
  'Band',
  'Birlik',
  'Oʻtgan yil fakti',
  'Yillik reja',
  'Kalit',
  'I chorak',
  'II chorak',
  'III chorak',
  'IV chorak',
];

/** Rows of three items: events, titles and copies, a large number. */
export const ITEM_ROWS = [
  '| 1. | Davra suhbatlari | Tadbir | 4 | 8 | Reja | har chorakda | AKM |',
  "| 2. | Kitob sovgʻasi | Nomda/nusxa | '1/2 | '3/4 | Reja | har chorakda | AKM |",
  '| 3. | Kitobxonlar qatnovi | Marotaba | 100 | 12350 | Reja | har chorakda | AKM |',
];
export const THREE_ITEMS = planOf(ITEM_ROWS.join('\n'));

/** The usual headings of a sheet Bajarilishi whose rows begin with their keys. */
export const KEY_FIRST = [
  'Kalit',
  '№',
  'Band',
  'Birlik',
  'I chorak',
  'II chorak',
  'III chorak',
  'IV chorak',
  'Nima qilindi',
];

/** What such a sheet tells of these items, a row an item. */
export const readRows = (
  rows: readonly (readonly Written[])[],
  of: Plan = THREE_ITEMS,
  above: readonly (readonly Written[])[] = [],
): DoneRecord => readDone(gridOf([...above, KEY_FIRST, ...rows], { sheet: 'Bajarilishi' }), of)!;
