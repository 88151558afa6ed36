import { itemLabel, quoted, shortened } from '../../../src/core/check/item-label';
import { planOf } from '../plan/reading';

test.each([
  ['Kitob', 'Kitob'],
  ['  Kitob \n  fondi ', 'Kitob fondi'],
  ['a'.repeat(60), 'a'.repeat(60)],
  ['a'.repeat(61), `${'a'.repeat(60)}…`],
  [`${'a'.repeat(59)} bc`, `${'a'.repeat(59)}…`],
])('%j is shortened to %j', (text, short) => {
  expect(shortened(text)).toBe(short);
});

test.each([
  ['18.1.', 'Ish', '18.1'],
  ['18', 'Ish', '18'],
  ['', 'Seminarlar', '“Seminarlar”'],
])('the item %j %j is named %s', (number, name, label) => {
  expect(itemLabel(planOf(`| ${number} | ${name} | Dona | 4 | 5 | Reja asosida | I chorak |`).items[0]!)).toBe(label);
});

test('words are listed each once, in quotes', () => {
  expect(quoted(['bir', 'ikki', 'bir'])).toBe('“bir”, “ikki”');
});
