import { checkPlan, type PlanCheck } from '../../actions/check-plan';
import { carryOf } from '../../actions/next-year';
import type { CarryPlan, OtherYear } from '../../core/next-year/carry';
import { isBesidePlans } from '../../core/keep/own-sheet';
import type { Session } from '../session/session';

/** A form whose table was found, and what of the plan goes into it. */
export interface FoundForm {
  readonly kind: 'found';
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly carry: CarryPlan;
  /** Which opening this is: what was chosen belongs to one. */
  readonly opening: number;
}

/** A form that was opened. */
export type OpenedForm =
  FoundForm | { readonly kind: 'noPlan'; readonly file: string } | ({ readonly kind: 'otherYear' } & OtherYear);

let openings = 0;

/** Opens a form and finds its rows: on the first sheet that people see and that has a table. Throws WorkbookError. */
export async function readForm(
  { host, pack }: Session,
  check: PlanCheck,
  file: string,
  bytes: Uint8Array,
): Promise<OpenedForm> {
  const workbook = await host.openTemplate(bytes);
  for (const { name, isHidden } of await workbook.sheets()) {
    if (isHidden || isBesidePlans(name)) continue;
    const form = checkPlan(await workbook.read(name), pack);
    if (!form) continue;
    const carry = await carryOf(host.workbook, check.plan, form.plan, pack);
    return 'sure' in carry
      ? { kind: 'found', file, bytes, carry, opening: ++openings }
      : { kind: 'otherYear', ...carry };
  }
  return { kind: 'noPlan', file };
}
