import { type DoneItem } from '../done/done-plan';
import { isAlike, isSameNumber } from '../done/match-rows';
import type { Plan } from '../plan/plan';
import { fold } from '../text/fold';
import type { PageRow } from './read-page';
import { pageKeys } from './service-pages';

/** Gives the item that a row of a page is of; null where none is, or where it could be of two: a person decides. */
export type PageMatcher = (row: PageRow) => DoneItem | null;

/**
 * Finds the items of pages' rows, wherever a person moved them: what is seen counts, the name; of several items of one
 * name the key and the number, where they do not contradict each other. Where the name was retyped the key, if what is
 * seen is still like the item; and without it the number and a name that is like it.
 */
export function pageMatcher(plan: Plan, items: readonly DoneItem[]): PageMatcher {
  const keys = pageKeys(plan);
  const byKey = new Map(items.map((one) => [keys[one.item.index]!, one]));
  return (row) => {
    const named = items.filter(({ item }) => item.name.key === fold(row.name) && row.name !== '');
    const keyed = byKey.get(row.key);
    if (named.length === 0) return retyped(row, keyed, items);
    const [numbered, ...more] = named.filter(({ item }) => isSameNumber(item, row));
    const byNumber = more.length === 0 ? numbered : undefined;
    const ofKey = keyed && named.includes(keyed) ? keyed : undefined;
    if (named.length > 1) return ofKey && byNumber && ofKey !== byNumber ? null : (ofKey ?? byNumber ?? null);
    // When the page was made there were several of this name: which of them is left is not known but by its number.
    const wasOneOfMany = row.key.includes('/') && !ofKey;
    return wasOneOfMany && !byNumber ? null : named[0]!;
  };
}

function retyped(row: PageRow, keyed: DoneItem | undefined, items: readonly DoneItem[]): DoneItem | null {
  if (keyed) return isStillOf(row, keyed) ? keyed : null;
  const alike = items.filter(({ item }) => isSameNumber(item, row) && isAlike(item, row));
  return alike.length === 1 ? alike[0]! : null;
}

/** Whether a row of which the name was retyped, or cleared, is seen to be of the item that its key names. */
const isStillOf = (row: PageRow, { item }: DoneItem): boolean =>
  isAlike(item, row) || (isSameNumber(item, row) && row.name === '');
