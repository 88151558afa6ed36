import type { Item, Plan } from '../plan/plan';
import { wholeOf } from '../plan/whole-of';

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
    const whole = wholeOf(item);
    const known = first.get(key);
    if (whole === null || !isShort(key)) {
      if (known) repeated.set(item, known);
      if (!firstWhole.has(key)) firstWhole.set(key, item);
    } else {
      const place = `${whole} ${key}`;
      const earlier = firstWhole.get(key) ?? firstPart.get(place);
      if (earlier) repeated.set(item, earlier);
      if (!firstPart.has(place)) firstPart.set(place, item);
    }
    if (!known) first.set(key, item);
  }
  return repeated;
}

function isShort(key: string): boolean {
  let words = 1;
  for (let at = key.indexOf(' '); at >= 0 && words <= WORDS_OF_A_PART; at = key.indexOf(' ', at + 1)) words++;
  return words <= WORDS_OF_A_PART;
}
