import type { DoneRecord } from '../../../src/core/done/done';
import { readDone } from '../../../src/core/done/read-done';
import type { Plan } from '../../../src/core/plan/plan';
import type { CellValue } from '../../../src/core/sheet/cell';
import { templateGrid } from './template-grid';

/** What was done of one item: an amount for each quarter (null: nothing recorded). */
interface DoneOfItem {
  readonly facts: readonly CellValue[];
  readonly words?: string;
  /** The note of the first quarter. */
  readonly reason?: string;
}

const HEADINGS = [
  '№',
  'Band',
  'Birlik',
  'I chorak',
  'I chorak izohi',
  'II chorak',
  'III chorak',
  'IV chorak',
  'Nima qilindi',
];

/** The rows of a sheet Bajarilishi, by the number of the item as written ("25."). */
function doneRows(
  plan: Plan,
  items: Readonly<Record<string, DoneOfItem>>,
  year = 2026,
): readonly (readonly CellValue[])[] {
  const rows = plan.items.flatMap((item) => {
    const done = items[item.number.text];
    if (!done) return [];
    const [q1 = null, q2 = null, q3 = null, q4 = null] = done.facts;
    return [
      [item.number.text, item.name.text, item.unit.text, q1, done.reason ?? null, q2, q3, q4, done.words ?? null],
    ];
  });
  return [[`${year}-yil ish rejasining bajarilishi`], HEADINGS, ...rows];
}

/** What was done, as read from a sheet of these rows. */
export function doneOf(plan: Plan, items: Readonly<Record<string, DoneOfItem>>, year = 2026): DoneRecord {
  return readDone(templateGrid(doneRows(plan, items, year), { sheet: 'Bajarilishi' }), plan)!;
}
