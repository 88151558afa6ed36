import { remember } from '../text/remember';
import { foldAnew } from '../text/fold';
import { collapseSpaces } from '../text/spacing';
import type { JoinedText, PlanCell } from './plan';
import { isFilled } from './plan-cell';

/** The text of an item's cell joined with those of its torn rows. */
export function joinText(own: PlanCell, torn: readonly PlanCell[]): JoinedText {
  const cells = torn.length === 0 ? [own] : [own, ...torn.filter(isFilled)];
  // Trimmed: a line break at the end of a cell parts no lines of the whole.
  const { text, key } = foldedOf(cells.length === 1 ? own.text : cells.map((cell) => cell.text.trim()).join(' '));
  // Not spread: a large plan has hundreds of thousands of them.
  return { text, key, cells };
}

const foldedOf = remember((raw) => {
  const text = collapseSpaces(raw);
  return { text, key: foldAnew(text) };
});
