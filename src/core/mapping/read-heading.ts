import type { Pack } from '../pack/pack';
import { vocabularyOf } from '../plan/vocabulary';
import { fold } from '../text/fold';
import { rememberWith } from '../text/remember';
import { stemOf } from './label-words';

/** What a phrase of a heading may say (see the pack's `forms.headings`). */
export type Says = Pack['forms']['headings'][number]['says'];

/** The heading of a column of values, from its top row to its lowest, taken apart. */
export interface Heading {
  readonly says: readonly Says[];
  /** Years in the order written. */
  readonly years: readonly number[];
  readonly unitId: string | null;
  /** Folded words that mean nothing here. */
  readonly unknown: readonly string[];
  /** True where a share is told by a sign or one word only ("%", "foizda"). */
  readonly isBareShare: boolean;
}

interface Phrase {
  readonly says: Says;
  readonly words: readonly string[];
}

const LONGEST = 160;
const PERCENT = ' foizbelgisi ';
const YEAR = /^20\d\d$/;
const phrasesByPack = new WeakMap<Pack, readonly Phrase[]>();

/** Reads the joined texts of a heading; the longest phrase that fits is taken at each word. */
export const readHeading = rememberWith((text, pack: Pack): Heading => {
  const words = wordsOf(text.slice(0, LONGEST));
  const says = new Set<Says>();
  const years: number[] = [];
  const unknown: string[] = [];
  let unitId: string | null = null;
  let isBareShare = false;
  for (let at = 0; at < words.length;) {
    const phrase = phrasesOf(pack).find(({ words: asked }) => asked.every((word, i) => words[at + i] === word));
    if (phrase) {
      if (phrase.says !== 'nothing') says.add(phrase.says);
      isBareShare ||= phrase.says === 'percent' && phrase.words.length === 1;
      at += phrase.words.length;
    } else if (YEAR.test(words[at]!)) years.push(Number(words[at++]));
    else {
      const unit = unitAt(words, at, pack);
      if (unit) unitId = unit.unitId;
      else unknown.push(words[at]!);
      at += unit?.length ?? 1;
    }
  }
  return { says: [...says], years, unitId, unknown, isBareShare: isBareShare && !says.has('fact') };
});

/** Whether a text is a heading of values: every word of it is known, and it says more than a unit. */
export function isValueHeading(text: string, pack: Pack): boolean {
  if (text.length > LONGEST || text.trim() === '') return false;
  const { says, years, unknown } = readHeading(text, pack);
  return unknown.length === 0 && (years.length > 0 || says.some((said) => said !== 'code'));
}

function unitAt(
  words: readonly string[],
  at: number,
  pack: Pack,
): { readonly unitId: string; readonly length: number } | null {
  for (const length of [3, 2, 1]) {
    const found = vocabularyOf(pack).units.get(words.slice(at, at + length).join(''));
    if (found && at + length <= words.length) return { unitId: found.unitId, length };
  }
  return null;
}

/** Longest first, so that "I chorak" is met before "chorak". */
function phrasesOf(pack: Pack): readonly Phrase[] {
  const known = phrasesByPack.get(pack);
  if (known) return known;
  const phrases = pack.forms.headings
    .flatMap(({ says, phrases }) => phrases.map((phrase) => ({ says, words: wordsOf(phrase) })))
    .sort((one, other) => other.words.length - one.words.length);
  phrasesByPack.set(pack, phrases);
  return phrases;
}

function wordsOf(text: string): readonly string[] {
  return fold(text.replaceAll('%', PERCENT))
    .split(' ')
    .filter((word) => word !== '')
    .map(stemOf);
}
