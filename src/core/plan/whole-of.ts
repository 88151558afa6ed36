import type { Item } from './plan';

/** The index of the item that this one is a part of, by "Shundan," or by its number; null where it stands alone. */
export function wholeOf({ partOf, parent }: Pick<Item, 'partOf' | 'parent'>): number | null {
  return partOf ?? parent;
}
