import type { Pack } from '../pack/pack';
import type { Component, Item, Plan, Quantity } from '../plan/plan';
import { indicatorById } from './pack-index';

/** The first `n/m` of a quantity whose titles are more than its copies; null where none is. */
export function invertedPair({ lines }: Quantity): readonly Component[] | null {
  const found = lines.find(
    ([titles, copies]) => typeof titles === 'number' && typeof copies === 'number' && titles > copies,
  );
  return found?.length === 2 ? found : null;
}

/** Whether the item, or the whole it is a part of, is counted as titles/copies. */
export function isAcquisition(plan: Plan, pack: Pack, item: Item): boolean {
  const whole = item.partOf === null ? undefined : plan.items[item.partOf];
  return [item, whole].some((one) =>
    one?.indicators.some(({ indicatorId }) => indicatorById(pack, indicatorId)?.isAcquisition),
  );
}
