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
  const deadlines = items.flatMap(({ deadline }) => deadline.year ?? []);
  for (const { year } of planYear || titleYears.length > 0 ? mostFrequent(deadlines) : []) vote(year, 2);
  const [best] = [...votes].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? null;
}

function mostFrequent(named: readonly number[]): { readonly year: number }[] {
  const counts = new Map<number, number>();
  for (const year of named) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].filter(([, count]) => count * 2 > named.length).map(([year]) => ({ year }));
}
