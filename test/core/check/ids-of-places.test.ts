import { findingIds } from '../../../src/core/check/finding-ids';
import type { FoundFault } from '../../../src/core/check/rule';
import { shortHash } from '../../../src/core/text/short-hash';
import { planOf } from '../plan/reading';

const HEADER = '| № | Nomi | Oʻlchov birligi | 2025-yil fakt | 2026-yil reja | Mexanizm | Muddati | Masʼul |\n|---|';
const SEMINAR = '| 1. | Seminarlar | Tadbir | 4 | 5 | Reja asosida | 2026-yil davomida | Barcha xizmatlar |';
const fault = (at: string): FoundFault => ({ rule: 'r', message: 'm', severity: 'error', data: {}, at, related: [] });
const idsOf = (table: string, ...cells: string[]): string[] => findingIds(planOf(table), cells.map(fault));
const item = (name: string): string => `i${shortHash(name)}`;
const section = (id: string): string => `s${shortHash(id)}`;

test('a place is its column and the name of its item, wherever the row stands and whatever its number', () => {
  const id = `r.m.plan.${item('seminarlar')}`;
  expect(idsOf(`${HEADER}\n${SEMINAR}`, 'E2')).toEqual([id]);
  expect(idsOf(`${HEADER}\n| 1. | Boshqa | Dona | 1 | 2 |\n| | |\n${SEMINAR.replace('1.', '7.')}`, 'E4')).toEqual([id]);
});

test.each([
  ['A2', 'number'],
  ['B2', 'name'],
  ['C2', 'unit'],
  ['D2', 'fact'],
  ['E2', 'plan'],
  ['F2', 'mechanism'],
  ['G2', 'deadline'],
  ['H2', 'responsible'],
  ['I2', 'other'],
])('the cell %s is told by its column: %s', (cell, role) => {
  expect(idsOf(`${HEADER}\n${SEMINAR}`, cell)).toEqual([`r.m.${role}.${item('seminarlar')}`]);
});

test('faults of one kind at one place are counted, and items of one name too', () => {
  const name = item('seminarlar');
  expect(idsOf(`${HEADER}\n${SEMINAR}\n${SEMINAR}\n${SEMINAR}`, 'B2', 'B3', 'B3', 'B3', 'B4')).toEqual([
    `r.m.name.${name}`,
    `r.m.name.${name}-2`,
    `r.m.name.${name}-2.2`,
    `r.m.name.${name}-2.3`,
    `r.m.name.${name}-3`,
  ]);
});

test('an item without a name is told by its mechanism', () => {
  expect(idsOf(`${HEADER}\n| 1. | | Dona | 4 | 5 | Reja asosida! | 2026-yil |`, 'B2')).toEqual([
    `r.m.name.${item('rejaasosida')}`,
  ]);
});

test('torn rows are told by their place below the item, sub-rows by their name where they have one', () => {
  const table = `${HEADER}\n${SEMINAR}\n| | va davralar | |\n| | va boshqalar | |\n| | shundan yoshlar | | 1 | 2 |\n| | | | 3 | 4 | Reja asosida | 2026-yil | Direktor |`;
  const name = item('seminarlar va davralar va boshqalar');
  expect(idsOf(table, 'B3', 'B4', 'B5', 'E6')).toEqual([
    `r.m.name.${name}t1`,
    `r.m.name.${name}t2`,
    `r.m.name.${name}p${shortHash('shundan yoshlar')}`,
    `r.m.plan.${name}p2`,
  ]);
});

test('headings are told by the section of the pack, others by their words', () => {
  const table = `${HEADER}\n| I. OAV BILAN ISHLASH |\n${SEMINAR}\n| II. NOMAʼLUM ISHLAR! |\n${SEMINAR}`;
  const [known] = planOf(table).sections;
  expect(idsOf(table, 'A2', 'A4')).toEqual([
    `r.m.number.${section(known!.sectionId!)}`,
    `r.m.number.${section('nomaʼlumishlar'.replace('ʼ', ''))}`,
  ]);
});

test('rows of no name are told by the row above them, their words and how many stand there', () => {
  const table = `${HEADER}\n${SEMINAR}\n| | Jami | | 4 | 5 |\n| | Jami | | 4 | 5 |\n| | |\n| | |\n| 2. | Tanlovlar | Tadbir | 4 | 5 |\n| | Jami | | 4 | 5 |`;
  const [first, second] = [item('seminarlar'), item('tanlovlar')];
  const words = `w${shortHash('jami45')}`;
  expect(idsOf(table, 'B3', 'B4', 'A5', 'A6', 'B8')).toEqual([
    `r.m.name.${first}${words}total1`,
    `r.m.name.${first}${words}total2`,
    `r.m.number.${first}empty0-1`,
    `r.m.number.${first}empty0-2`,
    `r.m.name.${second}${words}total1`,
  ]);
});

test('what stands outside the table is told by how far above the header it is', () => {
  const table = `2026-YIL ISH REJASI\nTASDIQLAYMAN\n${HEADER}\n${SEMINAR}`;
  expect(idsOf(table, 'A1', 'A2', 'B3', 'yoʻq')).toEqual([
    'r.m.number.above2',
    'r.m.number.above1',
    'r.m.name.header',
    'r.m.other.header',
  ]);
  expect(idsOf(table)).toEqual([]);
});
