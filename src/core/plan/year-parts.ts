import { fold } from '../text/fold';
import { readDeadline } from './deadline';
import type { FoundColumns, HeaderSearch } from './find-columns';
import { readLabel } from './header-label';
import { joinText } from './joined-text';
import type { PlanCell } from './plan';
import { isFilled } from './plan-cell';
import type { Vocabulary } from './vocabulary';

const NUMERAL = /^\s*(?:I{1,3}|IV|[1-4])\s*$/;

/** A header whose fact and plan, where parted into quarters below one label, are the columns of the whole year; a column that has none is not found. */
export function withWholeYear(search: HeaderSearch, found: FoundColumns): FoundColumns {
  const whole = new Map<string, number | undefined>();
  for (const role of ['fact', 'plan'] as const) {
    const parts = partsBelow(search, found, found.headers[role]);
    const ofYear = parts.find((part) => isWhole(part, search.vocabulary));
    if (ofYear || parts.filter((part) => isSpan(part, search.vocabulary)).length > 1) whole.set(role, ofYear?.column);
  }
  const columns = Object.entries(found.columns).map(([role, column]) => [
    role,
    whole.has(role) ? whole.get(role) : column,
  ]);
  return { ...found, columns: Object.fromEntries(columns.filter(([, column]) => column !== undefined)) };
}

/** Whether a cell right below a label of fact or plan that is merged over several columns says what part of the year its column holds. */
export function isPart({ reader, vocabulary }: HeaderSearch, cell: PlanCell): boolean {
  const merge = reader.mergeAt(cell.row - 1, cell.column);
  if (!merge || merge.right === merge.left || cell.kind !== 'text') return false;
  const { role } = readLabel(reader.read(merge.top, merge.left).text, vocabulary);
  return (
    (role === 'fact' || role === 'plan' || role === 'year') && (isWhole(cell, vocabulary) || isSpan(cell, vocabulary))
  );
}

/** The cells of the header below a label that is merged over several columns. */
function partsBelow({ reader }: HeaderSearch, { headerRows }: FoundColumns, label: PlanCell | undefined): PlanCell[] {
  const merge = label?.merge;
  const parts: PlanCell[] = [];
  if (!merge || merge.right === merge.left) return parts;
  for (let row = merge.bottom + 1; row <= headerRows[1]; row++) {
    for (let column = merge.left; column <= merge.right; column++) {
      const cell = reader.read(row, column);
      if (isFilled(cell)) parts.push(cell);
    }
  }
  return parts;
}

/** "Jami", "Yillik", "Yil boʻyicha". */
const isWhole = ({ text }: PlanCell, { totals, allYear }: Vocabulary): boolean =>
  totals.has(fold(text)) || fold(text).search(allYear) >= 0;

/** "I chorak", "Yanvar", and a numeral alone. */
const isSpan = (cell: PlanCell, vocabulary: Vocabulary): boolean =>
  NUMERAL.test(cell.text) || readDeadline(joinText(cell, []), vocabulary).terms.length > 0;
