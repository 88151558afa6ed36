import type { PrintSetup } from '../core/sheet/print-setup';
import { dropSheetName, setSheetName } from './defined-names';
import type { Package } from './package';
import { type PrintElements, printElements, printNames } from './print-xml';
import { cutSheet } from './sheet-xml';
import { TagScanner } from './tag-scanner';
import { readXmlText } from './xml-text';

/** The elements that come behind those of printing, in the order of a worksheet. */
const LAST = [
  ...[
    'rowBreaks',
    'colBreaks',
    'customProperties',
    'cellWatches',
    'ignoredErrors',
    'smartTags',
    'drawing',
    'legacyDrawing',
  ],
  ...['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst'],
];
const ELEMENTS = ['pageMargins', 'pageSetup', 'headerFooter'] as const;
const NAMES = ['_xlnm.Print_Titles', '_xlnm.Print_Area'];

/** What stood in a sheet before its print set-up was changed, as text of the file. */
interface Kept {
  readonly sheetPr: string;
  readonly elements: PrintElements;
  readonly names: Readonly<Record<string, string>>;
}

/** The sheet whose printing is set: its part, its name, and its place among all that the workbook lists. */
interface PrintedSheet {
  readonly part: string;
  readonly name: string;
  readonly index: number;
}

/**
 * Sets how a sheet is printed; all else of it stays byte for byte. Gives what sets it back, with what stood there kept whole.
 */
export function setPrint(parts: Package, book: string, sheet: PrintedSheet, setup: PrintSetup): PrintSetup {
  const { part, name, index } = sheet;
  const { head, data, tail, prefix } = cutSheet(parts.text(part), part);
  const before: Kept = {
    sheetPr: textOf(head, part, 'sheetPr'),
    elements: {
      pageMargins: textOf(tail, part, 'pageMargins'),
      pageSetup: textOf(tail, part, 'pageSetup'),
      headerFooter: textOf(tail, part, 'headerFooter'),
    },
    names: namesOf(parts, book, index),
  };
  const after: Kept =
    setup.kept !== undefined
      ? (JSON.parse(setup.kept) as Kept)
      : {
          sheetPr: fitted(before.sheetPr, prefix, setup.pagesWide !== undefined),
          elements: { ...before.elements, ...stated(printElements(setup, prefix)) },
          names: { ...before.names, ...Object.fromEntries(printNames(setup, name)) },
        };
  const newTail = ELEMENTS.reduce((text, element) => withElement(text, part, element, after.elements[element]), tail);
  parts.setText(part, withSheetPr(head, part, after.sheetPr) + data + newTail);
  for (const each of NAMES) {
    const value = after.names[each];
    if (value === undefined) dropSheetName(parts, book, each, index);
    else setSheetName(parts, book, { name: each, index, value });
  }
  return { orientation: setup.orientation, kept: JSON.stringify(before) };
}

/** Margins of which nothing is said stay as they are, as print area and repeated rows do. */
function stated(elements: PrintElements): Partial<PrintElements> {
  const { pageMargins, ...rest } = elements;
  return pageMargins === '' ? rest : elements;
}

/** The text of an element, or nothing. */
function textOf(xml: string, part: string, name: string): string {
  const span = spanOf(xml, part, name);
  return span ? xml.slice(...span) : '';
}

function spanOf(xml: string, part: string, name: string): readonly [number, number] | null {
  const tags = new TagScanner(xml, part);
  while (tags.next()) {
    if (tags.isClosing || !tags.is(name)) continue;
    const { start } = tags;
    tags.skip();
    return [start, tags.end];
  }
  return null;
}

function namesOf(parts: Package, book: string, index: number): Readonly<Record<string, string>> {
  const names: Record<string, string> = {};
  const tags = new TagScanner(parts.text(book), book);
  while (tags.next()) {
    if (tags.isClosing || !tags.is('definedName') || tags.get('localSheetId') !== String(index)) continue;
    const name = tags.get('name') ?? '';
    if (NAMES.includes(name)) names[name] = readXmlText(tags.skip());
  }
  return names;
}

/** A sheet is fitted to pages only where its properties say so. */
function fitted(sheetPr: string, prefix: string, fits: boolean): string {
  const tag = fits ? `<${prefix}pageSetUpPr fitToPage="1"/>` : '';
  if (sheetPr === '') return fits ? `<${prefix}sheetPr>${tag}</${prefix}sheetPr>` : '';
  const span = spanOf(sheetPr, '', 'pageSetUpPr');
  if (span) {
    const tags = new TagScanner(sheetPr, '', span[0]);
    tags.next();
    return sheetPr.slice(0, span[0]) + tags.with({ fitToPage: fits ? 1 : null }) + sheetPr.slice(span[1]);
  }
  if (!fits) return sheetPr;
  const close = sheetPr.lastIndexOf('</');
  if (close < 0) return `${sheetPr.replace(/\s*\/>$/, '>')}${tag}</${prefix}sheetPr>`;
  return sheetPr.slice(0, close) + tag + sheetPr.slice(close);
}

function withSheetPr(head: string, part: string, sheetPr: string): string {
  const span = spanOf(head, part, 'sheetPr');
  if (span) return head.slice(0, span[0]) + sheetPr + head.slice(span[1]);
  const tags = new TagScanner(head, part);
  while (tags.next() && !tags.is('worksheet'));
  return head.slice(0, tags.end) + sheetPr + head.slice(tags.end);
}

/** Puts an element in its place among those behind the rows, or takes it out. */
function withElement(tail: string, part: string, name: keyof PrintElements, element: string): string {
  const span = spanOf(tail, part, name);
  if (span) return tail.slice(0, span[0]) + element + tail.slice(span[1]);
  if (element === '') return tail;
  const behind = [...ELEMENTS.slice(ELEMENTS.indexOf(name) + 1), ...LAST];
  const tags = new TagScanner(tail, part);
  tags.next();
  while (tags.next()) {
    if (tags.isClosing ? tags.is('worksheet') : behind.includes(tags.name)) break;
    if (!tags.isClosing) tags.skip();
  }
  return tail.slice(0, tags.start) + element + tail.slice(tags.start);
}
