import { itemLabel, shortened } from '../check/item-label';
import { yearOfPlan } from '../check/plan-year';
import { defineRule } from '../check/rule';
import type { DoneRow } from '../done/done';
import type { DonePlan } from '../done/done-plan';

/** The sheet of what was done has the plan's items, and its year. */
export const doneRow = defineRule({
  id: 'done-row',
  severity: 'warning',
  fix: null,
  why: 'The plan goes on changing after the sheet is made: what was entered in a row that the plan has no longer is in no report, and an item without a row cannot be filled in.',
  messages: {
    gone: {
      what: 'The plan has no item “{name}” any more, but numbers stand here: no report counts them.',
      todo: 'Move the numbers to the item that they belong to, or bring the sheet up to the plan.',
    },
    missing: {
      what: '{count} {count:item|items} of the plan have no row here: {items}.',
      todo: 'Bring the sheet up to the plan: rows are added, and nothing that was entered is lost.',
    },
    year: {
      what: 'This sheet is of {sheetYear}, the plan of {year}.',
      todo: 'Keep the sheet under another name and make a new one.',
    },
  },
  fixes: {},
  check({ plan, record, headers }: DonePlan, _pack, report) {
    const year = yearOfPlan(plan);
    const top = headers.name!;
    if (year !== null && record.year !== null && record.year !== year)
      report({
        message: 'year',
        data: { sheetYear: String(record.year), year: String(year) },
        at: top,
        severity: 'error',
      });
    if (record.missing.length > 0) {
      const items = record.missing.map((index) => itemLabel(plan.items[index]!));
      const shown = items.length > MOST ? [...items.slice(0, MOST), '…'] : items;
      report({ message: 'missing', data: { count: items.length, items: shown.join(', ') }, at: top });
    }
    for (const row of record.rows) {
      const cell = row.item === null ? firstFilled(row) : undefined;
      if (cell) report({ message: 'gone', data: { name: shortened(row.name || row.number) }, at: cell.at });
    }
  },
});

/** So many are named. */
const MOST = 8;

function firstFilled({ quarters, words }: DoneRow) {
  const filled = quarters.find(({ fact }) => fact.state !== 'blank')?.fact.cells[0];
  return filled ?? (words.text.trim() === '' ? undefined : words);
}
