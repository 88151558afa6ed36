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

/** The groups of a pack, found by the first letters of one of their words, so that few are tried on a name. */
export interface MatchAnchors {
  /** The groups of each different anchor that a word of the folded name begins with. */
  startingIn(name: string): Iterable<readonly MatchGroup[]>;
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
        push(byStem, anchorOf(words, frequency), { indicator, match, place, words, not, weight });
      }
      for (const name of match.names) {
        push(byName, foldCompact(name), { indicator, match, place, words: [], not, weight: EXACT_WEIGHT });
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

/**
 * The word a group is found by: of those that must stand whole or are at least as long as a stem, the one whose stem
 * is rarest in the pack, so that few names lead to the group in vain. A shorter last word ("f 79") is taken where it is alone.
 */
function anchorOf(words: readonly string[], frequency: ReadonlyMap<number, number>): number {
  const stems = words
    .flatMap((word) =>
      word
        .trim()
        .split(' ')
        .map((token, place, tokens) => ({ token, isLast: place === tokens.length - 1 })),
    )
    .filter(({ token, isLast }) => !isLast || token.length >= STEM_LENGTH)
    .map(({ token }) => stemCode(token, 0));
  if (stems.length === 0) return stemCode(words.at(-1)!.trim().split(' ').at(-1)!, 0);
  return stems.reduce((best, stem) => ((frequency.get(stem) ?? 0) < (frequency.get(best) ?? 0) ? stem : best));
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

/** Two stems may share a number: whoever gets the groups still looks for their words. */
function groupsAt(name: string, byStem: ReadonlyMap<number, readonly MatchGroup[]>): (readonly MatchGroup[])[] {
  const found: (readonly MatchGroup[])[] = [];
  for (let start = 0; start < name.length; start++) {
    const groups = byStem.get(stemCode(name, start));
    if (groups && !found.includes(groups)) found.push(groups);
    while (start < name.length && name.charCodeAt(start) !== SPACE) start++;
  }
  return found;
}

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
