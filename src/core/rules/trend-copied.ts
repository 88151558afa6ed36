import { eachMeasuredRow, isReckonable, type MeasuredRow } from '../check/measured-rows';
import { defineRule } from '../check/rule';
import type { Quantity } from '../plan/plan';

/** Not all volumes of the plan are last year's. */
export const trendCopied = defineRule({
  id: 'trend-copied',
  severity: 'info',
  fix: null,
  why: 'A plan whose readers, visits and loans are last year’s to the last unit was copied and not planned. (Public library statistics: last year’s figure is no estimate.)',
  messages: {
    copied: {
      what: 'All {count} volumes of the plan are the same as last year’s.',
      todo: 'Plan each of them anew, or say in a note why they stay.',
    },
  },
  fixes: {},
  check(plan, pack, report) {
    const { copiedRows, periodicities } = pack.thresholds;
    const cells: string[] = [];
    let isChanged = false;
    eachMeasuredRow(plan, (row) => {
      if (isChanged || !isVolume(row, periodicities)) return;
      if (isCopied(row)) cells.push(row.plan.cells[0]!.at);
      else isChanged = true;
    });
    const [at, ...related] = cells;
    if (isChanged || at === undefined || cells.length < copiedRows) return;
    report({ message: 'copied', data: { count: cells.length }, at, related });
  },
});

/** Whether a row counts something, and not how often a year it is done. */
function isVolume({ fact, plan }: MeasuredRow, periodicities: readonly number[]): boolean {
  if (!isReckonable(fact) || !isReckonable(plan)) return false;
  return countsIn(fact, periodicities) || countsIn(plan, periodicities);
}

const countsIn = ({ lines }: Quantity, periodicities: readonly number[]): boolean =>
  lines.some((line) => line.some((value) => value !== null && value !== 0 && !periodicities.includes(value)));

function isCopied({ fact, plan }: MeasuredRow): boolean {
  return (
    fact.lines.length === plan.lines.length &&
    fact.lines.every((line, index) => {
      const other = plan.lines[index]!;
      return line.length === other.length && line.every((value, place) => value === other[place]);
    })
  );
}
