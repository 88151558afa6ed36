import { byId } from '../pack/by-id';
import type { Pack, PackIndicator, PackUnit } from '../pack/pack';
import { admittedUnitIds } from '../plan/admitted-units';
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
export function admittedUnits(pack: Pack, item: { readonly indicators: readonly IndicatorMatch[] }): PackUnit[] {
  return admittedUnitIds(pack, item).flatMap((id) => unitById(pack, id) ?? []);
}
