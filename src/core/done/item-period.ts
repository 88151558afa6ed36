import { indicatorById } from '../check/pack-index';
import type { Pack, PackIndicator } from '../pack/pack';
import type { Item } from '../plan/plan';

/** How what was done in quarters makes a year: flows add up, stocks stand at a day, events happen or do not. */
export type ItemPeriod = PackIndicator['period'];

/** The period of an item: that of its indicators where they agree; else what is counted adds up. */
export function itemPeriod({ indicators }: Item, pack: Pack): ItemPeriod {
  const periods = new Set(indicators.flatMap(({ indicatorId }) => indicatorById(pack, indicatorId)?.period ?? []));
  const [period] = periods;
  return periods.size === 1 && period ? period : 'flow';
}
