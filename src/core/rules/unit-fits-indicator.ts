import { isOfOtherUnit } from '../plan/admitted-units';
import { admittedUnits } from '../check/pack-index';
import { repeatedNames } from '../check/repeated-names';
import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import { unitWriter } from '../check/sheet-units';

/** The unit is one that the pack admits for the item's indicator. */
export const unitFitsIndicator = defineRule({
  id: 'unit-fits-indicator',
  severity: 'warning',
  fix: 'ask',
  why: 'The report adds this line over all centres in one unit. Another unit is either a slip or a sign that the values of two rows changed places (2023: new readers in “Dona”).',
  messages: {
    unfit: {
      what: 'The unit is “{unit}”, but this item is counted in: {admitted}.',
      todo: 'Choose the unit that fits, or check whether the values belong to another row.',
    },
  },
  fixes: { unit: 'Write “{unit}”' },
  check(plan, pack, report) {
    const unfit = plan.items.filter((item) => !item.isQuiet && item.indicators.length > 0 && isOfOtherUnit(pack, item));
    if (unfit.length === 0) return;
    const repeated = repeatedNames(plan);
    const written = unitWriter(plan);
    for (const item of unfit) {
      // A name that stands twice is spoken of as such; its unit is then right for another name.
      if (repeated.has(item)) continue;
      const [cell, ...rest] = item.unit.cells.filter(({ text }) => text.trim() !== '');
      const labels = admittedUnits(pack, item).flatMap((unit) => written(unit) ?? []);
      report({
        message: 'unfit',
        data: { unit: item.unit.text, admitted: labels.join(', ') },
        at: cell!.at,
        ...(rest.length === 0 && {
          fixes: labels.map((unit) => ({
            safety: 'ask',
            title: 'unit',
            data: { unit },
            edits: [setCell(cell!, unit)],
          })),
        }),
      });
    }
  },
});
