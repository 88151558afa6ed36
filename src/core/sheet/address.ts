/** Addresses on a sheet. Rows and columns are 1-based everywhere, as people see them. */

/** The last row that a sheet can have. */
export const LAST_ROW = 1_048_576;
/** The last column that a sheet can have. */
export const LAST_COLUMN = 16_384;

/** A rectangle of cells, both corners included, 1-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const LETTERS = 26;
const MOST_LETTERS = 3;
const MOST_DIGITS = 7;
const [DOLLAR, ZERO, BEFORE_A, SMALL] = [0x24, 0x30, 0x40, 0x20] as const;
const names: string[] = [''];

/** The letters of a column: 1 → "A", 27 → "AA". */
export function columnName(column: number): string {
  const known = names[column];
  if (known !== undefined) return known;
  const before = Math.floor((column - 1) / LETTERS);
  const name = (before > 0 ? columnName(before) : '') + String.fromCharCode(65 + ((column - 1) % LETTERS));
  names[column] = name;
  return name;
}

/** The number of a column: "A" → 1, "AA" → 27; any case. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * LETTERS + letter.charCodeAt(0) - 64;
  return number;
}

/** The A1 name of a cell: (34, 1) → "A34". */
export function cellName(row: number, column: number): string {
  return columnName(column) + row;
}

/** Row and column of an A1 name ("A34", "$A$34"), or null where the text is no cell. */
export function parseCellName(name: string): { readonly row: number; readonly column: number } | null {
  // By hand, not by a regular expression: a large sheet asks it hundreds of thousands of times.
  let at = name.charCodeAt(0) === DOLLAR ? 1 : 0;
  const letters = at;
  let column = 0;
  for (; isLetter(name.charCodeAt(at)); at++) column = column * LETTERS + (name.charCodeAt(at) & ~SMALL) - BEFORE_A;
  if (at === letters || at - letters > MOST_LETTERS) return null;
  if (name.charCodeAt(at) === DOLLAR) at++;
  const digits = at;
  let row = 0;
  for (; isDigit(name.charCodeAt(at)); at++) row = row * 10 + name.charCodeAt(at) - ZERO;
  if (at !== name.length || at - digits > MOST_DIGITS || row === 0 || name.charCodeAt(digits) === ZERO) return null;
  return { row, column };
}

const isDigit = (code: number): boolean => code >= ZERO && code < ZERO + 10;
const isLetter = (code: number): boolean => (code & ~SMALL) > BEFORE_A && (code & ~SMALL) <= BEFORE_A + LETTERS;

/** The A1 name of an area: "A7:H77", or one cell's name where it is one cell. */
export function areaName(area: Area): string {
  const from = cellName(area.top, area.left);
  const to = cellName(area.bottom, area.right);
  return from === to ? from : `${from}:${to}`;
}

/** The area of an A1 name ("A7:H77", "A7"), or null where the text is no area. */
export function parseAreaName(name: string): Area | null {
  const [first, second = first] = name.split(':');
  const from = parseCellName(first ?? '');
  const to = parseCellName(second ?? '');
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** Whether a cell lies in an area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
