import type { Item } from '../plan/plan';

const SHORT = 60;

/** How a sentence names an item: its number ("18.1"), or the beginning of its name where it has none. */
export function itemLabel({ number, name }: Pick<Item, 'number' | 'name'>): string {
  if (number.text !== '') return number.text.replace(/\.$/, '');
  return name.text.length > SHORT ? `“${name.text.slice(0, SHORT).trimEnd()}…”` : `“${name.text}”`;
}
