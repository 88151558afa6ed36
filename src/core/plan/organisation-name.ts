import { placeKey } from './district-keys';
import type { OrganisationMention, Plan } from './plan';

/** What in Russian stands before the name of a city: ГОРОДА НУКУС, Г. НУКУС. */
const CITY_BEFORE = /^(?:город[аеу]?\s|г\.)\s*/i;

/** The organisation as the plan's title most often spells it, capitals made readable; null where it names none. */
export function organisationName({ organisations }: Plan): string | null {
  const counts = new Map<string, number>();
  const countOf = (mention: OrganisationMention): number => counts.get(placeKey(mention)) ?? 0;
  for (const mention of organisations) counts.set(placeKey(mention), countOf(mention) + 1);
  const [first] = [...organisations].sort((a, b) => countOf(b) - countOf(a));
  if (!first) return null;
  const { text } = first;
  return text === text.toUpperCase() ? withoutCapitals(text) : text;
}

/** SHAROF RASHIDOV TUMANI → Sharof Rashidov tumani, ГОРОДА НУКУС → города Нукус. */
export function withoutCapitals(text: string): string {
  const before = CITY_BEFORE.exec(text)?.[0];
  if (before !== undefined) return before.toLowerCase() + capitalised(text.slice(before.length));
  const words = text.split(' ');
  const kind = small(words.pop()!);
  return [...words.map(capitalised), kind].join(' ');
}

/** "SH.RASHIDOV" → "Sh.Rashidov". */
const capitalised = (word: string): string =>
  small(word).replace(/(?<=^|\.)\p{Ll}/gu, (letter) => letter.toUpperCase());

/** Í is the Karakalpak capital of ı. */
const small = (word: string): string => word.toLowerCase().replaceAll('í', 'ı');
