import type { Item, Plan, Quantity, SubRow } from '../plan/plan';
import { ROWS_OF_STEP, type Steps } from '../sheet/steps';
import { readOnce } from './read-once';

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

/** A quantity with the row it stands in. */
interface PlacedQuantity {
  readonly quantity: Quantity;
  readonly row: MeasuredRow;
  readonly item: Item;
  readonly column: QuantityColumn;
}

/**
 * The quantities that are more than one whole number from 0 on, or one dash, in a cell of its own: as most are no more,
 * rules about the others need not go through all rows.
 */
export const oddQuantities = readOnce(findOdd);

/** Visits the odd quantities, in the order of the sheet. */
export function eachOddQuantity(
  plan: Plan,
  visit: (quantity: Quantity, row: MeasuredRow, item: Item, column: QuantityColumn) => void,
): void {
  for (const { quantity, row, item, column } of oddQuantities(plan)) visit(quantity, row, item, column);
}

function* findOdd(plan: Plan): Steps<readonly PlacedQuantity[]> {
  const columns = QUANTITY_COLUMNS.filter((column) => plan.columns[column] !== undefined);
  const found: PlacedQuantity[] = [];
  const look = (row: MeasuredRow, item: Item): void => {
    for (const column of columns) if (!isPlain(row[column])) found.push({ quantity: row[column], row, item, column });
  };
  for (const item of plan.items) {
    if (item.index % ROWS_OF_STEP === 0) yield;
    look(item, item);
    for (const subRow of item.subRows) look(subRow, item);
  }
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
