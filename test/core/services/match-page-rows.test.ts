import { itemKeys } from '../../../src/core/done/item-keys';
import type { DoneItem } from '../../../src/core/done/done-plan';
import { doneItems } from '../../../src/core/done/done-plan';
import { readDone } from '../../../src/core/done/read-done';
import { pageMatcher } from '../../../src/core/services/match-page-rows';
import type { PageRow } from '../../../src/core/services/read-page';
import { pageKeys } from '../../../src/core/services/service-pages';
import { missingCell } from '../../../src/core/plan/plan-cell';
import { doneGridOf } from '../done/plan-at-work';
import { planOf } from '../plan/reading';

const plan = planOf(`
  | 1. | Kitob xaridi | Dona | 4 | 8 | Reja | har chorakda | AKM |
  | 2. | Davra suhbatlari | Tadbir | 4 | 8 | Reja | har chorakda | AKM |
  | 3. | Seminar | Tadbir | 4 | 8 | Reja a | har chorakda | AKM |
  | 4. | Seminar | Tadbir | 4 | 8 | Reja b | har chorakda | AKM |
  | 4. | Obuna | Dona | 4 | 8 | Reja | har chorakda | AKM |
  | 7. | Yangi kitob | Dona | 4 | 8 | Reja | har chorakda | AKM |
  | 7. | Eski kitob | Dona | 4 | 8 | Reja | har chorakda | AKM |
  | | | Dona | 4 | 8 | Nomsiz ish | har chorakda | AKM |
`);
const [buying, talks, first, second] = pageKeys(plan) as [string, string, string, string];
const [, , firstKey] = itemKeys(plan);

let items: readonly DoneItem[];
beforeAll(async () => {
  const record = readDone(await doneGridOf(plan), plan)!;
  items = doneItems({ plan, record, headers: {}, closed: 0 });
});

/** The place in the plan of the item that a row is found to be of; null where it is of none. */
function found(key: string, number: string, name: string, among: readonly DoneItem[] = items): number | null {
  const [fact, note] = [missingCell(1), missingCell(1)];
  const row: PageRow = { key, number, name, fact, note, isNoteNew: true };
  return pageMatcher(plan, among)(row)?.item.index ?? null;
}

test.each<[string, () => readonly [string, string, string], number | null]>([
  ['its name tells', () => ['', '', 'kitob  XARIDI'], 0],
  ['its name counts more than its key and number', () => [talks, '2.', 'Kitob xaridi'], 0],
  ['of several of one name its key tells', () => [second, '', 'Seminar'], 3],
  ['of several of one name its number tells', () => ['', '3', 'Seminar'], 2],
  ['key and number may say the same', () => [first, '3.', 'Seminar'], 2],
  ['key and number that contradict each other tell nothing', () => [first, '4.', 'Seminar'], null],
  ['of several of one name neither key nor number tells', () => ['', '9.', 'Seminar'], null],
  ['the key of another item tells nothing of several', () => [talks, '', 'Seminar'], null],
  ['a key of another number of them tells nothing', () => [`${firstKey}/3`, '', 'Seminar'], null],
  ['a name that was retyped is known by the key, where it is like it', () => [talks, '', 'Davra suhbatlari kuni'], 1],
  ['a name that was retyped is not known by the key of something else', () => [talks, '2.', 'Bogʻ ekish'], null],
  ['a name that was cleared is known by key and number', () => [talks, '2.', ''], 1],
  ['a name that was cleared is not known by the key alone', () => [talks, '1.', ''], null],
  ['without a key the number and a name that is like it tell', () => ['', '1.', 'Kitob xaridlari'], 0],
  ['without a key the number alone does not tell', () => ['', '1.', 'Bogʻ ekish'], null],
  ['without a key a name that is only like it does not tell', () => ['', '9.', 'Kitob xaridlari'], null],
  ['a number and a likeness of two items tell nothing', () => ['', '7.', 'Yangi eski kitob'], null],
  ['a row without a name is not the item without one', () => ['', '', ''], null],
])('%s', (_, row, expected) => {
  expect(found(...row())).toBe(expected);
});

test('where one of several of a name is left, its number tells, or that there never were more', () => {
  const left = items.filter(({ item }) => item.index !== 2);
  expect(found(first, '3.', 'Seminar', left)).toBeNull();
  expect(found(first, '4.', 'Seminar', left)).toBe(3);
  expect(found(second, '', 'Seminar', left)).toBe(3);
  expect(found('', '', 'Seminar', left)).toBe(3);
  expect(found(buying, '', 'Seminar', left)).toBe(3);
});
