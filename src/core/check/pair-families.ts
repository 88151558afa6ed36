import type { Component, Item, Plan } from '../plan/plan';
import { wholeOf } from '../plan/whole-of';

/** Whether a line is `n/m`. */
export const isPair = (line: readonly Component[]): boolean => line.length > 1;

/** Whether the fact or the plan of an item has `n/m`. */
export const hasPair = ({ fact, plan }: Item): boolean => fact.lines.some(isPair) || plan.lines.some(isPair);

/** What makes items siblings: one whole (which is of its own family), or one unit in one section. */
function familiesOf(item: Item): string[] {
  const { index, section, unit } = item;
  return [`whole ${wholeOf(item) ?? index}`, `section ${section} ${unit.unitId}`];
}

/** Tells of an item whether others beside it (its whole, its parts, rows of one unit in its section) are counted in `n/m`. */
export function pairFamilies(plan: Plan): (item: Item) => boolean {
  const families = new Map<string, number>();
  for (const item of plan.items) {
    if (!hasPair(item)) continue;
    for (const family of familiesOf(item)) families.set(family, (families.get(family) ?? 0) + 1);
  }
  return (item) => {
    const own = hasPair(item) ? 1 : 0;
    return familiesOf(item).some((family) => (families.get(family) ?? 0) > own);
  };
}
