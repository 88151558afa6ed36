import type { Pack } from '../pack/pack';
import type { Item, Plan } from '../plan/plan';
import { hasQuantity } from '../check/measured-rows';
import { admittedUnits } from '../check/pack-index';
import { defineRule } from '../check/rule';
import { isCovered, setCell } from '../check/set-cell';
import { unitWriter } from '../check/sheet-units';

const LETTER = /\p{L}/u;

/** An item with a quantity has a unit. */
export const unitMissing = defineRule({
  id: 'unit-missing',
  severity: 'error',
  fix: 'ask',
  why: 'A number without a unit cannot be added to those of other centres. (Edit checks of library statistics: a quantity requires its unit.)',
  messages: {
    missing: {
      what: 'There is a quantity, but no unit of measure.',
      todo: 'Choose the unit in which this item is counted.',
    },
  },
  fixes: { unit: 'Write “{unit}”' },
  check(plan, pack, report) {
    if (plan.columns.unit === undefined) return;
    for (const item of plan.items) {
      if (LETTER.test(item.unit.text) || item.isQuiet || !hasQuantity(item)) continue;
      const cell = item.unit.cells[0]!;
      if (isCovered(cell)) continue;
      const fixes = candidates(plan, pack, item).map(
        (unit) => ({ safety: 'ask', title: 'unit', data: { unit }, edits: [setCell(cell, unit)] }) as const,
      );
      report({ message: 'missing', data: {}, at: cell.at, fixes });
    }
  },
});

/** The units that the pack admits for the item; where it knows none, the unit of the whole it is a part of. */
function candidates(plan: Plan, pack: Pack, item: Item): string[] {
  const written = unitWriter(plan);
  const admitted = admittedUnits(pack, item).flatMap((unit) => written(unit) ?? []);
  if (admitted.length > 0 || item.partOf === null) return admitted;
  const whole = plan.items[item.partOf]!.unit.text;
  return LETTER.test(whole) ? [whole] : [];
}
