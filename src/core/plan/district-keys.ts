import type { Pack } from '../pack/pack';
import { fold } from '../text/fold';
import { inRussianCases } from '../text/russian-cases';
import type { OrganisationMention } from './plan';

type District = Pack['districts'][number];
const known = new WeakMap<District, readonly string[]>();

/** The names of a district or a city as a title may have them, in every spelling and case, folded. */
export function districtKeys(district: District): readonly string[] {
  let keys = known.get(district);
  if (!keys) known.set(district, (keys = keysOf(district)));
  return keys;
}

function keysOf({ name, kind, spellings }: District): readonly string[] {
  const names = [name, ...spellings];
  const keys = names.flatMap(inRussianCases).map(fold);
  // "города Нукуса", "в городе Бухаре"
  return kind === 'shahar' ? [...keys, ...names.flatMap(inCityCases)] : keys;
}

const inCityCases = (name: string): readonly string[] =>
  ['a', 'e', 'u', 'i'].map((ending) => fold(name).replace(/a$/, '') + ending);

/** The word for the kind of a place in a mention, folded: "tumani". */
export const kindWordOf = ({ key }: Pick<OrganisationMention, 'key'>): string => key.slice(key.lastIndexOf(' ') + 1);

/** What a kind's word begins with in every form: tuman, tumani; shahar, shahri; район, района, районный. */
const KIND_STEM = /(?<= )(tuman|shah|rayon|qala|gorod)\p{L}*$/u;
const CASE_ENDING = /(?<=sk)(?:iy|ogo|omu|im|om)(?= )/;

/** The key of a mention whatever form of its words the sentence asks for: "Denov tuman markazi" is of Denov tumani. */
export const placeKey = ({ key }: Pick<OrganisationMention, 'key'>): string =>
  key.replace(KIND_STEM, '$1').replace(CASE_ENDING, '');

/** Tells whether a mention in a title names a district. */
export function namedIn({ key }: Pick<OrganisationMention, 'key'>): (district: District) => boolean {
  const name = key.slice(0, key.lastIndexOf(' '));
  return (district) => districtKeys(district).includes(name);
}
