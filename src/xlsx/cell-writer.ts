import { cellName } from '../core/sheet/address';
import type { CellValue } from '../core/sheet/cell';
import { kindOf, storedValue } from '../core/sheet/written-cell';
import { DAYS_TO_1904 } from './read-sheet';
import { type StringTable, textElement } from './string-table';
import type { StyleTable } from './style-table';
import { writeXmlText } from './xml-text';

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
    const { prefix, formula, runFormat = '' } = more;
    const value = storedValue(given);
    const open = `<${prefix}c r="${cellName(place.row, place.column)}"${style > 0 ? ` s="${style}"` : ''}`;
    const close = `</${prefix}c>`;
    if (formula !== undefined) return `${open}><${prefix}f>${writeXmlText(formula)}</${prefix}f>${close}`;
    if (value === null) return style > 0 ? `${open}/>` : '';
    const inValue = (type: string, text: string): string => `${open}${type}><${prefix}v>${text}</${prefix}v>${close}`;
    if (typeof value === 'number') return inValue('', String(this.stored(value, style)));
    if (typeof value === 'boolean') return inValue(' t="b"', value ? '1' : '0');
    if (kindOf(value, undefined) === 'error') return inValue(' t="e"', value);
    if (this.strings) return inValue(' t="s"', String(this.strings.indexOf(value, runFormat)));
    return `${open} t="inlineStr"><${prefix}is>${textElement(value, prefix)}</${prefix}is>${close}`;
  }

  /** A text cell of a sheet of our own, whatever the text reads like. Bold stands in the text itself, so that the styles of the workbook stay as they are. */
  text(place: { row: number; column: number }, isBold: boolean, text: string): string {
    const element = textElement(text, '');
    const run = isBold ? `<r><rPr><b/></rPr>${element}</r>` : element;
    return `<c r="${cellName(place.row, place.column)}" t="inlineStr"><is>${run}</is></c>`;
  }

  private stored(value: number, style: number): number {
    return this.is1904 && value >= 1 && this.styles.formatOf(style).isDate ? value - DAYS_TO_1904 : value;
  }
}

/** What else a cell element may need. */
export interface CellExtras {
  /** The sheet's namespace prefix with its colon, or nothing. */
  readonly prefix: string;
  readonly formula?: string | undefined;
  readonly runFormat?: string;
}
