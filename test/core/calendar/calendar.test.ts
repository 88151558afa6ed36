import uzAkm from '../../../assets/packs/uz-akm.json';
import {
  calendarOf,
  dueBetween,
  ofService,
  openEntries,
  overdue,
  periodsAround,
} from '../../../src/core/calendar/calendar';
import { NOBODY } from '../../../src/core/check/service-labels';
import { readDone } from '../../../src/core/done/read-done';
import { readPack } from '../../../src/core/pack/read-pack';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { gridOf } from '../../support/table';
import { doneGridOf, entered } from '../done/plan-at-work';

const pack = readPack(uzAkm);
const FOND = 'Fondlarni jamlash, saqlash va ularga ishlov berish xizmati';

/** A plan of items with these deadlines, each of the service of the stock unless another is named. */
function planOf(...deadlines: readonly (string | readonly [string, string])[]) {
  const rows = deadlines.map((given, at) => {
    const [deadline, service = FOND] = typeof given === 'string' ? [given] : given;
    return `| ${at + 1}. | ${at + 1}-ish | Tadbir | 4 | 8 | Mexanizm | ${deadline} | ${service} |`;
  });
  const table = `QORAOʻZAK TUMANI AXBOROT-KUTUBXONA MARKAZINING 2026-YIL ISH REJASI
| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
|---|---|---|---|---|---|---|---|
| I. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
${rows.join('\n')}`;
  return parsePlan(gridOf(table), pack)!;
}

const daysOf = (deadline: string): readonly string[] =>
  calendarOf(planOf(deadline), pack, null)!.entries.map(({ due }) => due);

test.each([
  ['2026-yil davomida', ['2026-12-31']],
  ['2026-yil I chorak', ['2026-03-31']],
  ['I va III chorak', ['2026-03-31', '2026-09-30']],
  ['2026-yil II-III chorak', ['2026-06-30', '2026-09-30']],
  ['har chorakda', ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']],
  ['2026-yil fevral', ['2026-02-28']],
  ['mart, oktabr', ['2026-03-31', '2026-10-31']],
  ['sentabr-noyabr', ['2026-11-30']],
  ['2026-yil 15-dekabrgacha', ['2026-12-15']],
  ['15.12.2026 gacha', ['2026-12-15']],
  ['до 5 апреля 2026 г.', ['2026-04-05']],
  ['2025-yil I chorak', ['2025-03-31']],
])('“%s” is due on %j', (deadline, days) => {
  expect(daysOf(deadline)).toEqual(days);
});

test('every month is twelve days', () => {
  expect(daysOf('2026-yil davomida (har oyda)')).toHaveLength(12);
});

test('a deadline that is blank or no deadline is told apart, not guessed', () => {
  const calendar = calendarOf(planOf('', 'tez orada', '2026-yil davomida'), pack, null)!;
  expect(calendar.undated).toEqual([0, 1]);
  expect(calendar.entries.map(({ item }) => item)).toEqual([2]);
});

test('each service has what names it and what is everybody’s; nobody’s is kept apart', () => {
  const plan = planOf('I chorak', ['I chorak', 'Buxgalteriya'], ['I chorak', 'Barcha xizmatlar'], ['I chorak', '']);
  const calendar = calendarOf(plan, pack, null)!;
  expect(calendar.services.map(({ id }) => id)).toEqual(['fond', 'buh', 'all', NOBODY]);
  expect(ofService(calendar, 'fond').map(({ item }) => item)).toEqual([0, 2]);
  expect(ofService(calendar, NOBODY).map(({ item }) => item)).toEqual([2, 3]);
});

test('an entry keeps its id when rows move, and when its day does', () => {
  const idsOf = (...deadlines: readonly string[]) =>
    calendarOf(planOf(...deadlines), pack, null)!.entries.map(({ id }) => id);
  const [id] = idsOf('2026-yil 15-dekabrgacha');
  expect(idsOf('2026-yil 20-noyabrgacha')).toEqual([id]);
  const both = idsOf('2026-yil davomida', '2026-yil davomida');
  expect(new Set(both).size).toBe(2);
});

test('what is done to its day is not due any more', async () => {
  const plan = planOf('I va III chorak', 'I chorak');
  const grid = entered(await doneGridOf(plan), plan, '1.', { kind: 'fact', quarter: 1 }, '4');
  const calendar = calendarOf(plan, pack, readDone(grid, plan))!;
  expect(openEntries(calendar.entries).map(({ item, due }) => [item, due])).toEqual([
    [1, '2026-03-31'],
    [0, '2026-09-30'],
  ]);
  expect(overdue(calendar.entries, '2026-03-31')).toEqual([]);
  expect(overdue(calendar.entries, '2026-04-01').map(({ item }) => item)).toEqual([1]);
  expect(calendar.isDoneKnown).toBe(true);
});

test('the month and the quarter around a day', () => {
  expect(periodsAround('2026-12-31')).toEqual({
    month: ['2026-12-01', '2026-12-31'],
    quarter: ['2026-10-01', '2026-12-31'],
  });
  const { month, quarter } = periodsAround('2028-02-29');
  expect([month, quarter]).toEqual([
    ['2028-02-01', '2028-02-29'],
    ['2028-01-01', '2028-03-31'],
  ]);
  const { entries } = calendarOf(planOf('fevral', 'mart', 'aprel'), pack, null)!;
  expect(dueBetween(entries, ...periodsAround('2026-03-05').quarter).map(({ item }) => item)).toEqual([0, 1]);
});
