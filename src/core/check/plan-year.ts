import type { Plan } from '../plan/plan';

const years = new WeakMap<Plan, number | null>();

/**
 * The year of a plan: the one that most of its title lines, the two headers and the deadlines speak for; of equals the
 * plan column's. Null where none is named; read once for each plan.
 */
export function yearOfPlan(plan: Plan): number | null {
  let year = years.get(plan);
  if (year === undefined) years.set(plan, (year = readYear(plan)));
  return year;
}

function readYear({ titleYears, planYear, factYear, items }: Plan): number | null {
  const votes = new Map<number, number>();
  const vote = (year: number, weight = 1): void => void votes.set(year, (votes.get(year) ?? 0) + weight);
  if (planYear) vote(planYear.year, 1.1);
  for (const { year } of titleYears) vote(year);
  if (factYear) vote(factYear.year + 1);
  for (const year of planYear || titleYears.length > 0 ? mostFrequent(items) : []) vote(year, 2);
  const [best] = [...votes].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? null;
}

/** The year that more than half of the dated deadlines name. */
function mostFrequent(items: Plan['items']): number[] {
  const counts = new Map<number, number>();
  let dated = 0;
  for (const { deadline } of items) {
    const { year } = deadline;
    if (year === null) continue;
    dated++;
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count * 2 > dated).map(([year]) => year);
}
