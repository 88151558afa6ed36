import { addDays, dayOf, monthEnd, partsOf, quarterDays } from '../../../src/core/calendar/day';
import { dueDates, quarterOfDay } from '../../../src/core/calendar/due-dates';
import { planOf } from '../plan/reading';

/** "m03 2026-03-01 2026-03-31": the part, the first day of its time and the day by which it is due. */
function told(deadline: string): readonly string[] {
  const [item] = planOf(`| 1. | Ish | Tadbir | 4 | 8 | Reja | ${deadline} | AKM |`).items;
  return dueDates(item!.deadline, 2026).map(({ part, from, due }) => `${part} ${from} ${due}`);
}

const YEAR = 'y 2026-01-01 2026-12-31';
const Q = [
  'q1 2026-01-01 2026-03-31',
  'q2 2026-04-01 2026-06-30',
  'q3 2026-07-01 2026-09-30',
  'q4 2026-10-01 2026-12-31',
];
const MARCH = 'm03 2026-03-01 2026-03-31';
const on = (day: string): string => `d1 ${day} ${day}`;
const until = (day: string): string => `d1 2026-01-01 ${day}`;

test.each<[string, readonly string[]]>([
  ['2026-yil davomida', [YEAR]],
  ['bir marta', [YEAR]],
  ['har chorakda', Q],
  ['2026-yil davomida, har chorakda', Q],
  ['III va I chorak', [Q[0]!, Q[2]!]],
  ['I-yarim yil', [Q[0]!, Q[1]!]],
  ['I chorak, I chorak', [Q[0]!]],
  ['5-chorak', []],
  ['har oyda, 5-chorak', Array.from({ length: 12 }, (_, at) => told('har oyda')[at]!)],
  ['', []],
  ['-', []],
  ['tez orada', []],
  ['2026-yil mart', [MARCH]],
  ['2026-yil-mart', [MARCH]],
  ['oktabr, mart', [MARCH, 'm10 2026-10-01 2026-10-31']],
  ['I chorak, mart', [MARCH]],
  ['I chorak va 15-dekabr', [Q[0]!, on('2026-12-15')]],
  ['sentabr-noyabr', ['d1 2026-09-01 2026-11-30']],
  ['sentabr – noyabr', ['d1 2026-09-01 2026-11-30']],
  ['martgacha', [until('2026-03-31')]],
  ['yanvar, mart, iyungacha', [until('2026-06-30')]],
  ['2025-yil mart', ['m03 2025-03-01 2025-03-31']],
  ['2025-2026-yil mart', [MARCH]],
])('“%s” is due in its times', (deadline, expected) => {
  expect(told(deadline)).toEqual(expected);
});

test('every month: twelve times, each its own', () => {
  const months = told('har oyda');
  expect(months).toHaveLength(12);
  expect([months[0], months[1], months[11]]).toEqual([
    'm01 2026-01-01 2026-01-31',
    'm02 2026-02-01 2026-02-28',
    'm12 2026-12-01 2026-12-31',
  ]);
});

test.each<[string, string]>([
  ['15-dekabr', on('2026-12-15')],
  ['15 dekabr', on('2026-12-15')],
  ['15. dekabr', on('2026-12-15')],
  ['15 – dekabr', on('2026-12-15')],
  ['2026-yil 15 dekabr', on('2026-12-15')],
  ['1-mart', on('2026-03-01')],
  ['31-mart', on('2026-03-31')],
  ['32-mart', MARCH],
  ['0-mart', MARCH],
  ['115 mart', MARCH],
  ['15-dekabrgacha', until('2026-12-15')],
  ['5.03.2026', on('2026-03-05')],
  ['05/03/26', on('2026-03-05')],
  ['05.03.26', on('2026-03-05')],
  ['05.03.2026 gacha', until('2026-03-05')],
  ['2026-03-05', on('2026-03-05')],
  ['2026-03-05 gacha', until('2026-03-05')],
  ['31.02.2026', 'm02 2026-02-01 2026-02-28'],
  ['28.02.2026', on('2026-02-28')],
  ['⟨4-Apr⟩', on('2026-04-04')],
  ['⟨31.03.2026⟩', on('2026-03-31')],
])('“%s” is that very day, where the month has it', (deadline, expected) => {
  expect(told(deadline)).toEqual([expected]);
});

test('days: the last of a month and of a quarter, days before and after, their parts', () => {
  expect(dayOf(2026, 3, 5)).toBe('2026-03-05');
  expect([1, 2, 4, 12].map((month) => monthEnd(2026, month))).toEqual([
    '2026-01-31',
    '2026-02-28',
    '2026-04-30',
    '2026-12-31',
  ]);
  expect(monthEnd(2028, 2)).toBe('2028-02-29');
  expect([1, 4].map((quarter) => quarterDays(2026, quarter))).toEqual([
    ['2026-01-01', '2026-03-31'],
    ['2026-10-01', '2026-12-31'],
  ]);
  expect([addDays('2026-12-31', 1), addDays('2026-03-01', -1), addDays('2026-03-01', 0)]).toEqual([
    '2027-01-01',
    '2026-02-28',
    '2026-03-01',
  ]);
  expect(partsOf('2026-03-05')).toEqual([2026, 3, 5]);
  expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOfDay)).toEqual([1, 1, 2, 4]);
});
