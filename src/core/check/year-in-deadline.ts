import type { Plan } from '../plan/plan';
import { hasCyrillic } from '../text/scripts';

/** How the deadlines of a sheet name the year: "2026-yil …", "2026 йил …". */
interface YearStyle {
  readonly join: string;
  readonly word: string;
}

const BEFORE = /20\d\d(\s*[-–]\s*|\s+)(yil|йил|jıl|jil)/iu;
/** "Yil davomida", "йилда икки марта": the word is there and lacks its number; not that of "yarim yil" or "har yili". */
const BARE_YEAR = /(?<![\p{L}\d]|\d[\s-]{1,3}|(?:yarim|har|ярим|ҳар|yarım|hár)\s)(yil|йил|jıl)(?=\s|\p{Ll})/iu;
const BARE_RUSSIAN = /(?<=\s)(года|году)(?!\p{L})/iu;
const RUSSIAN =
  /квартал|течени|полугоди|год|ежемес|еженед|раз в|(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)[яь]|марта|августа|мая/iu;
const UZBEK_WORD = /чорак|йил|ойи|ҳар|давом/iu;
const styles = new WeakMap<Plan, YearStyle>();

/** The deadline with the year where the sheet writes it ("I chorak" → "2026-yil I chorak"), or null where no way reads well. */
export function withYear(text: string, year: number, plan: Plan): string | null {
  if (hasCyrillic(text) && RUSSIAN.test(text) && !UZBEK_WORD.test(text)) return afterRussian(text, year);
  const { join, word } = styleOf(plan);
  const own = hasCyrillic(text) && !hasCyrillic(word) ? 'йил' : word;
  const bare = BARE_YEAR.exec(text);
  if (bare) {
    const start = text.slice(0, bare.index);
    return `${start}${year}${join}${bare[0].toLowerCase()}${text.slice(bare.index + bare[0].length)}`;
  }
  return `${year}${join}${own} ${uncapitalised(text)}`;
}

function afterRussian(text: string, year: number): string | null {
  if (BARE_RUSSIAN.test(text)) return text.replace(BARE_RUSSIAN, (word) => `${year} ${word}`);
  return /(?:квартал\p{L}*|полугоди\p{L}*|[яь])[.\s]*$/iu.test(text)
    ? `${text.replace(/[.\s]+$/, '')} ${year} года`
    : null;
}

function styleOf(plan: Plan): YearStyle {
  let style = styles.get(plan);
  if (!style) styles.set(plan, (style = readStyle(plan)));
  return style;
}

/** The first way that stands in the sheet. */
function readStyle({ items }: Plan): YearStyle {
  for (const { deadline } of items) {
    const named = BEFORE.exec(deadline.text);
    if (named) return { join: named[1]!, word: named[2]!.toLowerCase() };
  }
  return { join: '-', word: 'yil' };
}

/** "Har chorakda" → "har chorakda"; Roman numerals stay. */
const uncapitalised = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
