import type { Plan } from '../plan/plan';

/** What a plan is written in: its words are offered in the same. */
export type PlanLanguage = 'uz' | 'uz-Cyrl' | 'ru' | 'kaa' | 'kaa-Cyrl';

/** A word, not a letter that looks like a Latin one. */
const CYRILLIC_WORD = /\p{Script=Cyrillic}{4}/u;
/** Letters that only Karakalpak has; Uzbek words get ó by a slip of the keyboard. */
const KARAKALPAK = /[áúńǵıәңөү]/iu;
const UZBEK_CYRILLIC = /[ўқғҳ]/iu;

/** The language and alphabet of a plan, by its column headings. */
export function planLanguage({ headers }: Plan): PlanLanguage {
  const text = Object.values(headers)
    .map((cell) => cell.text)
    .join(' ');
  const isKarakalpak = KARAKALPAK.test(text);
  if (!CYRILLIC_WORD.test(text)) return isKarakalpak ? 'kaa' : 'uz';
  if (isKarakalpak) return 'kaa-Cyrl';
  return UZBEK_CYRILLIC.test(text) ? 'uz-Cyrl' : 'ru';
}
