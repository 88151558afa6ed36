import type { Lines } from '../../../src/core/done/amounts';
import { yearEndOf } from '../../../src/core/next-year/year-end';
import { CONTEST, itemAtWork, SEMINAR, USERS } from '../done/plan-at-work';
import { pack } from '../plan/reading';

const UNITS: Readonly<Record<string, string>> = { [SEMINAR]: 'Tadbir', [USERS]: 'Nafar', [CONTEST]: 'Hujjat' };

/** What was done of one item by the end of its year; undefined where the year is not over for it. */
async function yearEnd(name: string, deadline: string, facts: readonly string[]): Promise<Lines | undefined> {
  const { plan, record } = await itemAtWork({ name, unit: UNITS[name]!, quantity: '8', deadline }, facts);
  const ends = yearEndOf(plan, record, 2026, pack);
  expect([...ends.keys()]).toEqual(ends.size > 0 ? [0] : []);
  return ends.get(0);
}

test.each<[string, string, readonly string[], Lines | undefined]>([
  ['har chorakda', SEMINAR, ['1', '2', '3', '4'], [[10]]],
  ['har chorakda', SEMINAR, ['1', '-', '3', '0'], [[4]]],
  ['har chorakda', SEMINAR, ['1', '2', '3', ''], undefined],
  ['har chorakda', SEMINAR, ['', '2', '3', '4'], undefined],
  ['har chorakda', SEMINAR, ['1', '2', '3', 'koʻp'], undefined],
  ['har chorakda', SEMINAR, [], undefined],
  ['I va III chorak', SEMINAR, ['1', '', '3'], [[4]]],
  ['I va III chorak', SEMINAR, ['1', '5'], undefined],
  ['', SEMINAR, ['1', '2', '3', '4'], [[10]]],
  ['', SEMINAR, ['1', '2', '3'], undefined],
  ['har chorakda', USERS, ['', '', '', '40'], [[40]]],
  ['har chorakda', USERS, ['10', '20', '30'], undefined],
  ['I chorak', USERS, ['10'], undefined],
  ['III chorak', CONTEST, ['1'], [[1]]],
  ['III chorak', CONTEST, ['-'], undefined],
  ['III chorak', CONTEST, ['', '', '-'], [[null]]],
  ['III chorak', CONTEST, ['-', '', '0'], [[0]]],
])('“%s”, %s done %j is by the year’s end %j', async (deadline, name, facts, expected) => {
  expect(await yearEnd(name, deadline, facts)).toEqual(expected);
});

test('what was done of another year, or of an item without a row, is none; a sheet that names no year is the plan’s', async () => {
  const written = { name: SEMINAR, unit: 'Tadbir', quantity: '8', deadline: 'I chorak' };
  const { plan, record } = await itemAtWork(written, ['3']);
  const ends = (of: typeof record | null, year: number) => [...yearEndOf(plan, of, year, pack)];
  expect(ends(record, 2026)).toEqual([[0, [[3]]]]);
  expect(ends(record, 2025)).toEqual([]);
  expect(ends({ ...record, year: null }, 2025)).toEqual([[0, [[3]]]]);
  expect(ends({ ...record, rows: [] }, 2026)).toEqual([]);
  expect(ends(null, 2026)).toEqual([]);
});
