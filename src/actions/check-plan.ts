import type { Finding, Severity } from '../core/check/finding';
import { runRules } from '../core/check/run-rules';
import type { Pack } from '../core/pack/pack';
import { parsePlan } from '../core/plan/parse-plan';
import type { Plan } from '../core/plan/plan';
import { rules } from '../core/rules';
import type { Grid } from '../core/sheet/grid';

/** A checked plan: what was read, what is wrong with it, and how many findings of each severity there are. */
export interface PlanCheck {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly summary: Readonly<Record<Severity, number>>;
}

/** The columns a person pointed at where the labels were not understood. */
export type ChosenColumns = NonNullable<Parameters<typeof parsePlan>[2]>;

/** Reads and checks the plan on a sheet; null where there is none. */
export function checkPlan(grid: Grid, pack: Pack, chosen?: ChosenColumns): PlanCheck | null {
  const plan = parsePlan(grid, pack, chosen);
  if (!plan) return null;
  const findings = runRules(plan, pack, rules);
  const summary = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) summary[severity]++;
  return { plan, findings, summary };
}
