import type { Pack } from '../pack/pack';
import { fold } from '../text/fold';
import { rememberWith } from '../text/remember';
import { hasCyrillic } from '../text/scripts';

/*
 * How acts are cited: "2023-yil 21-dekabrdagi PQ-401-son qarori". A citation has two pieces, the date and the number;
 * each is brought into that form by itself, for the act's own title may stand between them.
 */

/** A piece of a citation as it stands and as it should. */
interface CitedPiece {
  readonly start: number;
  readonly written: string;
  readonly expected: string;
}

/** A text with its citations in one form, and the pieces that were not. */
export interface Cited {
  readonly text: string;
  readonly pieces: readonly CitedPiece[];
}

const DASH = '[-‐‑‒–—−]';
const LETTER = '[A-Za-zА-яЁёЎўҚқҒғҲҳ]';
const KIND = `(?<!${LETTER})(PQ|PF|PK|VMQ|O[ʻʼ‘’'\`]RQ|F|ПҚ|ПФ|ПК|ВМҚ|ЎРҚ|Ф)`;
const ACTS = ['qaror', 'farmon', 'farmoyish', 'buyruq', 'buyrug', 'қарор', 'фармон', 'фармойиш', 'буйруқ', 'буйруғ'];
/** Each pattern is tried only beside a word that its piece has: looking for words is quick, and most texts have none. */
const YEAR_BEFORE = new RegExp(`(?<!\\d)((?:19|20)\\d\\d)\\s?${DASH}?\\s?$`);
const DAY_BEHIND = new RegExp(`^yil\\s+(\\d{1,2})\\s?${DASH}?\\s?([a-z]{2,9}?)(dagi|da)(?![a-z])`, 'i');
const DAY_BEFORE = new RegExp(`(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d)(?:\\s?${DASH}?\\s?yil)?$`, 'i');
const NUMBER_BEFORE = new RegExp(
  `(?:${KIND}\\s?${DASH}?\\s?|(?<!${LETTER}|[\\d.]))(\\d{1,5}(?:/\\d{1,3})?)(?:\\s?${DASH}\\s?|\\s)$`,
  'i',
);
const NUMBER_WORD = new RegExp(`^(son|сон)(?:li|ли)?(?!${LETTER})`, 'i');
const ACT_BEHIND = new RegExp(`^\\s+["“«]?(?:${ACTS.join('|')})`, 'i');
/** What stands in every such piece. */
const BARE = /[PFQҚПФ]\s?[-‐‑‒–—−]\s?\d+\s/;
const BARE_BEFORE = new RegExp(`${KIND}\\s?${DASH}\\s?(\\d{1,5})\\s+$`, 'i');
const IN_TITLE = /^\s+["“«„][^]*["”»]\s?gi(?![a-z])/i;
const AT_NUMBER = new RegExp(`^\\s+(?:${KIND}\\s?${DASH}?\\s?\\d|\\d{1,5}\\s?${DASH}?\\s?(?:son|сон))`);
/** How far before a word its piece begins, and behind it ends, at most. */
const REACH = 32;

const NO_PIECES: readonly CitedPiece[] = [];

/** Brings the citations of a text into one form; dates only where they are in Latin letters. */
export const citedInOneForm = rememberWith((text, pack: Pack): Cited => {
  if (!mayCite(text)) return { text, pieces: NO_PIECES };
  const lower = text.toLowerCase();
  const found = [...dates(text, lower, pack), ...numbers(text, lower), ...bareNumbers(text, lower)]
    .filter(({ written, expected }) => written !== expected)
    .sort((one, other) => one.start - other.start);
  if (found.length === 0) return { text, pieces: NO_PIECES };
  let result = '';
  let end = 0;
  const pieces = found.filter(({ start, written, expected }) => {
    if (start < end) return false;
    result += text.slice(end, start) + expected;
    end = start + written.length;
    return true;
  });
  return { text: result + text.slice(end), pieces };
});

/** The quick question for most texts: a word of the number, of the date, or the number of a kind of act. */
const MAY_CITE = /son|сон|dagi|yil\s+\d|PQ|PF|ПҚ|ПФ/i;
const mayCite = (text: string): boolean => MAY_CITE.test(text) || BARE.test(text);

/** Visits every place of a word in a text in small letters. */
function eachPlace(lower: string, word: string, visit: (at: number) => void): void {
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) visit(at);
}

const before = (text: string, at: number): string => text.slice(Math.max(0, at - REACH), at);

function dates(text: string, lower: string, pack: Pack): CitedPiece[] {
  const found: CitedPiece[] = [];
  eachPlace(lower, 'yil', (at) => {
    const year = YEAR_BEFORE.exec(before(text, at));
    const day = year && DAY_BEHIND.exec(text.slice(at, at + REACH));
    if (!year || !day || !isMonth(day[2]!, pack)) return;
    const rest = text.slice(at + day[0].length);
    if (day[3]!.toLowerCase() === 'da' && !IN_TITLE.test(rest) && !AT_NUMBER.test(rest)) return;
    const expected = `${year[1]}-yil ${Number(day[1])}-${day[2]!.toLowerCase()}dagi`;
    found.push({ start: at - year[0].length, written: year[0] + day[0], expected });
  });
  eachPlace(lower, 'dagi', (at) => {
    const [written, day, month, year] = DAY_BEFORE.exec(before(text, at)) ?? [];
    const name = pack.months[0]?.[Number(month) - 1]?.[0];
    if (written === undefined || name === undefined) return;
    const expected = `${year}-yil ${Number(day)}-${name}dagi`;
    found.push({ start: at - written.length, written: written + text.slice(at, at + 4), expected });
  });
  return found;
}

function numbers(text: string, lower: string): CitedPiece[] {
  const found: CitedPiece[] = [];
  for (const word of ['son', 'сон']) {
    eachPlace(lower, word, (at) => {
      const number = NUMBER_BEFORE.exec(before(text, at));
      const named = number && NUMBER_WORD.exec(text.slice(at, at + REACH));
      if (!number || !named) return;
      const kind = number[1];
      // A number of no kind counts only where an act's word follows: a school and a newspaper have one too.
      if (!kind && !ACT_BEHIND.test(text.slice(at + named[0].length, at + REACH))) return;
      const expected = `${kind ? `${kind.toUpperCase()}-` : ''}${number[2]}-${named[1]!.toLowerCase()}`;
      found.push({ start: at - number[0].length, written: number[0] + named[0], expected });
    });
  }
  return found;
}

/** "PQ-401 qarori": the word for number is left out. */
function bareNumbers(text: string, lower: string): readonly CitedPiece[] {
  if (!BARE.test(text)) return NO_PIECES;
  const found: CitedPiece[] = [];
  for (const act of ACTS) {
    eachPlace(lower, act, (at) => {
      const bare = BARE_BEFORE.exec(before(text, at));
      if (!bare) return;
      const [all, kind, number] = bare as unknown as [string, string, string];
      const son = hasCyrillic(kind) ? 'сон' : 'son';
      found.push({
        start: at - all.length,
        written: all.trimEnd(),
        expected: `${kind.toUpperCase()}-${number}-${son}`,
      });
    });
  }
  return found;
}

const isMonth = (word: string, { months }: Pack): boolean => {
  const key = fold(word);
  return months.some((language) => language.some((spellings) => spellings.some((spelling) => fold(spelling) === key)));
};
