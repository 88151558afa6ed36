import { WorkbookError } from '../core/workbook';
import { TagScanner } from './tag-scanner';
import { readCellText } from './xml-text';

/** A text of the shared table, or of a cell. */
export interface StoredText {
  readonly text: string;
  /** True where parts of it are formatted differently. */
  readonly isRich: boolean;
  /** The one format that all its runs share (`<rPr>…</rPr>`), where it has runs. */
  readonly runFormat: string;
}

/** Texts beyond which a workbook is refused. */
const MOST_TEXTS = 1_000_000;

/** The texts of a shared strings part by their index; throws WorkbookError (damaged-file, too-large). */
export function readSharedStrings(xml: string, part: string): StoredText[] {
  const texts: StoredText[] = [];
  const tags = new TagScanner(xml, part);
  let isClosed = false;
  while (tags.next()) {
    if (texts.length > MOST_TEXTS) throw new WorkbookError('too-large', part);
    if (tags.is('si') && !tags.isClosing) texts.push(readStoredText(tags, 'si', part));
    else if (tags.is('sst')) isClosed = tags.isClosing || tags.isEmpty;
  }
  if (!isClosed) throw new WorkbookError('damaged-file', part);
  return texts;
}

/** Reads `<si>` or `<is>`, the scanner standing on its opening tag, to its end: runs joined, readings (`rPh`) passed over. */
export function readStoredText(tags: TagScanner, name: 'si' | 'is', part: string): StoredText {
  let text = '';
  let runs = 0;
  let plain = 0;
  let format = '';
  const formats = new Set<string>();
  if (tags.isEmpty) return { text, isRich: false, runFormat: '' };
  while (tags.next()) {
    if (tags.is('t')) {
      if (tags.isEmpty || tags.isClosing) continue;
      const from = tags.end;
      do {
        if (!tags.next()) throw new WorkbookError('damaged-file', part);
      } while (!tags.is('t') || !tags.isClosing);
      text += readCellText(tags.xml.slice(from, tags.start));
      plain += runs === 0 ? 1 : 0;
    } else if (tags.is('r')) {
      if (!tags.isClosing) {
        runs++;
        format = '';
      } else formats.add(format);
    } else if (tags.is('rPr')) {
      const from = tags.start;
      if (!tags.isEmpty) tags.skip();
      format = tags.xml.slice(from, tags.end);
    } else if (tags.is('rPh')) tags.skip();
    else if (tags.is(name) && tags.isClosing) {
      const isRich = formats.size + (plain > 0 && runs > 0 ? 1 : 0) > 1;
      return { text, isRich, runFormat: isRich ? '' : ([...formats][0] ?? '') };
    }
  }
  throw new WorkbookError('damaged-file', part);
}
