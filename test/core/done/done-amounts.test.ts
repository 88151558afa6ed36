import { type ItemState, countStates, doneToDate, itemState, plannedToDate } from '../../../src/core/done/done-to-date';
import { quarterPlans } from '../../../src/core/done/quarter-plan';
import { readDone } from '../../../src/core/done/read-done';
import type { Quarter } from '../../../src/core/plan/plan';
import { pack, planOf } from '../plan/reading';
import { doneGridOf, entered } from './plan-at-work';

const itemOf = (name: string, unit: string, quantity: string, deadline: string) =>
  planOf(`| 1. | ${name} | ${unit} | ${quantity} | ${quantity} | Reja | ${deadline} | AKM |`);

const SEMINAR = 'Davra suhbatlari oʻtkazish';
const VISITS = 'Kitobxonlar qatnovi';
const USERS = 'Foydalanuvchilar soni, jami';

test.each([
  ['10', '2026-yil davomida', '2 2 2 4'],
  ['1', '2026-yil davomida', '0 0 0 1'],
  ['4', 'har chorakda', '1 1 1 1'],
  ['5', '2026-yil I va III chorak', '2 - 3 -'],
  ['7', '2026-yil II chorak', '- 7 - -'],
  ['8', '2026-yil sentyabr-dekabr', '- - 2 6'],
  ['3', '2026-yil mart', '3 - - -'],
  ["'-", '2026-yil davomida', '- - - -'],
])('%s, %s is planned by quarters as %s', (quantity, deadline, expected) => {
  const plan = itemOf(SEMINAR, 'Tadbir', quantity, deadline);
  const plans = quarterPlans(plan.items[0]!, undefined, pack)!;
  expect(plans.map(([line]) => line?.[0] ?? '-').join(' ')).toBe(expected);
});

test('each part of a compound is parted by itself, and money keeps its tenths', () => {
  const pair = itemOf('Adabiyotlar xarid qilish', 'Nomda/nusxa', '450/1100', '2026-yil davomida');
  expect(quarterPlans(pair.items[0]!, undefined, pack)).toEqual([
    [[112, 275]],
    [[112, 275]],
    [[112, 275]],
    [[114, 275]],
  ]);
  const money = itemOf('Boshqa xarajatlar', 'Ming soʻm', '475626.8', '2026-yil davomida');
  const parts = quarterPlans(money.items[0]!, undefined, pack)!.map(([line]) => line![0]!);
  expect(parts[0]).toBe(118906.7);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(475626.8, 6);
});

async function withFacts(
  name: string,
  unit: string,
  quantity: string,
  facts: readonly string[],
  deadline = 'har chorakda',
) {
  const plan = itemOf(name, unit, quantity, deadline);
  let grid = await doneGridOf(plan);
  facts.forEach((text, at) => {
    const quarter = (at + 1) as Quarter;
    if (text !== '') grid = entered(grid, plan, '1.', { kind: 'fact', quarter }, text);
  });
  const record = readDone(grid, plan)!;
  return { plan, record, item: plan.items[0]!, row: record.rows[0]! };
}

test.each([
  [VISITS, 'Marotaba', ['10', '', '5'], '10 10 15 15'],
  [SEMINAR, 'Tadbir', ['-', '2'], '- 2 2 2'],
  [USERS, 'Nafar', ['100', '150', ''], '100 150 150 150'],
  ['Sovgʻa tariqasida', 'Nomda/nusxa', ['1/2', '3/4'], '1/2 4/6 4/6 4/6'],
  ['Sovgʻa tariqasida', 'Nomda/nusxa', ['1/2', '4'], '1/2 ? ? ?'],
  [SEMINAR, 'Tadbir', ['koʻp'], '? ? ? ?'],
])('%s (%s) %j adds up to %s', async (name, unit, facts, expected) => {
  const { item, row } = await withFacts(name, unit, unit === 'Nomda/nusxa' ? '40/100' : '40', facts);
  const toDate = ([1, 2, 3, 4] as const).map((quarter) => {
    const lines = doneToDate(item, row, quarter, pack);
    return lines ? lines.map((line) => line.map((part) => part ?? '-').join('/')).join(' ') : '?';
  });
  expect(toDate.join(' ')).toBe(expected);
});

test('a quarter’s plan that a person set counts before the deadline’s', async () => {
  const plan = itemOf(SEMINAR, 'Tadbir', '8', '2026-yil davomida');
  const grid = entered(await doneGridOf(plan), plan, '1.', { kind: 'plan', quarter: 1 }, '5');
  const row = readDone(grid, plan)!.rows[0]!;
  expect(plannedToDate(plan.items[0]!, row, 1, pack)).toEqual([[5]]);
  expect(plannedToDate(plan.items[0]!, row, 2, pack)).toEqual([[7]]);
});

test.each<[string, string, readonly string[], Quarter, ItemState | null]>([
  ['8', 'har chorakda', ['2'], 1, 'done'],
  ['8', 'har chorakda', ['1'], 1, 'partly'],
  ['8', 'har chorakda', [], 1, 'notDone'],
  ['8', 'har chorakda', ['0'], 1, 'notDone'],
  ['8', '2026-yil IV chorak', [], 1, 'notDue'],
  ['8', '2026-yil IV chorak', ['', '', '', '8'], 4, 'done'],
  ["'-", '2026-yil davomida', [], 4, 'notPlanned'],
  ["'-", '2026-yil davomida', ['3'], 4, 'done'],
  ['8', 'har chorakda', ['koʻp'], 1, null],
])('%s, %s, done %j: at the end of quarter %s it is %s', async (quantity, deadline, facts, quarter, expected) => {
  const { item, row } = await withFacts(SEMINAR, 'Tadbir', quantity, facts, deadline);
  expect(itemState(item, row, { kind: 'quarter', year: 2026, quarter }, pack)).toBe(expected);
});

test('the states of all items add up to the items', async () => {
  const { plan, record } = await withFacts(SEMINAR, 'Tadbir', '8', ['1']);
  const counts = countStates(plan, record, { kind: 'year', year: 2026 }, pack);
  expect(counts).toEqual({ done: 0, partly: 1, notDone: 0, notDue: 0, notPlanned: 0, unknown: 0 });
});
