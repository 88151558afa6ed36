import type { Area } from './address';

/** A chart of the spreadsheet program's own, which follows the cells it shows. Plain data. */
export interface Chart {
  /** bar: lying bars, one below the other; column: standing ones; line: for what goes on in time. */
  readonly kind: 'bar' | 'column' | 'line';
  /** True where the series of a bar or column are parts of a whole and stand on one another. */
  readonly isStacked?: boolean;
  readonly title: string;
  /** What it shows: names of the bars or points in the first column, a series in each other, the series' names in the first row. */
  readonly source: Area;
  /** The cells that the chart covers. */
  readonly place: Area;
}
