import { byId } from '../pack/by-id';
import type { Pack, PackIndicator } from '../pack/pack';

/**
 * What a row of a form may be about: one indicator, or two that count one thing in two units (titles and copies, events
 * and persons), of which the unit tells which is meant.
 */
export interface Family {
  /** "use.visits", or what the two ids share: "acq.purchase". */
  readonly id: string;
  /** In the order in which a plan writes them: `370/1006` is titles, copies. */
  readonly members: readonly PackIndicator[];
}

const TWINS: readonly (readonly [string, string])[] = [
  ['titles', 'copies'],
  ['events', 'persons'],
];

const known = new WeakMap<Pack, ReadonlyMap<string, Family>>();

/** The family of each indicator of a pack, by the indicator's id. */
export function familiesOf(pack: Pack): ReadonlyMap<string, Family> {
  const families = known.get(pack) ?? makeFamilies(pack);
  known.set(pack, families);
  return families;
}

function makeFamilies(pack: Pack): ReadonlyMap<string, Family> {
  const indicators = byId(pack.indicators);
  const families = new Map<string, Family>();
  for (const [first, second] of TWINS) {
    for (const one of pack.indicators) {
      if (!one.id.endsWith(`.${first}`)) continue;
      const id = one.id.slice(0, -first.length - 1);
      const other = indicators.get(`${id}.${second}`);
      if (!other) continue;
      const family = { id, members: [one, other] };
      families.set(one.id, family);
      families.set(other.id, family);
    }
  }
  for (const one of pack.indicators) if (!families.has(one.id)) families.set(one.id, { id: one.id, members: [one] });
  return families;
}

/** How the unit of a form's row stands to a family: its very unit, one in use for it, another one, or none is told. */
export type UnitFit = 'own' | 'used' | 'other' | 'untold';

/** The indicators of a family that a unit means: one, or both where the unit counts in pairs; none where it fits neither. */
export function membersFor(
  { members }: Family,
  unitId: string | null,
  pack: Pack,
): { readonly members: readonly PackIndicator[]; readonly fit: UnitFit } {
  if (unitId === null) return { members, fit: 'untold' };
  const unit = pack.units.find(({ id }) => id === unitId);
  if (!unit || unit.kind === 'invalid') return { members, fit: 'untold' };
  const own = members.filter((member) => member.unit === unitId);
  if (own.length > 0) return { members: own, fit: 'own' };
  if (members.length === 2) {
    return unit.kind === 'pair' ? { members, fit: 'own' } : { members, fit: 'other' };
  }
  const isUsed = members[0]!.units.includes(unitId) && isSameScale(members[0]!, unitId, pack);
  return { members, fit: isUsed ? 'used' : 'other' };
}

/** Thousands and millions are not written for one another. */
function isSameScale(indicator: PackIndicator, unitId: string, pack: Pack): boolean {
  const scaleOf = (id: string | null): number => pack.units.find((unit) => unit.id === id)?.scale ?? 1;
  return scaleOf(indicator.unit) === scaleOf(unitId);
}
