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
}

/** The groups of a pack, found by the first letters of their longest word, so that few are tried on a name. */
export interface MatchAnchors {
  readonly byStem: ReadonlyMap<string, readonly MatchGroup[]>;
  readonly byName: ReadonlyMap<string, readonly MatchGroup[]>;
}

/** How many letters of a word an anchor is found by. */
const STEM_LENGTH = 4;
const EXACT_WEIGHT = 1000;

/** The stem of a folded word. */
export function stemOf(word: string): string {
  return word.length > STEM_LENGTH ? word.slice(0, STEM_LENGTH) : word;
}

/** Indexes all matches of a pack. */
export function anchorsOf(pack: Pack): MatchAnchors {
  const byStem = new Map<string, MatchGroup[]>();
  const byName = new Map<string, MatchGroup[]>();
  for (const indicator of pack.indicators) {
    indicator.match.forEach((match, place) => {
      const not = match.not.map((word) => ` ${fold(word)}`);
      for (const group of match.words) {
        const words = group.map((word) => ` ${fold(word)}`);
        const weight = words.join('').length;
        push(byStem, anchorOf(words), { indicator, match, place, words, not, weight });
      }
      for (const name of match.names) {
        push(byName, foldCompact(name), { indicator, match, place, words: [], not, weight: EXACT_WEIGHT });
      }
    });
  }
  return { byStem, byName };
}

/**
 * A word that must stand whole or be a stem of what stands there: the longest that is followed by another word,
 * or of at least the stem's length; a shorter last word ("f 79") is taken as it is.
 */
function anchorOf(words: readonly string[]): string {
  const tokens = words.flatMap((word) => word.trim().split(' '));
  const longest = tokens.reduce((best, token) => (token.length > best.length ? token : best), '');
  return stemOf(longest);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
