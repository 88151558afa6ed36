import { yearOfPlan } from '../core/check/plan-year';
import { CallError, type CallManner } from './call';
import type { CliIo } from './io';
import type { FilePlan } from './read-plans';
import { say } from './words';

/** The plan that is meant where none is named: the newest of the file. Throws CallError where two are of that year. */
export function newestPlan(plans: readonly FilePlan[], { language }: CallManner, io: CliIo): FilePlan {
  const yearOf = ({ check }: FilePlan): number => yearOfPlan(check.plan) ?? 0;
  const newest = Math.max(...plans.map(yearOf));
  const [chosen, ...others] = plans.filter((plan) => yearOf(plan) === newest);
  const sheets = plans.map(({ check }) => check.plan.sheet).join(', ');
  if (!chosen || others.length > 0) throw new CallError('manyPlans', { sheets });
  if (plans.length > 1) io.writeError(`${say('newestOf', language, { sheets, sheet: chosen.check.plan.sheet })}\n`);
  return chosen;
}
