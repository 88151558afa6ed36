import type { Plan } from './plan';

/** What in Russian stands before the name of a city: ГОРОДА НУКУС, Г. НУКУС. */
const CITY_BEFORE = /^(?:город[аеу]?\s|г\.)\s*/i;

/** The organisation as the plan's title most often spells it, capitals made readable; null where it names none. */
export function organisationName({ organisations }: Plan): string | null {
  const counts = new Map<string, number>();
  for (const { key } of organisations) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [first] = [...organisations].sort((a, b) => counts.get(b.key)! - counts.get(a.key)!);
  if (!first) return null;
  return first.text === first.text.toUpperCase() ? readable(first.text) : first.text;
}

/** QORAOʻZAK TUMANI → Qoraoʻzak tumani, ГОРОДА НУКУС → города Нукус. */
function readable(text: string): string {
  const before = CITY_BEFORE.exec(text)?.[0] ?? '';
  const name = text.slice(before.length);
  return before.toLowerCase() + name.charAt(0) + name.slice(1).toLowerCase();
}
