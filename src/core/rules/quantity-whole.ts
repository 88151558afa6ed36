import { readCells } from '../plan/quantity';
import { eachOddQuantity } from '../check/measured-rows';
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
      const value = firstFraction(quantity);
      if (value === null) return;
      const unit = unitOfRow(row, item);
      if (!isCountedWhole(pack, unit)) return;
      const cell = quantity.cells.find((one) => firstFraction(readCells([one])) !== null)!;
      report({ message: 'fraction', data: { value: Number(numberText(value)), unit: unit.text }, at: cell.at });
    });
  },
});
