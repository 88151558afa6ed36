import { type DoneRecord, type DoneRow, QUARTERS } from '../done/done';
import { doneToDate, rowsByItem } from '../done/done-to-date';
import { itemPeriod } from '../done/item-period';
import type { Pack } from '../pack/pack';
import type { Item, Plan, Quarter } from '../plan/plan';
import type { YearEnd } from './amounts';

/**
 * What was done of a plan's items by the end of its year: only of those whose every quarter that was due is given, for
 * a year that lacks one is not over. None where the record is another year's.
 */
export function yearEndOf(plan: Plan, record: DoneRecord | null, year: number, pack: Pack): YearEnd {
  if (!record || (record.year !== null && record.year !== year)) return new Map();
  const rows = rowsByItem(record);
  return new Map(
    plan.items.flatMap((item) => {
      const row = rows.get(item.index);
      const lines = row && isOver(item, row, pack) ? doneToDate(item, row, 4, pack) : undefined;
      return lines ? [[item.index, lines] as const] : [];
    }),
  );
}

/** What is counted in quarters needs each in which it was due, a stock its last day, an event only that it happened. */
function isOver(item: Item, { quarters }: DoneRow, pack: Pack): boolean {
  const given = quarters.filter(({ fact }) => fact.state !== 'blank');
  const isGiven = (due: Quarter): boolean => given.some(({ quarter }) => quarter === due);
  const period = itemPeriod(item, pack);
  if (period === 'stock') return isGiven(4);
  if (period === 'event' && given.some(({ fact }) => !fact.isNothing)) return true;
  return (item.deadline.quarters.length > 0 ? item.deadline.quarters : QUARTERS).every(isGiven);
}
