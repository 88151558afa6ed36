import type { Pack } from '../pack/pack';
import { fold } from '../text/fold';
import { districtKeys } from './district-keys';

/** No district's name has more words before its last. */
const MOST_WORDS_BEFORE = 2;
const WORD_BEFORE = /[\p{L}'‘’ʻʼ`´-]+\.?\s*$/u;
const namesOfPacks = new WeakMap<Pack, ReadonlySet<string>>();

/**
 * Where in a title the name of a district begins whose last word stands between two places: before "Sharof" in "Sharof
 * Rashidov tumani" where the pack has a district of that name, else at the word itself.
 */
export function nameStart(title: string, [from, to]: readonly [number, number], pack: Pack): number {
  const names = namesOfSeveralWords(pack);
  let start = from;
  for (let count = 1; count <= MOST_WORDS_BEFORE; count++) {
    const word = WORD_BEFORE.exec(title.slice(0, start));
    if (!word) return from;
    start = word.index;
    if (names.has(fold(title.slice(start, to)))) return start;
  }
  return from;
}

function namesOfSeveralWords(pack: Pack): ReadonlySet<string> {
  let names = namesOfPacks.get(pack);
  if (!names) {
    names = new Set(pack.districts.flatMap(districtKeys).filter((key) => key.includes(' ')));
    namesOfPacks.set(pack, names);
  }
  return names;
}
