import type { Pack } from '../pack/pack';
import { indicatorValue } from '../plan/indicator-value';
import type { ItemsByIndicator } from '../plan/items-by-indicator';
import type { Item } from '../plan/plan';
import { isNegative, isReckonable, type QuantityColumn } from './measured-rows';
import { indicatorById } from './pack-index';

/** An indicator's value in a plan. */
export interface Term {
  /** Null where it is a dash. */
  readonly value: number | null;
  readonly items: readonly Item[];
  readonly cells: readonly string[];
}

/**
 * The value of an indicator in a column: of its item, or the sum of the indicators it is the sum of where all of
 * them stand in the plan. Null where it is missing or cannot be read.
 */
export function findTerm(id: string, items: ItemsByIndicator, column: QuantityColumn, pack: Pack): Term | null {
  const item = items.get(id);
  if (item) return ownTerm(id, item, column);
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

function ownTerm(id: string, item: Item, column: QuantityColumn): Term | null {
  const match = item.indicators.find(({ indicatorId }) => indicatorId === id)!;
  const quantity = item[column];
  const value = isReckonable(quantity) && !isNegative(quantity) ? indicatorValue(quantity, match) : undefined;
  return value === undefined ? null : { value, items: [item], cells: [quantity.cells[0]!.at] };
}
