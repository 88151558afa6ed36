import type { Deadline, Item, Plan, PlanCell } from '../plan/plan';
import { ROWS_OF_STEP, type Steps } from '../sheet/steps';
import { readOnce } from './read-once';

/** A deadline with the item it stands in; that of a row of an item is the row's own. */
export interface DatedRow {
  readonly deadline: Deadline;
  readonly item: Item;
}

const SAID = /[\p{L}\p{N}]/u;

/**
 * Every different deadline that says something (a dash does not) with the rows it stands in, in the order of the sheet:
 * deadlines of one text are read alike, so that rules look at each text once.
 */
export const datedRows = readOnce(group);

function* group(plan: Plan): Steps<ReadonlyMap<string, readonly DatedRow[]>> {
  const rows = new Map<string, DatedRow[]>();
  const put = (deadline: Deadline, item: Item): void => {
    // The serial of a date cell is no text.
    const key = deadline.cells[0]!.kind === 'date' ? `${deadline.text} date` : deadline.text;
    const known = rows.get(key);
    if (known) known.push({ deadline, item });
    else if (SAID.test(deadline.text)) rows.set(key, [{ deadline, item }]);
  };
  for (const item of plan.items) {
    if (item.index % ROWS_OF_STEP === 0) yield;
    put(item.deadline, item);
    for (const { deadline } of item.subRows) put(deadline, item);
  }
  return rows;
}

/** The cell that holds a text: the first of a deadline's that has it, else the first that holds anything. */
export function cellWith({ cells }: Pick<Deadline, 'cells'>, text: string): PlanCell {
  return cells.find((cell) => cell.text.includes(text)) ?? cells.find((cell) => cell.text.trim() !== '') ?? cells[0]!;
}
