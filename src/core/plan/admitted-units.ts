import { byId } from '../pack/by-id';
import type { Pack } from '../pack/pack';
import type { Item } from './plan';

/** The ids of the units that the pack admits for an item's indicators, the canonical one of each first, each once; empty where it matches none. */
export function admittedUnitIds(pack: Pack, { indicators }: Pick<Item, 'indicators'>): readonly string[] {
  if (indicators.length === 0) return [];
  const matched = indicators.map(({ indicatorId }) => byId(pack.indicators).get(indicatorId));
  const canonical = matched.flatMap((indicator) => indicator?.unit ?? []);
  return [...new Set([...canonical, ...matched.flatMap((indicator) => indicator?.units ?? [])])];
}

/**
 * Whether the item is counted in a known unit that none of its indicators admits: its values are not theirs.
 * An alias may mean one of theirs, and is asked about by its own rule.
 */
export function isOfOtherUnit(pack: Pack, item: Item): boolean {
  const { unitId, match } = item.unit;
  if (unitId === null || match === 'alias' || match === 'compound') return false;
  if (!byId(pack.units).get(unitId)?.label) return false;
  const admitted = admittedUnitIds(pack, item);
  return admitted.length > 0 && !admitted.includes(unitId);
}
