import type { Pack } from '../pack/pack';
import { kindWordOf, namedIn } from './district-keys';
import type { OrganisationMention, Plan } from './plan';

const CITY_WORD = /^(?:shah|qala|gorod)/;

/** The region of the district that the plan's titles name; null where they name none of the pack's, or districts of several regions. */
export function regionName({ organisations }: Plan, { districts, regions }: Pack): string | null {
  const named = organisations.flatMap((mention) => districtsOf(mention, districts));
  const [region, ...others] = new Set(named.map((district) => district.region));
  return others.length > 0 ? null : (regions.find(({ id }) => id === region)?.label ?? null);
}

/** The districts that a mention may mean: those of its kind, as Toshkent tumani is of another region than the city. */
function districtsOf(mention: OrganisationMention, districts: Pack['districts']): Pack['districts'] {
  const kind = CITY_WORD.test(kindWordOf(mention)) ? 'shahar' : 'tuman';
  const named = districts.filter(namedIn(mention));
  const ofKind = named.filter((district) => district.kind === kind);
  return ofKind.length > 0 ? ofKind : named;
}
