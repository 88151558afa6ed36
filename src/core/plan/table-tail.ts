import { fold, foldCompact } from '../text/fold';
import { COLUMN_ROLES, type PlanCell } from './plan';
import type { RowDraft } from './read-rows';
import type { Vocabulary } from './vocabulary';

const DIGIT = /\d/;
/** A number, or a dash for none; a line left for a signature is neither. */
const AMOUNT = /^[^_]*\d[^_]*$|^\s*[-–—−]\s*$/;
/** A year or a day: no amount, where a form asks for one. */
const DATE = /^\s*(?:\d{1,2}\.\d{1,2}\.)?20\d\d(?!\d)\D*$/;
/** A text that goes on from a row above. */
export const LOWER_START = /^[\s"“«(]*\p{Ll}/u;

/** What stands below the last item, after a gap, a field of a form or a signature word, is no longer the table. */
export function markTail(drafts: RowDraft[], vocabulary: Vocabulary): void {
  const last = drafts.findLastIndex((draft) => endsTable(draft, vocabulary));
  if (last < 0) return;
  for (let index = tailStart(drafts, last + 1, vocabulary); index < drafts.length; index++) {
    const { row } = drafts[index]!;
    if (row.kind !== 'section' && row.kind !== 'header') row.kind = 'other';
  }
}

/** Whether a cell names a unit of the pack. */
export const isUnit = ({ text }: PlanCell, { units }: Vocabulary): boolean => units.has(foldCompact(text));

/** Whether a row is one that a table may end with. */
function endsTable(draft: RowDraft, vocabulary: Vocabulary): boolean {
  const { kind } = draft.row;
  if (kind === 'item' || kind === 'subRow') return isMeasured(draft, vocabulary) && !isField(draft, vocabulary);
  if (kind === 'empty') return draft.filledCount > 0 && !isSignature(draft, vocabulary);
  return kind === 'total' && !isField(draft, vocabulary);
}

/** Whether a row has a number, a unit or an amount: a post and a name in whatever columns have none of them. */
function isMeasured({ cells }: RowDraft, vocabulary: Vocabulary): boolean {
  const { number, unit, fact, plan } = cells;
  return DIGIT.test(number.text) || AMOUNT.test(fact.text) || AMOUNT.test(plan.text) || isUnit(unit, vocabulary);
}

function tailStart(drafts: readonly RowDraft[], from: number, vocabulary: Vocabulary): number {
  for (let index = from; index < drafts.length; index++) {
    const { kind } = drafts[index]!.row;
    if (kind !== 'continuation' && kind !== 'label' && kind !== 'section' && kind !== 'header') return index;
    if (isSignature(drafts[index]!, vocabulary) || isField(drafts[index]!, vocabulary)) return index;
  }
  return drafts.length;
}

function isSignature(draft: RowDraft, { signatures }: Vocabulary): boolean {
  return COLUMN_ROLES.some((role) => {
    const key = fold(draft.cells[role].text);
    return signatures.some((word) => key === word || key.startsWith(`${word} `));
  });
}

/** Whether a row is a field of a form with its value: "Yil: 2026", "Tashkilot nomi: Chimboy tumani AKM"; a part of an item has an amount or a unit, and the rest of one no name that a form asks for. */
function isField({ row, cells, filledCount }: RowDraft, vocabulary: Vocabulary): boolean {
  const { number, name, unit, fact, plan } = cells;
  const label = number.text.trim() === '' ? name : number;
  if (filledCount !== 2 || !vocabulary.fields.has(fold(label.text))) return false;
  if (isUnit(unit, vocabulary) || (number.merge?.top ?? row.row) < row.row) return false;
  if (COLUMN_ROLES.some((role) => LOWER_START.test(cells[role].text))) return false;
  return [fact, plan].every(({ text }) => !AMOUNT.test(text) || DATE.test(text));
}
