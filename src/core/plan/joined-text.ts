import { remember } from '../text/remember';
import { foldAnew } from '../text/fold';
import { collapseSpaces } from '../text/spacing';
import type { JoinedText, PlanCell } from './plan';
import { isFilled } from './plan-cell';

/** The text of an item's cell joined with those of its torn rows. */
export function joinText(own: PlanCell, torn: readonly PlanCell[]): JoinedText {
  if (torn.length === 0) return { ...foldedOf(own.text), cells: [own] };
  const cells = [own, ...torn.filter(isFilled)];
  // Trimmed: a line break at the end of a cell parts no lines of the whole.
  return { ...foldedOf(cells.map((cell) => cell.text.trim()).join(' ')), cells };
}

const foldedOf = remember((raw) => {
  const text = collapseSpaces(raw);
  return { text, key: foldAnew(text) };
});
