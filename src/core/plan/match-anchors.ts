import type { Pack, PackIndicator, PackMatch } from '../pack/pack';
import { codeAt } from '../text/code-at';
import { fold, foldCompact } from '../text/fold';

/** One way to recognise an indicator: all of `words` at the start of words of a name, none of `not`. */
export interface MatchGroup {
  readonly indicator: PackIndicator;
  readonly match: PackMatch;
  readonly place: number;
  readonly words: readonly string[];
  readonly not: readonly string[];
  /** Letters of its words: the more, the more it says. */
  readonly weight: number;
  /** A bit for the first letters of each of its words: a name that lacks one of them is not searched. */
  readonly stems: number;
}

/** The groups of a pack, found by the first letters of their first word, so that few are tried on a name. */
export interface MatchAnchors {
  /** The groups that may fit the folded name: one of its words begins as each of theirs does. */
  startingIn(name: string): readonly MatchGroup[];
  /** The groups that have the folded name itself, however its words are parted. */
  named(name: string): readonly MatchGroup[] | undefined;
}

/** How many letters of a word an anchor is found by. */
const STEM_LENGTH = 4;
const EXACT_WEIGHT = 1000;
const SPACE = 32;

/** The first letters of the word at a place as one number; shorter words have numbers of their own. */
function stemCode(text: string, start: number): number {
  let code = 0;
  const end = Math.min(start + STEM_LENGTH, text.length);
  for (let i = start; i < end; i++) {
    const letter = codeAt(text, i);
    if (letter === SPACE) break;
    code = (code << 5) | (letter & 31);
  }
  return code;
}

/** Indexes all matches of a pack. */
export function anchorsOf(pack: Pack): MatchAnchors {
  const byStem = new Map<number, MatchGroup[]>();
  const byName = new Map<string, MatchGroup[]>();
  /** Groups of words that are all shorter than a stem, to which no first letters lead; those without a letter are none. */
  const short: MatchGroup[] = [];
  for (const indicator of pack.indicators) {
    indicator.match.forEach((match, place) => {
      const not = match.not.map((word) => ` ${fold(word)}`);
      for (const group of match.words) {
        const words = group.map((word) => ` ${fold(word)}`);
        const weight = words.join('').length;
        const stems = words.flatMap(stemsOf);
        const bits = stems.reduce((all, stem) => all | bitOf(stem), 0);
        const made = { indicator, match, place, words, not, weight, stems: bits };
        const [anchor] = stems;
        if (anchor !== undefined) push(byStem, anchor, made);
        else if (weight > words.length) short.push(made);
      }
      for (const name of match.names) {
        push(byName, foldCompact(name), { indicator, match, place, words: [], not, weight: EXACT_WEIGHT, stems: 0 });
      }
    });
  }
  // Few names are a pack's: the first letter tells of most that they are none, before their words are joined.
  const firstLetters = new Set([...byName.keys()].map((name) => name.charCodeAt(0)));
  return {
    startingIn: (name) => groupsAt(name, byStem, short),
    named: (name) => (firstLetters.has(name.charCodeAt(0)) ? byName.get(name.replaceAll(' ', '')) : undefined),
  };
}

/** The stems of the words of a phrase; its last word, which may go on in a name, has one only where it is long enough. */
function stemsOf(phrase: string): readonly number[] {
  const words = phrase.trim().split(' ');
  if (words.at(-1)!.length < STEM_LENGTH) words.pop();
  return words.map((word) => stemCode(word, 0));
}

/** One of 31 bits for a stem: as 31 is a prime, stems that differ in one letter differ in their bit. */
function bitOf(stem: number): number {
  return 1 << (stem % 31);
}

/** Two stems may share a number or a bit: whoever gets the groups still looks for their words. */
function groupsAt(
  name: string,
  byStem: ReadonlyMap<number, readonly MatchGroup[]>,
  short: readonly MatchGroup[],
): readonly MatchGroup[] {
  const anchored: (readonly MatchGroup[])[] = [short];
  let bits = 0;
  let start = 0;
  do {
    const stem = stemCode(name, start);
    bits |= bitOf(stem);
    const groups = byStem.get(stem);
    if (groups && !anchored.includes(groups)) anchored.push(groups);
    start = name.indexOf(' ', start) + 1;
  } while (start > 0);
  const found: MatchGroup[] = [];
  for (const groups of anchored) for (const group of groups) if ((group.stems & ~bits) === 0) found.push(group);
  return found;
}

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
