import fc from 'fast-check';
import { cellName } from '../../src/core/sheet/address';
import type { Cell } from '../../src/core/sheet/cell';
import type { Change, Edit } from '../../src/core/sheet/edit';
import { cellAt, type Grid } from '../../src/core/sheet/grid';
import { gridOf } from './test-grid';

const ROWS = 7;
const value = fc.oneof(
  fc.integer({ min: -9, max: 99 }),
  fc.constantFrom('a', '12', '-', 'ʻ'),
  fc.constant(null),
  fc.boolean(),
);
const formula = fc
  .tuple(fc.integer({ min: 1, max: ROWS }), fc.integer({ min: 1, max: ROWS }))
  .map(([from, to]): Partial<Cell> => ({
    kind: 'number',
    value: 5,
    formula: `SUM(A${Math.min(from, to)}:A${Math.max(from, to)})+B${to}`,
  }));
const cell = fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: formula });
const row = fc.integer({ min: 1, max: ROWS });
/** A small sheet with values, sums, a merge and hidden rows. */
export const anyGrid = fc
  .record({
    rows: fc.array(fc.array(cell, { maxLength: 3 }), { minLength: ROWS, maxLength: ROWS }),
    merge: fc.tuple(row, row),
    hidden: fc.uniqueArray(row, { maxLength: 2 }),
  })
  .map(({ rows, merge, hidden }) => {
    const [top, bottom] = [Math.min(...merge), Math.max(...merge)];
    const merges = top < bottom ? [`E${top}:E${bottom}`] : [];
    return gridOf(rows, { merges, hiddenRows: [...hidden].sort((a, b) => a - b) });
  });
/** Edits as planned; `before` is filled in from the sheet it is made on. */
export const anyEdits = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('set' as const), row, column: fc.integer({ min: 1, max: 4 }), after: value }),
    fc.record({
      kind: fc.constant('insertRow' as const),
      row,
      count: fc.integer({ min: 1, max: 3 }),
      values: fc.array(fc.array(value, { maxLength: 3 }), { maxLength: 2 }),
    }),
    fc.record({ kind: fc.constant('deleteRow' as const), row }),
    fc.record({ kind: fc.constant('show' as const), row }),
  ),
  { minLength: 1, maxLength: 5 },
);
/** Edits without what must stand there before. */
export type Planned = typeof anyEdits extends fc.Arbitrary<infer T> ? T : never;

/** The change of planned edits on a sheet. */
export function planChange(grid: Grid, planned: Planned): Change {
  const seen = new Set<string>();
  const edits = planned.flatMap((plan): Edit[] => {
    const key = plan.kind === 'set' ? cellName(plan.row, plan.column) : `${plan.kind} ${plan.row}`;
    if (seen.has(key)) return [];
    seen.add(key);
    if (plan.kind === 'set')
      return [{ kind: 'set', cell: key, before: cellAt(grid, plan.row, plan.column).value, after: plan.after }];
    if (plan.kind === 'insertRow') return [plan];
    if (plan.kind === 'show') return [{ ...plan, before: grid.hiddenRows.includes(plan.row) ? 'hidden' : 'shown' }];
    return [{ ...plan, before: (grid.cells[plan.row - 1] ?? []).map((one) => one?.value ?? null) }];
  });
  return { id: 'c', edits };
}
