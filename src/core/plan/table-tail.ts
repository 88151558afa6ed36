import { fold, foldCompact } from '../text/fold';
import { COLUMN_ROLES, type PlanCell } from './plan';
import type { RowDraft } from './read-rows';
import type { Vocabulary } from './vocabulary';

const DIGIT = /\d/;
/** A number, or a dash for none; a line left for a signature is neither. */
const AMOUNT = /^[^_]*\d[^_]*$|^\s*[-–—−]\s*$/;

/** What stands below the last item, after a gap or a signature word, is no longer the table. */
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
  if (kind === 'item' || kind === 'subRow') return isMeasured(draft, vocabulary);
  return kind === 'total' || (kind === 'empty' && draft.filledCount > 0);
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
    if (isSignature(drafts[index]!, vocabulary)) return index;
  }
  return drafts.length;
}

function isSignature(draft: RowDraft, { signatures }: Vocabulary): boolean {
  return COLUMN_ROLES.some((role) => {
    const key = fold(draft.cells[role].text);
    return signatures.some((word) => key === word || key.startsWith(`${word} `));
  });
}
