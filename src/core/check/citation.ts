import type { Pack } from '../pack/pack';
import { fold } from '../text/fold';

/*
 * How acts are cited: "2023-yil 21-dekabrdagi PQ-401-son qarori". A citation has two pieces, the date and the number;
 * each is brought into that form by itself, for the act's own title may stand between them.
 */

/** A piece of a citation as it stands and as it should. */
export interface CitedPiece {
  readonly written: string;
  readonly expected: string;
}

/** A text with its citations in one form, and the pieces that were not. */
export interface Cited {
  readonly text: string;
  readonly pieces: readonly CitedPiece[];
}

const DASH = '[-‐‑‒–—−]';
const KIND = "(?:PQ|PF|PK|VMQ|O[ʻʼ‘’'`]RQ|F|ПҚ|ПФ|ПК|ВМҚ|ЎРҚ|Ф)";
const ACT = '(?:qaror|farmon|farmoyish|buyru[gq]|қарор|фармон|фармойиш|буйру[ғқ])';
/** "PQ-46-sonli", "136 – son buyrugʻi", "PQ 401-son": a number of no kind counts only where an act's word follows (a school has one too). */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.])(?:(${KIND})\\s?${DASH}?\\s?)?(\\d{1,5}(?:/\\d{1,3})?)(?:\\s?${DASH}\\s?|\\s)(son|сон)(?:li|ли)?(?!\\p{L})`,
  'giu',
);
/** "PQ-401 qarori": the word for number is left out. */
const NUMBER_ALONE = new RegExp(`(?<![\\p{L}\\d.])(${KIND})\\s?${DASH}\\s?(\\d{1,5})(?=\\s+${ACT})`, 'giu');
/** "2023 yil 21 dekabrdagi", "2023-yil 21-dekabrda “…”gi": year, day, month, ending. */
const DATE = new RegExp(
  `(?<!\\d)((?:19|20)\\d\\d)(\\s?${DASH}?\\s?)yil\\s+(\\d{1,2})(\\s?${DASH}?\\s?)(\\p{L}{2,9}?)(dagi|da)(?!\\p{L})`,
  'giu',
);
/** "24.05.2011 yildagi PQ-1536". */
const NUMERIC_DATE = new RegExp(
  `(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d)(?:\\s?${DASH}?\\s?yil)?dagi(?!\\p{L})`,
  'giu',
);
const IN_TITLE = /^\s+["“«„][^]*["”»]\s?gi(?!\p{L})/u;
const AT_NUMBER = new RegExp(`^\\s+(?:${KIND}\\s?${DASH}?\\s?\\d|\\d{1,5}\\s?${DASH}?\\s?(?:son|сон))`, 'u');
const AT_ACT = new RegExp(`^\\s+["“«]?${ACT}`, 'iu');

/** Whether a text may cite an act: asked before it is read, for most texts do not. */
export function mayCite(text: string): boolean {
  return (
    text.includes('son') || text.includes('dagi') || text.includes('сон') || text.includes('PQ') || text.includes('PF')
  );
}

/** Brings the citations of a text into one form; dates only where the text is in Latin letters. */
export function citedInOneForm(text: string, pack: Pack): Cited {
  const pieces: CitedPiece[] = [];
  const put = (written: string, expected: string): string => {
    if (written !== expected) pieces.push({ written, expected });
    return expected;
  };
  const dated = text
    .replace(DATE, (written: string, year, _1, day, _2, month, ending, at: number) => {
      if (!isMonth(month, pack)) return written;
      const rest = text.slice(at + written.length);
      const isCited = ending.toLowerCase() === 'dagi' || IN_TITLE.test(rest) || AT_NUMBER.test(rest);
      return isCited ? put(written, `${year}-yil ${Number(day)}-${month.toLowerCase()}dagi`) : written;
    })
    .replace(NUMERIC_DATE, (written: string, day, month, year) => {
      const name = pack.months[0]?.[Number(month) - 1]?.[0];
      return name ? put(written, `${year}-yil ${Number(day)}-${name}dagi`) : written;
    });
  const numbered = dated
    .replace(NUMBER, (written: string, kind: string | undefined, number, word: string, at: number) => {
      if (!kind && !AT_ACT.test(dated.slice(at + written.length))) return written;
      return put(written, `${kind ? `${kind.toUpperCase()}-` : ''}${number}-${word.toLowerCase()}`);
    })
    .replace(NUMBER_ALONE, (written: string, kind: string, number) => put(written, `${kind}-${number}-${sonIn(kind)}`));
  return { text: numbered, pieces };
}

const isMonth = (word: string, { months }: Pack): boolean => {
  const key = fold(word);
  return months.some((language) => language.some((spellings) => spellings.some((spelling) => fold(spelling) === key)));
};

const sonIn = (kind: string): string => (/\p{Script=Cyrillic}/u.test(kind) ? 'сон' : 'son');
