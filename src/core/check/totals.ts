import type { Pack, PackIndicator } from '../pack/pack';
import { type ItemsByIndicator, itemsByIndicator } from '../plan/items-by-indicator';
import type { Item, Plan, UnitText } from '../plan/plan';
import { addendsOf, addUp, compareSum, type Components, type FailedSum } from './addition';
import { unitById } from './pack-index';
import { hasWrongParts } from './parts-given';
import { hasQuantity, isReckonable, QUANTITY_COLUMNS, type QuantityColumn } from './measured-rows';

/** A total with the items it is the sum of. */
export interface Total {
  readonly item: Item;
  readonly parts: readonly Item[];
}

/** Totals that the sheet itself names: the items under "Shundan," with the item above the label. */
function labelledTotals(plan: Plan): Map<number, Item[]> {
  const parts = new Map<number, Item[]>();
  for (const item of plan.items) {
    if (item.partOf === null) continue;
    const known = parts.get(item.partOf);
    if (known) known.push(item);
    else parts.set(item.partOf, [item]);
  }
  for (const [index, all] of parts) parts.set(index, withoutPartsOfParts(all));
  return parts;
}

/** The parts but those that an item among them counts already: 17.4.1 and 17.4.2 under 17.4. */
function withoutPartsOfParts(parts: readonly Item[]): Item[] {
  const counted = new Set<number>();
  const counts = new Set(parts.filter(hasQuantity).map(({ index }) => index));
  for (const { index, parent } of parts)
    if (parent !== null && (counts.has(parent) || counted.has(parent))) counted.add(index);
  return parts.filter(({ index }) => !counted.has(index));
}

/** The parts of an indicator's item, where all of them stand in the plan, or all that stand under it are parts. */
function partsBySumOf(plan: Plan, item: Item, indicator: PackIndicator, found: ItemsByIndicator): Item[] | null {
  const terms = indicator.sumOf.map((id) => found.get(id));
  const parts = [...new Set(terms.filter((term) => term !== undefined))].sort((one, other) => one.index - other.index);
  if (parts.length < 2 || parts.includes(item)) return null;
  if (!terms.includes(undefined)) return parts;
  const children = plan.items.filter(({ parent }) => parent === item.index);
  const isWhole = children.length === parts.length && children.every((child) => parts.includes(child));
  return isWhole ? parts : null;
}

/**
 * The totals of a plan: by a "Shundan," label, else by the pack's `sumOf`. One of the pack's relations that says the
 * same ("6.1 = 6.2 + 6.3 + 6.4") is left to the relation. A label with one part names no sum.
 */
function totalsOf(plan: Plan, pack: Pack): Total[] {
  const labelled = labelledTotals(plan);
  const totals = [...labelled]
    .filter(([, parts]) => parts.length > 1)
    .map(([index, parts]): Total => ({ item: plan.items[index]!, parts }));
  const found = itemsByIndicator(plan);
  const isRelated = (id: string): boolean =>
    pack.relations.some(({ sign, left }) => sign === '=' && left.length === 1 && left[0] === id);
  for (const indicator of pack.indicators) {
    const item = found.get(indicator.id);
    if (!item || labelled.has(item.index) || isRelated(indicator.id)) continue;
    if (totals.some((total) => total.item === item)) continue;
    const parts = partsBySumOf(plan, item, indicator, found);
    if (parts) totals.push({ item, parts });
  }
  return totals;
}

/** One addend of a total. */
export interface Addend {
  readonly part: Item;
  readonly value: Components;
  /** Whether it is all of its part, so that the part can be solved for. */
  readonly isWhole: boolean;
}

/** A total that is not the sum of its parts in one column. */
export interface FailedTotal extends Total {
  readonly column: QuantityColumn;
  readonly addends: readonly Addend[];
  readonly failed: FailedSum;
}

/**
 * The totals that do not hold, fact and plan apart. Nothing is told where the total or a part cannot be known, or where
 * the fault is told at its own cell: a value lost from a list, titles and copies that changed places.
 */
export function failedTotals(plan: Plan, pack: Pack): FailedTotal[] {
  const columns = QUANTITY_COLUMNS.filter((column) => plan.columns[column] !== undefined);
  return totalsOf(plan, pack).flatMap(({ item, parts }) => {
    if ([item, ...parts].some(hasWrongLines)) return [];
    return columns.flatMap((column): FailedTotal[] => {
      const failed = failureOf(item, parts, column);
      if (!failed) return [];
      const alike = parts.filter((part) => isCountedAlike(pack, item.unit, part.unit));
      if (alike.length === parts.length || alike.length < 2) return [failed];
      // Persons under events are no part of their sum.
      const failedAlike = failureOf(item, alike, column);
      return failedAlike ? [failedAlike] : [];
    });
  });
}

function failureOf(item: Item, parts: readonly Item[], column: QuantityColumn): FailedTotal | null {
  const total = addendsOf(item, item[column]);
  const addends = allAddends(parts, column);
  if (!total || !addends) return null;
  const values = addends.map(({ value }) => value);
  const failed = compareSum(addUp(total), values);
  return failed && !isOnlySwapped(total, values) ? { item, parts, column, addends, failed } : null;
}

/** Whether fact and plan differ in their number of values, or one of them does not fit the parts listed. */
function hasWrongLines(item: Item): boolean {
  const { fact, plan } = item;
  if (hasWrongParts(item)) return true;
  return (
    isReckonable(fact) &&
    isReckonable(plan) &&
    !fact.isNothing &&
    !plan.isNothing &&
    fact.lines.length !== plan.lines.length
  );
}

/** Whether a part can be added to its total: persons are no events, money is no copies. */
function isCountedAlike(pack: Pack, total: UnitText, part: UnitText): boolean {
  const [kind, other] = [total, part].map(({ unitId }) => (unitId === null ? null : unitById(pack, unitId)?.kind));
  const isApart = (one: string | null | undefined): boolean => one === 'persons' || one === 'money';
  return !kind || !other || kind === other || (!isApart(kind) && !isApart(other));
}

/** All that is added, the lines of a part each for itself; null where a part cannot be known. */
function allAddends(parts: readonly Item[], column: QuantityColumn): Addend[] | null {
  const all: Addend[] = [];
  for (const part of parts) {
    const addends = addendsOf(part, part[column]);
    if (!addends) return null;
    const isWhole = addends.length < 2;
    for (const value of addends.length === 0 ? [[]] : addends) all.push({ part, value, isWhole });
  }
  return all;
}

/** Whether the sum fails only because somewhere titles and copies changed places (more titles than copies), which is told there. */
function isOnlySwapped(total: readonly Components[], values: readonly Components[]): boolean {
  const inOrder = (pair: Components): Components =>
    pair.length === 2 && pair[0]! > pair[1]! ? [...pair].reverse() : pair;
  const isSwapped = [...total, ...values].some((value) => inOrder(value) !== value);
  return isSwapped && compareSum(addUp(total.map(inOrder)), values.map(inOrder)) === null;
}
