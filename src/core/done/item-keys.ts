import type { Item, Plan } from '../plan/plan';
import { wholeOf } from '../plan/whole-of';
import { shortHash } from '../text/short-hash';

/**
 * What each item of a plan is known by wherever it moves and however it is numbered: its name, and that of the whole it
 * is a part of, folded; items that are the same in both are told apart by their order. In the order of `Plan.items`.
 */
export function itemKeys({ items }: Plan): readonly string[] {
  const times = new Map<string, number>();
  return items.map((item) => {
    const whole = items[wholeOf(item) ?? -1];
    const key = shortHash(whole ? `${nameOf(whole)}\n${nameOf(item)}` : nameOf(item));
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key}-${time}`;
  });
}

/** An item without a name is known by what is done for it. */
const nameOf = ({ name, mechanism }: Item): string => name.key || mechanism.key;
