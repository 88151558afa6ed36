import type { Pack } from '../pack/pack';
import { CellReader, isFilled } from '../plan/plan-cell';
import { cellName } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import type { Field } from '../report/marks';
import { foldCompact } from '../text/fold';
import type { FormTable } from './form-table';
import { fieldNamed } from './mapping';
import type { CellProposal } from './propose';

const LONGEST = 60;
const LINE = /^[\s_.…]+$/;

/** What a form wants to know of the report as a whole: labels such as "Tashkilot nomi:" with room right of them, outside tables. */
export function findFields(form: readonly Grid[], tables: readonly FormTable[], pack: Pack): readonly CellProposal[] {
  const names = fieldNames(pack);
  const taken = new Set<Field>();
  return form.flatMap((grid) => {
    const reader = new CellReader(grid);
    const inTables = rowsOfTables(grid.sheet, tables);
    const found: CellProposal[] = [];
    grid.cells.forEach((row, rowIndex) =>
      row?.forEach((cell, columnIndex) => {
        const label = cell?.kind === 'text' && typeof cell.value === 'string' ? cell.value : '';
        if (label === '' || label.length > LONGEST || inTables.has(rowIndex + 1)) return;
        const field = names.get(foldCompact(label));
        const place = field && roomRightOf(reader, rowIndex + 1, columnIndex + 1, grid.columnCount);
        if (!field || !place || taken.has(field)) return;
        taken.add(field);
        found.push(proposal(grid.sheet, place, label.trim(), field));
      }),
    );
    return found;
  });
}

function proposal(
  sheet: string,
  { row, column }: { readonly row: number; readonly column: number },
  rowLabel: string,
  field: Field,
): CellProposal {
  return {
    sheet,
    row,
    column,
    cell: cellName(row, column),
    table: null,
    rowLabel,
    columnLabel: '',
    measure: null,
    mark: field,
    confidence: 'sure',
    found: 'label',
    doubts: [],
    offered: [],
  };
}

/** The cell right of a label, past its merge, where it is blank or a line to write on; null where something stands there. */
function roomRightOf(
  reader: CellReader,
  row: number,
  column: number,
  width: number,
): { readonly row: number; readonly column: number } | null {
  const next = (reader.mergeAt(row, column)?.right ?? column) + 1;
  const cell = reader.read(row, next);
  const isFree = !isFilled(cell) || (cell.kind === 'text' && LINE.test(cell.text));
  const isHolder = !cell.merge || (cell.merge.top === row && cell.merge.left === next);
  return next <= width + 1 && isFree && isHolder && cell.formula === undefined ? { row, column: next } : null;
}

function rowsOfTables(sheet: string, tables: readonly FormTable[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const table of tables) {
    if (table.sheet !== sheet) continue;
    const last = table.rows.at(-1)!.row;
    for (let row = table.headerRows[0]; row <= last; row++) rows.add(row);
  }
  return rows;
}

function fieldNames(pack: Pack): ReadonlyMap<string, Field> {
  return new Map(
    pack.forms.fields.flatMap(({ field, names }) => {
      const known = fieldNamed(field);
      return known ? names.map((name) => [foldCompact(name), known] as const) : [];
    }),
  );
}
