import type { Area } from './address';

/** What stands above or below each page; "&P" is the page's number and "&N" how many there are, as spreadsheet programs write it. */
export interface PageLine {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
}

/** How a sheet goes to paper. Always A4, and as many pages long as it needs. */
export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** How many pages wide it may be; absent: not fitted. */
  readonly pagesWide?: number;
  /** Rows repeated at the top of each page: first and last. */
  readonly titleRows?: readonly [number, number];
  /** Columns repeated at the left of each page: first and last. */
  readonly titleColumns?: readonly [number, number];
  /** What is printed; absent: all that is used. */
  readonly area?: Area;
  readonly header?: PageLine;
  readonly footer?: PageLine;
  /** The header of the first page, where it differs. */
  readonly firstHeader?: PageLine;
  /** From the edge of the paper to the cells, points: room for a header of several lines; absent: as it stands. */
  readonly topMargin?: number;
  /** What an adapter kept of the set-up that stood there, so that it can be put back whole; opaque, and counts before all else. */
  readonly kept?: string;
}
