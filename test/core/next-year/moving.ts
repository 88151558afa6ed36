import packJson from '../../../assets/packs/uz-akm.json';
import { checkPlan, type PlanCheck } from '../../../src/actions/check-plan';
import type { YearEnd } from '../../../src/core/next-year/amounts';
import type { Chosen, NextYearPlan } from '../../../src/core/next-year/next-year';
import { nextYearEdits } from '../../../src/core/next-year/next-year-edits';
import { planNextYear } from '../../../src/core/next-year/plan-next-year';
import { readPack } from '../../../src/core/pack/read-pack';
import { applyChanges } from '../../../src/core/sheet/apply-changes';
import type { Grid } from '../../../src/core/sheet/grid';
import { gridOf, tableOf } from '../../support/table';

export const pack = readPack(packJson);

/** A sheet moved on by a year. */
export interface Moved {
  readonly grid: Grid;
  readonly planned: NextYearPlan;
  readonly before: PlanCheck;
  readonly after: PlanCheck;
}

/** Makes next year's plan on a copy of a sheet; throws where it holds no plan, names no year, or refuses an edit. */
export function movedOn(grid: Grid, chosen: Chosen = {}, done?: YearEnd): Moved {
  const before = checkPlan(grid, pack);
  const planned = before && planNextYear(before.plan, pack, done);
  if (!before || !planned) throw new Error('nothing to move on');
  const edits = nextYearEdits(planned, grid, { chosen, kept: new Set() });
  const { grid: made, refused } = applyChanges(grid, [{ id: 'next', edits }]);
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  const after = checkPlan(made, pack);
  if (!after) throw new Error('the new plan is none');
  return { grid: made, planned, before, after };
}

/** The same of a table in the notation of `support/table`; the lines of the sheet that come of it. */
export function movedLines(table: string, chosen: Chosen = {}, done?: YearEnd): string[] {
  return tableOf(movedOn(gridOf(table), chosen, done).grid)
    .split('\n')
    .map((line) =>
      line
        .replace(/^\| | \|$/g, '')
        .replace(/(?: \|)+$/, '')
        .trim(),
    );
}
