import type { Pack } from '../pack/pack';
import { readItemNumber } from '../plan/item-number';
import type { PlanCell } from '../plan/plan';
import { type CellReader, isFilled } from '../plan/plan-cell';
import { isInCapitals, readHeading as readSectionHeading, sectionOf } from '../plan/section-heading';
import { vocabularyOf } from '../plan/vocabulary';
import type { Grid } from '../sheet/grid';
import { fold } from '../text/fold';
import type { ColumnKind, FormHeader } from './find-header';
import type { CellState, FormCell, FormRow, FormTable } from './form-table';

const BODY_SAMPLE = 200;
const WIDE_MERGE = 3;
const TITLE_ROWS = 3;
const PLACEHOLDER = /^[\s\-–—_.…]+$/;
const CROSS = /^\s*[xхХX×]\s*$/;
const PART_SIGN = /^\s*[-–—•*]\s*\S/;

/** Reads the rows under a header up to a row; a line of signatures ends the table before it. */
export function readRows(grid: Grid, reader: CellReader, header: FormHeader, end: number, pack: Pack): FormTable {
  return new RowReader(grid, reader, header, end, pack).table();
}

/** The row that following rows may be parts of. */
interface Parent {
  readonly label: string;
  readonly path: readonly number[] | null;
  readonly indent: number;
}

class RowReader {
  private readonly columnsOf: Readonly<Record<ColumnKind, readonly number[]>>;
  private readonly from: number;
  private readonly title: string;
  private parents: Parent[] = [];
  private isUnderOfWhich = false;
  private sectionId: string | null = null;
  private heading = '';
  private leftTexts: string[] = [];
  private outer = '';

  constructor(
    private readonly grid: Grid,
    private readonly reader: CellReader,
    private readonly header: FormHeader,
    private readonly end: number,
    private readonly pack: Pack,
  ) {
    this.from = header.headerRows[1] + 1;
    this.columnsOf = this.columnKinds();
    this.title = this.titleAbove();
  }

  /** The texts of the few rows above the header: what the table is of. */
  private titleAbove(): string {
    const texts: string[] = [];
    for (let row = this.header.headerRows[0] - 1; row >= 1 && row >= this.header.headerRows[0] - TITLE_ROWS; row--) {
      const cells = (this.grid.cells[row - 1] ?? []).filter((cell) => cell?.kind === 'text');
      if (cells.length > 2) break;
      texts.push(...cells.map((cell) => String(cell!.value)));
    }
    return texts.join(' ');
  }

  table(): FormTable {
    const rows: FormRow[] = [];
    const hidden = new Set(this.grid.hiddenRows);
    for (let row = this.from; row <= this.end; row++) {
      if (hidden.has(row)) continue;
      if (this.isSignature(row)) break;
      const read = this.readRow(row);
      if (read) rows.push(read);
    }
    const values = new Set(this.columnsOf.value);
    const columns = this.header.columns.filter(({ column }) => values.has(column));
    return {
      sheet: this.grid.sheet,
      headerRows: this.header.headerRows,
      columns: columns.map(({ column, header }) => ({ column, header })),
      rows,
    };
  }

  /** Where no heading names the labels, they stand in the columns of text left of the first values. */
  private columnKinds(): Readonly<Record<ColumnKind, readonly number[]>> {
    const kinds: Record<ColumnKind, number[]> = { label: [], number: [], unit: [], code: [], value: [], other: [] };
    const hidden = new Set(this.grid.hiddenColumns);
    const headed = new Map(this.header.columns.map((one) => [one.column, one]));
    const named = this.header.columns.find(({ kind }) => kind === 'label')?.column;
    const firstValue = this.header.columns.find(({ kind, column }) => kind === 'value' && !this.isTextColumn(column));
    for (let column = 1; column <= this.grid.columnCount; column++) {
      const kind = headed.get(column)?.kind;
      // Nobody sees what would be written into a hidden column; codes in one are read all the same.
      if (hidden.has(column) && kind !== 'code') kinds.other.push(column);
      else if (kind && kind !== 'value' && kind !== 'label') kinds[kind].push(column);
      else if (kind === 'label') kinds.label.push(column);
      else if (this.isTextColumn(column) && column < (firstValue?.column ?? Infinity)) {
        const isBesideName = named === undefined || column > named || headed.get(column)?.kind === undefined;
        if (isBesideName) kinds.label.push(column);
      } else if (kind === 'value') kinds.value.push(column);
    }
    return kinds;
  }

  private isTextColumn(column: number): boolean {
    let texts = 0;
    let rows = 0;
    const end = Math.min(this.end, this.from + BODY_SAMPLE);
    for (let row = this.from; row <= end; row++) {
      const cell = this.reader.read(row, column);
      const isWide = cell.merge !== undefined && cell.merge.right - cell.merge.left + 1 >= WIDE_MERGE;
      if ((this.grid.cells[row - 1] ?? []).length === 0 || isWide) continue;
      rows++;
      if (cell.kind === 'text' && /\p{L}{3}/u.test(cell.text)) texts++;
    }
    return texts > 0 && texts * 4 >= rows;
  }

  private readRow(row: number): FormRow | null {
    const labels = this.labelsAt(row);
    const own = labels.at(-1);
    const cells = this.columnsOf.value.flatMap((column) => this.cellAt(row, column) ?? []);
    if (!own) return null;
    const unit = this.textsAt(row, 'unit').join(' ');
    const codes = [...this.textsAt(row, 'code'), ...this.textsAt(row, 'number')];
    if (this.isHeading(own, unit, codes, cells)) return this.enterSection(own);
    const label = own.text.replace(/\s+/g, ' ').trim();
    if (this.pack.ofWhich.some((word) => fold(word) === fold(label))) {
      this.isUnderOfWhich = true;
      return null;
    }
    const outer = labels.slice(0, -1).map(({ text }) => text.trim());
    const parent = this.parentOf(own, row, outer.join('\n'));
    const context = [...(parent ? [parent.label] : []), ...outer];
    if (cells.length === 0) return null;
    const heading = `${this.title} ${this.heading}`;
    return { row, label, context, unit, codes, sectionId: this.sectionId, heading, cells };
  }

  private enterSection({ text }: PlanCell): null {
    const { title } = readSectionHeading(text, this.pack.romanLookalikes);
    this.sectionId = sectionOf(title, vocabularyOf(this.pack));
    this.heading = this.sectionId === null ? text : '';
    this.parents = [];
    this.isUnderOfWhich = false;
    this.leftTexts = [];
    return null;
  }

  /** A row that heads others: a wide cell, or a known title, with no unit and no cell for a value of its own. */
  private isHeading(
    { text, merge }: PlanCell,
    unit: string,
    codes: readonly string[],
    cells: readonly FormCell[],
  ): boolean {
    if (unit !== '') return false;
    const isWide = merge !== undefined && merge.right - merge.left + 1 >= WIDE_MERGE;
    const { title, ordinal, style } = readSectionHeading(text, this.pack.romanLookalikes);
    const isTitle = isInCapitals(title) && (ordinal !== null || isWide);
    if (isWide && cells.length === 0) return true;
    if (cells.some(({ state }) => state !== 'blank')) return false;
    const isNumbered = codes.some((code) => /\d/.test(code));
    return (
      isTitle || (!isNumbered && (style === 'roman' || isWide) && sectionOf(title, vocabularyOf(this.pack)) !== null)
    );
  }

  /** The labels of a row from left to right; a label that stands before several rows is each one's. */
  private labelsAt(row: number): readonly PlanCell[] {
    const { label } = this.columnsOf;
    const cells = label.map((column) => {
      const merge = this.reader.mergeAt(row, column);
      return merge ? this.reader.read(merge.top, merge.left) : this.reader.read(row, column);
    });
    const last = cells.findLastIndex(isFilled);
    const found: PlanCell[] = [];
    cells.forEach((cell, index) => {
      if (index > last || cell.kind === 'number' || found.some(({ at }) => at === cell.at)) return;
      if (isFilled(cell)) {
        found.push(cell);
        this.leftTexts[index] = cell.text;
        this.leftTexts.length = index + 1;
      } else if (this.leftTexts[index] && this.reader.mergeAt(row, label[index]!) === undefined) {
        found.push({ ...cell, kind: 'text', text: this.leftTexts[index] });
      }
    });
    return found;
  }

  /** The row that a row is a part of: by its number, by "Shundan", by a dash before it or by its indent. */
  private parentOf({ text }: PlanCell, row: number, outer: string): Parent | null {
    const path = this.columnsOf.number
      .map((column) => readItemNumber(this.reader.read(row, column)).path)
      .find((found) => found !== null);
    const indent = /^\s*/.exec(text)![0].length;
    const opened = this.pack.ofWhich.find((word) => fold(text).startsWith(`${fold(word)} `));
    const own: Parent = { label: text.trim(), path: path ?? null, indent };
    if (path && path.length > 1) {
      const above = this.parents.findLast((known) => isBegin(known.path, path));
      this.parents = [...this.parents.filter((known) => isBegin(known.path, path)), own];
      return above ?? null;
    }
    // Under another label on its left a row is no part of those above.
    if (outer !== this.outer) this.parents = [];
    this.outer = outer;
    const parent = this.parents.at(-1) ?? null;
    const isPart =
      opened !== undefined ||
      PART_SIGN.test(text) ||
      /^\s*\p{Ll}/u.test(text) ||
      (parent !== null && indent > parent.indent + 1) ||
      (this.isUnderOfWhich && !path && this.columnsOf.number.length > 0);
    if (isPart) return parent;
    this.isUnderOfWhich = false;
    this.parents = [own];
    return null;
  }

  /** The texts in columns of a kind; a heading that is merged over them is none. */
  private textsAt(row: number, kind: ColumnKind): readonly string[] {
    const columns = this.columnsOf[kind];
    return columns
      .map((column) => this.anchorOf(row, column))
      .flatMap(({ column, text }) => (columns.includes(column) && text.trim() !== '' ? [text.trim()] : []));
  }

  private anchorOf(row: number, column: number): PlanCell {
    const merge = this.reader.mergeAt(row, column);
    return merge ? this.reader.read(merge.top, merge.left) : this.reader.read(row, column);
  }

  private cellAt(row: number, column: number): FormCell | null {
    const cell = this.reader.read(row, column);
    const { merge } = cell;
    if (merge && (merge.top !== row || merge.left !== column)) return null;
    return { row, column, state: stateOf(cell) };
  }

  /** "Direktor ______": what stands below a table of values, with no unit or number. */
  private isSignature(row: number): boolean {
    const first = this.firstText(row);
    if (!first || this.isNumbered(row) || this.textsAt(row, 'unit').length > 0) return false;
    const key = fold(first.text);
    return vocabularyOf(this.pack).signatures.some((word) => key === word || key.startsWith(`${word} `));
  }

  private isNumbered(row: number): boolean {
    return this.textsAt(row, 'number').some((text) => /\d/.test(text));
  }

  private firstText(row: number): PlanCell | null {
    const index = (this.grid.cells[row - 1] ?? []).findIndex((cell) => cell?.kind === 'text');
    return index < 0 ? null : this.reader.read(row, index + 1);
  }
}

/** What stands in a cell that might take a value. */
function stateOf(cell: PlanCell): CellState {
  if (cell.formula !== undefined) return 'formula';
  if (!isFilled(cell)) return 'blank';
  if (cell.value === 0) return 'zero';
  if (PLACEHOLDER.test(cell.text)) return 'placeholder';
  return CROSS.test(cell.text) ? 'closed' : 'filled';
}

function isBegin(begin: readonly number[] | null, path: readonly number[]): boolean {
  return begin !== null && begin.length < path.length && begin.every((step, index) => step === path[index]);
}
