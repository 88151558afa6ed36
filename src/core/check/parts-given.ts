import type { Item, Quantity } from '../plan/plan';
import { dashedParts, listedParts } from './listed-parts';
import { isReckonable, QUANTITY_COLUMNS } from './measured-rows';

/** How many parts an item's values are asked for: those its name lists, or for several values those of its mechanism; 0 for none. */
export function expectedParts(item: Item): number {
  if (item.subRows.length > 0) return 0;
  const named = listedParts(item.name.text);
  if (named > 0) return named;
  const hasLists = item.fact.lines.length > 1 || item.plan.lines.length > 1;
  return hasLists ? dashedParts(item.mechanism.text) : 0;
}

/**
 * How a quantity stands to the parts: as many values, or one more (the total first), are right; one value is the total;
 * null where there is nothing to count.
 */
export function partsGiven(quantity: Quantity, parts: number): 'right' | 'total' | 'wrong' | null {
  if (parts === 0 || !isReckonable(quantity) || quantity.isNothing) return null;
  const values = quantity.lines.length;
  if (values === parts || values === parts + 1) return 'right';
  return values === 1 ? 'total' : 'wrong';
}

/** Whether the fact or the plan has another number of values than the item lists parts. */
export function hasWrongParts(item: Item): boolean {
  const parts = expectedParts(item);
  return parts > 0 && QUANTITY_COLUMNS.some((column) => partsGiven(item[column], parts) === 'wrong');
}
