import type { Item, Plan } from './plan';

/** Items by the ids of their indicators. */
export type ItemsByIndicator = ReadonlyMap<string, Item>;

/** The items of a plan that carry an indicator; an indicator belongs to one item at most. */
export function itemsByIndicator({ items }: Pick<Plan, 'items'>): ItemsByIndicator {
  const found = new Map<string, Item>();
  for (const item of items) for (const { indicatorId } of item.indicators) found.set(indicatorId, item);
  return found;
}
