import type { LastReport } from '../plan/last-report';
import type { Plan, Quarter } from '../plan/plan';
import type { Choices, KeptReport } from './choices';
import { yearOfPlan } from './plan-year';
import type { AtHand } from './rule';

/** Last year’s report that the fact is compared with: the one handed in, else the one that the workbook keeps; null without one. */
export function lastReportOf({ lastReport, choices }: AtHand): LastReport | null {
  if (lastReport) return lastReport;
  const kept = choices?.lastReport;
  return kept ? { year: kept.year, quarter: null, done: new Map(Object.entries(kept.done)) } : null;
}

/** The year of the plan’s fact where the report tells of another one, and the two are not compared; null where they are. */
export function otherFactYear(plan: Plan, { year }: Pick<LastReport, 'year'>): number | null {
  const planYear = yearOfPlan(plan);
  return year === null || planYear === null || year === planYear - 1 ? null : planYear - 1;
}

/** What last year’s report that the workbook keeps of a quarter says was done; null where it keeps none of that year’s. */
export function lastQuarterOf(
  { lastQuarters }: Choices,
  quarter: Quarter,
  year: number,
): ReadonlyMap<string, number | null> | null {
  const kept = lastQuarters?.[`${quarter}`];
  return kept && kept.year === year - 1 ? new Map(Object.entries(kept.done)) : null;
}

/** A report as the workbook keeps it. */
export function keptReport(file: string, { year, done }: LastReport): KeptReport {
  return { file, year, done: Object.fromEntries(done) };
}
