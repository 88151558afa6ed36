import { areaName, cellName, columnName, parseAreaName } from '../core/sheet/address';
import type { CellValue } from '../core/sheet/cell';
import type { InsertRowEdit } from '../core/sheet/edit';
import { likeRow, type RowShift, shiftArea } from '../core/sheet/row-shift';
import { formulaMover } from '../core/sheet/move-formula';
import { shiftFormula } from '../core/sheet/shift-formula';
import { type CellModel, cellModel, type CellWriter } from './cell-writer';
import { PartBytes } from './part-bytes';
import type { RowHeights } from './row-heights';
import { RowScanner } from './row-scanner';
import { withAttribute } from './tag-scanner';
import { readXmlText, writeXmlText } from './xml-text';

/** A row's text in the file as it is kept when the row is taken out; its own numbers are replaced when it comes back. */
export type KeptRows = Map<number, string>;

const NOTHING_MORE = {};

interface LikeRow {
  readonly tag: string;
  /** By column from A; a row may lack some. */
  readonly cells: readonly (LikeCell | undefined)[];
}

interface LikeCell {
  readonly model: CellModel;
  /** Its formula some rows down, where it has one. */
  readonly repeat: ((rows: number, columns: number) => string) | null;
}

/** What moving the rows of a sheet needs to know. */
export interface MoveContext {
  readonly sheet: string;
  readonly part: string;
  readonly prefix: string;
  readonly writer: CellWriter;
  /** Makes new rows high enough for their texts; null where they are as high as the row they are like. */
  readonly heights: RowHeights | null;
  /** The file's text of a row that an insert brings back, or undefined. */
  keptXml(insert: InsertRowEdit): string | undefined;
  /** Takes the text of each row taken out. */
  readonly kept: KeptRows;
}

/**
 * The rows of a sheet after row edits, in one pass: rows are renumbered, new ones put in, formulas moved;
 * rows above all edits are copied as they stand. Shared formulas must have been expanded.
 */
export function moveSheetRows(data: string, shift: RowShift, context: MoveContext): PartBytes {
  const likes = readLikeRows(data, shift, context);
  const scanner = new RowScanner(data, context.part);
  const inserts = shift.inserts.map((insert) => ({ insert, landing: shift.landing(insert) }));
  const out = new PartBytes();
  let copied = 0;
  let next = 0;
  while (scanner.nextRow()) {
    const { row, rowStart } = scanner;
    const to = shift.mapRow(row);
    const edits = rowText(data, scanner, shift, to ?? row, context);
    if (to === row && edits === null && (next >= inserts.length || inserts[next]!.landing > row)) continue;
    out.add(data.slice(copied, rowStart));
    copied = scanner.rowEnd;
    if (to === null) {
      context.kept.set(row, data.slice(rowStart, scanner.rowEnd));
      continue;
    }
    while (next < inserts.length && inserts[next]!.landing < to) addRows(out, inserts[next++]!, likes, shift, context);
    out.add(edits ?? data.slice(rowStart, scanner.rowEnd));
  }
  out.add(data.slice(copied));
  while (next < inserts.length) addRows(out, inserts[next++]!, likes, shift, context);
  return out;
}

/** The row at its new number, or null where it stays as it stands; reads the row to its end. */
function rowText(data: string, scanner: RowScanner, shift: RowShift, to: number, context: MoveContext): string | null {
  const { row, rowStart, rowOpenEnd } = scanner;
  const place = { on: context.sheet, edited: context.sheet };
  let text = '';
  let copied = rowStart;
  if (row !== to) {
    text = withAttribute(data.slice(rowStart, rowOpenEnd), 'r', to);
    copied = rowOpenEnd;
  }
  while (scanner.nextCell()) {
    if (row !== to && scanner.name.from >= 0) {
      text += data.slice(copied, scanner.name.from) + columnName(scanner.column) + to;
      copied = scanner.name.to;
    }
    const { formula } = scanner;
    if (!formula) continue;
    const before = readXmlText(formula.text);
    const area = parseAreaName(formula.ref ?? '');
    const moved = area && shiftArea(area, shift);
    const after = shiftFormula(before, shift, place);
    if (after === before && (!area || !moved || areaName(moved) === formula.ref)) continue;
    const element = data.slice(formula.start, formula.end);
    const close = element.indexOf('>') + 1;
    const open = moved ? withAttribute(element.slice(0, close), 'ref', areaName(moved)) : element.slice(0, close);
    text += data.slice(copied, formula.start) + open;
    text += open.endsWith('/>') ? '' : writeXmlText(after) + element.slice(element.lastIndexOf('</'));
    copied = formula.end;
  }
  return copied === rowStart ? null : text + data.slice(copied, scanner.rowEnd);
}

function readLikeRows(data: string, shift: RowShift, context: MoveContext): ReadonlyMap<number, LikeRow> {
  const wanted = new Set(shift.inserts.map(likeRow));
  const likes = new Map<number, LikeRow>();
  const scanner = new RowScanner(data, context.part);
  const place = { on: context.sheet, edited: context.sheet };
  while (likes.size < wanted.size && scanner.nextRow()) {
    if (!wanted.has(scanner.row)) continue;
    const open = data.slice(scanner.rowStart, scanner.rowOpenEnd);
    const tag = context.heights?.asItStood(scanner.row, open) ?? open;
    const cells: LikeCell[] = [];
    while (scanner.nextCell()) {
      const formula = scanner.formula && shiftFormula(readXmlText(scanner.formula.text), shift, place);
      cells[scanner.column - 1] = {
        model: cellModel(scanner.column, scanner.style, context.prefix),
        repeat: formula === null ? null : formulaMover(formula),
      };
    }
    likes.set(scanner.row, { tag, cells });
  }
  return likes;
}

function addRows(
  out: PartBytes,
  { insert, landing }: { readonly insert: InsertRowEdit; readonly landing: number },
  likes: ReadonlyMap<number, LikeRow>,
  shift: RowShift,
  context: MoveContext,
): void {
  const kept = context.keptXml(insert);
  if (kept !== undefined) {
    out.add(renumber(kept, landing, context.part));
    return;
  }
  const like = likes.get(likeRow(insert));
  const nameEnd = `<${context.prefix}row r="`;
  const rest = newTag(like, context.prefix).slice(nameEnd.length - ' r="'.length);
  const { heights, writer } = context;
  const likeAt = shift.mapRow(likeRow(insert)) ?? landing;
  const close = `</${context.prefix}row>`;
  const cells = cellsOfRows(insert, like, context.prefix);
  const styles = cells.map(({ model }) => model.style);
  const rooms = heights?.roomsOf(likeRow(insert), styles) ?? [];
  for (let index = 0; index < insert.count; index++) {
    const values = insert.values?.[index] ?? [];
    const row = landing + index;
    const tag = heights?.raised(rest, rooms, values) ?? rest;
    const down = insert.repeats ? row - likeAt : null;
    out.add(`${nameEnd}${row}"${tag}${cellsXml(String(row), cells, values, down, writer)}${close}`);
  }
}

/** The cells of a new row. `down` is how many rows below its model it stands, whose formulas it takes where it has no value; null: it takes none. */
function cellsXml(
  row: string,
  cells: readonly LikeCell[],
  values: readonly CellValue[],
  down: number | null,
  writer: CellWriter,
): string {
  let xml = '';
  for (let at = 0; at < cells.length; at++) {
    const { model, repeat } = cells[at]!;
    const value = values[at] ?? null;
    const isRepeated = repeat !== null && down !== null && (value === null || value === '');
    xml += writer.element(row, model, value, isRepeated ? { formula: repeat(down, 0) } : NOTHING_MORE);
  }
  return xml;
}

/** The cells of new rows from column A: those of the row they are like, plain ones where it has none. */
function cellsOfRows(insert: InsertRowEdit, like: LikeRow | undefined, prefix: string): readonly LikeCell[] {
  const length = (insert.values ?? []).reduce((most, { length }) => Math.max(most, length), like?.cells.length ?? 0);
  return Array.from({ length }, (_, at) => like?.cells[at] ?? { model: cellModel(at + 1, 0, prefix), repeat: null });
}

/** The opening tag of new rows, still without a number. */
function newTag(like: LikeRow | undefined, prefix: string): string {
  let tag = like?.tag ?? `<${prefix}row>`;
  for (const name of ['hidden', 'collapsed', 'spans', 'r']) tag = withAttribute(tag, name, null);
  return tag.replace(/\s*\/>$/, '>');
}

/** A kept row at another number. */
function renumber(xml: string, to: number, part: string): string {
  const scanner = new RowScanner(xml, part);
  if (!scanner.nextRow()) return '';
  let text = withAttribute(xml.slice(0, scanner.rowOpenEnd), 'r', to);
  let copied = scanner.rowOpenEnd;
  while (scanner.nextCell()) {
    if (scanner.name.from < 0) continue;
    text += xml.slice(copied, scanner.name.from) + cellName(to, scanner.column);
    copied = scanner.name.to;
  }
  return text + xml.slice(copied);
}
