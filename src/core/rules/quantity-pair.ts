import { readCells } from '../plan/quantity';
import { eachOddQuantity } from '../check/measured-rows';
import { lineText } from '../check/quantity-text';
import { defineRule } from '../check/rule';
import { invertedPair, isAcquisition } from '../check/titles-copies';

/** Acquisitions have no more titles than copies. */
export const quantityPair = defineRule({
  id: 'quantity-pair',
  severity: 'error',
  fix: null,
  why: 'Every title that came in came in at least one copy: titles (before the “/”) cannot be more than copies (after it). More titles mean that the two changed places or that a digit slipped.',
  messages: {
    more: {
      what: 'In {pair} there are more titles ({titles}) than copies ({copies}).',
      todo: 'Compare with the accession book: are the two numbers the other way round, or is a digit wrong?',
    },
  },
  fixes: {},
  check(plan, pack, report) {
    eachOddQuantity(plan, (quantity, _row, item) => {
      const line = invertedPair(quantity);
      if (!line || !isAcquisition(plan, pack, item)) return;
      const cell = quantity.cells.find((one) => invertedPair(readCells([one])))!;
      report({ message: 'more', data: { pair: lineText(line), titles: line[0]!, copies: line[1]! }, at: cell.at });
    });
  },
});
