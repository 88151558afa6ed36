import type { Pack } from '../pack/pack';
import type { Plan } from '../plan/plan';
import { foldCompact } from '../text/fold';
import { nearest } from '../text/nearest';
import { rememberWith } from '../text/remember';
import { inRussianCases } from '../text/russian-cases';
import { withoutMixedWords } from '../text/scripts';

/** A district or region that a text names. */
export interface NamedPlace {
  /** As written: "Chimboy tumani". */
  readonly text: string;
  readonly ids: readonly string[];
}

interface PlaceNames {
  /** Ids ("tuman chimboy") by folded name without spaces. */
  readonly districts: ReadonlyMap<string, readonly string[]>;
  readonly regions: ReadonlyMap<string, readonly string[]>;
  readonly regionOf: ReadonlyMap<string, string>;
}

const KINDS = [
  'tuman',
  'туман',
  'район',
  'rayon',
  'viloyat',
  'вилоят',
  'област',
  'wálayat',
  'respublika',
  'республика',
];
const SIGNS = "'`´‘’ʻʼ";
const KIND = new RegExp(
  `(${KINDS.flatMap((kind) => [kind, kind[0]!.toUpperCase() + kind.slice(1), kind.toUpperCase()]).join('|')})(\\p{L}*)`,
  'gu',
);
/** One or two capitalised words before their kind: "Sharof Rashidov tumani", "Андижон вилояти", "Qoraqalpogʻiston Respublikasi". */
const NAME_BEFORE = new RegExp(
  `(?<![\\p{L}${SIGNS}])((?:\\p{Lu}[\\p{L}${SIGNS}.]*\\s)?\\p{Lu}[\\p{L}${SIGNS}.-]*)\\s+$`,
  'u',
);
/** No name of a place is longer, in letters. */
const LONGEST_NAME = 60;
const DISTRICT = /^(?:tuman|туман|район|rayon)/iu;
const names = new WeakMap<Pack, PlaceNames>();

function placeNames(pack: Pack): PlaceNames {
  const known = names.get(pack);
  if (known) return known;
  const districts = new Map<string, string[]>();
  const regions = new Map<string, string[]>();
  const put = (into: Map<string, string[]>, name: string, id: string): void => {
    const key = foldCompact(name);
    const ids = into.get(key);
    if (ids) ids.push(id);
    else into.set(key, [id]);
  };
  for (const { id, name, spellings, kind } of pack.districts)
    if (kind === 'tuman') for (const one of [name, ...spellings].flatMap(inRussianCases)) put(districts, one, id);
  for (const { id, label, spellings } of pack.regions)
    for (const one of [label, ...spellings].flatMap(inRussianCases)) put(regions, one.replace(/\s+\S+$/u, ''), id);
  const made = { districts, regions, regionOf: new Map(pack.districts.map(({ id, region }) => [id, region])) };
  names.set(pack, made);
  return made;
}

/** The districts and regions of the pack that a text names with their kind after the name. */
export const placesNamed = rememberWith((written, pack: Pack): readonly NamedPlace[] => {
  const text = withoutMixedWords(written);
  const { districts, regions } = placeNames(pack);
  const found: NamedPlace[] = [];
  let end = 0;
  // The kind is looked for first: it is rare, and a name is looked for before it only.
  for (const match of text.matchAll(KIND)) {
    const name = NAME_BEFORE.exec(text.slice(Math.max(end, match.index - LONGEST_NAME), match.index))?.[1];
    if (name === undefined) continue;
    end = match.index + match[0].length;
    const list = DISTRICT.test(match[1]!) ? districts : regions;
    const last = name.slice(name.search(/\S*$/));
    const one = [name, last].find((words) => list.has(foldCompact(words)));
    if (one === undefined) continue;
    const ids = list.get(foldCompact(one))!.map((id) => idOf(list === districts, id));
    found.push({ text: `${one} ${match[0]}`, ids });
  }
  return found;
});

const idOf = (isDistrict: boolean, id: string): string => `${isDistrict ? 'tuman' : 'region'} ${id}`;

/** Whether the plan is about a place of a region that is a republic, or about none that is known. */
export function liesInRepublic(plan: Plan, pack: Pack): boolean {
  const own = ownPlaces(plan, pack);
  return !own || pack.regions.some(({ id, label }) => /respublika/iu.test(label) && own.has(idOf(false, id)));
}

/**
 * The ids of the places that the plan is about, with the regions of its districts and, for a region's plan, its districts;
 * null where the title names none.
 */
export function ownPlaces(plan: Plan, pack: Pack): ReadonlySet<string> | null {
  const { districts, regionOf } = placeNames(pack);
  const titles = [...plan.titles.map(({ cell }) => cell.text), plan.titles.map(({ cell }) => cell.text).join(' ')];
  const own = new Set(titles.flatMap((text) => placesNamed(text, pack).flatMap(({ ids }) => ids)));
  const isOfDistrict = (): boolean => [...own].some((id) => id.startsWith('tuman '));
  if (!isOfDistrict()) {
    // A misspelled name is that of the nearest district.
    for (const { key } of plan.organisations) {
      const near = nearest(key.slice(0, key.lastIndexOf(' ')), [...districts.keys()]);
      for (const id of near === null ? [] : districts.get(near)!) own.add(idOf(true, id));
    }
  }
  if (own.size === 0) return null;
  const isRegional = !isOfDistrict();
  for (const [district, region] of regionOf) {
    if (own.has(idOf(true, district))) own.add(idOf(false, region));
    else if (isRegional && own.has(idOf(false, region))) own.add(idOf(true, district));
  }
  return own;
}
