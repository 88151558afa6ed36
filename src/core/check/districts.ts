import type { Pack } from '../pack/pack';
import { districtKeys, namedIn } from '../plan/district-keys';
import type { OrganisationMention } from '../plan/plan';
import { fold } from '../text/fold';
import { inRussianCases } from '../text/russian-cases';

/** Names of districts and regions, as the pack writes them and folded. */
interface Places {
  readonly names: readonly string[];
  readonly districts: readonly string[];
  readonly regions: readonly string[];
}

const places = new WeakMap<Pack, Places>();

/** All names of a pack's places; made once for each pack. */
function placesOf(pack: Pack): Places {
  let known = places.get(pack);
  if (!known) {
    const names = pack.districts.flatMap(({ name, spellings }) => [name, ...spellings]);
    const regions = pack.regions.flatMap(({ label, spellings }) => [label, ...spellings]);
    const keys = regions.flatMap(inRussianCases).map(fold);
    places.set(pack, (known = { names, districts: pack.districts.flatMap(districtKeys), regions: keys }));
  }
  return known;
}

const hasWords = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);

/** Whether a mention in a title names a district of the pack, with the word for its kind ("tumani"). */
export function namesDistrict({ districts }: Pack, mention: OrganisationMention): boolean {
  return districts.some(namedIn(mention));
}

/** Whether a folded title holds the name of a district or a region of the pack, whatever stands after it. */
export function namesPlace(pack: Pack, title: string): boolean {
  const { districts, regions } = placesOf(pack);
  return districts.some((name) => hasWords(title, name)) || regions.some((name) => hasWords(title, name));
}

/** The names of all districts and cities, in every spelling of the pack. */
export const districtNames = (pack: Pack): readonly string[] => placesOf(pack).names;
