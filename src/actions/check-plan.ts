import type { Finding, Severity } from '../core/check/finding';
import type { AtHand } from '../core/check/rule';
import { runRulesInSteps } from '../core/check/run-rules';
import type { Pack } from '../core/pack/pack';
import { type ChosenColumns, parsePlanInSteps } from '../core/plan/parse-plan';
import type { Plan } from '../core/plan/plan';
import { rules } from '../core/rules';
import type { Grid } from '../core/sheet/grid';
import { allSteps, type Steps } from '../core/sheet/steps';

/** The columns a person pointed at where the labels were not understood. */
export type { ChosenColumns };

/** A checked plan: what was read, what is wrong with it, and how many findings of each severity there are. */
export interface PlanCheck {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly summary: Readonly<Record<Severity, number>>;
}

/** Reads and checks the plan on a sheet; null where there is none. */
export function checkPlan(grid: Grid, pack: Pack, chosen?: ChosenColumns, atHand: AtHand = {}): PlanCheck | null {
  return allSteps(checkPlanInSteps(grid, pack, chosen, atHand));
}

/**
 * The same in steps of a few milliseconds each, however large the sheet is: drive it with `next()` until it is done,
 * and let others have a turn in between. To cancel, stop driving it.
 */
export function* checkPlanInSteps(
  grid: Grid,
  pack: Pack,
  chosen?: ChosenColumns,
  atHand: AtHand = {},
): Steps<PlanCheck | null> {
  const plan = yield* parsePlanInSteps(grid, pack, chosen);
  if (!plan) return null;
  const findings = yield* runRulesInSteps(plan, pack, rules, atHand);
  const summary = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) summary[severity]++;
  return { plan, findings, summary };
}
