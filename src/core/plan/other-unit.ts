import { byId } from '../pack/by-id';
import type { Pack } from '../pack/pack';
import type { Item } from './plan';

/**
 * Whether the item is counted in a known unit that none of its indicators admits: its values are not theirs.
 * An alias may mean one of theirs, and is asked about by its own rule.
 */
export function isOfOtherUnit(pack: Pack, { unit, indicators }: Item): boolean {
  const { unitId, match } = unit;
  if (unitId === null || match === 'alias' || match === 'compound') return false;
  if (!byId(pack.units).get(unitId)?.label) return false;
  const admitted = indicators.flatMap(({ indicatorId }) => {
    const { unit: own = null, units = [] } = byId(pack.indicators).get(indicatorId) ?? {};
    return own === null ? units : [own, ...units];
  });
  return admitted.length > 0 && !admitted.includes(unitId);
}
