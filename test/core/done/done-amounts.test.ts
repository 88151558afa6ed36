import {
  type ItemState,
  countStates,
  doneToDate,
  itemState,
  plannedToDate,
  rowsByItem,
} from '../../../src/core/done/done-to-date';
import { quarterPlans } from '../../../src/core/done/quarter-plan';
import { readDone } from '../../../src/core/done/read-done';
import { itemPeriod } from '../../../src/core/done/item-period';
import type { Lines } from '../../../src/core/done/amounts';
import type { Quarter } from '../../../src/core/plan/plan';
import { pack, planOf } from '../plan/reading';
import { CONTEST, doneGridOf, entered, itemAtWork, planOfItem, SEMINAR, USERS, VISITS } from './plan-at-work';

const shown = (lines: Lines | undefined): string =>
  lines ? lines.map((line) => line.map((part) => part ?? '-').join('/')).join(' ') : '?';

test.each([
  ['10', '2026-yil davomida', '2 2 2 4'],
  ['1', '2026-yil davomida', '0 0 0 1'],
  ['4', 'har chorakda', '1 1 1 1'],
  ['5', '2026-yil I va III chorak', '2 - 3 -'],
  ['7', '2026-yil II chorak', '- 7 - -'],
  ['8', '2026-yil sentyabr-dekabr', '- - 2 6'],
  ['3', '2026-yil mart', '3 - - -'],
  ['12', 'har oyda', '3 3 3 3'],
  ['6', '', '1 1 1 3'],
  ['6', 'I chorak, avgust', '3 - 3 -'],
  ['6', 'III chorak, avgust', '- - 6 -'],
  ['6', '15-dekabrgacha', '- - - 6'],
  ['6', 'yanvar, fevral, iyungacha', '3 3 - -'],
  ['6', 'yanvar, fevral, iyun', '4 2 - -'],
  ['6', '5-chorak', '1 1 1 3'],
  ["'-", '2026-yil davomida', '- - - -'],
])('%s, %s is planned by quarters as %s', (quantity, deadline, expected) => {
  const plan = planOfItem({ name: SEMINAR, unit: 'Tadbir', quantity, deadline });
  const plans = quarterPlans(plan.items[0]!, undefined, pack)!;
  expect(plans.map(([line]) => line?.[0] ?? '-').join(' ')).toBe(expected);
});

test('each part of a compound is parted by itself, and money keeps its tenths', () => {
  const pair = planOfItem({
    name: 'Adabiyotlar xarid qilish',
    unit: 'Nomda/nusxa',
    quantity: '450/1100',
    deadline: '2026-yil davomida',
  });
  expect(quarterPlans(pair.items[0]!, undefined, pack)).toEqual([
    [[112, 275]],
    [[112, 275]],
    [[112, 275]],
    [[114, 275]],
  ]);
  const money = planOfItem({
    name: 'Boshqa xarajatlar',
    unit: 'Ming soʻm',
    quantity: '475626.8',
    deadline: '2026-yil davomida',
  });
  const parts = quarterPlans(money.items[0]!, undefined, pack)!.map(([line]) => line![0]!);
  expect(parts[0]).toBe(118906.7);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(475626.8, 6);
});

test.each([
  [VISITS, 'Marotaba', ['10', '', '5'], '10 10 15 15'],
  [SEMINAR, 'Tadbir', ['-', '2'], '- 2 2 2'],
  [USERS, 'Nafar', ['100', '150', ''], '100 150 150 150'],
  ['Sovgʻa tariqasida', 'Nomda/nusxa', ['1/2', '3/4'], '1/2 4/6 4/6 4/6'],
  ['Sovgʻa tariqasida', 'Nomda/nusxa', ['1/2', '4'], '1/2 ? ? ?'],
  [SEMINAR, 'Tadbir', ['koʻp'], '? ? ? ?'],
  [SEMINAR, 'Tadbir', ['2', 'koʻp', '3'], '2 ? ? ?'],
  [SEMINAR, 'Tadbir', [], '? ? ? ?'],
  [SEMINAR, 'Tadbir', ['-', '-', '-', '-'], '- - - -'],
  [USERS, 'Nafar', ['koʻp', '150', ''], '? ? ? ?'],
  [CONTEST, 'Hujjat', ['-', '1', '', '2'], '- 1 1 1'],
  [CONTEST, 'Hujjat', ['0', '-'], '0 - - -'],
])('%s (%s) %j adds up to %s', async (name, unit, facts, expected) => {
  const { item, row } = await itemAtWork(
    { name, unit, quantity: unit === 'Nomda/nusxa' ? '40/100' : '40', deadline: 'har chorakda' },
    facts,
  );
  const toDate = ([1, 2, 3, 4] as const).map((quarter) => shown(doneToDate(item, row, quarter, pack)));
  expect(toDate.join(' ')).toBe(expected);
});

test('a quarter’s plan that a person set counts before the deadline’s', async () => {
  const plan = planOfItem({ name: SEMINAR, unit: 'Tadbir', quantity: '8', deadline: '2026-yil davomida' });
  const grid = entered(await doneGridOf(plan), plan, '1.', { kind: 'plan', quarter: 1 }, '5');
  const row = readDone(grid, plan)!.rows[0]!;
  expect(plannedToDate(plan.items[0]!, row, 1, pack)).toEqual([[5]]);
  expect(plannedToDate(plan.items[0]!, row, 2, pack)).toEqual([[7]]);
  // The year is then what its quarters make together.
  expect(plannedToDate(plan.items[0]!, row, 4, pack)).toEqual([[11]]);
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
  ['8', 'har chorakda', ['', '2'], 1, 'notDone'],
  ['8', 'har chorakda', ['', '4'], 2, 'done'],
  ['8', 'har chorakda', ['koʻp'], 1, null],
  ['koʻp', 'har chorakda', ['2'], 4, null],
])('%s, %s, done %j: at the end of quarter %s it is %s', async (quantity, deadline, facts, quarter, expected) => {
  const { item, row } = await itemAtWork({ name: SEMINAR, unit: 'Tadbir', quantity, deadline }, facts);
  expect(itemState(item, row, { kind: 'quarter', year: 2026, quarter }, pack)).toBe(expected);
});

test.each([
  [USERS, 'Nafar', '120', 'har chorakda', '120 120 120 120'],
  [USERS, 'Nafar', '120', '2026-yil III chorak', '- - 120 120'],
  [CONTEST, 'Hujjat', '1', '2026-yil III chorak', '- - 1 1'],
  [CONTEST, 'Hujjat', '4', '2026-yil davomida', '1 1 1 4'],
  [SEMINAR, 'Tadbir', 'koʻp', 'har chorakda', '? ? ? ?'],
])('%s (%s), %s, %s is planned to the quarters’ ends as %s', (name, unit, quantity, deadline, expected) => {
  const { items } = planOfItem({ name, unit, quantity, deadline });
  const toDate = ([1, 2, 3, 4] as const).map((quarter) => shown(plannedToDate(items[0]!, undefined, quarter, pack)));
  expect(toDate.join(' ')).toBe(expected);
});

test('the states of all items add up to the items', async () => {
  const item = (number: number, quantity: string, deadline: string): string =>
    `| ${number}. | ${SEMINAR} | Tadbir | ${quantity} | ${quantity} | Reja ${number} | ${deadline} | AKM |`;
  const plan = planOf(
    [
      item(1, '8', 'har chorakda'),
      item(2, '8', 'har chorakda'),
      item(3, '8', 'har chorakda'),
      item(4, '8', 'IV chorak'),
      item(5, "'-", 'har chorakda'),
      item(6, 'koʻp', 'har chorakda'),
      item(7, '8', 'har chorakda'),
    ].join('\n'),
  );
  let grid = await doneGridOf(plan);
  for (const [number, text] of Object.entries({ '1.': '2', '2.': '1', '7.': 'koʻp' }))
    grid = entered(grid, plan, number, { kind: 'fact', quarter: 1 }, text);
  const counts = countStates(plan, readDone(grid, plan)!, { kind: 'quarter', year: 2026, quarter: 1 }, pack);
  expect(counts).toEqual({ done: 1, partly: 1, notDone: 1, notDue: 1, notPlanned: 1, unknown: 2 });
  const ofYear = countStates(plan, readDone(grid, plan)!, { kind: 'year', year: 2026 }, pack);
  expect(ofYear).toEqual({ done: 0, partly: 2, notDone: 2, notDue: 0, notPlanned: 1, unknown: 2 });
});

test('what is done of an item whose indicators differ in kind, or are not in the pack, adds up', () => {
  const [users] = planOfItem({ name: USERS, unit: 'Nafar', quantity: '5', deadline: 'har chorakda' }).items;
  const [contest] = planOfItem({ name: CONTEST, unit: 'Hujjat', quantity: '5', deadline: 'har chorakda' }).items;
  const both = { ...users!, indicators: [...users!.indicators, ...contest!.indicators] };
  const periods = [users!, contest!, both].map((item) => itemPeriod(item, pack));
  expect(periods).toEqual(['stock', 'event', 'flow']);
  expect(itemPeriod(users!, { ...pack, indicators: [] })).toBe('flow');
  expect(itemPeriod({ ...users!, indicators: [] }, pack)).toBe('flow');
});

test('only a row of an item that the plan still has is found by it', async () => {
  const written = { name: SEMINAR, unit: 'Tadbir', quantity: '8', deadline: 'har chorakda' };
  const { plan, record } = await itemAtWork(written, ['1']);
  const gone = { ...record.rows[0]!, item: null };
  expect([...rowsByItem({ ...record, rows: [gone, ...record.rows] })]).toEqual([
    [plan.items[0]!.index, record.rows[0]],
  ]);
});
