import type { Pack } from '../pack/pack';
import { fold } from '../text/fold';
import { inRussianCases } from '../text/russian-cases';
import type { Plan } from './plan';

/** The region of the district that the plan's titles name; null where they name none of the pack's, or districts of several regions. */
export function regionName({ organisations }: Plan, { districts, regions }: Pack): string | null {
  const names = new Set(organisations.map(({ key }) => key.slice(0, key.lastIndexOf(' '))));
  const named = districts.filter(({ name, spellings }) =>
    [name, ...spellings].flatMap(inRussianCases).some((spelling) => names.has(fold(spelling))),
  );
  const [region, ...others] = new Set(named.map((district) => district.region));
  return others.length > 0 ? null : (regions.find(({ id }) => id === region)?.label ?? null);
}
