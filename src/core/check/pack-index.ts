import { byId } from '../pack/by-id';
import type { Pack, PackIndicator, PackUnit } from '../pack/pack';
import type { IndicatorMatch } from '../plan/plan';

/** A unit of the pack by its id. */
export function unitById(pack: Pack, id: string): PackUnit | undefined {
  return byId(pack.units).get(id);
}

/** An indicator of the pack by its id. */
export function indicatorById(pack: Pack, id: string): PackIndicator | undefined {
  return byId(pack.indicators).get(id);
}

/** The units that the pack admits for an item's indicators, the canonical one of each first; empty where it matches none. */
export function admittedUnits(
  pack: Pack,
  { indicators }: { readonly indicators: readonly IndicatorMatch[] },
): PackUnit[] {
  if (indicators.length === 0) return [];
  const matched = indicators.map(({ indicatorId }) => indicatorById(pack, indicatorId));
  const canonical = matched.flatMap((indicator) => indicator?.unit ?? []);
  const admitted = matched.flatMap((indicator) => indicator?.units ?? []);
  return [...new Set([...canonical, ...admitted])].flatMap((id) => unitById(pack, id) ?? []);
}
