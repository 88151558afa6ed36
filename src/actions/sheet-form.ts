import type { Pack } from '../core/pack/pack';
import type { ColumnRole, Plan } from '../core/plan/plan';
import type { Area } from '../core/sheet/address';

/** One part of a sheet that a spreadsheet program is to check while a person types. */
export type FormPart =
  | {
      readonly area: Area;
      readonly kind: 'list';
      /** The values offered; longer than 255 characters in all, so they go to a range of a sheet of ours. */
      readonly values: readonly string[];
      /** True: another value is refused; false: it is only warned of (a cell may hold several services). */
      readonly isStrict: boolean;
      readonly title: string;
      readonly message: string;
    }
  | { readonly area: Area; readonly kind: 'quantity'; readonly title: string; readonly message: string };

/** What the plan's columns admit, as plain data for a spreadsheet program's own validation. */
export interface SheetForm {
  readonly parts: readonly FormPart[];
}

/** What a person is told in a column of the form, in the language chosen. */
export type FormWords = Readonly<
  Record<'unit' | 'responsible' | 'quantity', { readonly title: string; readonly message: string }>
>;

/**
 * The form of a plan: units of the pack only, services of the pack or a warning, quantities in fact and plan.
 * Each part reaches from the first to the last row of items; a column that the sheet lacks has none.
 */
export function sheetForm(plan: Plan, pack: Pack, words: FormWords): SheetForm {
  const rows = plan.items.map(({ rows: [, last] }) => last);
  const [first] = plan.items;
  if (!first) return { parts: [] };
  const [top, bottom] = [first.rows[0], Math.max(...rows)];
  const areaOf = (role: ColumnRole): Area | null => {
    const { column } = first.row.cells[role];
    return column === 0 ? null : { top, left: column, bottom, right: column };
  };
  const list = (role: 'unit' | 'responsible', values: readonly string[], isStrict: boolean): readonly FormPart[] => {
    const area = areaOf(role);
    return area && values.length > 0 ? [{ area, kind: 'list', values, isStrict, ...words[role] }] : [];
  };
  const quantity = (role: 'fact' | 'plan'): readonly FormPart[] => {
    const area = areaOf(role);
    return area ? [{ area, kind: 'quantity', ...words.quantity }] : [];
  };
  const units = pack.units.flatMap(({ label }) => label ?? []);
  const services = pack.services.map(({ label }) => label);
  return {
    parts: [
      ...list('unit', [...new Set(units)], true),
      ...quantity('fact'),
      ...quantity('plan'),
      ...list('responsible', [...new Set(services)], false),
    ],
  };
}
