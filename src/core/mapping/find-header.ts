import type { Pack } from '../pack/pack';
import { readLabel } from '../plan/header-label';
import type { LabelRole } from '../plan/vocabulary';
import { vocabularyOf } from '../plan/vocabulary';
import { type CellReader, isFilled } from '../plan/plan-cell';
import type { PlanCell } from '../plan/plan';
import type { Grid } from '../sheet/grid';
import { isValueHeading, readHeading } from './read-heading';

/** What a column of a form is for. */
export type ColumnKind = 'label' | 'number' | 'unit' | 'code' | 'value' | 'other';

/** A column under a header. */
export interface HeadedColumn {
  readonly column: number;
  readonly kind: ColumnKind;
  /** Its headings from the top row to the lowest. */
  readonly header: readonly string[];
}

/** The header of a table. */
export interface FormHeader {
  readonly headerRows: readonly [number, number];
  readonly columns: readonly HeadedColumn[];
}

const DEEPEST = 6;
const LONGEST = 160;
/** How many rows below a header without a known word must look like rows of a form. */
const ROWS_TO_TRUST = 3;
const KIND_OF_ROLE: Readonly<Record<LabelRole | 'year', ColumnKind | null>> = {
  number: 'number',
  name: 'label',
  unit: 'unit',
  mechanism: 'other',
  deadline: 'other',
  responsible: 'other',
  fact: null,
  plan: null,
  quantity: null,
  year: null,
};

/** Finds the headers of a sheet's tables. */
export class HeaderFinder {
  private readonly width: number;

  constructor(
    private readonly grid: Grid,
    private readonly reader: CellReader,
    private readonly pack: Pack,
  ) {
    this.width = grid.columnCount;
  }

  /** The header that begins in a row by its words: a column of values and another known one; null where none does. */
  at(row: number): FormHeader | null {
    const kinds = this.filled(row).map((cell) => this.kindOf(cell.text));
    const known = kinds.filter((kind) => kind !== null);
    const values = known.filter((kind) => kind === 'value').length;
    if (known.length < 2 || (values === 0 && !this.hasValuesBelow(row, kinds))) return null;
    return this.headerFrom(row);
  }

  /** The header that a row may be though none of its words is known: texts over rows that begin with a text and have blanks. */
  guessAt(row: number): FormHeader | null {
    const texts = this.filled(row).filter(({ kind, text }) => kind === 'text' && text.length <= LONGEST);
    if (texts.length < 3) return null;
    const header = this.headerFrom(row);
    const [first, ...rest] = header.columns.filter(({ kind }) => kind === 'value' || kind === 'label');
    if (!first || rest.length === 0) return null;
    let alike = 0;
    for (let below = header.headerRows[1] + 1; below <= header.headerRows[1] + 2 * ROWS_TO_TRUST; below++) {
      const isLabelled = [first, rest[0]!].some(({ column }) => this.reader.read(below, column).kind === 'text');
      const isOpen = rest.some(({ column }) => !isFilled(this.reader.read(below, column)));
      if (isLabelled && isOpen) alike++;
    }
    return alike >= ROWS_TO_TRUST ? header : null;
  }

  private hasValuesBelow(row: number, kinds: readonly (ColumnKind | null)[]): boolean {
    if (!kinds.includes('label')) return false;
    return this.filled(row + 1).some(({ text }) => isValueHeading(text, this.pack));
  }

  private filled(row: number): readonly PlanCell[] {
    const cells = this.grid.cells[row - 1] ?? [];
    return cells.flatMap((cell, index) => {
      if (!cell || cell.kind === 'blank') return [];
      const read = this.reader.read(row, index + 1);
      return isFilled(read) ? read : [];
    });
  }

  private headerFrom(row: number): FormHeader {
    const bottom = this.bottomOf(row);
    const columns: HeadedColumn[] = [];
    for (let column = 1; column <= this.width; column++) {
      const header = this.headingsOf(row, bottom, column);
      if (header.length > 0) columns.push({ column, header, kind: this.kindOfAll(header) });
    }
    return { headerRows: [row, this.isCounting(bottom + 1) ? bottom + 1 : bottom], columns };
  }

  /** The header goes on while merges of its cells do, and while rows below hold headings only. */
  private bottomOf(row: number): number {
    let bottom = row;
    for (let at = row; at <= bottom; at++) {
      for (let column = 1; column <= this.width; column++) {
        const merge = this.reader.mergeAt(at, column);
        if (merge && merge.top === at) bottom = Math.max(bottom, Math.min(merge.bottom, row + DEEPEST - 1));
      }
      if (at === bottom && bottom < row + DEEPEST - 1 && this.isHeadingRow(row, bottom + 1)) bottom++;
    }
    return bottom;
  }

  /** Words of headings alone, not all of them below those of labels and units: "Qatnov" there is a row's name. */
  private isHeadingRow(top: number, row: number): boolean {
    const cells = this.filled(row);
    return (
      cells.every(({ text }) => this.kindOf(text) !== null || this.isUnit(text)) &&
      cells.some(({ column }) => this.kindOfAll(this.headingsOf(top, row - 1, column)) === 'value')
    );
  }

  private isUnit(text: string): boolean {
    return (
      text.length <= LONGEST &&
      readHeading(text, this.pack).unitId !== null &&
      !readHeading(text, this.pack).unknown.length
    );
  }

  /** The row 1 2 3 …, or А Б 1 2 …, under a header. */
  private isCounting(row: number): boolean {
    const texts = this.filled(row).map(({ text }) => text.trim());
    if (texts.length < 2 || !texts.every((text) => /^(?:\d{1,2}|\p{L})$/u.test(text))) return false;
    const numbers = texts.filter((text) => /\d/.test(text)).map(Number);
    return numbers.length > 0 && numbers.every((number, i) => i === 0 || number > numbers[i - 1]!);
  }

  private headingsOf(top: number, bottom: number, column: number): readonly string[] {
    const texts: string[] = [];
    let last = '';
    for (let row = top; row <= bottom; row++) {
      const merge = this.reader.mergeAt(row, column);
      const from = merge ? this.reader.read(merge.top, merge.left) : this.reader.read(row, column);
      if (!isFilled(from) || from.at === last) continue;
      last = from.at;
      texts.push(from.text.replace(/\s+/g, ' ').trim());
    }
    return texts;
  }

  private kindOfAll(header: readonly string[]): ColumnKind {
    const joined = header.join(' ');
    const kind = this.kindOf(joined) ?? header.map((text) => this.kindOf(text)).find((known) => known !== null);
    return kind ?? 'value';
  }

  private kindOf(text: string): ColumnKind | null {
    if (text.length > LONGEST) return null;
    const { role } = readLabel(text, vocabularyOf(this.pack));
    const kind = role && KIND_OF_ROLE[role];
    if (kind) return kind;
    if (isValueHeading(text, this.pack)) return 'value';
    const { says, unknown } = readHeading(text, this.pack);
    if (unknown.length === 0 && says.includes('code')) return 'code';
    return role === null ? null : 'value';
  }
}
