import { itemAmount, quantityValue } from '../../../src/core/report/quantity-value';
import type { Item } from '../../../src/core/plan/plan';
import { planOf } from '../plan/reading';

/** The plan's quantity of an item whose cell holds a text. */
const quantityOf = (text: string): Item['plan'] =>
  planOf(`| 1. | Bogʻ ekish | Dona | 1 | ${text} | Ekish | 2026-yil davomida | AKM |`).items[0]!.plan;

test.each([
  ['12', 12, 12],
  ["'12,5", 12.5, 12.5],
  ["'-", '-', null],
  ["'370/1006", '370/1006', undefined],
  ["'-/5", '-/5', undefined],
  ["'12<br>35", '12\n35', undefined],
  // Which number is meant is not known: it is written, and has no share.
  ["'1.000", 1000, undefined],
])('%s is written as %j, its one number is %s', (text, value, amount) => {
  const quantity = quantityOf(text);
  expect(quantityValue(quantity)).toEqual({ value, source: { kind: 'stated' } });
  expect(itemAmount(quantity)).toEqual({ amount, value: { value, source: { kind: 'stated' } } });
});

test.each([
  ['', 'blank'],
  ["'koʻp", 'unreadable'],
  ['⟨4-Apr⟩', 'unreadable'],
])('%s is missing: %s', (text, reason) => {
  const missing = { value: null, source: { kind: 'missing', reason } };
  expect(quantityValue(quantityOf(text))).toEqual(missing);
  expect(itemAmount(quantityOf(text))).toEqual({ amount: undefined, value: missing });
});
