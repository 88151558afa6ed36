import { parseAreaName, parseCellName } from '../sheet/address';
import type { CellValue } from '../sheet/cell';
import { cellAt, type Grid } from '../sheet/grid';
import {
  type FilledCell,
  type FilledRepeat,
  type FilledSheet,
  GONE,
  MEMORY_COLUMNS,
  type RowOut,
  unveiled,
} from './fill-memory';

/** What an earlier filling left on the hidden sheet, by sheet. */
export interface PastFilling {
  readonly isDraft: boolean;
  readonly sheets: ReadonlyMap<string, FilledSheet>;
}

/** A row of the hidden sheet. */
interface Kept {
  readonly kind: string;
  readonly sheet: string;
  readonly place: string;
  readonly mark: string;
  readonly value: CellValue;
  readonly text: CellValue;
}

/** Kinds of rows that tell of a sheet. */
const OF_SHEETS: ReadonlySet<string> = new Set(['cell', 'row', 'rows', 'out']);

interface Gathered {
  readonly cells: FilledCell[];
  readonly repeats: { mark: string; cells: FilledRepeat['cells']; runs: FilledRepeat['runs'][number][] }[];
  readonly out: RowOut[];
}

/** Reads back what `memoryRows` wrote; null where the hidden sheet tells of no filling. What cannot be read is passed over. */
export function readMemory(memory: Grid): PastFilling | null {
  const sheets = new Map<string, Gathered>();
  let isDraft = false;
  for (let row = 2; row <= memory.rowCount; row++) {
    const kept = keptAt(memory, row);
    if (kept.kind === 'filled' && kept.mark === 'draft') isDraft = kept.value === true;
    if (!OF_SHEETS.has(kept.kind)) continue;
    const sheet = sheets.get(kept.sheet) ?? { cells: [], repeats: [], out: [] };
    if (take(kept, sheet)) sheets.set(kept.sheet, sheet);
  }
  if (sheets.size === 0) return null;
  return { isDraft, sheets: new Map(Array.from(sheets, ([sheet, filled]) => [sheet, { sheet, ...filled }])) };
}

/** The rows that tell of sheets other than these; rows that tell of no sheet are left out. */
export function otherMemory(memory: Grid, sheets: ReadonlySet<CellValue>): readonly (readonly CellValue[])[] {
  const rows: (readonly CellValue[])[] = [];
  for (let row = 2; row <= memory.rowCount; row++) {
    const { kind, sheet } = keptAt(memory, row);
    if (!OF_SHEETS.has(kind) || sheets.has(sheet)) continue;
    rows.push(MEMORY_COLUMNS.map((_, at) => cellAt(memory, row, at + 1).value));
  }
  return rows;
}

/** The last row that tells of a filling; 0 where none does. */
export function lastMemoryRow(memory: Grid): number {
  let row = memory.rowCount;
  while (row > 0 && MEMORY_COLUMNS.every((_, at) => cellAt(memory, row, at + 1).value === null)) row--;
  return row;
}

function keptAt(memory: Grid, row: number): Kept {
  const [kind, sheet, place, mark, value, text] = [1, 2, 3, 4, 5, 6].map((column) => cellAt(memory, row, column).value);
  const words = [kind, sheet, place, mark].map((word) => String(word ?? ''));
  return { kind: words[0]!, sheet: words[1]!, place: words[2]!, mark: words[3]!, value: value!, text: text! };
}

/** Puts one row where it belongs; tells whether it was understood. */
function take({ kind, place, mark, value, text }: Kept, sheet: Gathered): boolean {
  const at = parseCellName(place);
  const area = parseAreaName(place);
  const list = kind === 'cell' ? null : parsedList(value);
  if (kind === 'cell' && at) sheet.cells.push({ ...at, mark, value, text: unveiled(String(text ?? `{{${mark}}}`)) });
  else if (kind === 'row' && list) {
    const cells = list.flatMap((entry) => {
      const [column, marks]: unknown[] = Array.isArray(entry) ? entry : [];
      return typeof column === 'number' && typeof marks === 'string' ? [{ column, text: unveiled(marks) }] : [];
    });
    sheet.repeats.push({ mark, cells, runs: [] });
  } else if (kind === 'rows' && list) {
    const values = list.map((row) => (Array.isArray(row) ? row.map(cellValueOf) : []));
    sheet.repeats.findLast((repeat) => repeat.mark === mark)?.runs.push({ row: area?.top ?? GONE, values });
  } else if (kind === 'out' && at && list) {
    const cells = list.map(cellValueOf).map((kept) => (typeof kept === 'string' ? unveiled(kept) : kept));
    sheet.out.push({ row: at.row, mark, cells });
  } else return false;
  return true;
}

function cellValueOf(value: unknown): CellValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function parsedList(text: CellValue): readonly unknown[] | null {
  if (typeof text !== 'string') return null;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
