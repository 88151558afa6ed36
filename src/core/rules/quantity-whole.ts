import type { Pack } from '../pack/pack';
import type { Quantity, UnitText } from '../plan/plan';
import { eachOddQuantity, isReckonable } from '../check/measured-rows';
import { unitById } from '../check/pack-index';
import { numberText } from '../check/quantity-text';
import { defineRule } from '../check/rule';

/** What is counted is a whole number. */
export const quantityWhole = defineRule({
  id: 'quantity-whole',
  severity: 'warning',
  fix: null,
  why: 'There is no half a reader or copy: a fraction is a slip of the decimal sign, a formula’s remainder, or a number of another row.',
  messages: {
    fraction: {
      what: '{value} is no whole number, but “{unit}” is counted in whole ones.',
      todo: 'Type the whole number, or check the unit.',
    },
  },
  fixes: {},
  check(plan, pack, report) {
    eachOddQuantity(plan, (quantity, row, item) => {
      if (!isReckonable(quantity)) return;
      const value = firstFraction(quantity.lines);
      if (value === null) return;
      const unit = row.unit.text.trim() === '' ? item.unit : row.unit;
      if (!isCounted(pack, unit)) return;
      report({
        message: 'fraction',
        data: { value: Number(numberText(value)), unit: unit.text },
        at: (quantity.cells.find(({ text }) => /\d[.,]\d/.test(text)) ?? quantity.cells[0]!).at,
      });
    });
  },
});

function firstFraction(lines: Quantity['lines']): number | null {
  for (const line of lines)
    for (const component of line) if (component !== null && !Number.isInteger(component)) return component;
  return null;
}

function isCounted(pack: Pack, unit: UnitText): boolean {
  if (unit.unitId === null) return unit.match === 'compound';
  const known = unitById(pack, unit.unitId);
  return known !== undefined && known.label !== null && known.decimals === 0 && known.kind !== 'money';
}
