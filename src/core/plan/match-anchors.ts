import type { Pack, PackIndicator, PackMatch } from '../pack/pack';
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

/** The groups of a pack, found by the first letters of one of their words, so that few are tried on a name. */
export interface MatchAnchors {
  /** The groups that may fit the folded name: it has a word for the first letters of each of theirs. */
  startingIn(name: string): readonly MatchGroup[];
  /** The groups that have the folded name itself, however its words are parted. */
  named(name: string): readonly MatchGroup[] | undefined;
}

/** How many letters of a word an anchor is found by. */
const STEM_LENGTH = 4;
const EXACT_WEIGHT = 1000;
const SPACE = 32;
const STEM_CODES = 1 << 20;

/** The first letters of the word at a place as one number below STEM_CODES; shorter words have numbers of their own. */
function stemCode(text: string, start: number): number {
  let code = 0;
  for (let i = start; i < start + STEM_LENGTH; i++) {
    const letter = i < text.length ? text.charCodeAt(i) : SPACE;
    if (letter === SPACE) break;
    code = ((code << 5) | (letter & 31)) & (STEM_CODES - 1);
  }
  return code;
}

/** Indexes all matches of a pack. */
export function anchorsOf(pack: Pack): MatchAnchors {
  const frequency = stemFrequency(pack);
  const byStem = new Map<number, MatchGroup[]>();
  const byName = new Map<string, MatchGroup[]>();
  for (const indicator of pack.indicators) {
    indicator.match.forEach((match, place) => {
      const not = match.not.map((word) => ` ${fold(word)}`);
      for (const group of match.words) {
        const words = group.map((word) => ` ${fold(word)}`);
        const weight = words.join('').length;
        const stems = stemsOf(words);
        const bits = stems.reduce((all, stem) => all | bitOf(stem), 0);
        push(byStem, anchorOf(words, stems, frequency), { indicator, match, place, words, not, weight, stems: bits });
      }
      for (const name of match.names) {
        push(byName, foldCompact(name), { indicator, match, place, words: [], not, weight: EXACT_WEIGHT, stems: 0 });
      }
    });
  }
  const firstStems = new Set([...byName.keys()].map((name) => stemCode(name, 0)));
  return {
    startingIn: (name) => groupsAt(name, byStem),
    // The first word may be shorter than a stem: the joined name decides.
    named: (name) =>
      name.indexOf(' ') < STEM_LENGTH || firstStems.has(stemCode(name, 0))
        ? byName.get(name.replaceAll(' ', ''))
        : undefined,
  };
}

/** The stems of the words that must stand whole or are at least as long as a stem. */
function stemsOf(words: readonly string[]): readonly number[] {
  return words.flatMap((word) => {
    const tokens = word.trim().split(' ');
    const sure = tokens.filter((token, place) => place < tokens.length - 1 || token.length >= STEM_LENGTH);
    return sure.map((token) => stemCode(token, 0));
  });
}

/**
 * The stem a group is found by: the one that is rarest in the pack, so that few names lead to the group in vain.
 * A shorter last word ("f 79") is taken where it is alone.
 */
function anchorOf(words: readonly string[], stems: readonly number[], frequency: ReadonlyMap<number, number>): number {
  if (stems.length === 0) return stemCode(words.at(-1)!.trim().split(' ').at(-1)!, 0);
  return stems.reduce((best, stem) => ((frequency.get(stem) ?? 0) < (frequency.get(best) ?? 0) ? stem : best));
}

/** One of 31 bits for a stem: as 31 is a prime, stems that differ in one letter differ in their bit. */
function bitOf(stem: number): number {
  return 1 << (stem % 31);
}

/** How often each stem begins a word of the pack's names and matches. */
function stemFrequency(pack: Pack): ReadonlyMap<number, number> {
  const frequency = new Map<number, number>();
  for (const { label, match } of pack.indicators) {
    const texts = [label, ...match.flatMap(({ names, words }) => [...names, ...words.flat()])];
    for (const token of texts.flatMap((text) => fold(text).split(' '))) {
      const stem = stemCode(token, 0);
      frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    }
  }
  return frequency;
}

/** Two stems may share a number or a bit: whoever gets the groups still looks for their words. */
function groupsAt(name: string, byStem: ReadonlyMap<number, readonly MatchGroup[]>): readonly MatchGroup[] {
  const anchored: (readonly MatchGroup[])[] = [];
  let bits = 0;
  for (let start = 0; start < name.length; start++) {
    const stem = stemCode(name, start);
    bits |= bitOf(stem);
    const groups = byStem.get(stem);
    if (groups && !anchored.includes(groups)) anchored.push(groups);
    while (start < name.length && name.charCodeAt(start) !== SPACE) start++;
  }
  const found: MatchGroup[] = [];
  for (const groups of anchored) for (const group of groups) if ((group.stems & ~bits) === 0) found.push(group);
  return found;
}

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
