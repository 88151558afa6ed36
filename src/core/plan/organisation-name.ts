import type { Plan } from './plan';

/** What in Russian stands before the name of a city: ГОРОДА НУКУС, Г. НУКУС. */
const CITY_BEFORE = /^(?:город[аеу]?\s|г\.)\s*/i;

/** The organisation as the plan's title most often spells it, capitals made readable; null where it names none. */
export function organisationName({ organisations }: Plan): string | null {
  const counts = new Map<string, number>();
  for (const { key } of organisations) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [first] = [...organisations].sort((a, b) => counts.get(b.key)! - counts.get(a.key)!);
  if (!first) return null;
  const { text } = first;
  return text === text.toUpperCase() ? withoutCapitals(text) : text;
}

/** SHAROF RASHIDOV TUMANI → Sharof Rashidov tumani, ГОРОДА НУКУС → города Нукус. */
export function withoutCapitals(text: string): string {
  const before = CITY_BEFORE.exec(text)?.[0];
  if (before !== undefined) return before.toLowerCase() + capitalised(text.slice(before.length));
  const words = text.split(' ');
  const kind = words.pop()!.toLowerCase();
  return [...words.map(capitalised), kind].join(' ');
}

/** "SH.RASHIDOV" → "Sh.Rashidov". */
const capitalised = (word: string): string =>
  word.toLowerCase().replace(/(?<=^|\.)\p{Ll}/gu, (letter) => letter.toUpperCase());
