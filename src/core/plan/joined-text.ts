import { fold } from '../text/fold';
import { collapseSpaces } from '../text/spacing';
import type { JoinedText, PlanCell } from './plan';
import { isFilled } from './plan-cell';

/** The text of an item's cell joined with those of its torn rows. */
export function joinText(own: PlanCell, torn: readonly PlanCell[]): JoinedText {
  const rest = torn.length === 0 ? torn : torn.filter(isFilled);
  if (rest.length === 0) {
    const text = collapseSpaces(own.text);
    return { text, key: fold(text), cells: [own] };
  }
  const cells = [own, ...rest];
  const text = collapseSpaces(
    cells
      .map((cell) => cell.text.trim())
      .filter((part) => part !== '')
      .join(' '),
  );
  return { text, key: fold(text), cells };
}
