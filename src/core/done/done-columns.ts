import { cellName } from '../sheet/address';
import { cellAt, type Grid } from '../sheet/grid';
import { textOf } from '../sheet/cell';
import { fold } from '../text/fold';

/*
 * The columns of the sheet Bajarilishi. Its headings are the same in each language, because programs look for them;
 * the sheet is known by them wherever its columns were moved to.
 */

/** What a column of the sheet holds; `q1` … `q4` are what was done, `p1` … `p4` the quarters' own plans. */
export const DONE_ROLES = [
  'number',
  'name',
  'unit',
  'lastFact',
  'plan',
  'q1',
  'note1',
  'q2',
  'note2',
  'q3',
  'note3',
  'q4',
  'note4',
  'words',
  'p1',
  'p2',
  'p3',
  'p4',
  'key',
] as const;
export type DoneRole = (typeof DONE_ROLES)[number];

/** The heading of each column, and its width in characters. */
const COLUMNS: Readonly<Record<DoneRole, { readonly heading: string; readonly width: number }>> = {
  number: { heading: '№', width: 7 },
  name: { heading: 'Band', width: 44 },
  unit: { heading: 'Birlik', width: 14 },
  lastFact: { heading: 'Oʻtgan yil fakti', width: 12 },
  plan: { heading: 'Yillik reja', width: 12 },
  q1: { heading: 'I chorak', width: 11 },
  note1: { heading: 'I chorak izohi', width: 24 },
  q2: { heading: 'II chorak', width: 11 },
  note2: { heading: 'II chorak izohi', width: 24 },
  q3: { heading: 'III chorak', width: 11 },
  note3: { heading: 'III chorak izohi', width: 24 },
  q4: { heading: 'IV chorak', width: 11 },
  note4: { heading: 'IV chorak izohi', width: 24 },
  words: { heading: 'Nima qilindi', width: 40 },
  p1: { heading: 'I chorak rejasi', width: 11 },
  p2: { heading: 'II chorak rejasi', width: 11 },
  p3: { heading: 'III chorak rejasi', width: 11 },
  p4: { heading: 'IV chorak rejasi', width: 11 },
  key: { heading: 'Kalit', width: 12 },
};

/** The headings of a new sheet, in the order of `DONE_ROLES`. */
export const DONE_HEADINGS: readonly string[] = DONE_ROLES.map((role) => COLUMNS[role].heading);
/** The widths of a new sheet, in the order of `DONE_ROLES`. */
export const DONE_WIDTHS: readonly number[] = DONE_ROLES.map((role) => COLUMNS[role].width);

/** Without these a sheet is none of ours: what was done could not be told from what it is of. */
const NEEDED: readonly DoneRole[] = ['name', 'q1', 'q2', 'q3', 'q4'];
/** The header is looked for no further down. */
const LAST_HEADER_ROW = 40;
const BY_HEADING = new Map(DONE_ROLES.map((role) => [fold(COLUMNS[role].heading), role]));

/** Where the header of the sheet stands, and its columns. */
export interface DoneColumns {
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<DoneRole, number>>>;
}

/** The header of a sheet Bajarilishi, or null where it has none. Of two columns with one heading the first counts. */
export function findDoneColumns(grid: Grid): DoneColumns | null {
  for (let row = 1; row <= Math.min(grid.rowCount, LAST_HEADER_ROW); row++) {
    const columns: Partial<Record<DoneRole, number>> = {};
    for (let column = 1; column <= grid.columnCount; column++) {
      const role = BY_HEADING.get(fold(textOf(cellAt(grid, row, column).value)));
      if (role) columns[role] ??= column;
    }
    if (NEEDED.every((role) => columns[role] !== undefined)) return { headerRow: row, columns };
  }
  return null;
}

/** The cells of a sheet's headings ("C2"), of the columns that it has; none where it is no such sheet. */
export function doneHeaders(grid: Grid): Readonly<Partial<Record<DoneRole, string>>> {
  const found = findDoneColumns(grid);
  if (!found) return {};
  return Object.fromEntries(
    Object.entries(found.columns).map(([role, column]) => [role, cellName(found.headerRow, column)]),
  );
}
