import type { Pack } from '../pack/pack';
import { fold } from '../text/fold';
import type { FoundColumns } from './find-columns';
import { readLabel } from './header-label';
import { readItemNumber } from './item-number';
import { COLUMN_ROLES, type PlanCell } from './plan';
import type { RowDraft } from './read-rows';
import { type Heading, isInCapitals, readHeading, readNumeral, sectionOf } from './section-heading';
import { type Vocabulary, vocabularyOf } from './vocabulary';

const LOWER_START = /^[\s"“«(]*\p{Ll}/u;
const ANY_LETTER = /\p{L}/u;
const WIDE_MERGE = 3;

/** A heading found in a row, with the cell it stands in. */
export interface FoundHeading extends Heading {
  readonly cell: PlanCell;
}

/** What the rows above say while reading down. */
interface Above {
  /** The last item row, or null before the first and after a heading. */
  item: RowDraft | null;
  /** The single number of the last item that had one, and whether it had more steps. */
  path: readonly number[] | null;
}

/** Finds the kind of every row; headings are given by row. */
export function classifyRows(rows: RowDraft[], found: FoundColumns, pack: Pack): ReadonlyMap<number, FoundHeading> {
  const vocabulary = vocabularyOf(pack);
  const headings = new Map<number, FoundHeading>();
  const above: Above = { item: null, path: null };
  const headerKeys = headerTexts(found);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    if (isHeaderRow(row, rows[index - 1], headerKeys, vocabulary)) {
      row.kind = 'header';
      continue;
    }
    if (row.filledCount === 0) {
      row.kind = isHeld(row, above) ? 'continuation' : 'empty';
      continue;
    }
    const heading = headingOf(rows, index, above, pack, vocabulary);
    if (heading) {
      row.kind = 'section';
      headings.set(row.row, heading);
      above.item = null;
      continue;
    }
    classifyRow(rows, index, above, found, vocabulary);
  }
  markTail(rows, vocabulary);
  return headings;
}

function classifyRow(rows: RowDraft[], index: number, above: Above, found: FoundColumns, vocabulary: Vocabulary): void {
  const row = rows[index]!;
  const { filled } = row;
  if (isLabel(row, vocabulary)) row.kind = 'label';
  else if (filled.number && row.filledCount === 1) row.kind = isLoneText(row.cells.number) ? 'other' : 'empty';
  else if (filled.number || isWholeItem(row, above, found)) {
    row.kind = 'item';
    above.item = row;
    const { path } = readItemNumber(row.cells.number);
    if (path) above.path = path;
  } else if (!above.item) row.kind = 'other';
  else if (filled.fact || filled.plan) row.kind = isTornValue(row, above.item) ? 'continuation' : 'subRow';
  else {
    row.kind = 'continuation';
    row.repeatsNext = repeatsNext(rows, index);
  }
}

/** An item without its №: a name of its own with a unit, and values or a deadline. */
function isWholeItem({ cells, filled }: RowDraft, above: Above, found: FoundColumns): boolean {
  if (!filled.name || LOWER_START.test(cells.name.text)) return false;
  const hasValues = filled.fact || filled.plan;
  if (found.columns.number === undefined) return filled.unit || hasValues || filled.deadline;
  if (!above.item && hasValues) return true;
  return filled.unit && (hasValues || (filled.deadline && filled.mechanism));
}

/** Values that belong to the item above: its text goes on in small letters, its own are blank, or nothing else is here. */
function isTornValue(row: RowDraft, item: RowDraft): boolean {
  const { cells, filled } = row;
  if (isHeldBy(row, item)) return true;
  const texts = [cells.name, cells.unit, cells.mechanism, cells.deadline, cells.responsible];
  if (texts.some((cell) => LOWER_START.test(cell.text))) return true;
  if (!item.filled.fact && !item.filled.plan) return true;
  return !(filled.name || filled.mechanism || filled.responsible || filled.deadline);
}

/** Whether the merged № of the item above covers this row: Word's way of exploding one item over rows. */
function isHeldBy(row: RowDraft, item: RowDraft): boolean {
  const merge = row.cells.number.merge;
  return (
    merge !== undefined && merge.top <= item.row && merge.bottom >= row.row && merge.left === row.cells.number.column
  );
}

function isHeld(row: RowDraft, above: Above): boolean {
  return above.item !== null && isHeldBy(row, above.item);
}

function repeatsNext(rows: readonly RowDraft[], index: number): boolean {
  const row = rows[index]!;
  const next = rows[index + 1];
  if (!next?.filled.number || !row.filled.name) return false;
  return fold(row.cells.name.text) === fold(next.cells.name.text);
}

/** "Shundan," alone in its row. */
function isLabel({ cells, filled, filledCount }: RowDraft, { ofWhich }: Vocabulary): boolean {
  if (filledCount !== 1 || !(filled.name || filled.number)) return false;
  const text = filled.name ? cells.name.text : cells.number.text;
  if (text.length > 60) return false;
  const key = fold(text);
  return ofWhich.some((word) => key === word || key === `${word} quyidagilar`);
}

function isLoneText(cell: PlanCell): boolean {
  return (cell.text.match(/\p{L}/gu) ?? []).length >= 4;
}

function headerTexts({ headers }: FoundColumns): ReadonlyMap<string, string> {
  return new Map(COLUMN_ROLES.flatMap((role) => (headers[role] ? [[role, fold(headers[role].text)] as const] : [])));
}

/** The header once more after a page break, its second row, or the row 1 2 3 … 8 under it. */
function isHeaderRow(
  row: RowDraft,
  before: RowDraft | undefined,
  headers: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
): boolean {
  const { cells, filled, filledCount } = row;
  if (filledCount >= 3 && filled.name && fold(cells.name.text) === headers.get('name')) {
    return COLUMN_ROLES.filter((role) => filled[role] && fold(cells[role].text) === headers.get(role)).length >= 3;
  }
  const followsHeader = !before || before.kind === 'header';
  if (!followsHeader) return false;
  if (filledCount >= 4 && isCounting(row)) return true;
  if (!before || filled.number || filledCount === 0) return false;
  return COLUMN_ROLES.every((role) => !filled[role] || readLabel(cells[role].text, vocabulary).role !== null);
}

function isCounting({ cells, filled }: RowDraft): boolean {
  if (!filled.name || !/^\s*\d{1,2}\s*$/.test(cells.name.text)) return false;
  const numbers = COLUMN_ROLES.filter((role) => filled[role])
    .map((role) => cells[role])
    .sort((a, b) => a.column - b.column)
    .map((cell) => Number(cell.text));
  return numbers.every((number, index) => index === 0 || number > numbers[index - 1]!) && numbers[0]! <= 2;
}

function headingOf(
  rows: readonly RowDraft[],
  index: number,
  above: Above,
  pack: Pack,
  vocabulary: Vocabulary,
): FoundHeading | null {
  const row = rows[index]!;
  const { cells, filled, filledCount, extra } = row;
  if (filledCount === 1 && (filled.number || filled.name)) {
    return headingInCell(filled.number ? cells.number : cells.name, pack, vocabulary);
  }
  if (filledCount === 1) return null;
  if (filledCount === 2 && filled.number && filled.name) return headingInTwo(rows, index, above, pack, vocabulary);
  return extra.length === 1 && filledCount === 0 ? headingInCell(extra[0]!, pack, vocabulary) : null;
}

/** A heading alone in its row: a numeral with its title, or a title in capitals over several columns. */
function headingInCell(cell: PlanCell, pack: Pack, vocabulary: Vocabulary): FoundHeading | null {
  if (cell.kind !== 'text' || !ANY_LETTER.test(cell.text)) return null;
  const heading = readHeading(cell.text, pack.romanLookalikes);
  const isWide = cell.merge !== undefined && cell.merge.right - cell.merge.left + 1 >= WIDE_MERGE;
  const isCapital = isInCapitals(heading.title);
  const isKnown = (): boolean => sectionOf(heading.title, vocabulary) !== null;
  if (heading.ordinal === null) return (isWide && isCapital) || (isCapital && isKnown()) ? { ...heading, cell } : null;
  const isHeading = isWide || isCapital || isKnown();
  return isHeading && /\p{L}{3}/u.test(heading.title) ? { ...heading, cell } : null;
}

/** A numeral in the № cell and a title in the name cell, nothing else: Roman, or a whole number that opens a section. */
function headingInTwo(
  rows: readonly RowDraft[],
  index: number,
  above: Above,
  pack: Pack,
  vocabulary: Vocabulary,
): FoundHeading | null {
  const { number, name } = rows[index]!.cells;
  if (!ANY_LETTER.test(name.text)) return null;
  const read = readNumeral(number.text, pack.romanLookalikes);
  const heading = { ...read, title: name.text.trim(), cell: name };
  if (read.style === 'roman' || read.style === 'roman-lookalike') return heading;
  const { path } = readItemNumber(number);
  if (path?.length !== 1 || read.style !== 'arabic') return null;
  if (sectionOf(heading.title, vocabulary) !== null) return heading;
  const next = nextPath(rows, index);
  const opensChildren = next !== null && next.length > 1 && next[0] === path[0];
  const runsOn = above.path?.length === 1 && path[0] === above.path[0]! + 1;
  return opensChildren && !runsOn ? heading : null;
}

function nextPath(rows: readonly RowDraft[], index: number): readonly number[] | null {
  for (let next = index + 1; next < rows.length && next <= index + 3; next++) {
    if (rows[next]!.filled.number) return readItemNumber(rows[next]!.cells.number).path;
  }
  return null;
}

/** What stands below the last item after a gap or a signature word is no longer the table. */
function markTail(rows: RowDraft[], vocabulary: Vocabulary): void {
  const last = rows.findLastIndex(
    (row) => row.kind === 'item' || row.kind === 'subRow' || (row.kind === 'empty' && row.filledCount > 0),
  );
  if (last < 0) return;
  const start = tailStart(rows, last, vocabulary);
  for (let index = start; index < rows.length; index++) {
    const row = rows[index]!;
    if (row.kind !== 'section' && row.kind !== 'header') row.kind = 'other';
  }
}

function tailStart(rows: readonly RowDraft[], last: number, vocabulary: Vocabulary): number {
  for (let index = last + 1; index < rows.length; index++) {
    const row = rows[index]!;
    if (row.kind === 'empty' || row.kind === 'other' || isSignature(row, vocabulary)) return index;
  }
  return rows.length;
}

function isSignature({ cells, filled }: RowDraft, { signatures }: Vocabulary): boolean {
  return COLUMN_ROLES.some((role) => {
    if (!filled[role] || cells[role].kind !== 'text') return false;
    const key = fold(cells[role].text);
    return signatures.some((word) => key === word || key.startsWith(`${word} `));
  });
}
