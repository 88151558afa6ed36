import { type FixPick, type FixResult, applyFixes as applyFixesOf } from '../core/check/apply-fixes';
import type { AtHand } from '../core/check/rule';
import type { Pack } from '../core/pack/pack';
import { rules } from '../core/rules';
import type { Grid } from '../core/sheet/grid';
import type { ChosenColumns } from './check-plan';

/** Makes the picked fixes of all rules on a copy of the sheet; the caller writes `changes` once. */
export function applyFixes(
  grid: Grid,
  pack: Pack,
  pick: FixPick,
  chosen?: ChosenColumns,
  atHand: AtHand = {},
): FixResult {
  return applyFixesOf(grid, pack, rules, pick, chosen, atHand);
}
