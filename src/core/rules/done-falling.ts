import type { Pack } from '../pack/pack';
import { romanOf } from '../check/roman';
import { defineRule } from '../check/rule';
import { type Lines, linesOf } from '../done/amounts';
import { type QUARTERS } from '../done/done';
import { type DoneItem, type DonePlan, doneItems } from '../done/done-plan';
import { itemPeriod } from '../done/item-period';

/** What stands at a day does not fall from quarter to quarter; what is counted in each quarter is not counted from the year's start. */
export const doneFalling = defineRule({
  id: 'done-falling',
  severity: 'warning',
  fix: null,
  why: 'Readers and stock are told as they stand at the quarter’s end, and within a year they rarely fall; everything else is told for the quarter alone. Who mixes the two up doubles the year.',
  messages: {
    falls: {
      what: '{quarter} quarter: {to} after {from}. This number is told as it stands at the quarter’s end and fell.',
      todo: 'Check whether only the quarter was counted; if it did fall, say in the quarter’s note why.',
    },
    running: {
      what: 'Each quarter is more than the one before, the last ({last}) is about the year’s plan ({planned}), and together they make {sum}: these seem to be counted from the start of the year.',
      todo: 'Enter what was done in each quarter alone; if the numbers are right, say so in the quarter’s note.',
    },
  },
  fixes: {},
  check(done: DonePlan, pack, report) {
    for (const one of doneItems(done)) {
      const given = givenOf(one);
      if (itemPeriod(one.item, pack) === 'stock') {
        const at = given.findIndex(({ amount }, place) => place > 0 && amount < given[place - 1]!.amount);
        if (at < 0) continue;
        const [before, after] = [given[at - 1]!, given[at]!];
        const data = { quarter: romanOf(after.quarter), from: before.amount, to: after.amount };
        report({ message: 'falls', data, at: after.at, related: [before.at] });
        continue;
      }
      const running = runningTotal(one, given, pack);
      if (running) report({ message: 'running', ...running });
    }
  },
});

interface Given {
  readonly quarter: (typeof QUARTERS)[number];
  readonly amount: number;
  readonly at: string;
}

/** The quarters in which one number was entered: of compounds nothing is said. */
function givenOf({ row }: DoneItem): readonly Given[] {
  return row.quarters.flatMap(({ quarter, fact }): Given[] => {
    const amount = only(linesOf(fact));
    return amount === null ? [] : [{ quarter, amount, at: fact.cells[0]!.at }];
  });
}

const only = (lines: Lines | undefined): number | null =>
  lines?.length === 1 && lines[0]!.length === 1 ? lines[0]![0]! : null;

/** From this many units on a row of numbers tells something; below, they rise by chance. */
const LEAST = 20;

function runningTotal({ item }: DoneItem, given: readonly Given[], { thresholds }: Pack) {
  const planned = only(linesOf(item.plan)) ?? 0;
  if (planned < LEAST || given.length < 3) return null;
  const last = given.at(-1)!;
  const sum = given.reduce((total, { amount }) => total + amount, 0);
  const isRising = given.every(({ amount }, at) => at === 0 || amount > given[at - 1]!.amount);
  const isYears = last.amount <= planned * (1 + thresholds.doneShortShare);
  const isDoubled = sum >= planned * (1 + thresholds.doneOverShare);
  if (!isRising || !isYears || !isDoubled || last.amount < (planned * last.quarter) / 4 / 1.3) return null;
  return { data: { last: last.amount, planned, sum }, at: last.at, related: given.slice(0, -1).map(({ at }) => at) };
}
