import * as z from 'zod/mini';
import { parseCellName, columnName } from '../sheet/address';
import type { MarkNames } from '../report/marks';
import { type MappedCell, type Mapping, marksIn, WAYS_FOUND, type WayFound } from './mapping';

/*
 * A mapping as JSON, to be kept in a workbook and handed on to other districts: the labels once a row and once a column,
 * the cells with their marks. What was found by its label is not said; what somebody has to look at is in `look`.
 */

const texts = z.record(z.string(), z.string());

const table = z.object({
  /** Labels by row number and by column letter: by them the cells are found again when a form changes. */
  rows: texts,
  columns: texts,
  /** Marks by cell; "" leaves a cell as it is. */
  cells: texts,
  found: z._default(z.record(z.string(), z.enum(WAYS_FOUND)), {}),
  look: z._default(z.array(z.string()), []),
});

const mappingSchema = z.object({
  ishreja: z.literal('mapping'),
  version: z.literal(1),
  year: z.nullable(z.number()),
  sheets: z.array(z.object({ sheet: z.string(), tables: z.array(table) })),
});

type MappingData = z.infer<typeof mappingSchema>;
type TableData = z.infer<typeof table>;

/** What keeps a text from being a mapping: it is no JSON, none of ours, of a later version, of another shape, or has an unknown mark. */
export type MappingFault = 'not-json' | 'not-mapping' | 'later-version' | 'shape' | 'unknown-mark' | 'no-cell';

/** A mapping that cannot be used: where in the file (`sheets.0.tables.0.cells.D7`), why, and what stands there. */
export class MappingError extends Error {
  constructor(
    readonly fault: MappingFault,
    readonly path: string,
    readonly detail = '',
  ) {
    super([path, fault, detail].filter((part) => part !== '').join(': '));
    this.name = 'MappingError';
  }
}

/** Reads a mapping from its JSON; throws MappingError for the first thing that is wrong with it. */
export function readMapping(text: string, names: MarkNames): Mapping {
  const { year, sheets } = parse(text);
  const cells = sheets.flatMap(({ sheet, tables }, at) =>
    tables.flatMap((data, place) => cellsOf(sheet, data, `sheets.${at}.tables.${place}.cells`, names)),
  );
  return { year, cells };
}

function parse(text: string): MappingData {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new MappingError('not-json', '');
  }
  const head = z.safeParse(z.object({ ishreja: z.literal('mapping'), version: z.number() }), json);
  if (!head.success) throw new MappingError('not-mapping', '');
  if (head.data.version > 1) throw new MappingError('later-version', 'version', String(head.data.version));
  const read = z.safeParse(mappingSchema, json);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new MappingError('shape', issue?.path.join('.') ?? '', issue?.message ?? '');
}

function cellsOf(sheet: string, data: TableData, path: string, names: MarkNames): readonly MappedCell[] {
  const look = new Set(data.look);
  return Object.entries(data.cells).map(([cell, mark]): MappedCell => {
    const place = parseCellName(cell);
    if (!place) throw new MappingError('no-cell', `${path}.${cell}`, cell);
    if (mark !== '' && marksIn(mark, names) === null) throw new MappingError('unknown-mark', `${path}.${cell}`, mark);
    return {
      sheet,
      cell,
      mark,
      rowLabel: data.rows[String(place.row)] ?? '',
      columnLabel: data.columns[columnName(place.column)] ?? '',
      found: data.found[cell] ?? 'label',
      confidence: look.has(cell) ? 'look' : 'sure',
    };
  });
}

/** The JSON of a mapping; short enough to be read by people. */
export function mappingText({ year, cells }: Mapping): string {
  const sheets = new Map<string, TableDraft[]>();
  for (const each of cells) {
    const tables = sheets.get(each.sheet) ?? [];
    sheets.set(each.sheet, tables);
    const last = tables.at(-1);
    if (!last?.takes(each)) tables.push(new TableDraft(each));
  }
  const data: MappingData = {
    ishreja: 'mapping',
    version: 1,
    year,
    sheets: [...sheets].map(([sheet, tables]) => ({ sheet, tables: tables.map((one) => one.data) })),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

/** Cells of one table while they are gathered: a row and a column have one label in it. */
class TableDraft {
  readonly data: TableData & { found: Record<string, WayFound>; look: string[] } = {
    rows: {},
    columns: {},
    cells: {},
    found: {},
    look: [],
  };

  constructor(first: MappedCell) {
    this.takes(first);
  }

  /** Takes a cell in, unless its row or column has another label here. */
  takes({ cell, mark, rowLabel, columnLabel, found, confidence }: MappedCell): boolean {
    const { rows, columns, cells } = this.data;
    const { row, column } = parseCellName(cell)!;
    const letter = columnName(column);
    if ((rows[row] ?? rowLabel) !== rowLabel || (columns[letter] ?? columnLabel) !== columnLabel) return false;
    rows[row] = rowLabel;
    columns[letter] = columnLabel;
    cells[cell] = mark;
    if (found !== 'label') this.data.found[cell] = found;
    if (confidence === 'look') this.data.look.push(cell);
    return true;
  }
}
