import { expectedParts, hasWrongParts, partsGiven } from '../../../src/core/check/parts-given';
import { planOf } from '../plan/reading';

const [LISTED, DASHED] = ['Sovgʻa: yoshlar; kattalar; qariyalar', 'Reja asosida:<br>- yoshlar<br>- kattalar'];
const itemOf = (name: string, values: string, mechanism = '', rest = '') =>
  planOf(`| 1. | ${name} | Nusxa | ${values} | ${mechanism} |${rest}`).items[0]!;

test.each<[string, Parameters<typeof itemOf>, number]>([
  ['those that its name lists', [LISTED, '4 | 5'], 3],
  ['none where it lists none', ['Sovgʻa', '4 | 5'], 0],
  ['those of its name before those of its mechanism', [LISTED, '4<br>5 | 5<br>6', DASHED], 3],
  ['those of its mechanism where the fact has several values', ['Sovgʻa', '4<br>5 | 5', DASHED], 2],
  ['those of its mechanism where the plan has several values', ['Sovgʻa', '4 | 5<br>6', DASHED], 2],
  ['none of its mechanism where it has one value', ['Sovgʻa', '4 | 5', DASHED], 0],
  ['none where its parts have rows of their own', [LISTED, '4 | 5', '', '\n| | yoshlar | Nusxa | 1 | 2 |'], 0],
])('an item has values for %s', (_, given, parts) => {
  expect(expectedParts(itemOf(...given))).toBe(parts);
});

test.each<[string, number, string | null]>([
  ['1<br>2<br>3', 3, 'right'],
  ['6<br>1<br>2<br>3', 3, 'right'],
  ['6', 3, 'total'],
  ['1<br>2', 3, 'wrong'],
  ['9<br>6<br>1<br>2<br>3', 3, 'wrong'],
  ['-', 3, null],
  ['x', 3, null],
  ['', 3, null],
  ['1<br>2', 0, null],
])('%j for %d parts: %j', (fact, parts, given) => {
  expect(partsGiven(itemOf('Ish', `${fact} | 5`).fact, parts)).toBe(given);
});

test.each<[string, string, boolean]>([
  ['both right', '1<br>2<br>3 | 1<br>2<br>3', false],
  ['a total and all parts', '6 | 1<br>2<br>3', false],
  ['the fact lacks one', '1<br>2 | 1<br>2<br>3', true],
  ['the plan lacks one', '1<br>2<br>3 | 1<br>2', true],
])('%s', (_, values, isWrong) => {
  expect(hasWrongParts(itemOf(LISTED, values))).toBe(isWrong);
});

test('where no parts are listed none are wrong', () => {
  expect(hasWrongParts(itemOf('Ish', '1<br>2 | 3'))).toBe(false);
});
