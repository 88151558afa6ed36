import { isCovered, setCell, setQuantity } from '../../../src/core/check/set-cell';
import type { PlanCell } from '../../../src/core/plan/plan';
import { planOf } from '../plan/reading';

const CELL: PlanCell = { at: 'D2', row: 2, column: 4, kind: 'number', value: 4, text: '4' };

test.each([
  ['as it stands', CELL, 5, undefined, {}],
  ['in another format', CELL, 5, '@', { format: '@' }],
  ['in the place of a format', { ...CELL, format: '0.0' }, 5, '@', { format: '@', formatBefore: '0.0' }],
  ['leaving its format', { ...CELL, format: '0.0' }, 5, undefined, {}],
] as const)('a cell is written %s', (_, cell, after, format, formats) => {
  expect(setCell(cell, after, format)).toEqual({ kind: 'set', cell: 'D2', before: 4, after, ...formats });
});

test.each([
  ['a list as text', CELL, '4/4', { after: '4/4', format: '@' }],
  ['a number as a number', CELL, 5, { after: 5 }],
  [
    'a number in a cell of text',
    { ...CELL, kind: 'text', format: '@' },
    5,
    { after: 5, format: 'General', formatBefore: '@' },
  ],
  [
    'a number in a cell of a date',
    { ...CELL, kind: 'date', format: 'd-mmm' },
    5,
    { after: 5, format: 'General', formatBefore: 'd-mmm' },
  ],
] as const)('a quantity is written: %s', (_, cell, value, written) => {
  expect(setQuantity(cell, value)).toEqual({ kind: 'set', cell: 'D2', before: 4, ...written });
});

test('a cell is covered where a merged area begins above it or left of it', () => {
  const { items } = planOf('| 1. | Ish | Dona | 4 | 5 |\n| 2. | Yana ish | ^ | 4 | 5 |');
  expect(items.map(({ row }) => isCovered(row.cells.unit))).toEqual([false, true]);
  expect(isCovered(items[0]!.row.cells.name)).toBe(false);
  const merge = { top: 2, left: 3, bottom: 2, right: 4 };
  expect([isCovered({ ...CELL, merge }), isCovered({ ...CELL, column: 3, merge })]).toEqual([true, false]);
});
