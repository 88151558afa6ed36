import { areaName, columnName } from '../core/sheet/address';
import type { PageLine, PrintSetup } from '../core/sheet/print-setup';
import { writeXmlText } from './xml-text';

/** A4 as files number it. */
const A4 = 9;
const POINTS_PER_INCH = 72;
/** The elements of a worksheet that say how it is printed; `prefix` is the sheet's own, with its colon. */
export function printElements(setup: PrintSetup, prefix: string): PrintElements {
  const { orientation, pagesWide, topMargin } = setup;
  const fit = pagesWide === undefined ? '' : ` fitToWidth="${pagesWide}" fitToHeight="0"`;
  return {
    pageMargins: topMargin === undefined ? '' : marginsElement(topMargin, prefix),
    pageSetup: `<${prefix}pageSetup paperSize="${A4}" orientation="${orientation}"${fit}/>`,
    headerFooter: linesElement(setup, prefix),
  };
}

/** Elements by their names, empty where the set-up says nothing of them; in the order in which a sheet holds them. */
export interface PrintElements {
  readonly pageMargins: string;
  readonly pageSetup: string;
  readonly headerFooter: string;
}

/** Excel's own margins but for the top, in inches. */
function marginsElement(top: number, prefix: string): string {
  const inches = Number((top / POINTS_PER_INCH).toFixed(4));
  return `<${prefix}pageMargins left="0.5" right="0.5" top="${inches}" bottom="0.75" header="0.3" footer="0.3"/>`;
}

function linesElement({ header, footer, firstHeader }: PrintSetup, prefix: string): string {
  const line = (name: string, given: PageLine | undefined): string =>
    given ? `<${prefix}${name}>${writeXmlText(codesOf(given))}</${prefix}${name}>` : '';
  const lines = [
    line('oddHeader', header),
    line('oddFooter', footer),
    line('firstHeader', firstHeader),
    // The first page has the footer of the others.
    firstHeader ? line('firstFooter', footer) : '',
  ].join('');
  if (lines === '') return '';
  const open = firstHeader ? `${prefix}headerFooter differentFirst="1"` : `${prefix}headerFooter`;
  return `<${open}>${lines}</${prefix}headerFooter>`;
}

/** "&L…&C…&R…"; a digit after a code would be read as a size of letters, so a space parts them. */
function codesOf({ left, center, right }: PageLine): string {
  const part = (code: string, text: string | undefined): string =>
    text === undefined || text === '' ? '' : `&${code}${/^\d/.test(text) ? ' ' : ''}${text}`;
  return part('L', left) + part('C', center) + part('R', right);
}

/** The names by which a workbook knows what of a sheet is repeated and printed, with what they stand for. */
export function printNames({ titleRows, titleColumns, area }: PrintSetup, sheet: string): ReadonlyMap<string, string> {
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  const names = new Map<string, string>();
  const repeated = [
    ...(titleColumns ? [titleColumns.map((column) => `$${columnName(column)}`)] : []),
    ...(titleRows ? [titleRows.map((row) => `$${row}`)] : []),
  ];
  if (repeated.length > 0) {
    names.set('_xlnm.Print_Titles', repeated.map((ends) => `${quoted}!${ends.join(':')}`).join(','));
  }
  if (area) names.set('_xlnm.Print_Area', `${quoted}!${areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`);
  return names;
}
