import type { Pack } from '../pack/pack';
import type { Item } from './plan';

/**
 * Whether the item is counted in a known unit that none of its indicators admits: its values are not theirs.
 * An alias may mean one of theirs, and is asked about by its own rule.
 */
export function isOfOtherUnit(pack: Pack, { unit, indicators }: Item): boolean {
  const { unitId, match } = unit;
  if (unitId === null || match === 'alias' || match === 'compound') return false;
  if (!pack.units.find(({ id }) => id === unitId)?.label) return false;
  const admitted = pack.indicators
    .filter(({ id }) => indicators.some(({ indicatorId }) => indicatorId === id))
    .flatMap((indicator) => [...(indicator.unit === null ? [] : [indicator.unit]), ...indicator.units]);
  return admitted.length > 0 && !admitted.includes(unitId);
}
