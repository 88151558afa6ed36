import {
  eachMeasuredRow,
  eachOddQuantity,
  hasQuantity,
  isGiven,
  isNegative,
  isReckonable,
  otherColumn,
} from '../../../src/core/check/measured-rows';
import { planOf } from '../plan/reading';

const factOf = (value: string) => planOf(`| 1. | Ish | Dona | ${value} | 5 |`).items[0]!.fact;

test('rows with values of their own are items and their rows, in the order of the sheet', () => {
  const plan = planOf('| 1. | Ish | Dona | 4 | 5 |\n| | bir qismi | Dona | 1 | 2 |\n| 2. | Yana ish | Dona | 4 | 5 |');
  const seen: string[] = [];
  eachMeasuredRow(plan, (row, item) => seen.push(`${row.name.text} of ${item.number.text}`));
  expect(seen).toEqual(['Ish of 1.', 'bir qismi of 1.', 'Yana ish of 2.']);
});

test.each([
  ['12', false],
  ['0', false],
  ['-', false],
  ["'12", true],
  ['12.5', true],
  ['-3', true],
  ['12/30', true],
  ['12<br>30', true],
  ['–', true],
  ['␣-', true],
  ['-/-', true],
  ['12 ta', true],
  ['#REF!', true],
  ['⟨4-Apr⟩', true],
  ['', true],
])('the quantity %j is odd: %j', (value, isOdd) => {
  const seen: string[] = [];
  eachOddQuantity(planOf(`| 1. | Ish | Dona | ${value} | 5 |`), (quantity) => seen.push(quantity.cells[0]!.at));
  expect(seen).toEqual(isOdd ? ['D2'] : []);
});

test('odd quantities are told with their row, item and column, in the order of the sheet', () => {
  const table = '| 1. | Ish | Dona | 4 | x |\n| | bir qismi | Dona | y | 2 |\n| 2. | Ish | Dona | z | 1/2 |';
  const seen: string[] = [];
  eachOddQuantity(planOf(table), (quantity, row, item, column) =>
    seen.push(`${quantity.cells[0]!.at} ${row.name.text} of ${item.number.text} ${column}`),
  );
  expect(seen).toEqual(['E2 Ish of 1. plan', 'D3 bir qismi of 1. fact', 'D4 Ish of 2. fact', 'E4 Ish of 2. plan']);
});

test('a number in a cell beside that of a torn row is odd', () => {
  const seen: string[] = [];
  const plan = planOf('| 1. | Ish | Dona | 4 | 5 | Reja |\n| | | | 6 | 7 | asosida |');
  eachOddQuantity(plan, ({ cells }, _row, _item, column) =>
    seen.push(`${column} ${cells.map(({ at }) => at).join(' ')}`),
  );
  expect(seen).toEqual(['fact D2 D3', 'plan E2 E3']);
});

test('a sheet without a column for the fact has no odd ones there', () => {
  const plan = planOf('| № | Nomi | Birlik | 2026-yil (reja) |\n|---|\n| 1. | Ish | Dona | x |');
  const seen: string[] = [];
  eachOddQuantity(plan, (_quantity, _row, _item, column) => seen.push(column));
  expect(seen).toEqual(['plan']);
});

test.each([
  ['4', '5', true],
  ['-', '5', true],
  ['4', '0', true],
  ['', '5', true],
  ['x', '', true],
  ['-', '0', false],
  ['', '', false],
  ['', '-', false],
])('fact %j and plan %j are a quantity: %j', (fact, planned, expected) => {
  expect(hasQuantity(planOf(`| 1. | Ish | Dona | ${fact} | ${planned} |`).items[0]!)).toBe(expected);
});

test.each([
  ['4', true, true, false],
  ['-', true, true, false],
  ['-4', true, true, true],
  ['4<br>-4', true, true, true],
  ['0', true, true, false],
  ['4 ta kitob', false, true, false],
  ['', false, false, false],
])('%j is reckonable: %j, given: %j, negative: %j', (value, reckonable, given, negative) => {
  const fact = factOf(value);
  expect([isReckonable(fact), isGiven(fact), isNegative(fact)]).toEqual([reckonable, given, negative]);
});

test('each column has another', () => {
  expect([otherColumn('fact'), otherColumn('plan')]).toEqual(['plan', 'fact']);
});
