import type { Item, Plan, Quantity, Quarter } from '../plan/plan';
import type { DonePlan } from './done-plan';
import { rowsByItem } from './done-to-date';

const BLANK: Quantity = { cells: [], state: 'blank', lines: [], isTextNumber: false, isNothing: false };

/**
 * The plan with what a quarter of it holds in the place of its quantities, so that the rules about any quantity (titles
 * and copies, totals and parts, whole numbers) ask the same of what was done. Null where the quarter holds nothing.
 */
export function planOfQuarter({ plan, record }: DonePlan, quarter: Quarter, measure: 'fact' | 'plan'): Plan | null {
  const rows = rowsByItem(record);
  let isGiven = false;
  const items = plan.items.map((item): Item => {
    const quantity = rows.get(item.index)?.quarters[quarter - 1]![measure] ?? BLANK;
    if (quantity.state !== 'blank') isGiven = true;
    return { ...item, fact: BLANK, plan: quantity, subRows: [], continuations: [] };
  });
  if (!isGiven) return null;
  const { fact: _, ...columns } = plan.columns;
  return { ...plan, columns, items };
}
