import { COLUMN_ROLES, type Item, type Plan, type PlanRow } from '../plan/plan';
import { isSamePath } from './numbering';
import { isRemovable } from './torn-rows';

/** Whether two items stand in rows that say the same in every cell, the number too: one was copied and left as it was. */
export function areCopies(one: Item, other: Item): boolean {
  if (one === other || one.number.path === null || other.number.path === null) return false;
  if (one.name.key === '' || one.name.key !== other.name.key || !isOneRow(one) || !isOneRow(other)) return false;
  return isSamePath(one.number.path, other.number.path) && sayTheSame(one.row, other.row);
}

/** An item of a series and another whose row says the same, the upper one first; null where there is none. */
export function copiesAmong(
  places: readonly { readonly item: Item | null }[],
  item: Item,
): readonly [Item, Item] | null {
  const copy = places.find((place) => place.item !== null && areCopies(place.item, item))?.item;
  if (!copy) return null;
  return copy.index < item.index ? [copy, item] : [item, copy];
}

/** Whether a copied row can go without taking a formula, a format inside a cell or the whole of sub-items with it. */
export function isSpare(plan: Plan, item: Item): boolean {
  return isRemovable(item.row) && plan.items[item.index + 1]?.parent !== item.index;
}

const isOneRow = ({ continuations, subRows }: Item): boolean => continuations.length === 0 && subRows.length === 0;

function sayTheSame(one: PlanRow, other: PlanRow): boolean {
  const isSame = COLUMN_ROLES.every((role) => one.cells[role].text.trim() === other.cells[role].text.trim());
  return isSame && extraText(one) === extraText(other);
}

const extraText = ({ extra }: PlanRow): string =>
  extra.map(({ column, text }) => `${column}:${text.trim()}`).join('\n');
