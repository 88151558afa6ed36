import { cellName } from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/cell';
import type { Grid } from '../../../src/core/sheet/grid';
import { gridOf } from '../../support/test-grid';

/**
 * Forms as regional offices hand them down, with what a person who knows the field would fill: a cell `{{mark}}` is blank
 * in the form and takes that mark; `{{?}}` is blank and nothing of the plan belongs there.
 */
export interface TestForm {
  readonly name: string;
  readonly grids: readonly Grid[];
  /** By "Sheet!D5". */
  readonly wanted: ReadonlyMap<string, string>;
}

/** One sheet of a form. */
interface FormSheet {
  readonly sheet: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly string[];
  readonly isProtected?: boolean;
}

/** Makes a form of sheets whose cells say what they take. */
export function formOf(name: string, ...sheets: readonly FormSheet[]): TestForm {
  const wanted = new Map<string, string>();
  const grids = sheets.map(({ sheet, rows, merges = [], isProtected = false }) => {
    const cells = rows.map((row, down) =>
      row.map((value, across) => {
        const mark = typeof value === 'string' ? /^\{\{(.*)\}\}$/.exec(value)?.[1] : undefined;
        if (mark === undefined) return value;
        if (mark !== '?') wanted.set(`${sheet}!${cellName(down + 1, across + 1)}`, mark);
        return null;
      }),
    );
    return gridOf(cells, { sheet, merges, isProtected });
  });
  return { name, grids, wanted };
}

/** Cells that take measures of an indicator. */
export const marks = (id: string, ...measures: readonly string[]): string[] =>
  measures.map((one) => `{{${id}.${one}}}`);
/** Cells to which nothing of the plan belongs. */
export const none = (count: number): string[] => Array.from({ length: count }, () => '{{?}}');
