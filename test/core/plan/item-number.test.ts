import { numbersIn, pathKey, readItemNumber } from '../../../src/core/plan/item-number';
import type { PlanCell } from '../../../src/core/plan/plan';

const read = (cell: Pick<PlanCell, 'kind' | 'value' | 'text' | 'format'>): string => {
  const { text, path, hasPeriod } = readItemNumber({ at: 'A2', row: 2, column: 1, ...cell });
  return `${text}|${path === null ? '-' : pathKey(path)}|${hasPeriod ? '.' : ''}`;
};

test.each([
  ['7', '7|7|'],
  [' 7. ', '7.|7|.'],
  ['123456', '123456|123456|'],
  ['1234567', '1234567|-|'],
  ['№7', '№7|7|'],
  ['№  7.', '№  7.|7|.'],
  ['(7)', '(7)|7|'],
  ['7.)', '7.)|7|.'],
  ['7).', '7).|7|'],
  ['18.1.', '18.1.|18.1|.'],
  ['18 .1', '18 .1|18.1|'],
  ['18. 1', '18. 1|18.1|'],
  ['18,1', '18,1|18.1|'],
  ['18..1', '18..1|-|'],
  ['18\n.1', '18\n.1|-|'],
  ['18.\n1', '18.\n1|-|'],
  ['18a1', '18a1|-|'],
  ['12-a.', '12-a.|-|.'],
  ['', '|-|'],
])('the text %j: %j', (text, expected) => expect(read({ kind: 'text', value: text, text })).toBe(expected));

test('a number of more than forty signs is none', () => {
  const steps = (count: number) => `11${'.1'.repeat(count)}`;
  expect(read({ kind: 'text', value: '', text: steps(19) })).toBe(`${steps(19)}|${steps(19)}|`);
  expect(read({ kind: 'text', value: '', text: `1${steps(19)}` })).toBe(`1${steps(19)}|-|`);
});

test.each([
  [17, undefined, '17|17|'],
  [1.1, undefined, '1.1|1.1|'],
  [1.1, '0.0', '1.1|1.1|'],
  [1.1, '0.00', '1.10|1.10|'],
  [1.1, '0.00_ ', '1.10|1.10|'],
  [1.1, '0.00_);(0.00)', '1.10|1.10|'],
  [1.1, '0.00"."', '1.10.|1.10|.'],
  [1.1, '#0.00', '1.1|1.1|'],
  [1.1, '0.00%', '1.1|1.1|'],
  [17, '0"."', '17.|17|.'],
  [17, '0\\.', '17.|17|.'],
  [17, '"."0', '17|17|'],
  [17, '\\.0', '17|17|'],
  [17, '0', '17|17|'],
])('the number %d in the format %j: %j', (value, format, expected) => {
  expect(read({ kind: 'number', value, text: String(value), ...(format && { format }) })).toBe(expected);
});

test.each([
  ['a date', { kind: 'date', value: 46082, text: '46082', format: '0.00' }, '46082|-|'],
  ['a truth value', { kind: 'boolean', value: true, text: 'true' }, 'true|-|'],
  ['an error', { kind: 'error', value: '#REF!', text: '#REF!' }, '#REF!|-|'],
  ['text in a format of numbers', { kind: 'text', value: ' 1.1 ', text: ' 1.1 ', format: '0.00' }, '1.1|1.1|'],
] as const)('%s', (_, cell, expected) => expect(read(cell)).toBe(expected));

test.each([
  ['7.', 1],
  ['7.\n8.', 2],
  ['7.\n\n8.', 2],
  ['7.\n \n8.', 2],
  ['7.\r\n8.', 2],
  [' 7. \n 8. ', 2],
  ['7.\nmatn', 1],
  ['\n7.', 1],
  ['7.\n8.\n9.', 3],
])('%j holds %d numbers', (text, count) => expect(numbersIn(text)).toBe(count));
