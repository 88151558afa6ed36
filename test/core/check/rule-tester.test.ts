import { numberSequence } from '../../../src/core/rules/number-sequence';
import { nameMissing } from '../../../src/core/rules/name-missing';
import { weaknesses } from '../../support/rule-tester';

const RIGHT = '| 1. | Ish | Dona | 4 | 5 |';
const GAP = '| 1. | Ish | Dona | 4 | 5 |\n| 3. | Yana ish | Dona | 4 | 5 |';
const FIXED = GAP.replace('3.', '2.');

test('the rule tester refuses weak cases', () => {
  const weak = weaknesses(numberSequence, {
    valid: [RIGHT, ` ${RIGHT} `],
    invalid: [
      { sheet: GAP, findings: [] },
      {
        sheet: `${GAP}\n| 4. | Uch | Dona | 4 | 5 |`,
        findings: ['A3 gap'],
        fixed: `${GAP}\n| 4. | Uch | Dona | 4 | 5 |`,
      },
    ],
  });
  expect(weak).toEqual([
    'a case is repeated',
    'no case reaches "start"',
    'no case reaches "repeat"',
    'no case reaches "copied"',
    'no case reaches "back"',
    'no case reaches "order"',
    'no case has the fix "delete"',
    'no case has the fix "order"',
    'invalid case 1 expects no finding',
    'invalid case 1 does not say what is fixed',
    'invalid case 2: fixed is the same sheet',
  ]);
});

test('it asks for both kinds of cases, and for a fix only where there is one', () => {
  expect(weaknesses(numberSequence, { valid: [], invalid: [] })).toEqual(
    expect.arrayContaining(['no valid case', 'no invalid case']),
  );
  const nameless = '| 1. | | Dona | 4 | 5 |';
  expect(
    weaknesses(nameMissing, { valid: [RIGHT], invalid: [{ sheet: nameless, findings: ['B2 missing'], fixed: FIXED }] }),
  ).toEqual(['invalid case 1 has no fix, yet says what is fixed']);
});
