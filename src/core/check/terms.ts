import type { Pack } from '../pack/pack';
import { indicatorValue } from '../plan/indicator-value';
import type { IndicatorMatch, Item, Plan } from '../plan/plan';
import { isNegative, isReckonable, type QuantityColumn } from './measured-rows';
import { admittedUnits, indicatorById } from './pack-index';

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

/** The items of each indicator of a plan, in the order of the sheet. */
export type IndicatorItems = ReadonlyMap<string, readonly MatchedItem[]>;

/** The items of each indicator. An item whose unit the indicator does not admit gives way to one whose unit it does. */
export function indicatorItems(plan: Plan, pack: Pack): IndicatorItems {
  const found = new Map<string, MatchedItem[]>();
  for (const item of plan.items) {
    for (const match of item.indicators) {
      const known = found.get(match.indicatorId);
      if (known) known.push({ item, match });
      else found.set(match.indicatorId, [{ item, match }]);
    }
  }
  for (const [id, matched] of found) {
    if (matched.length < 2) continue;
    const fitting = matched.filter(({ item, match }) =>
      admittedUnits(pack, { indicators: [match] }).some((unit) => unit.id === item.unit.unitId),
    );
    if (fitting.length > 0) found.set(id, fitting);
  }
  return found;
}

/**
 * The value of an indicator in a column: of its one item, or the sum of the indicators it is the sum of where all of
 * them stand in the plan. Null where it is missing, cannot be read, or stands in two items.
 */
export function findTerm(id: string, items: IndicatorItems, column: QuantityColumn, pack: Pack): Term | null {
  const matched = items.get(id);
  if (matched) return matched.length === 1 ? ownTerm(matched[0]!, column) : null;
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
