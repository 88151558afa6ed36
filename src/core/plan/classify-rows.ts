import type { Pack } from '../pack/pack';
import { ROWS_OF_STEP, type Steps } from '../sheet/steps';
import { fold } from '../text/fold';
import type { FoundColumns } from './find-columns';
import { type AboveHeading, type FoundHeading, headingOf } from './find-heading';
import { headerTexts, isHeaderRow, tableEnd } from './header-rows';
import { readItemNumber } from './item-number';
import type { PlanCell } from './plan';
import { has, hasQuantity, type RowDraft } from './read-rows';
import { isInCapitals, sectionOf } from './section-heading';
import { isUnit, LOWER_START, markTail } from './table-tail';
import { type Vocabulary, vocabularyOf } from './vocabulary';

const LONGEST_LABEL = 60;
const ROMAN = /^[ivx]{1,4}$/;

/** What the rows above say while reading down. */
interface Above extends AboveHeading {
  /** The last item, or null before the first and after a heading. */
  item: RowDraft | null;
  /** The number of the last item that had a readable one. */
  path: readonly number[] | null;
  areTitlesBare: boolean;
  /** Whether that item has a value, in its own row or in a torn one. */
  hasValue: boolean;
  /** Whether "Shundan," stands below that item. */
  isParted: boolean;
}

/** Finds the kind of every row; the headings found are given by sheet row. */
export function* classifyRows(
  drafts: RowDraft[],
  found: FoundColumns,
  pack: Pack,
): Steps<ReadonlyMap<number, FoundHeading>> {
  const vocabulary = vocabularyOf(pack);
  const headings = new Map<number, FoundHeading>();
  const above: Above = { item: null, path: null, hasValue: false, isParted: false, areTitlesBare: true };
  const headerKeys = headerTexts(found);
  drafts.length = yield* tableEnd(drafts, headerKeys, pack, vocabulary);
  for (let index = 0; index < drafts.length; index++) {
    if (index % ROWS_OF_STEP === 0) yield;
    const draft = drafts[index]!;
    const { row } = draft;
    if (draft.filledCount === 0 && row.extra.length === 0) {
      row.kind = above.item && isHeldBy(draft, above.item) ? 'continuation' : 'empty';
      continue;
    }
    if (isHeaderRow(draft, drafts[index - 1], headerKeys, vocabulary)) {
      row.kind = 'header';
      continue;
    }
    const heading = headingOf(drafts, index, above, pack, vocabulary);
    if (heading) {
      if (headings.size === 0) above.areTitlesBare = isBare(heading, draft);
      takeHeading(heading, draft, headings, vocabulary);
      above.item = null;
      continue;
    }
    classifyRow(drafts, index, above, found, vocabulary);
    if (headings.size === 0 && above.item) above.areTitlesBare = false;
  }
  markTail(drafts, vocabulary);
  return headings;
}

/** Keeps a heading, or adds it to the one above whose second line it is. */
function takeHeading(
  heading: FoundHeading,
  { row }: RowDraft,
  headings: Map<number, FoundHeading>,
  vocabulary: Vocabulary,
): void {
  const torn = isRestOfHeading(heading, vocabulary) ? headings.get(row.row - 1) : undefined;
  row.kind = torn ? 'other' : 'section';
  if (torn) headings.set(row.row - 1, { ...torn, title: `${torn.title} ${heading.title}` });
  else headings.set(row.row, heading);
}

/** Whether a heading is a title in small letters, alone in one cell of the name column. */
const isBare = ({ numeral, title, cell }: FoundHeading, { cells }: RowDraft): boolean =>
  numeral === '' && cell === cells.name && cell.merge === undefined && !isInCapitals(title);

/** Whether a heading right under another one is its second line: a title without a numeral that the pack does not know. */
function isRestOfHeading({ numeral, title }: FoundHeading, vocabulary: Vocabulary): boolean {
  return numeral === '' && sectionOf(title, vocabulary) === null;
}

function classifyRow(
  drafts: RowDraft[],
  index: number,
  above: Above,
  found: FoundColumns,
  vocabulary: Vocabulary,
): void {
  const draft = drafts[index]!;
  const { row, cells } = draft;
  const isNumbered = has(draft, 'number');
  if (draft.filledCount === 0) row.kind = 'empty';
  else if (isLabel(draft, vocabulary)) {
    row.kind = 'label';
    above.isParted = true;
  } else if (isTotal(draft, above, vocabulary)) row.kind = 'total';
  else if (isNumbered && draft.filledCount === 1) row.kind = isEmpty(draft) ? 'empty' : 'other';
  else if (isNumbered || isWholeItem(draft, above, found)) {
    row.kind = 'item';
    above.item = draft;
    above.isParted = false;
    above.hasValue = hasQuantity(draft);
    above.path = (isNumbered ? readItemNumber(cells.number).path : null) ?? above.path;
  } else if (!above.item) row.kind = 'other';
  else if (hasQuantity(draft)) {
    row.kind = isTornValue(draft, above.item, above.isParted, vocabulary) ? 'continuation' : 'subRow';
    above.hasValue = true;
  } else {
    row.kind = 'continuation';
    draft.repeatsNext = repeatsNext(draft, drafts, index + 1);
  }
}

/** An item without its №: a name of its own with a unit, and values or a deadline. */
function isWholeItem(draft: RowDraft, above: Above, found: FoundColumns): boolean {
  if (!has(draft, 'name') || LOWER_START.test(draft.cells.name.text)) return false;
  const hasUnit = has(draft, 'unit');
  const hasDeadline = has(draft, 'deadline');
  if (found.columns.number === undefined) return hasUnit || hasQuantity(draft) || hasDeadline;
  if (!above.item && hasQuantity(draft)) return true;
  return hasUnit && (hasQuantity(draft) || (hasDeadline && has(draft, 'mechanism')));
}

/**
 * Values that belong to the item above: its texts go on in small letters, its own values are blank, or nothing else is here.
 * A part of it has values and a unit of its own, or stands below "Shundan,".
 */
function isTornValue(draft: RowDraft, item: RowDraft, isParted: boolean, vocabulary: Vocabulary): boolean {
  const { name, unit, mechanism, deadline, responsible } = draft.cells;
  if (isHeldBy(draft, item) || !hasQuantity(item)) return true;
  const hasUnit = isUnit(unit, vocabulary) && isUnit(item.cells.unit, vocabulary);
  if (has(draft, 'name') && (isParted || hasUnit || beginsPart(name, vocabulary))) return false;
  const texts = [name, unit, mechanism, deadline, responsible];
  if (texts.some((cell) => LOWER_START.test(cell.text))) return true;
  return !(has(draft, 'name') || has(draft, 'mechanism') || has(draft, 'responsible') || has(draft, 'deadline'));
}

/** "shu jumladan yoshlar": what a part of an item begins with. */
function beginsPart({ text }: PlanCell, { ofWhich }: Vocabulary): boolean {
  const key = fold(text);
  return ofWhich.some((word) => key.startsWith(`${word} `));
}

/** Whether the merged № of the item above covers this row: Word's way of exploding one item over rows. */
function isHeldBy({ cells }: RowDraft, item: RowDraft): boolean {
  const { merge } = cells.number;
  return merge !== undefined && merge.top <= item.row.row;
}

function repeatsNext(draft: RowDraft, drafts: readonly RowDraft[], from: number): boolean {
  if (!has(draft, 'name')) return false;
  let at = from;
  while (at < drafts.length && isEmpty(drafts[at]!)) at++;
  const next = drafts[at];
  if (!next || !has(next, 'number')) return false;
  return fold(draft.cells.name.text) === fold(next.cells.name.text);
}

/** "Shundan," alone in its row. */
function isLabel(draft: RowDraft, { ofWhich }: Vocabulary): boolean {
  if (draft.filledCount !== 1 || !(has(draft, 'name') || has(draft, 'number'))) return false;
  const key = fold((has(draft, 'name') ? draft.cells.name : draft.cells.number).text);
  return ofWhich.some((word) => key === word || key === `${word} quyidagilar`);
}

/** "Jami:", "II boʻlim boʻyicha jami" without a number; where the item above has no value of its own it is that item's. */
function isTotal(draft: RowDraft, { item, hasValue }: Above, { totals }: Vocabulary): boolean {
  const { number, name } = draft.cells;
  const { text } = has(draft, 'number') ? number : name;
  if (text.length > LONGEST_LABEL) return false;
  const words = fold(text)
    .split(/\P{L}+/u)
    .filter((word) => word !== '' && !ROMAN.test(word));
  if (!totals.has(words.join(' '))) return false;
  return !item || (hasValue && !isHeldBy(draft, item));
}

/** Whether a row holds nothing, or a number and no more. */
function isEmpty(draft: RowDraft): boolean {
  if (draft.filledCount === 0) return true;
  return draft.filledCount === 1 && has(draft, 'number') && !isWords(draft.cells.number);
}

function isWords(cell: PlanCell): boolean {
  return cell.text.replace(/\P{L}/gu, '').length >= 4;
}
