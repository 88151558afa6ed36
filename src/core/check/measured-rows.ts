import type { Item, Plan, Quantity, SubRow } from '../plan/plan';

/** A row with values of its own: an item, or a row of an item. */
export type MeasuredRow = Item | SubRow;

/** The two quantities of a row. */
export const QUANTITY_COLUMNS = ['fact', 'plan'] as const;
export type QuantityColumn = (typeof QUANTITY_COLUMNS)[number];

/** The other of the two. */
export const otherColumn = (column: QuantityColumn): QuantityColumn => (column === 'fact' ? 'plan' : 'fact');

/** Visits every row with values of its own, in the order of the sheet; `item` is the item it belongs to. */
export function eachMeasuredRow(plan: Plan, visit: (row: MeasuredRow, item: Item) => void): void {
  for (const item of plan.items) {
    visit(item, item);
    for (const subRow of item.subRows) visit(subRow, item);
  }
}

/** Visits every quantity in a column that the sheet has. */
export function eachQuantity(
  plan: Plan,
  visit: (quantity: Quantity, row: MeasuredRow, item: Item, column: QuantityColumn) => void,
): void {
  const columns = QUANTITY_COLUMNS.filter((column) => plan.columns[column] !== undefined);
  eachMeasuredRow(plan, (row, item) => {
    for (const column of columns) visit(row[column], row, item, column);
  });
}

/** A quantity with the row it stands in. */
interface PlacedQuantity {
  readonly quantity: Quantity;
  readonly row: MeasuredRow;
  readonly item: Item;
  readonly column: QuantityColumn;
}

const odd = new WeakMap<Plan, readonly PlacedQuantity[]>();

/**
 * Visits the quantities that are more than one whole number from 0 on, or one dash, in a cell of its own: as most are
 * no more, rules about the others need not go through all rows.
 */
export function eachOddQuantity(
  plan: Plan,
  visit: (quantity: Quantity, row: MeasuredRow, item: Item, column: QuantityColumn) => void,
): void {
  let placed = odd.get(plan);
  if (!placed) odd.set(plan, (placed = oddQuantities(plan)));
  for (const { quantity, row, item, column } of placed) visit(quantity, row, item, column);
}

function oddQuantities(plan: Plan): PlacedQuantity[] {
  const found: PlacedQuantity[] = [];
  eachQuantity(plan, (quantity, row, item, column) => {
    if (!isPlain(quantity)) found.push({ quantity, row, item, column });
  });
  return found;
}

function isPlain({ state, cells, lines }: Quantity): boolean {
  if (state !== 'readable' || cells.length !== 1 || lines.length !== 1 || lines[0]!.length !== 1) return false;
  const [value] = lines[0]!;
  if (value === null) return cells[0]!.text === '-';
  return cells[0]!.kind === 'number' && Number.isInteger(value) && value! >= 0;
}

/** Whether the lines of a quantity can be reckoned with. */
export function isReckonable(quantity: Quantity): boolean {
  return quantity.state === 'readable';
}

/** Whether anything stands in a quantity, a dash and 0 too. */
export const isGiven = (quantity: Quantity): boolean => quantity.state !== 'blank';

/** Whether one of the two quantities is more than a dash, a 0 or a blank. */
export function hasQuantity(row: MeasuredRow): boolean {
  return [row.fact, row.plan].some((quantity) => isGiven(quantity) && !quantity.isNothing);
}

/** Whether one of the numbers is below 0. */
export function isNegative({ lines }: Quantity): boolean {
  return lines.some((line) => line.some((component) => component !== null && component < 0));
}
