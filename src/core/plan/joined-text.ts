import { remember } from '../text/remember';
import { foldAnew } from '../text/fold';
import { collapseSpaces } from '../text/spacing';
import type { JoinedText, PlanCell } from './plan';
import { isFilled } from './plan-cell';

interface Folded {
  readonly text: string;
  readonly key: string;
}

const NOTHING: Folded = { text: '', key: '' };

/** The text of an item's cell joined with those of its torn rows. */
export function joinText(own: PlanCell, torn: readonly PlanCell[]): JoinedText {
  const rest = torn.length === 0 ? torn : torn.filter(isFilled);
  if (rest.length === 0) {
    const { text, key } = foldedOf(own.text);
    return { text, key, cells: [own] };
  }
  const cells = [own, ...rest];
  const parts = cells.map((cell) => cell.text.trim()).filter((part) => part !== '');
  const { text, key } = foldedOf(parts.join(' '));
  return { text, key, cells };
}

const foldedOf = remember((raw): Folded => {
  if (raw === '') return NOTHING;
  const text = collapseSpaces(raw);
  return { text, key: foldAnew(text) };
});
