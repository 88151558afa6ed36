import { readCells } from '../plan/quantity';
import { eachOddQuantity, isNegative } from '../check/measured-rows';
import { linesText } from '../check/quantity-text';
import { defineRule } from '../check/rule';

/** A quantity is not negative. */
export const quantityNegative = defineRule({
  id: 'quantity-negative',
  severity: 'error',
  fix: null,
  why: 'Nothing in the plan is counted below none; a minus is a slip, or a dash that was glued to the number.',
  messages: {
    negative: {
      what: 'The quantity is negative: {value}.',
      todo: 'Take the minus away, or type the right number.',
    },
  },
  fixes: {},
  check(plan, _pack, report) {
    eachOddQuantity(plan, (quantity) => {
      if (!isNegative(quantity)) return;
      const { lines, cells } = quantity;
      const cell = cells.find((one) => isNegative(readCells([one])))!;
      report({ message: 'negative', data: { value: linesText(lines) }, at: cell.at });
    });
  },
});
