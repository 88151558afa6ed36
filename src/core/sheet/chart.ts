import type { Area } from './address';

/** A chart of the spreadsheet program's own, which follows the cells it shows. Plain data. */
export interface Chart {
  /** bar: lying bars, one below the other; column: standing ones; line: for what goes on in time. */
  readonly kind: 'bar' | 'column' | 'line';
  readonly title: string;
  /** The cells that name the bars or points: one row or one column. */
  readonly categories: Area;
  /** Each as long as the categories. */
  readonly series: readonly { readonly name: string; readonly values: Area }[];
  /** The cells that the chart covers. */
  readonly place: Area;
}
