import type { Pack } from '../pack/pack';
import { ROWS_OF_STEP, type Steps } from '../sheet/steps';
import { fold } from '../text/fold';
import type { FoundColumns } from './find-columns';
import { headingOf, NOTHING_ABOVE } from './find-heading';
import { readLabel } from './header-label';
import { readItemNumber } from './item-number';
import { COLUMN_ROLES, type PlanCell } from './plan';
import { has, type RowDraft } from './read-rows';
import type { Vocabulary } from './vocabulary';

/** How much longer than its label a header may be. */
const LONGEST_LABEL = 60;
/** How many rows below a header its own second row and the row 1 2 3 … may take. */
const HEADER_ROWS = 4;
const YEAR = /(?:^|\D)20\d\d(?!\d)/;

/** The folded label of each column. */
export function headerTexts({ headers }: FoundColumns): ReadonlyMap<string, string> {
  return new Map(COLUMN_ROLES.flatMap((role) => (headers[role] ? [[role, fold(headers[role].text)] as const] : [])));
}

/** The header once more after a page break, its second row, or the row 1 2 3 … 8 under it. */
export function isHeaderRow(
  draft: RowDraft,
  before: RowDraft | undefined,
  headers: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
): boolean {
  const { cells, filledCount } = draft;
  if (repeatsHeader(draft, headers)) return true;
  if (before && before.row.kind !== 'header') return false;
  if (filledCount >= 4 && isCounting(draft)) return true;
  if (!before || has(draft, 'number') || filledCount === 0) return false;
  return COLUMN_ROLES.every((role) => !has(draft, role) || readLabel(cells[role].text, vocabulary).role !== null);
}

function repeatsHeader({ cells }: RowDraft, headers: ReadonlyMap<string, string>): boolean {
  if (!isSameText(cells.name, headers.get('name'))) return false;
  return COLUMN_ROLES.filter((role) => isSameText(cells[role], headers.get(role))).length >= 3;
}

/** Whether a cell says what a header says; a long text is not folded to find that out. */
function isSameText({ text }: PlanCell, header: string | undefined): boolean {
  return header !== undefined && text.length <= header.length + LONGEST_LABEL && fold(text) === header;
}

/** How many of the rows below the header belong to its table: up to the header of another one, or of a second plan. */
export function* tableEnd(
  drafts: readonly RowDraft[],
  headers: ReadonlyMap<string, string>,
  pack: Pack,
  vocabulary: Vocabulary,
): Steps<number> {
  // Above the first row there is no table that could end.
  let hasRows = false;
  for (let index = 1; index < drafts.length; index++) {
    if (index % ROWS_OF_STEP === 0) yield;
    hasRows ||= drafts[index - 1]!.filledCount > 0;
    if (!hasRows) continue;
    if (isOtherTable(drafts, index, headers, vocabulary)) return index;
    if (!repeatsHeader(drafts[index]!, headers)) continue;
    const title = titleAbove(drafts, index);
    if (title && beginsAnew(drafts, index, pack, vocabulary)) return title;
  }
  return drafts.length;
}

/** Where the lines with a year right above a header begin, a gap before them included; null where there are none. */
function titleAbove(drafts: readonly RowDraft[], header: number): number | null {
  let top = header;
  while (top > 0 && drafts[top - 1]!.filledCount <= 1) top--;
  const lines = drafts.slice(top, header);
  const year = lines.findIndex(({ cells }) => COLUMN_ROLES.some((role) => YEAR.test(cells[role].text)));
  if (year < 0) return null;
  const gap = lines.findIndex(({ filledCount }) => filledCount === 0);
  return top + (gap >= 0 && gap < year ? gap : year);
}

/** Whether below a repeated header the sections begin with the first again, or the items where there are no sections. */
function beginsAnew(drafts: readonly RowDraft[], header: number, pack: Pack, vocabulary: Vocabulary): boolean {
  for (let index = header + 1; index <= header + HEADER_ROWS && index < drafts.length; index++) {
    const heading = headingOf(drafts, index, NOTHING_ABOVE, pack, vocabulary);
    if (heading?.ordinal) return heading.ordinal === 1;
    const { path } = readItemNumber(drafts[index]!.cells.number);
    if (path === null || isCounting(drafts[index]!)) continue;
    const above = drafts.slice(0, header);
    return (
      path.join('.') === '1' && !above.some((_, row) => headingOf(above, row, NOTHING_ABOVE, pack, vocabulary)?.ordinal)
    );
  }
  return false;
}

/** The header of another table that begins below a gap, or below a title under a gap. */
function isOtherTable(
  drafts: readonly RowDraft[],
  index: number,
  headers: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
): boolean {
  const draft = drafts[index]!;
  if (draft.filledCount < 2 || readItemNumber(draft.cells.number).path !== null) return false;
  const isTitled = drafts[index - 1]!.filledCount === 1;
  if (drafts[index - (isTitled ? 2 : 1)]?.filledCount !== 0) return false;
  const roles = COLUMN_ROLES.map((role) => readLabel(draft.cells[role].text, vocabulary).role);
  const named = new Set(roles.filter((role) => role !== null));
  return (roles[0] === 'number' || named.size >= 2) && !repeatsHeader(draft, headers);
}

function isCounting(draft: RowDraft): boolean {
  if (!has(draft, 'name')) return false;
  const numbers = COLUMN_ROLES.filter((role) => has(draft, role))
    .map((role) => draft.cells[role])
    .sort((a, b) => a.column - b.column)
    .map((cell) => Number(cell.text));
  return numbers[0]! <= 2 && numbers.every((number, index) => index === 0 || number > numbers[index - 1]!);
}
