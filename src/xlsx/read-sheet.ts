import { type Area, LAST_COLUMN, parseAreaName } from '../core/sheet/address';
import type { Cell, CellValue } from '../core/sheet/cell';
import type { CoveredText, Grid } from '../core/sheet/grid';
import { isEmpty, usedExtent } from '../core/sheet/used-extent';
import { formulaMover } from '../core/sheet/move-formula';
import { WorkbookError } from '../core/workbook';
import { type CellFormat, PLAIN_FORMAT } from './read-styles';
import { RowScanner } from './row-scanner';
import { readStoredText, type StoredText } from './shared-strings';
import type { SheetXml } from './sheet-xml';
import { TagScanner } from './tag-scanner';
import { readCellText, readXmlText } from './xml-text';

/** Days between the 1900 and the 1904 date systems. */
export const DAYS_TO_1904 = 1462;
/** Places in a grid beyond which memory would not do: a sheet of stray cells far to the right. */
const MOST_SLOTS = 8_000_000;
const UNIX_EPOCH_SERIAL = 25_569;
const DAY_MS = 86_400_000;

/** What a sheet needs of its workbook to be read. */
export interface SheetSource {
  readonly name: string;
  readonly part: string;
  readonly xml: SheetXml;
  readonly formats: readonly CellFormat[];
  readonly strings: readonly StoredText[];
  readonly is1904: boolean;
}

type Rows = ((Cell | undefined)[] | undefined)[];

/** Reads a worksheet as a grid; throws WorkbookError (damaged-file). */
export function readSheet(source: SheetSource): Grid {
  const { xml, part } = source;
  const outside = readOutside(xml, part);
  const reading = new SheetReading(source, outside.isProtected, outside.hidesRows);
  reading.readRows();
  const { rows } = reading;
  const covered = takeCovered(rows, outside.merges);
  const { rowCount, columnCount } = usedExtent(rows, outside.merges);
  return {
    sheet: source.name,
    rowCount,
    columnCount,
    cells: rows.slice(0, rowCount),
    merges: outside.merges,
    ...(covered.length > 0 && { covered }),
    hiddenRows: reading.hiddenRows(rowCount),
    hiddenColumns: outside.hiddenColumns(columnCount),
    isProtected: outside.isProtected,
  };
}

interface Outside {
  readonly merges: readonly Area[];
  /** The hidden columns; those hidden up to the sheet's very end only as far as it is used. */
  hiddenColumns(columnCount: number): number[];
  readonly isProtected: boolean;
  readonly hidesRows: boolean;
}

/** What stands before and after the rows. */
function readOutside(xml: SheetXml, part: string): Outside {
  const merges: Area[] = [];
  const hidden: { min: number; max: number }[] = [];
  let isProtected = false;
  let hidesRows = false;
  for (const text of [xml.head, xml.tail]) {
    const tags = new TagScanner(text, part);
    while (tags.next()) {
      if (tags.isClosing) continue;
      if (tags.is('mergeCell')) {
        const area = parseAreaName(tags.get('ref') ?? '');
        if (area && (area.top < area.bottom || area.left < area.right)) merges.push(area);
      } else if (tags.is('col') && tags.isOn('hidden')) {
        hidden.push({ min: Number(tags.get('min')), max: Math.min(Number(tags.get('max')), LAST_COLUMN) });
      } else if (tags.is('sheetProtection')) isProtected = tags.isOn('sheet');
      else if (tags.is('sheetFormatPr')) hidesRows = tags.isOn('zeroHeight');
    }
  }
  const hiddenColumns = (columnCount: number): number[] => {
    const columns: number[] = [];
    for (const { min, max } of hidden.sort((one, other) => one.min - other.min)) {
      const last = max === LAST_COLUMN ? columnCount : max;
      for (let column = Math.max(min, (columns.at(-1) ?? 0) + 1); column <= last; column++) columns.push(column);
    }
    return columns;
  };
  return { merges, hiddenColumns, isProtected, hidesRows };
}

/** One reading of a sheet's rows. */
class SheetReading {
  readonly rows: Rows = [];
  private readonly hidden = new Set<number>();
  private readonly shown = new Set<number>();
  private readonly shared = new Map<
    string,
    { move: (rows: number, columns: number) => string; row: number; column: number }
  >();
  private readonly arrays: { area: Area; formula: string }[] = [];
  private readonly blanks: (Cell | undefined | null)[] = [];
  private readonly scanner: RowScanner;

  constructor(
    private readonly source: SheetSource,
    private readonly isProtected: boolean,
    private readonly hidesRows: boolean,
  ) {
    this.scanner = new RowScanner(source.xml.data, source.part);
  }

  readRows(): void {
    const { scanner, rows } = this;
    let slots = 0;
    while (scanner.nextRow()) {
      const { row, tags } = scanner;
      if (tags.isOn('hidden') || tags.raw('ht') === '0') this.hidden.add(row);
      else this.shown.add(row);
      let cells: (Cell | undefined)[] | undefined;
      while (scanner.nextCell()) {
        const cell = this.readCell();
        if (!cell) continue;
        cells ??= rows[row - 1] ?? [];
        while (cells.length < scanner.column - 1) cells.push(undefined);
        cells[scanner.column - 1] = cell;
      }
      if (!cells) continue;
      slots += cells.length;
      if (slots > MOST_SLOTS) throw new WorkbookError('too-large', this.source.part);
      while (rows.length < row) rows.push(undefined);
      rows[row - 1] = cells;
    }
    this.spreadArrays();
  }

  /** The hidden rows; where the sheet hides rows by default, those it does not name too, as far as it is used. */
  hiddenRows(rowCount: number): number[] {
    const hidden = [...this.hidden];
    for (let row = 1; this.hidesRows && row <= rowCount; row++) {
      if (!this.hidden.has(row) && !this.shown.has(row)) hidden.push(row);
    }
    return hidden.sort((a, b) => a - b);
  }

  private readCell(): Cell | undefined {
    const { scanner, source } = this;
    const format = source.formats[scanner.style] ?? PLAIN_FORMAT;
    const formula = scanner.formula === null ? undefined : this.readFormula();
    if (formula === undefined && scanner.value.from < 0 && scanner.inline.from < 0) return this.blank(format);
    const text = this.readText();
    const value = text ? text.text || null : this.readValue(format);
    if (value === null && formula === undefined) return this.blank(format);
    const kind = this.kindOf(value, format);
    const plain = format.format === undefined && formula === undefined && !text?.isRich && !this.isProtected;
    if (plain) return { kind, value };
    return {
      kind,
      value,
      ...(format.format !== undefined && { format: format.format }),
      ...(formula !== undefined && { formula }),
      ...(text?.isRich && { rich: true as const }),
      ...(this.isProtected && format.isLocked && { locked: true as const }),
    };
  }

  private kindOf(value: CellValue, format: CellFormat): Cell['kind'] {
    if (value === null) return 'blank';
    if (typeof value === 'boolean') return 'boolean';
    if (typeof value === 'number') return format.isDate || this.scanner.type === 'd' ? 'date' : 'number';
    return this.scanner.type === 'e' ? 'error' : 'text';
  }

  /** A cell without value: nothing, unless its format or (on a protected sheet) its freedom is worth knowing. */
  private blank(format: CellFormat): Cell | undefined {
    const isFree = this.isProtected && !format.isLocked;
    if (format.format === undefined && !isFree) return undefined;
    const known = this.blanks[this.scanner.style];
    if (known) return known;
    const cell: Cell = {
      kind: 'blank',
      value: null,
      ...(format.format !== undefined && { format: format.format }),
      ...(this.isProtected && format.isLocked && { locked: true as const }),
    };
    this.blanks[this.scanner.style] = cell;
    return cell;
  }

  private readText(): StoredText | undefined {
    const { scanner, source } = this;
    if (scanner.inline.from >= 0) {
      const tags = new TagScanner(source.xml.data, source.part, scanner.inline.from);
      tags.next();
      return readStoredText(tags, 'is', source.part);
    }
    return scanner.type === 's' ? source.strings[Number(this.rawValue())] : undefined;
  }

  private rawValue(): string {
    const { from, to } = this.scanner.value;
    return from < 0 ? '' : this.source.xml.data.slice(from, to);
  }

  private readValue(format: CellFormat): CellValue {
    const raw = this.rawValue();
    if (raw === '') return null;
    switch (this.scanner.type) {
      case 'str':
        return readCellText(raw) || null;
      case 's':
        // A text that is not there is no blank cell: what stood in it is lost.
        throw new WorkbookError('damaged-file', this.source.part);
      case 'b':
        return raw.trim() === '1' || raw.trim() === 'true';
      case 'e':
        return readXmlText(raw);
      case 'd':
        return serialOf(raw) ?? readXmlText(raw);
    }
    const number = Number(raw);
    if (Number.isNaN(number)) return readCellText(raw);
    return this.source.is1904 && format.isDate && number >= 1 ? number + DAYS_TO_1904 : number;
  }

  private readFormula(): string {
    const { row, column, formula } = this.scanner;
    const { kind, group, ref } = formula!;
    const text = readXmlText(formula!.text);
    if (kind === 'shared' && group !== undefined) {
      const master = this.shared.get(group);
      if (text === '' && master) return master.move(row - master.row, column - master.column);
      if (text !== '') this.shared.set(group, { move: formulaMover(text), row, column });
    }
    if (kind === 'array' || kind === 'dataTable') {
      const area = parseAreaName(ref ?? '');
      if (area) this.arrays.push({ area, formula: text });
    }
    return text;
  }

  /** Every cell of an array formula holds it: none of them can be written alone. */
  private spreadArrays(): void {
    for (const { area, formula } of this.arrays) {
      for (let row = area.top; row <= Math.min(area.bottom, this.rows.length); row++) {
        const cells = this.rows[row - 1] ?? [];
        for (let column = area.left; column <= Math.min(area.right, cells.length); column++) {
          const cell = cells[column - 1];
          if (cell) cells[column - 1] = { ...cell, formula };
        }
      }
    }
  }
}

/** Only the top-left cell of a merged area holds a value, whatever the file says: the other texts are handed out. */
function takeCovered(rows: Rows, merges: readonly Area[]): CoveredText[] {
  const covered: CoveredText[] = [];
  for (const area of merges) {
    for (let row = area.top; row <= Math.min(area.bottom, rows.length); row++) {
      const cells = rows[row - 1];
      if (!cells) continue;
      for (let column = area.left; column <= Math.min(area.right, cells.length); column++) {
        const cell = cells[column - 1];
        if (!cell || isEmpty(cell) || (row === area.top && column === area.left)) continue;
        const { format, locked, value } = cell;
        if (typeof value === 'string') covered.push({ row, column, text: value });
        cells[column - 1] =
          format === undefined ? undefined : { kind: 'blank', value: null, format, ...(locked && { locked }) };
      }
    }
  }
  return covered;
}

/** The serial of an ISO 8601 day or time, as Strict files write dates; null where it is none. */
function serialOf(text: string): number | null {
  const time = Date.parse(/\dT\d/.test(text) ? `${text.replace(/Z$/, '')}Z` : `${text}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / DAY_MS + UNIX_EPOCH_SERIAL;
}
