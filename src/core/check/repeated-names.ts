import type { Item, Plan } from '../plan/plan';

/** A name of more words than these says too much to stand under two wholes. */
const WORDS_OF_A_PART = 4;

/**
 * Items whose name an earlier item has already, with that earlier item. Parts of different wholes may share a short
 * name ("yangi" under users, "yangi" under clubs); everything else may not.
 */
export function repeatedNames(plan: Plan): Map<Item, Item> {
  const first = new Map<string, Item>();
  const firstWhole = new Map<string, Item>();
  const firstPart = new Map<string, Item>();
  const repeated = new Map<Item, Item>();
  for (const item of plan.items) {
    const { key } = item.name;
    if (key === '') continue;
    const isShort = key.split(' ').length <= WORDS_OF_A_PART;
    const whole = isShort ? (item.partOf ?? item.parent) : null;
    const place = `${whole} ${key}`;
    const earlier = whole === null ? first.get(key) : (firstWhole.get(key) ?? firstPart.get(place));
    if (earlier) repeated.set(item, earlier);
    if (!first.has(key)) first.set(key, item);
    const own = whole === null ? firstWhole : firstPart;
    if (!own.has(whole === null ? key : place)) own.set(whole === null ? key : place, item);
  }
  return repeated;
}
