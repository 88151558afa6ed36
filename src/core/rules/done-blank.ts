import { romanOf } from '../check/roman';
import { defineRule } from '../check/rule';
import { isNothing } from '../done/amounts';
import { QUARTERS } from '../done/done';
import { type DoneItem, type DonePlan, doneItems } from '../done/done-plan';
import { lastFilled } from '../done/plan-gap';
import { quarterPlans } from '../done/quarter-plan';

/** A quarter that is over is filled in where something was planned for it: a 0 where nothing was done. */
export const doneBlank = defineRule({
  id: 'done-blank',
  severity: 'warning',
  fix: null,
  why: 'A blank may mean that nothing was done, or that somebody forgot to enter it: the report cannot tell which, and “0” is an answer.',
  messages: {
    quarter: {
      what: 'Quarter {quarter} is over, and nothing was entered for it: {count} {count:item was|items were} due.',
      todo: 'Enter what was done; 0 where nothing was.',
    },
    item: {
      what: 'Quarter {quarters} is over and was planned, but its cell is blank.',
      todo: 'Enter what was done; 0 where nothing was.',
    },
    skipped: {
      what: 'Quarter {quarters} was planned and left blank, and a later one is filled.',
      todo: 'Enter what was done then, or 0; if it was entered in the wrong quarter, move it.',
    },
  },
  fixes: {},
  check(done: DonePlan, pack, report) {
    const items = doneItems(done);
    const filled = new Set(QUARTERS.filter((quarter) => items.some(({ row }) => !isBlank(row, quarter))));
    const due = new Map(items.map((one) => [one, dueQuarters(one)]));
    for (const quarter of QUARTERS) {
      const at = done.headers[`q${quarter}`]!;
      const count = items.filter((one) => due.get(one)!.includes(quarter)).length;
      if (quarter > done.closed || count === 0 || filled.has(quarter)) continue;
      report({ message: 'quarter', data: { quarter: romanOf(quarter), count }, at });
    }
    for (const [{ row }, quarters] of due) {
      const last = lastFilled(row) ?? 0;
      const blank = quarters.filter(
        (quarter) => isBlank(row, quarter) && (quarter < last || (quarter <= done.closed && filled.has(quarter))),
      );
      const [first] = blank;
      if (first === undefined) continue;
      const data = { quarters: blank.map(romanOf).join(', ') };
      const [at, ...related] = blank.map((quarter) => row.quarters[quarter - 1]!.fact.cells[0]!.at);
      report({ message: first < last ? 'skipped' : 'item', data, at: at!, related });
    }

    function dueQuarters({ item, row }: DoneItem): readonly (typeof QUARTERS)[number][] {
      const plans = quarterPlans(item, row, pack);
      return QUARTERS.filter((quarter) => plans && !isNothing(plans[quarter - 1]!));
    }
  },
});

const isBlank = ({ quarters }: DoneItem['row'], quarter: number): boolean =>
  quarters[quarter - 1]!.fact.state === 'blank';
