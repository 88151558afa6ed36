import { numeralCell, romanOf, setNumeral } from '../../../src/core/check/roman';
import { planOf } from '../plan/reading';

const headed = (heading: string) => planOf(`${heading}\n| 1. | Ish | Dona | 4 | 5 |`);

test.each([
  [1, 'I'],
  [3, 'III'],
  [4, 'IV'],
  [5, 'V'],
  [8, 'VIII'],
  [9, 'IX'],
  [10, 'X'],
  [14, 'XIV'],
  [29, 'XXIX'],
])('%d is %s', (ordinal, roman) => {
  expect(romanOf(ordinal)).toBe(roman);
});

test.each([
  ['in front of the title', '| II. ILMIY FAOLIYAT |', 'A2', 'III. ILMIY FAOLIYAT'],
  ['without a period', '| II ILMIY FAOLIYAT |', 'A2', 'III ILMIY FAOLIYAT'],
  ['in digits', '| 2. ILMIY FAOLIYAT |', 'A2', 'III. ILMIY FAOLIYAT'],
  ['behind spaces', '|␣␣II. ILMIY FAOLIYAT |', 'A2', '  III. ILMIY FAOLIYAT'],
  ['nowhere', '|␣␣ILMIY-METODIK FAOLIYAT |', 'A2', 'III. ILMIY-METODIK FAOLIYAT'],
  ['in a cell of its own', '| II | ILMIY-METODIK FAOLIYAT | | | |', 'A2', 'III.'],
  ['in a cell of its own, with a period', '| II. | ILMIY-METODIK FAOLIYAT | | | |', 'A2', 'III.'],
  ['in a cell of its own, with a title that begins as it does', '| I. | ILMIY-METODIK FAOLIYAT | | | |', 'A2', 'III.'],
  ['in a cell of its own, with a title in spaces', '| X. |␣XALQARO FAOLIYAT␣ | | | |', 'A2', 'III.'],
])('a numeral that stands %s is written anew there', (_, heading, cell, after) => {
  const plan = headed(heading);
  const [section] = plan.sections;
  expect(numeralCell(plan, section!).at).toBe(cell);
  expect(setNumeral(plan, section!, 3)).toMatchObject({ cell, after });
});

test('the numeral of a later section is that of its own row', () => {
  const plan = headed('| I. | BIRINCHI BOʻLIM | | | |\n| 1. | Ish | Dona | 4 | 5 |\n| II. | IKKINCHI BOʻLIM | | | |');
  expect(plan.sections.map((section) => numeralCell(plan, section).at)).toEqual(['A2', 'A4']);
});
