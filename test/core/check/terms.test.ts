import { findTerm } from '../../../src/core/check/terms';
import { itemsByIndicator } from '../../../src/core/plan/items-by-indicator';
import { pack, planOf } from '../plan/reading';

/** "412 of D3 D4 (17.1. 17.2.)": the value of an indicator in the fact, its cells and items. */
function termIn(id: string, ...rows: string[]): string | null {
  const term = findTerm(id, itemsByIndicator(planOf(rows.join('\n'))), 'fact', pack);
  return term && `${term.value} of ${term.cells.join(' ')} (${term.items.map(({ number }) => number.text).join(' ')})`;
}

const BUDGET = '| 1. | Davlat byudjeti | Ming soʻm | 100 | 110 |';
const SALARY = '| 1.1. | Oylik maosh | Ming soʻm | 60 | 70 |';
const SOCIAL = '| 1.2. | Ijtimoiy sugʻurta | Ming soʻm | 30 | 30 |';
const OTHER = '| 1.3. | Boshqa xarajatlar | Ming soʻm | 12 | 10 |';

test.each<[string, string[], string | null]>([
  ['of its own item', [BUDGET, SALARY, SOCIAL, OTHER], '100 of D2 (1.)'],
  ['the sum of its parts where it has no item', [SALARY, SOCIAL, OTHER], '102 of D2 D3 D4 (1.1. 1.2. 1.3.)'],
  ['the sum of those that were done', [SALARY, SOCIAL.replace('30', '-'), OTHER], '72 of D2 D3 D4 (1.1. 1.2. 1.3.)'],
  [
    'a dash where nothing of it was done',
    [SALARY, SOCIAL, OTHER].map((row) => row.replace(/\d+ \|(?= \d+ \|$)/, '- |')),
    'null of D2 D3 D4 (1.1. 1.2. 1.3.)',
  ],
  ['a dash of its own', [BUDGET.replace('100', '-')], 'null of D2 (1.)'],
  ['unknown where a part is missing', [SALARY, SOCIAL], null],
  ['unknown where a part cannot be read', [SALARY, SOCIAL.replace('30', '3o'), OTHER], null],
  [
    'unknown where its own cannot be read, whatever its parts',
    [BUDGET.replace('100', 'l00'), SALARY, SOCIAL, OTHER],
    null,
  ],
  ['unknown where it is below 0', [BUDGET.replace('100', '-5')], null],
  ['unknown where nothing stands', [BUDGET.replace('100', '')], null],
])('a budget is %s', (_, rows, term) => {
  expect(termIn('fin.budget', ...rows)).toBe(term);
});

test('an indicator without parts that has no item is unknown, and so is one of no pack', () => {
  expect(termIn('fin.debt', BUDGET)).toBeNull();
  expect(termIn('fin.unheard', BUDGET)).toBeNull();
});

test('two parts of one item are told once', () => {
  const gift = '| 1. | Sovgʻa: jismoniy shaxslar; yuridik shaxslar | Nusxa | 40<br>20 | 1<br>2 |';
  expect(termIn('acq.gift_org.copies', gift)).toBe('20 of D2 (1.)');
  const rest = [
    '| 2. | Majburiy nusxa | Nusxa | 1 | 1 |',
    '| 3. | Xarid qilish | Nusxa | 2 | 1 |',
    '| 4. | Kitob almashinuvi | Nusxa | 3 | 1 |',
    '| 5. | Begʻaraz berilgan | Nusxa | 4 | 1 |',
  ];
  expect(termIn('acq.total.copies', gift, ...rest)).toBe('70 of D3 D4 D5 D2 D6 (2. 3. 4. 1. 5.)');
});
