import { isDateFormat } from '../core/sheet/cell';
import { BUILT_IN_FORMATS } from './number-formats';
import { child, childrenOf, isOn, type XmlElement } from './xml-tree';

/** What reading needs of a cell format (an `xf` of cellXfs). */
export interface CellFormat {
  /** The number format code; undefined for General. */
  readonly format: string | undefined;
  readonly isDate: boolean;
  readonly isLocked: boolean;
}

/** The format of cells where the workbook has no styles. */
export const PLAIN_FORMAT: CellFormat = { format: undefined, isDate: false, isLocked: true };

/** The cell formats of a styles part by their index. */
export function readStyles(root: XmlElement): CellFormat[] {
  const codes = new Map(BUILT_IN_FORMATS);
  for (const { attributes } of childrenOf(child(root, 'numFmts'), 'numFmt')) {
    codes.set(Number(attributes.numFmtId), attributes.formatCode ?? 'General');
  }
  return childrenOf(child(root, 'cellXfs'), 'xf').map((xf) => {
    const code = codes.get(Number(xf.attributes.numFmtId ?? 0));
    const format = code === 'General' || code === '' ? undefined : code;
    return { format, isDate: isDateFormat(format), isLocked: isOn(child(xf, 'protection'), 'locked', true) };
  });
}
