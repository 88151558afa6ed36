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

/** A plan of items with these deadlines, each of 8 and of the service of the stock unless another amount or service is named. */
function planOf(...deadlines: readonly (string | readonly [deadline: string, service: string, amount?: string])[]) {
  const rows = deadlines.map((given, at) => {
    const [deadline, service = FOND, amount = '8'] = typeof given === 'string' ? [given] : given;
    return `| ${at + 1}. | ${at + 1}-ish | Tadbir | 4 | ${amount} | Mexanizm | ${deadline} | ${service} |`;
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

test.each([
  ['1', 'I-II chorak', ['2026-06-30']],
  ['2', 'I-II chorak', ['2026-03-31', '2026-06-30']],
  ['2', '2026-yil I-III chorak', ['2026-09-30']],
  ['1', 'mart, oktabr', ['2026-10-31']],
  ['1', 'har chorakda', ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']],
  ['koʻp', 'I-II chorak', ['2026-03-31', '2026-06-30']],
])('%s in “%s” is due on the days to which anything is planned: %j', (amount, deadline, days) => {
  const { entries } = calendarOf(planOf([deadline, FOND, amount]), pack, null)!;
  expect(entries.map(({ due }) => due)).toEqual(days);
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

describe('an entry', () => {
  const HEADER =
    '| № | Nomi | Oʻlchov birligi | Fakt | Reja | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |\n|---|\n';
  const TITLE = 'QORAOʻZAK TUMANI AXBOROT-KUTUBXONA MARKAZI, 2026-YIL\n';
  const item = (number: string, name: string, quantity: string, deadline: string, service = FOND) =>
    `| ${number} | ${name} | Dona | 5 | ${quantity} | Reja | ${deadline} | ${service} |`;
  const calendarIn = (table: string) => calendarOf(parsePlan(gridOf(table), pack)!, pack, null);

  test('says all of its item: its time, its day, who answers for it', () => {
    const { entries, ...rest } = calendarOf(planOf('III va I chorak'), pack, null)!;
    const [first, second] = entries;
    const common = { item: 0, services: ['fond'], isDone: false };
    expect(entries).toEqual([
      { ...common, part: 'q1', from: '2026-01-01', due: '2026-03-31', id: first!.id },
      { ...common, part: 'q3', from: '2026-07-01', due: '2026-09-30', id: second!.id },
    ]);
    expect(first!.id).toMatch(/^[a-z\d]+-2026-[a-z\d]+-q1$/);
    expect(second!.id).toBe(first!.id.replace(/q1$/, 'q3'));
    expect(rest).toEqual({
      year: 2026,
      services: [{ id: 'fond', label: FOND, isCollective: false }],
      isDoneKnown: false,
      undated: [],
    });
  });

  test('has another id in another centre’s plan, and in a plan of no centre', () => {
    const of = (title: string) =>
      calendarIn(`${title}${HEADER.replace('Reja', '2026-yil')}${item('1.', 'Ish', '3', 'I chorak')}`)!.entries[0]!.id;
    const ids = [TITLE, TITLE.replace('QORAOʻZAK', 'TAXIATOSH'), ''].map(of);
    expect(new Set(ids).size).toBe(3);
    expect(of(TITLE)).toBe(ids[0]);
  });

  test('comes by its day, of one day in the order of the plan', () => {
    const { entries } = calendarOf(planOf('IV chorak', 'I chorak', '2026-yil davomida', 'mart'), pack, null)!;
    expect(entries.map((entry) => `${entry.item} ${entry.due}`)).toEqual([
      '1 2026-03-31',
      '3 2026-03-31',
      '0 2026-12-31',
      '2 2026-12-31',
    ]);
  });

  test('is not of an item for which nothing is planned, whatever was done the year before', () => {
    const { entries, undated } = calendarIn(
      TITLE +
        [item('1.', 'Ish', "'-", 'I chorak'), item('2.', 'Boshqa', '0', ''), item('3.', 'Yana', '1', 'I chorak')].join(
          '\n',
        ),
    )!;
    expect([entries.map((entry) => entry.item), undated]).toEqual([[2], []]);
  });

  test('of a part that has no deadline is that of its whole; with one that cannot be read it is told as undated', () => {
    const rows = [
      item('1.', 'Xarid', '3', 'I chorak'),
      item('1.1.', 'Kitob', '1', ''),
      item('1.2.', 'Jurnal', '1', 'tez orada'),
      item('1.3.', 'Gazeta', '1', 'II chorak'),
      item('2.', 'Obuna, shundan:', '3', 'I chorak'),
      item('3.1.', 'Elektron', '1', ''),
      item('4.', 'Boshqa', '3', ''),
    ];
    const { entries, undated } = calendarIn(TITLE + rows.join('\n'))!;
    expect(entries.map((entry) => entry.item)).toEqual([0, 4, 3]);
    expect(undated).toEqual([2, 6]);
  });

  test('is none where the plan names no year', () => {
    expect(calendarIn(HEADER + item('1.', 'Ish', '3', 'I chorak'))).toBeNull();
  });
});

test('the sheet of what was done without anything on it tells nothing of what is late', async () => {
  const plan = planOf('I chorak');
  const blank = await doneGridOf(plan);
  expect(calendarOf(plan, pack, readDone(blank, plan))!.isDoneKnown).toBe(false);
  const filled = entered(blank, plan, '1.', { kind: 'fact', quarter: 3 }, '-');
  expect(calendarOf(plan, pack, readDone(filled, plan))!.isDoneKnown).toBe(true);
});

test('what is due in another year is done where the whole year is', async () => {
  const plan = planOf('2025-yil IV chorak', '2025-yil IV chorak');
  const grid = entered(await doneGridOf(plan), plan, '1.', { kind: 'fact', quarter: 4 }, '8');
  const { entries } = calendarOf(plan, pack, readDone(grid, plan))!;
  expect(entries.map(({ due, isDone }) => `${due} ${isDone}`)).toEqual(['2025-12-31 true', '2025-12-31 false']);
});

test('of several services one is enough, and a service is named as it was first written', () => {
  const { entries, services } = calendarOf(
    planOf(['I chorak', `${FOND}; Buxgalteriya; Yoshlar klubi`], ['I chorak', 'YOSHLAR KLUBI']),
    pack,
    null,
  )!;
  expect(entries.map((entry) => entry.services.length)).toEqual([3, 1]);
  expect(services.map(({ label }) => label)).toEqual([FOND, 'Buxgalteriya', 'Yoshlar klubi']);
  const calendar = { year: 2026, entries, services, isDoneKnown: false, undated: [] };
  expect(ofService(calendar, 'buh').map(({ item }) => item)).toEqual([0]);
  expect(ofService(calendar, services[2]!.id).map(({ item }) => item)).toEqual([0, 1]);
});

test('what is due between two days: both are included', () => {
  const { entries } = calendarOf(planOf('10-mart', '11-mart', '12-mart', '13-mart'), pack, null)!;
  expect(dueBetween(entries, '2026-03-11', '2026-03-12').map(({ item }) => item)).toEqual([1, 2]);
});
