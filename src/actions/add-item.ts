import { type ColumnRole, type Item, type Plan } from '../core/plan/plan';
import type { CellValue } from '../core/sheet/cell';
import type { Change, SetEdit } from '../core/sheet/edit';
import { setEdit } from './edit-item';
import { textValue } from './typed-value';

/** Where a new item goes: after an item, on its level, or below it as its part. */
export type NewItemPlace = 'after' | 'below';

/** A new item's change, the number it takes and the row where it will stand. */
export interface NewItem {
  readonly change: Change;
  readonly number: string;
  readonly row: number;
  /** How many items behind it take the next number. */
  readonly moved: number;
}

/**
 * Adds an item behind another one (and its sub-items) and numbers it. Items behind it whose numbers
 * it would repeat move on by one, with their sub-items, until a free number is met. The new row takes
 * the format of the item's row. Null where the item's own number cannot be read.
 */
export function addItem(plan: Plan, anchor: Item, place: NewItemPlace, name: string): NewItem | null {
  const path = anchor.number.path;
  if (!path) return null;
  const family = plan.items.slice(anchor.index + 1);
  const end = family.findIndex((item) => !isUnder(item.number.path, path) && item.partOf !== anchor.index);
  const parts = end < 0 ? family : family.slice(0, end);
  const behind = end < 0 ? [] : family.slice(end);
  const last = parts.at(-1) ?? anchor;
  const newPath = place === 'after' ? nextPath(path) : [...path, lastChild(parts, path.length) + 1];
  const moves = place === 'after' ? renumbered(behind, newPath) : [];
  const row = last.rows[1] + 1;
  const sample = place === 'after' ? anchor : last;
  const number = numberText(newPath, sample);
  const values = rowValues(plan, { number: numberValue(newPath, sample), name: textValue(name, {}).value });
  return {
    change: {
      id: `add:${number}`,
      edits: [...moves, { kind: 'insertRow', row, count: 1, like: anchor.row.row, values: [values] }],
    },
    number,
    row,
    moved: moves.length,
  };
}

/** The number of a path in the manner of another item's: [18, 1] → "18.1." where that one has a period. */
function numberText(path: readonly number[], like: Item): string {
  return path.join('.') + (like.number.hasPeriod ? '.' : '');
}

function numberValue(path: readonly number[], like: Item): CellValue {
  const isPlainNumber = like.number.cell.kind === 'number' && path.length === 1;
  return isPlainNumber ? path[0]! : numberText(path, like);
}

function isUnder(path: readonly number[] | null, parent: readonly number[]): boolean {
  return path !== null && path.length > parent.length && parent.every((step, level) => path[level] === step);
}

function nextPath(path: readonly number[]): readonly number[] {
  return [...path.slice(0, -1), path.at(-1)! + 1];
}

function lastChild(parts: readonly Item[], level: number): number {
  return Math.max(0, ...parts.map((item) => item.number.path?.[level] ?? 0));
}

/** New numbers for the items that stand in the way of `taken`, and for their sub-items. */
function renumbered(behind: readonly Item[], taken: readonly number[]): readonly SetEdit[] {
  const level = taken.length - 1;
  const edits: SetEdit[] = [];
  let current = taken[level]!;
  for (const item of behind) {
    const path = item.number.path;
    if (!path) continue;
    if (path.length < taken.length || !taken.slice(0, level).every((step, place) => path[place] === step)) break;
    if (path.length === taken.length) {
      if (path[level] !== current) break;
      current++;
    } else if (path[level] !== current - 1 || edits.length === 0) break;
    const moved = path.map((step, place) => (place === level ? step + 1 : step));
    const value = numberValue(moved, item);
    const format = typeof value === 'string' ? textValue(value, item.number.cell).format : undefined;
    edits.push(setEdit(item.number.cell, value, format));
  }
  return edits;
}

/** Values of a row from column A, the given ones at their columns. */
function rowValues(plan: Plan, given: Readonly<Partial<Record<ColumnRole, CellValue>>>): readonly CellValue[] {
  const values: CellValue[] = [];
  for (const role of Object.keys(given) as ColumnRole[]) {
    const column = plan.columns[role];
    if (column === undefined) continue;
    while (values.length < column) values.push(null);
    values[column - 1] = given[role] ?? null;
  }
  return values;
}
