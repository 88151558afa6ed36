import type { Pack } from '../pack/pack';
import { indicatorValue } from '../plan/indicator-value';
import type { IndicatorMatch, Item, Plan } from '../plan/plan';
import { isNegative, isReckonable, type QuantityColumn } from './measured-rows';
import { indicatorById } from './pack-index';

/** An indicator's value in a plan. */
export interface Term {
  /** Null where it is a dash. */
  readonly value: number | null;
  readonly items: readonly Item[];
  readonly cells: readonly string[];
}

interface MatchedItem {
  readonly item: Item;
  readonly match: IndicatorMatch;
}

/** The item of each indicator of a plan. */
export type IndicatorItems = ReadonlyMap<string, MatchedItem>;

/** The item of each indicator that stands in a plan. */
export function indicatorItems({ items }: Plan): IndicatorItems {
  const found = new Map<string, MatchedItem>();
  for (const item of items) for (const match of item.indicators) found.set(match.indicatorId, { item, match });
  return found;
}

/**
 * The value of an indicator in a column: of its item, or the sum of the indicators it is the sum of where all of
 * them stand in the plan. Null where it is missing or cannot be read.
 */
export function findTerm(id: string, items: IndicatorItems, column: QuantityColumn, pack: Pack): Term | null {
  const matched = items.get(id);
  if (matched) return ownTerm(matched, column);
  const parts = indicatorById(pack, id)?.sumOf ?? [];
  if (parts.length === 0) return null;
  const terms: Term[] = [];
  for (const part of parts) {
    const term = findTerm(part, items, column, pack);
    if (!term) return null;
    terms.push(term);
  }
  const given = terms.flatMap(({ value }) => value ?? []);
  return {
    value: given.length > 0 ? given.reduce((sum, value) => sum + value, 0) : null,
    items: [...new Set(terms.flatMap((term) => term.items))],
    cells: [...new Set(terms.flatMap((term) => term.cells))],
  };
}

function ownTerm({ item, match }: MatchedItem, column: QuantityColumn): Term | null {
  const quantity = item[column];
  const value = isReckonable(quantity) && !isNegative(quantity) ? indicatorValue(quantity, match) : undefined;
  return value === undefined ? null : { value, items: [item], cells: [quantity.cells[0]!.at] };
}
