import { WorkbookError } from '../core/workbook';
import { TagScanner } from './tag-scanner';

/** A worksheet part cut in three, so that each is scanned in its own way. */
export interface SheetXml {
  /** To the end of the opening `<sheetData>`. */
  readonly head: string;
  /** The rows. */
  readonly data: string;
  /** From `</sheetData>` on. */
  readonly tail: string;
  /** The namespace prefix of the sheet's own elements with its colon, or nothing. */
  readonly prefix: string;
}

/** What stands before and after the rows. */
export type OutsideXml = Omit<SheetXml, 'data'>;

/** Cuts a worksheet part; an empty `<sheetData/>` is opened. Throws WorkbookError (damaged-file). */
export function cutSheet(xml: string, part: string): SheetXml {
  const tags = new TagScanner(xml, part);
  let depth = 0;
  while (tags.next()) {
    if (depth === 0 && !tags.is('worksheet')) break;
    if (depth === 1 && tags.is('sheetData')) {
      const { prefix } = tags;
      const close = `</${prefix}sheetData>`;
      if (tags.isEmpty) {
        const open = tags.xml.slice(tags.start, tags.end).replace(/\s*\/>$/, '>');
        return checked(
          { head: xml.slice(0, tags.start) + open, data: '', tail: close + xml.slice(tags.end), prefix },
          part,
        );
      }
      const from = tags.end;
      const to = xml.indexOf(`</${prefix}sheetData`, from);
      if (to < 0) break;
      return checked({ head: xml.slice(0, from), data: xml.slice(from, to), tail: xml.slice(to), prefix }, part);
    }
    if (tags.isClosing) depth--;
    else if (!tags.isEmpty) depth++;
  }
  throw new WorkbookError('damaged-file', part);
}

/** What follows the rows must close what was opened before them. */
function checked(sheet: SheetXml, part: string): SheetXml {
  const tags = new TagScanner(sheet.tail, part);
  const open = ['worksheet', 'sheetData'];
  while (tags.next()) {
    if (tags.isClosing) {
      if (open.pop() !== tags.name) throw new WorkbookError('damaged-file', part);
    } else if (!tags.isEmpty) open.push(tags.name);
  }
  if (open.length > 0) throw new WorkbookError('damaged-file', part);
  return sheet;
}
