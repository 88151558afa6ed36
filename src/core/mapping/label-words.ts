import type { Pack } from '../pack/pack';
import { vocabularyOf } from '../plan/vocabulary';
import { fold, foldCompact } from '../text/fold';
import { rememberWith } from '../text/remember';

/** The words of a label that tell one label from another, as stems, and the unit that it names by the way. */
export interface LabelWords {
  /** Stems in the order written, each once; quiet words ("jami", "soni") are left out. */
  readonly stems: readonly string[];
  readonly unitId: string | null;
}

const LONGEST = 400;
const NUMBERING = /^\s*(?:\d+(?:\.\d+)+\.?|\d+[.)]|\p{L}\))\s+|^\s*[-–—•*]+\s*/u;
const BRACKETS = /\(([^()]*)\)/g;
/** Endings of case and plural, in folded letters; Russian ones are met by comparing beginnings. */
const ENDING =
  /(?:larining|larini|larning|laridagi|lariga|larida|laridan|lardagi|larga|larda|lardan|lari|lar|sining|sini|ining|ning|idagi|dagi|idan|dan|iga|ga|ida|da|ini|ni|si|i)$/;
const SHORTEST_STEM = 4;
const SAME_BEGINNING = 0.78;

/** The telling words of a label; years, numbering and what only names the unit are no words of it. */
export const labelWords = rememberWith((text, pack: Pack): LabelWords => {
  const { units } = vocabularyOf(pack);
  let unitId: string | null = null;
  const takeUnit = (part: string): boolean => {
    const found = units.get(foldCompact(part));
    if (found) unitId = found.unitId;
    return found !== undefined;
  };
  let said = text.slice(0, LONGEST).replace(NUMBERING, '');
  said = said.replace(BRACKETS, (whole, inner: string) => (takeUnit(inner) ? ' ' : whole));
  const comma = said.lastIndexOf(',');
  if (comma > 0 && takeUnit(said.slice(comma + 1))) said = said.slice(0, comma);
  return { stems: stemsOf(said, quietOf(pack)), unitId };
});

/** The stems of a text, each once, without quiet words and years. */
function stemsOf(text: string, quiet: ReadonlySet<string>): readonly string[] {
  const words = fold(text).split(' ');
  return [...new Set(words.filter((word) => word !== '' && !quiet.has(word) && !/^20\d\d$/.test(word)).map(stemOf))];
}

/** A folded word without its ending: "foydalanuvchilarning" → "foydalanuvchi". */
export function stemOf(word: string): string {
  const stem = word.replace(ENDING, '');
  return stem.length >= SHORTEST_STEM ? stem : word;
}

/** Whether two stems are forms of one word: "chitatel" and "chitateli", but not "kitob" and "kitobxon". */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const longest = Math.max(one.length, other.length);
  let common = 0;
  while (common < longest && one[common] === other[common]) common++;
  return common >= SHORTEST_STEM && common / longest >= SAME_BEGINNING;
}

const quietWords = new WeakMap<Pack, ReadonlySet<string>>();
const partWords = new WeakMap<Pack, ReadonlySet<string>>();

/** The folded quiet words of a pack. */
function quietOf(pack: Pack): ReadonlySet<string> {
  return wordsOnce(quietWords, pack, pack.forms.quiet, (word) => word);
}

/** The words of a text that make it one of a part only ("bolalar", "filial"), as stems. */
export function partsIn(text: string, pack: Pack): readonly string[] {
  const parts = wordsOnce(partWords, pack, pack.forms.parts, stemOf);
  return stemsOf(text.slice(0, LONGEST), quietOf(pack)).filter((stem) => parts.has(stem));
}

function wordsOnce(
  known: WeakMap<Pack, ReadonlySet<string>>,
  pack: Pack,
  phrases: readonly string[],
  spell: (word: string) => string,
): ReadonlySet<string> {
  let words = known.get(pack);
  if (!words) known.set(pack, (words = new Set(phrases.flatMap((phrase) => fold(phrase).split(' ').map(spell)))));
  return words;
}
