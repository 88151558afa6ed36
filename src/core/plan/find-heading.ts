import type { Pack } from '../pack/pack';
import { fold } from '../text/fold';
import { readItemNumber } from './item-number';
import { COLUMN_ROLES, type PlanCell } from './plan';
import { has, type RowDraft } from './read-rows';
import { type Heading, isInCapitals, isSectionTitle, readHeading, readNumeral, sectionOf } from './section-heading';
import type { Vocabulary } from './vocabulary';

/** A heading found in a row, with the cell it stands in. */
export interface FoundHeading extends Heading {
  readonly cell: PlanCell;
}

const ANY_LETTER = /\p{L}/u;
const WORD = /\p{L}{3}/u;
const WIDE_MERGE = 3;
/** Columns of a merge that no cell of an item has. */
const WHOLE_MERGE = 5;
const LONGEST_TITLE = 200;
const TITLE = /^[^\p{L}]*\p{Lu}.*\p{L}{2}/su;
const ROMAN_POINT = /^\s*[IVX]+\s*[.)]/;
const NEXT_ROWS = 3;

/** What the rows above say of a heading. */
export interface AboveHeading {
  /** The number of the last item, or null. */
  readonly path: readonly number[] | null;
  /** Whether headings may be titles alone: nothing of the table stands above, or its first heading is one. */
  readonly areTitlesBare: boolean;
}

/** Nothing of the table stands above. */
export const NOTHING_ABOVE: AboveHeading = { path: null, areTitlesBare: false };

/** The section heading that a row is, or null. */
export function headingOf(
  drafts: readonly RowDraft[],
  index: number,
  above: AboveHeading,
  pack: Pack,
  vocabulary: Vocabulary,
): FoundHeading | null {
  const draft = drafts[index]!;
  const { cells, filledCount } = draft;
  const { extra } = draft.row;
  if (filledCount > 2) return null;
  if (filledCount === 0) return extra.length === 1 ? headingInCell(extra[0]!, pack, vocabulary) : null;
  const isNumbered = has(draft, 'number');
  if (filledCount === 2) {
    return isNumbered && has(draft, 'name') ? headingInTwo(drafts, index, above.path, pack, vocabulary) : null;
  }
  const lone = cells[COLUMN_ROLES.find((role) => has(draft, role))!];
  const mayHead = isNumbered || has(draft, 'name') || isWide(lone, WIDE_MERGE) || isFirst(lone, cells);
  return mayHead
    ? (headingInCell(lone, pack, vocabulary) ?? headingAboveItem(drafts, index, lone, above, pack, vocabulary))
    : null;
}

/**
 * A heading in small letters right above an item: with a Roman numeral, merged over most of the table, nearly one that the
 * pack knows, or a bare title where the first heading is one too or the numbers begin again.
 */
function headingAboveItem(
  drafts: readonly RowDraft[],
  index: number,
  cell: PlanCell,
  above: AboveHeading,
  pack: Pack,
  vocabulary: Vocabulary,
): FoundHeading | null {
  const next = drafts[index + 1];
  const isAbove = next !== undefined && has(next, 'number') && has(next, 'name') && next.filledCount > 2;
  if (!isAbove || cell.kind !== 'text' || cell.text.length > LONGEST_TITLE) return null;
  const heading = readHeading(cell.text, pack.romanLookalikes);
  if (!TITLE.test(heading.title) || isNoTitle(cell.text, vocabulary)) return null;
  const isNumeral = heading.style === 'roman' && ROMAN_POINT.test(cell.text);
  const isBare = above.areTitlesBare || beginsAgain(readItemNumber(next.cells.number).path, above.path);
  const isTitle = isNumeral || isBare || isWide(cell, WHOLE_MERGE) || sectionOf(heading.title, vocabulary) !== null;
  return isTitle ? { ...heading, cell } : null;
}

/** Whether an item's number opens a section's numbers: "1." after "9.", "3.1." after "2.7.". */
function beginsAgain(path: readonly number[] | null, above: readonly number[] | null): boolean {
  if (path?.at(-1) !== 1 || !above || path.length !== above.length || path.length > 2) return false;
  return path.length === 1 ? above[0]! > 1 : path[0] === above[0]! + 1;
}

/** "Shundan:", "Jami", "Izoh: …" head nothing. */
function isNoTitle(text: string, { ofWhich, signatures, totals }: Vocabulary): boolean {
  const key = fold(text);
  const words = key.split(' ');
  return (
    [...ofWhich, ...signatures, ...totals].some((word) => key === word || key.startsWith(`${word} `)) ||
    totals.has(words.at(-1)!)
  );
}

const isWide = ({ merge }: PlanCell, columns: number): boolean =>
  merge !== undefined && merge.right - merge.left + 1 >= columns;

/** Whether a cell stands in the first of the table's columns, where headings begin whatever the column holds. */
const isFirst = ({ column }: PlanCell, cells: RowDraft['cells']): boolean =>
  COLUMN_ROLES.every((role) => cells[role].column === 0 || cells[role].column >= column);

/** A heading alone in its row: two of a numeral, capitals and several columns make one, a title that the pack knows needs fewer. */
function headingInCell(cell: PlanCell, pack: Pack, vocabulary: Vocabulary): FoundHeading | null {
  if (cell.kind !== 'text') return null;
  const { numeral, style, ordinal, title } = readHeading(cell.text, pack.romanLookalikes);
  if (ordinal === null && isNoTitle(cell.text, vocabulary)) return null;
  const signs = [isWide(cell, WIDE_MERGE), isInCapitals(title), ordinal !== null].filter(Boolean).length;
  const isKnown = (): boolean =>
    signs > 0 ? sectionOf(title, vocabulary) !== null : isSectionTitle(title, vocabulary);
  return WORD.test(title) && (signs > 1 || isKnown()) ? { numeral, style, ordinal, title, cell } : null;
}

/** A numeral in the № cell and a title in the name cell, nothing else: Roman, or a whole number that opens a section. */
function headingInTwo(
  drafts: readonly RowDraft[],
  index: number,
  above: readonly number[] | null,
  pack: Pack,
  vocabulary: Vocabulary,
): FoundHeading | null {
  const { number, name } = drafts[index]!.cells;
  const { numeral, style, ordinal } = readNumeral(number.text, pack.romanLookalikes);
  if (ordinal === null || !ANY_LETTER.test(name.text)) return null;
  const heading = { numeral, style, ordinal, title: name.text.trim(), cell: name };
  if (style !== 'arabic' || sectionOf(heading.title, vocabulary) !== null) return heading;
  const next = nextPath(drafts, index);
  const opensChildren = next !== null && next.length > 1 && next[0] === ordinal;
  const runsOn = above?.length === 1 && ordinal === above[0]! + 1;
  return opensChildren && !runsOn ? heading : null;
}

function nextPath(drafts: readonly RowDraft[], index: number): readonly number[] | null {
  for (const draft of drafts.slice(index + 1, index + 1 + NEXT_ROWS)) {
    if (has(draft, 'number')) return readItemNumber(draft.cells.number).path;
  }
  return null;
}
