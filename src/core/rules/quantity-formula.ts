import { eachOddQuantity } from '../check/measured-rows';
import { defineRule } from '../check/rule';

/** No quantity is a formula's error. */
export const quantityFormula = defineRule({
  id: 'quantity-formula',
  severity: 'error',
  fix: null,
  why: 'A formula that gives #REF! or #DIV/0! has lost the cells it counted; the report would lose the number with it. Some programs save a formula without its result: the number is then not in the file.',
  messages: {
    error: {
      what: 'The formula gives {error} instead of a number.',
      todo: 'Mend the formula in Excel, or type the number in its place.',
    },
    empty: {
      what: 'There is a formula here, but no result of it.',
      todo: 'Open the file in Excel, look at the number, save and check again; or type the number in its place.',
    },
  },
  fixes: {},
  check(plan, _pack, report) {
    eachOddQuantity(plan, ({ cells }) => {
      for (const { kind, text, at, formula } of cells) {
        if (kind === 'error') report({ message: 'error', data: { error: text }, at });
        else if (kind === 'blank' && formula !== undefined) report({ message: 'empty', data: {}, at });
      }
    });
  },
});
