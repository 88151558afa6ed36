import { checkPlan, checkPlanInSteps, pack } from '../../node_modules/.cache/ishreja-bench/ours.mjs';
import { ms, printTable, timeOf } from './measure.mjs';
import { cleanGrid, grownGrid } from './plans.mjs';

/** The longest step of a check, in milliseconds: so long a pane that drives it cannot answer. */
function longestStep(grid) {
  const steps = checkPlanInSteps(grid, pack);
  let longest = 0;
  for (let isDone = false; !isDone;) {
    const began = performance.now();
    isDone = steps.next().done;
    longest = Math.max(longest, performance.now() - began);
  }
  return longest;
}

/** Checks of plans in memory: sixty rows, and how the time grows to a hundred thousand. */
export async function benchInMemory() {
  const small = await cleanGrid();
  const began = performance.now();
  checkPlan(small, pack);
  const first = performance.now() - began;
  const sixty = await timeOf(() => checkPlan(small, pack), { times: 101, warm: 50 });
  const tenThousand = await grownGrid(10_000);
  const hundredThousand = await grownGrid(100_000);
  const ten = await timeOf(() => checkPlan(tenThousand, pack), { times: 5, warm: 1 });
  const hundred = await timeOf(() => checkPlan(hundredThousand, pack), { times: 3, warm: 1 });
  printTable('Check of a plan in memory', [
    ['60 rows', ms(sixty), `at most 5 ms (the very first check: ${ms(first)})`],
    [`${tenThousand.rowCount} rows`, ms(ten)],
    [`${hundredThousand.rowCount} rows`, ms(hundred), 'at most 1000 ms'],
    ['growth, 10 times the rows', `${(hundred / ten).toFixed(1)} times`, 'at most 12 times'],
    ['longest step', ms(longestStep(hundredThousand))],
  ]);
}
