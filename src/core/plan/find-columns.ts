import type { Pack } from '../pack/pack';
import type { Grid } from '../sheet/grid';
import { withDated } from './dated-columns';
import { type HeaderLabel, nearestLabel, readLabel, yearIn } from './header-label';
import { COLUMN_ROLES, type ColumnRole, type PlanCell, type YearMention } from './plan';
import { CellReader, isFilled } from './plan-cell';
import { isPart, withWholeYear } from './year-parts';
import { withUnlabelled } from './unlabelled-columns';
import { type LabelRole, type Vocabulary, vocabularyOf } from './vocabulary';

/** A header found on a sheet: which column holds what. */
export interface FoundColumns {
  readonly headerRows: readonly [number, number];
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly headers: Readonly<Partial<Record<ColumnRole, PlanCell>>>;
  readonly factYear: YearMention | null;
  readonly planYear: YearMention | null;
}

/** What was looked for on a sheet and what was found, for the words "no plan found". */
export interface ColumnSearch {
  /** The header of the plan table, or null where no table is a plan. */
  readonly found: FoundColumns | null;
  /** The row most like a header, even where it is none. */
  readonly nearest: FoundColumns | null;
  /** Columns that the found (or nearest) header lacks. */
  readonly missing: readonly ColumnRole[];
}

interface HeaderCell extends HeaderLabel {
  readonly cell: PlanCell;
}

/** Columns from one to another, both counted in. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/** What asks about a header share. */
export interface HeaderSearch {
  readonly grid: Grid;
  readonly reader: CellReader;
  readonly vocabulary: Vocabulary;
}

const DEEPEST_HEADER = 3;
const ENOUGH_ROLES = 7;

/** Looks for the plan table on a sheet by its header labels, wherever it stands. */
export function searchColumns(grid: Grid, pack: Pack): ColumnSearch {
  const search = headerSearch(grid, pack);
  const everywhere = { left: 1, right: grid.columnCount };
  let best: FoundColumns | null = null;
  for (let row = 1; row <= grid.rowCount; row++) {
    const found = readHeader(search, row, everywhere);
    if (!found) continue;
    if (!best || isBetter(found, best)) best = found;
    if (rolesOf(best).length >= ENOUGH_ROLES) break;
    row = Math.max(row, found.headerRows[1] - 1);
  }
  const found = best && isPlanHeader(best) ? best : null;
  return { found, nearest: best, missing: COLUMN_ROLES.filter((role) => best?.columns[role] === undefined) };
}

/** What is asked about the headers of a sheet. */
export function headerSearch(grid: Grid, pack: Pack): HeaderSearch {
  return { grid, reader: new CellReader(grid), vocabulary: vocabularyOf(pack) };
}

/** The header a person chose by hand. */
export function chosenColumns(
  grid: Grid,
  pack: Pack,
  chosen: Pick<FoundColumns, 'headerRows' | 'columns'>,
): FoundColumns {
  const reader = new CellReader(grid);
  const vocabulary = vocabularyOf(pack);
  const headers: Partial<Record<ColumnRole, PlanCell>> = {};
  const labels: HeaderCell[] = [];
  // A column that was pointed at and let go again stands there without a place.
  const pointed = Object.entries(chosen.columns).filter(([, column]) => column !== undefined);
  const columns: FoundColumns['columns'] = Object.fromEntries(pointed);
  for (const [role, column] of Object.entries(columns) as [ColumnRole, number][]) {
    for (let row = chosen.headerRows[0]; row <= chosen.headerRows[1]; row++) {
      const cell = reader.read(row, column);
      if (!isFilled(cell)) continue;
      headers[role] = cell;
      labels.push({ cell, ...readLabel(cell.text, vocabulary) });
    }
  }
  return { ...chosen, columns, headers, ...yearsOf(columns, labels) };
}

function rolesOf(found: Pick<FoundColumns, 'columns'>): readonly ColumnRole[] {
  return COLUMN_ROLES.filter((role) => found.columns[role] !== undefined);
}

function isBetter(a: FoundColumns, b: FoundColumns): boolean {
  if (isPlanHeader(a) !== isPlanHeader(b)) return isPlanHeader(a);
  return rolesOf(a).length > rolesOf(b).length;
}

/** A plan has fact or plan beside at least three other columns; lists of staff, dates or stock have not. */
export function isPlanHeader(found: Pick<FoundColumns, 'columns'>): boolean {
  const { name, unit, fact, plan, mechanism, deadline, responsible } = found.columns;
  const count = rolesOf(found).length;
  const isOfPlan = [unit, mechanism, deadline, responsible].some((column) => column !== undefined);
  if (fact === undefined && plan === undefined) return count >= 5 && name !== undefined && unit !== undefined;
  return count >= 4 && isOfPlan;
}

/** The cheap question asked of every row: two labels of different columns. */
function mayBeHeader({ grid, vocabulary }: HeaderSearch, row: number, { left, right }: ColumnSpan): boolean {
  const cells = grid.cells[row - 1] ?? [];
  let first: HeaderLabel['role'] = null;
  for (let column = left; column <= right && column <= cells.length; column++) {
    const value = cells[column - 1]?.value;
    if (typeof value !== 'string') continue;
    const { role } = readLabel(value, vocabulary);
    if (role === null) continue;
    if (first !== null && role !== first) return true;
    first = role;
  }
  return false;
}

/**
 * The header that may stand in a row, read in these columns only; null where the row is none. Of two plan tables
 * beside each other the left one is read.
 */
export function readHeader(search: HeaderSearch, row: number, span: ColumnSpan): FoundColumns | null {
  if (!mayBeHeader(search, row, span)) return null;
  const last = lastHeaderRow(search, row, span);
  const labels: HeaderCell[] = [];
  for (let column = span.left; column <= span.right; column++)
    labels.push(...labelsInColumn(search.reader, row, last, column, search.vocabulary));
  const end = endOfFirstTable(labels);
  const first = labels.slice(0, end);
  const found: FoundColumns = { headerRows: [row, last], ...headerOf(first) };
  const right = end < labels.length ? first.at(-1)!.cell.column : span.right;
  const own = { left: span.left, right };
  return withUnlabelled(search, withWholeYear(search, withDated(search, found, own)), own);
}

/** How many of the labels are the left table's: all, but where № or name comes again and a plan's header stands on both sides of it. */
function endOfFirstTable(labels: readonly HeaderCell[]): number {
  const seen = new Set<HeaderLabel['role']>();
  const again = labels.findIndex(({ role }) => {
    if (role !== 'number' && role !== 'name') return false;
    const isAgain = seen.has(role);
    seen.add(role);
    return isAgain;
  });
  if (again < 0) return labels.length;
  const areTwo = [labels.slice(0, again), labels.slice(again)].every((some) => isPlanHeader(headerOf(some)));
  return areTwo ? again : labels.length;
}

function headerOf(labels: readonly HeaderCell[]): Omit<FoundColumns, 'headerRows'> {
  const columns: Partial<Record<ColumnRole, number>> = {};
  const headers: Partial<Record<ColumnRole, PlanCell>> = {};
  const { fact, plan } = factAndPlan(labels);
  for (const role of COLUMN_ROLES) {
    const label = role === 'fact' ? fact : role === 'plan' ? plan : labels.find((some) => some.role === role);
    if (!label) continue;
    columns[role] = label.cell.column;
    headers[role] = label.cell;
  }
  return { columns, headers, ...yearsOf(columns, labels) };
}

/** The header goes on while merges of its cells do, or while the next row holds nothing but labels. */
function lastHeaderRow(search: HeaderSearch, row: number, span: ColumnSpan): number {
  const { reader } = search;
  let last = row;
  for (let column = span.left; column <= span.right; column++) {
    const merge = reader.mergeAt(row, column);
    if (merge) last = Math.max(last, Math.min(merge.bottom, row + DEEPEST_HEADER - 1));
  }
  while (last < row + DEEPEST_HEADER - 1 && isLabelRow(search, last + 1, span)) last++;
  return last;
}

function isLabelRow(search: HeaderSearch, row: number, { left, right }: ColumnSpan): boolean {
  const { reader, vocabulary } = search;
  let filled = 0;
  let dated = 0;
  for (let column = left; column <= right; column++) {
    const cell = reader.read(row, column);
    if (!isFilled(cell)) continue;
    filled++;
    if (readLabel(cell.text, vocabulary).role !== null) continue;
    if (yearIn(cell.text) !== null) dated++;
    else if (
      nearestLabel(cell.text, vocabulary) === null &&
      !isPart(search, cell) &&
      !isLabelRest(reader, row, column, vocabulary)
    )
      return false;
  }
  return filled > (dated > 0 ? 1 : 0);
}

/** The second half of a label written over two rows: "Oʻlchov" above "birligi". */
function isLabelRest(reader: CellReader, row: number, column: number, vocabulary: Vocabulary): boolean {
  const text = `${reader.read(row - 1, column).text} ${reader.read(row, column).text}`;
  return readLabel(text, vocabulary).role !== null;
}

/** The labels of one column from top to bottom: whole cells, a label written over the rows, else the nearest label. */
function labelsInColumn(
  reader: CellReader,
  top: number,
  bottom: number,
  column: number,
  vocabulary: Vocabulary,
): HeaderCell[] {
  const cells: PlanCell[] = [];
  for (let row = top; row <= bottom; row++) {
    const cell = reader.read(row, column);
    if (isFilled(cell)) cells.push(cell);
  }
  const labels = cells
    .map((cell) => ({ cell, ...readLabel(cell.text, vocabulary) }))
    .filter((label) => label.role !== null);
  if (labels.length === cells.length) return labels;
  const joined = readLabel(cells.map(({ text }) => text).join(' '), vocabulary);
  if (joined.role !== null) return [{ cell: cells[0]!, ...joined }];
  if (labels.length > 0) return labels;
  return cells.map((cell) => ({ cell, role: nearestLabel(cell.text, vocabulary), year: null }));
}

/** Fact and plan by their words, then by their years: the later year is the plan's. */
function factAndPlan(labels: readonly HeaderCell[]): { fact: HeaderCell | undefined; plan: HeaderCell | undefined } {
  const ofRole = (role: LabelRole | 'year'): HeaderCell[] => labels.filter((label) => label.role === role);
  const byYear = (a: HeaderCell, b: HeaderCell): number => (b.year ?? 0) - (a.year ?? 0);
  const years = ofRole('year').sort(byYear);
  const facts = ofRole('fact').sort(byYear);
  const [named, before] = ofRole('plan').sort(byYear);
  let fact = facts.find((label) => (label.year ?? 0) < (named?.year ?? Infinity)) ?? facts[0];
  if (!named && !fact && years.length < 2) return { fact, plan: named };
  const plan = named ?? years[0];
  if (before?.year && before.year !== plan?.year) fact ??= before;
  return { fact: fact ?? years.find((label) => label !== plan), plan };
}

function yearsOf(
  columns: FoundColumns['columns'],
  labels: readonly HeaderCell[],
): Pick<FoundColumns, 'factYear' | 'planYear'> {
  const yearIn = (column: number | undefined): YearMention | null => {
    const label = labels.find((known) => known.cell.column === column && known.year !== null);
    return label ? { year: label.year!, cell: label.cell } : null;
  };
  return { factYear: yearIn(columns.fact), planYear: yearIn(columns.plan) };
}
