import type { Rule } from '../check/rule';
import type { DonePlan } from '../done/done-plan';
import type { DoneRules } from '../done/run-done-rules';
import { doneBlank } from './done-blank';
import { doneFalling } from './done-falling';
import { doneLastYear } from './done-last-year';
import { donePlan } from './done-plan';
import { doneRow } from './done-row';
import { doneShape } from './done-shape';
import { doneWords } from './done-words';
import { quantityFormula } from './quantity-formula';
import { quantityMangled } from './quantity-mangled';
import { quantityNegative } from './quantity-negative';
import { quantityPair } from './quantity-pair';
import { quantityReadable } from './quantity-readable';
import { quantityTextNumber } from './quantity-text-number';
import { quantityWhole } from './quantity-whole';
import { sumTotal } from './sum-total';

/** The rules about what was done, by id. */
export const rulesOfDone: readonly Rule<DonePlan>[] = [
  doneBlank,
  doneFalling,
  doneLastYear,
  donePlan,
  doneRow,
  doneShape,
  doneWords,
];

/** All that is asked of what was done: the rules about it, and those about any quantity. */
export const doneRules: DoneRules = {
  ofDone: rulesOfDone,
  ofQuantities: [
    quantityFormula,
    quantityMangled,
    quantityNegative,
    quantityPair,
    quantityReadable,
    quantityTextNumber,
    quantityWhole,
    sumTotal,
  ],
};
