import { fold, foldCompact } from '../text/fold';
import { COLUMN_ROLES, type PlanCell, type RowKind } from './plan';
import type { RowDraft } from './read-rows';
import type { Vocabulary } from './vocabulary';

const DIGIT = /\d/;
/** A year or a day: no amount, where a form asks for one. */
const DATE = /^\s*(?:\d{1,2}\.\d{1,2}\.)?20\d\d(?!\d)\D*$/;
/** A text that goes on from a row above. */
export const LOWER_START = /^[\s"“«(]*\p{Ll}/u;
const DASH = /^\s*[-–—−]\s*$/;
/** Kinds of rows that are the table's wherever they stand. */
const TABLE: ReadonlySet<RowKind> = new Set(['item', 'subRow', 'total']);
/** Letters that a number or an amount may have beside its digits ("12-a", "12 ta"); a date in words has more. */
const MOST_LETTERS = 3;

/** What stands below the last item, after a gap, a field of a form or a signature word, is no longer the table. */
export function markTail(drafts: RowDraft[], vocabulary: Vocabulary): void {
  const last = lastOfTable(drafts, vocabulary);
  if (last < 0) return;
  for (let index = tailStart(drafts, last + 1, vocabulary); index < drafts.length; index++) {
    const { row } = drafts[index]!;
    if (row.kind !== 'section' && row.kind !== 'header') row.kind = 'other';
  }
}

/** Whether a cell names a unit of the pack. */
export const isUnit = ({ text }: PlanCell, { units }: Vocabulary): boolean => units.has(foldCompact(text));

/** The last row that is the table's: below a signature or a note, numbers beside words alone count nothing. */
function lastOfTable(drafts: readonly RowDraft[], vocabulary: Vocabulary): number {
  // Where only numbers without an item would end it, nothing tells its rows from what stands below.
  if (!drafts.some((draft) => draft.row.kind !== 'empty' && endsTable(draft, vocabulary)))
    return drafts.findLastIndex(
      ({ row: { kind }, filledCount }) => TABLE.has(kind) || (kind === 'empty' && filledCount > 0),
    );
  const last = drafts.findLastIndex((draft) => endsTable(draft, vocabulary));
  const measured = drafts.findLastIndex((draft) => endsTable(draft, vocabulary) && !isBare(draft, vocabulary));
  if (measured === last) return last;
  const signature = drafts.findIndex(
    (draft, index) => index > measured && !endsTable(draft, vocabulary) && isSignature(draft, vocabulary),
  );
  if (signature < 0 || signature > last) return last;
  return drafts.findLastIndex((draft, index) => index < signature && endsTable(draft, vocabulary));
}

/** Whether a row is one that a table may end with: a post and a name in whatever columns have neither number, unit nor amount. */
function endsTable(draft: RowDraft, vocabulary: Vocabulary): boolean {
  const { kind, cells } = draft.row;
  if (kind === 'empty') return draft.filledCount > 0 && !isSignature(draft, vocabulary);
  if (kind !== 'item' && kind !== 'subRow') return kind === 'total' && !isField(draft, vocabulary);
  if (opensSignature(cells.number, vocabulary) || isField(draft, vocabulary)) return false;
  return isCounted(cells.number) || !isBare(draft, vocabulary);
}

/** Whether a row has neither a unit nor an amount. */
function isBare({ row: { kind }, cells: { unit, fact, plan } }: RowDraft, vocabulary: Vocabulary): boolean {
  if (kind !== 'item' && kind !== 'subRow') return false;
  return !isUnit(unit, vocabulary) && !isAmount(fact) && !isAmount(plan);
}

/** Whether a cell holds a number with hardly a word beside it; a line left for a signature is none. */
const isCounted = ({ text }: PlanCell): boolean =>
  DIGIT.test(text) && !text.includes('_') && text.replace(/\P{L}/gu, '').length <= MOST_LETTERS;

function tailStart(drafts: readonly RowDraft[], from: number, vocabulary: Vocabulary): number {
  for (let index = from; index < drafts.length; index++) {
    const { kind } = drafts[index]!.row;
    if (kind !== 'continuation' && kind !== 'label' && kind !== 'section' && kind !== 'header') return index;
    if (isSignature(drafts[index]!, vocabulary) || isField(drafts[index]!, vocabulary)) return index;
  }
  return drafts.length;
}

const isAmount = (cell: PlanCell): boolean => isCounted(cell) || DASH.test(cell.text);

const isSignature = ({ cells }: RowDraft, vocabulary: Vocabulary): boolean =>
  COLUMN_ROLES.some((role) => opensSignature(cells[role], vocabulary));

function opensSignature({ text }: PlanCell, { signatures }: Vocabulary): boolean {
  const key = fold(text);
  return signatures.some((word) => key === word || key.startsWith(`${word} `));
}

/** Whether a row is a field of a form with its value: "Yil: 2026", "Tashkilot nomi: Chimboy tumani AKM"; a part of an item has an amount or a unit, and the rest of one no name that a form asks for. */
function isField({ row, cells, filledCount }: RowDraft, vocabulary: Vocabulary): boolean {
  const { number, name, unit, fact, plan } = cells;
  const label = number.text.trim() === '' ? name : number;
  if (filledCount !== 2 || !vocabulary.fields.has(fold(label.text))) return false;
  if (isUnit(unit, vocabulary) || (number.merge?.top ?? row.row) < row.row) return false;
  if (COLUMN_ROLES.some((role) => LOWER_START.test(cells[role].text))) return false;
  return [fact, plan].every((cell) => !isAmount(cell) || DATE.test(cell.text));
}
