import { cellName, columnName } from '../core/sheet/address';
import type { CellValue } from '../core/sheet/cell';
import { kindOf, storedValue } from '../core/sheet/written-cell';
import { DAYS_TO_1904 } from './read-sheet';
import type { StringTable } from './string-table';
import type { StyleTable } from './style-table';
import { textElement, writeXmlText } from './xml-text';

/** Writes cell elements of one workbook. */
export class CellWriter {
  constructor(
    readonly styles: StyleTable,
    /** null: the workbook has no shared strings; texts stand in their cells. */
    private readonly strings: StringTable | null,
    private readonly is1904: boolean,
  ) {}

  /** A cell's element; nothing where it holds neither value, formula nor style. `formula` is XML-free text without "=". */
  cell(place: { row: number; column: number }, style: number, given: CellValue, more: CellExtras): string {
    return this.element(String(place.row), cellModel(place.column, style, more.prefix), given, more);
  }

  /** The element of a cell by its model; `row` is its row's number. */
  element(row: string, model: CellModel, given: CellValue, more: Omit<CellExtras, 'prefix'>): string {
    const { prefix, style, open, ofType, close } = model;
    const { formula, runFormat = '' } = more;
    const value = storedValue(given);
    if (formula !== undefined) {
      return `${open}${row}${ofType.none}<${prefix}f>${writeXmlText(formula)}</${prefix}f>${close.cell}`;
    }
    if (value === null) return style > 0 ? `${open}${row}" s="${style}"/>` : '';
    if (typeof value === 'number') return open + row + ofType.number + String(this.stored(value, style)) + close.value;
    if (typeof value === 'boolean') return open + row + ofType.boolean + (value ? '1' : '0') + close.value;
    if (kindOf(value, undefined) === 'error') return open + row + ofType.error + value + close.value;
    if (!this.strings) {
      return `${open}${row}${ofType.inline}<${prefix}is>${textElement(value, prefix)}</${prefix}is>${close.cell}`;
    }
    return open + row + ofType.shared + String(this.strings.indexOf(value, runFormat)) + close.value;
  }

  /** A text cell of a sheet of our own, whatever the text reads like. Bold stands in the text itself, so that the styles of the workbook stay as they are. */
  text(place: { row: number; column: number }, isBold: boolean, text: string, style = 0): string {
    const element = textElement(text, '');
    const run = isBold ? `<r>${this.styles.boldRun}${element}</r>` : element;
    const look = style > 0 ? ` s="${style}"` : '';
    return `<c r="${cellName(place.row, place.column)}"${look} t="inlineStr"><is>${run}</is></c>`;
  }

  private stored(value: number, style: number): number {
    return this.is1904 && value >= 1 && this.styles.formatOf(style).isDate ? value - DAYS_TO_1904 : value;
  }
}

/** What the cells of one column and style have in common: their text up to the row's number, from there to the content by type, and after it. */
export interface CellModel {
  readonly prefix: string;
  readonly style: number;
  readonly open: string;
  readonly ofType: Readonly<Record<'none' | 'number' | 'boolean' | 'error' | 'shared' | 'inline', string>>;
  readonly close: { readonly value: string; readonly cell: string };
}

/** The model of the cells in a column; style 0 is none. */
export function cellModel(column: number, style: number, prefix: string): CellModel {
  const rest = style > 0 ? `" s="${style}"` : '"';
  const value = `><${prefix}v>`;
  return {
    prefix,
    style,
    open: `<${prefix}c r="${columnName(column)}`,
    ofType: {
      none: `${rest}>`,
      number: rest + value,
      boolean: `${rest} t="b"${value}`,
      error: `${rest} t="e"${value}`,
      shared: `${rest} t="s"${value}`,
      inline: `${rest} t="inlineStr">`,
    },
    close: { value: `</${prefix}v></${prefix}c>`, cell: `</${prefix}c>` },
  };
}

/** What else a cell element may need. */
export interface CellExtras {
  /** The sheet's namespace prefix with its colon, or nothing. */
  readonly prefix: string;
  readonly formula?: string | undefined;
  readonly runFormat?: string;
}
