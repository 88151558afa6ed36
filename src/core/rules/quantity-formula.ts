import { eachOddQuantity } from '../check/measured-rows';
import { defineRule } from '../check/rule';

/** No quantity is a formula's error. */
export const quantityFormula = defineRule({
  id: 'quantity-formula',
  severity: 'error',
  fix: null,
  why: 'A formula that gives #REF! or #DIV/0! has lost the cells it counted; the report would lose the number with it.',
  messages: {
    error: {
      what: 'The formula gives {error} instead of a number.',
      todo: 'Mend the formula in Excel, or type the number in its place.',
    },
  },
  fixes: {},
  check(plan, _pack, report) {
    eachOddQuantity(plan, ({ state, cells }) => {
      if (state !== 'error') return;
      for (const { kind, text, at } of cells)
        if (kind === 'error') report({ message: 'error', data: { error: text }, at });
    });
  },
});
