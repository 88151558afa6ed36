import type { Item } from '../plan/plan';

const SHORT = 60;

/** The beginning of a text, so that a sentence stays a sentence. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > SHORT ? `${line.slice(0, SHORT).trimEnd()}…` : line;
}

/** How a sentence names an item: its number ("18.1"), or the beginning of its name where it has none. */
export function itemLabel({ number, name }: Pick<Item, 'number' | 'name'>): string {
  return number.text === '' ? `“${shortened(name.text)}”` : number.text.replace(/\.$/, '');
}

/** How a sentence lists words of a text: each once, “in quotes”. */
export function quoted(words: readonly string[]): string {
  return [...new Set(words)].map((word) => `“${word}”`).join(', ');
}
