import { yearOfPlan } from '../core/check/plan-year';
import type { Plan, Quarter } from '../core/plan/plan';
import { YearCallError } from './year-call';

/** The quarter that a call names ("2", "Q2", "2026-Q2"); undefined where it names none. Throws YearCallError. */
export function readQuarter(period: string | undefined, plan: Plan): Quarter | undefined {
  if (period === undefined) return undefined;
  const year = yearOfPlan(plan);
  const match = /^(?:(20\d\d)-)?Q?([1-4])$/i.exec(period);
  if (!match) throw new YearCallError('services.cli.wrongPeriod', { period, year: year ?? '' });
  if (match[1] !== undefined && year !== null && Number(match[1]) !== year)
    throw new YearCallError('services.cli.otherYear', { period, year });
  return Number(match[2]) as Quarter;
}
