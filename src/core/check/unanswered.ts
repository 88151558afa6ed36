import type { Item, Plan, PlanCell } from '../plan/plan';
import { wholeOf } from '../plan/whole-of';
import { hasQuantity } from './measured-rows';
import { isCovered } from './set-cell';

const WORD = /[\p{L}\p{N}]/u;

/** The cells where items with a quantity have no answer in a column, and whether no such item has one. */
export interface Unanswered {
  readonly cells: readonly PlanCell[];
  readonly isAll: boolean;
}

/**
 * Where a deadline or a responsible is asked and missing. Items without a quantity, or with nothing but "-" and 0, are not
 * asked; nor is a sub-item where only the whole carries the answer.
 */
export function unanswered(plan: Plan, role: 'deadline' | 'responsible'): Unanswered {
  const without = plan.items.filter((item) => !isAnswered(item, role) && isAsked(item));
  if (without.length === 0) return { cells: [], isAll: false };
  const isAll = !plan.items.some((item) => isAnswered(item, role));
  const cells = without
    .filter((item) => isAll || !isAnsweredByWhole(plan, item, role))
    .map((item) => item[role].cells[0]!)
    .filter((cell) => !isCovered(cell));
  return { cells, isAll: isAll && cells.length > 1 };
}

const isAnswered = (item: Item, role: 'deadline' | 'responsible'): boolean =>
  WORD.test(item[role].text) || item.subRows.some((row) => WORD.test(row[role].text));

const isAsked = (item: Item): boolean => hasQuantity(item) || item.subRows.some(hasQuantity);

/** Whether an item is a part of one that has the answer, while none of the other parts has one of its own. */
function isAnsweredByWhole(plan: Plan, item: Item, role: 'deadline' | 'responsible'): boolean {
  const whole = wholeOf(item);
  if (whole === null || !isAnswered(plan.items[whole]!, role)) return false;
  const parts = plan.items.filter((part) => wholeOf(part) === whole);
  return parts.length > 1 && parts.every((part) => !isAnswered(part, role));
}
