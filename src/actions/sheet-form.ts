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
