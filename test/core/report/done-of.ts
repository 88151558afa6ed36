import { QUARTERS } from '../../../src/core/done/done';
import type { Item, Quantity } from '../../../src/core/plan/plan';
import { type DoneFacts, lastQuarter } from '../../../src/core/report/done-facts';

/** What was done of one item: an amount for each quarter (null: nothing recorded), each a fourth of the plan planned. */
interface DoneOfItem {
  readonly facts: readonly (number | null)[];
  readonly words?: string;
  readonly reason?: string;
}

/** What was done, by the number of the item as written ("25."); an item left out is not due. */
export function doneOf(items: Readonly<Record<string, DoneOfItem>>): DoneFacts {
  const known = (item: Item): DoneOfItem | undefined => items[item.number.text];
  const until = (item: Item, last: number): readonly number[] =>
    (known(item)?.facts ?? []).slice(0, last).filter((fact) => fact !== null);
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  const planned = (item: Item): number => item.plan.lines[0]?.[0] ?? 0;
  return {
    sheet: 'Bajarilishi',
    planIn: (item) => quantity(item, planned(item) / QUARTERS.length),
    factIn: (item, quarter) => quantity(item, known(item)?.facts[quarter - 1] ?? null),
    planToDate: (item, period) => quantity(item, (planned(item) / QUARTERS.length) * lastQuarter(period)),
    toDate(item, period) {
      const facts = until(item, lastQuarter(period));
      return facts.length === 0 ? null : quantity(item, sum(facts));
    },
    stateOf(item, period) {
      if (!known(item)) return 'notDue';
      const done = sum(until(item, lastQuarter(period)));
      const plan = (planned(item) / QUARTERS.length) * lastQuarter(period);
      return done >= plan ? 'done' : done > 0 ? 'partly' : 'notDone';
    },
    wordsOf: (item) => known(item)?.words ?? '',
    reasonOf: (item) => known(item)?.reason ?? '',
  };
}

function quantity(item: Item, amount: number | null): Quantity | null {
  if (amount === null) return null;
  const cell = { ...item.row.cells.plan, at: `F${item.row.row}` };
  return { cells: [cell], state: 'readable', lines: [[amount]], isTextNumber: false, isNothing: amount === 0 };
}
