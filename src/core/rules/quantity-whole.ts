import { eachOddQuantity, isReckonable } from '../check/measured-rows';
import { numberText } from '../check/quantity-text';
import { defineRule } from '../check/rule';
import { firstFraction, isCountedWhole, unitOfRow } from '../check/whole-numbers';

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
      const value = firstFraction(quantity);
      if (value === null) return;
      const unit = unitOfRow(row, item);
      if (!isCountedWhole(pack, unit)) return;
      report({
        message: 'fraction',
        data: { value: Number(numberText(value)), unit: unit.text },
        at: (quantity.cells.find(({ text }) => /\d[.,]\d/.test(text)) ?? quantity.cells[0]!).at,
      });
    });
  },
});
