import { doneShape } from '../../../src/core/rules/done-shape';
import { DONE_HEADER, testDoneRule } from '../../support/done-table';

/** Books bought: the plan, and what was done in the first quarter. */
const bought = (plan: string, done: string): string =>
  `${DONE_HEADER}
   | 4. | Adabiyotlar xarid qilish | Nomda/nusxa | '300/900 | ${plan} | 2026-yil davomida | ${done} |`;

testDoneRule(doneShape, {
  valid: [
    `${DONE_HEADER}
     | 4. | Adabiyotlar xarid qilish | Nomda/nusxa | '300/900 | '400/1100 | 2026-yil davomida | - |  |  |  |  |  |  |  |  |`,
    `${DONE_HEADER}
     | 4. | Adabiyotlar xarid qilish | Nomda/nusxa | '300/900 | - | 2026-yil davomida | 5 |  |  |  |  |  |  |  |  |`,
    // Nothing was planned of it, in no parts; the plan cannot be read; nothing was done of any part.
    bought('-', "'5/6"),
    bought('koʻp', '5'),
    bought("'400/1100", '0'),
    bought("'400/1100", "'100/275"),
  ],
  invalid: [
    { sheet: bought('400', "'␣5/6␣"), findings: ['G2 differs'], data: [{ written: '5/6', planned: '400' }] },
    // Two lines and one line of two are as many numbers, and not the same.
    { sheet: bought("'400/1100", "'5<br>6"), findings: ['G2 differs'] },
    {
      sheet: `${DONE_HEADER}
     | 4. | Adabiyotlar xarid qilish | Nomda/nusxa | '300/900 | '400/1100 | 2026-yil davomida | 275 |  |  |  |  |  |  |  |  |`,
      findings: ['G2 differs error'],
      data: [{ written: '275', planned: '400/1100' }],
    },
  ],
});
