import type { Pack } from '../pack/pack';
import { fold } from '../text/fold';
import { districtKeys } from './district-keys';
import type { OrganisationMention } from './plan';

/** No district's name has more words before its last. */
const MOST_WORDS_BEFORE = 2;
const namesOfPacks = new WeakMap<Pack, ReadonlySet<string>>();

/** A mention as written, with all the words that the district's name has in the pack: "Sharof Rashidov tumani", of which the mention has the last two. */
export function organisationInFull({ text, key, cell }: Omit<OrganisationMention, 'inFull'>, pack: Pack): string {
  const line = cell.text.replace(/\s+/g, ' ');
  const before = line
    .slice(0, Math.max(line.indexOf(text), 0))
    .trim()
    .split(' ');
  const name = key.slice(0, key.lastIndexOf(' '));
  for (let count = 1; count <= MOST_WORDS_BEFORE; count++) {
    const words = before.slice(-count).join(' ');
    if (namesOfSeveralWords(pack).has(`${fold(words)} ${name}`)) return `${words} ${text}`;
  }
  return text;
}

function namesOfSeveralWords(pack: Pack): ReadonlySet<string> {
  let names = namesOfPacks.get(pack);
  if (!names) {
    names = new Set(pack.districts.flatMap(districtKeys).filter((key) => key.includes(' ')));
    namesOfPacks.set(pack, names);
  }
  return names;
}
