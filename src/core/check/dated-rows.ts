import type { Deadline, Item, Plan, PlanCell } from '../plan/plan';

/** Visits every deadline that says something, of items and of their rows, in the order of the sheet. */
export function eachDeadline(plan: Plan, visit: (deadline: Deadline, item: Item) => void): void {
  for (const item of plan.items) {
    if (isSaid(item.deadline)) visit(item.deadline, item);
    for (const { deadline } of item.subRows) if (isSaid(deadline)) visit(deadline, item);
  }
}

/** Whether a deadline says anything; a dash says nothing. */
const isSaid = ({ text }: Deadline): boolean => text !== '' && /[\p{L}\p{N}]/u.test(text);

/** The cell that holds a text: the only one of a deadline that has it, or its own cell. */
export function cellWith({ cells }: Pick<Deadline, 'cells'>, text: string): PlanCell {
  return cells.find((cell) => cell.text.includes(text)) ?? cells.find((cell) => cell.text.trim() !== '') ?? cells[0]!;
}
