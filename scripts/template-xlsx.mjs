import { strToU8, zipSync } from 'fflate';
import { chartXml, drawingXml } from './template-chart.mjs';

/*
 * A laid-out sheet as the bytes of an .xlsx file: the same input gives the same bytes.
 */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

// Thousands apart by a space whatever the computer's own settings: 18 510.
const SPACED = '[>=1000000]#\\ ###\\ ##0;[>=1000]#\\ ##0;0';
const SPACED_TENTHS = '[>=1000000]#\\ ###\\ ##0.0;[>=1000]#\\ ##0.0;0.0';
const FORMATS = {
  spaced: [164, SPACED],
  tenths: [165, SPACED_TENTHS],
  // LibreOffice forgets the indent of a result that it works out while it draws: the room at the right is the format's own.
  signed: [166, '+#\\ ##0_0;\u2212#\\ ##0_0;0_0;@_0'],
  one: [167, '0.0_0;\u22120.0_0;0.0_0;@_0'],
};

const FONTS = {
  plain: { size: 10 },
  bold: { size: 10, isBold: true },
  small: { size: 8 },
  head: { size: 11 },
  headBold: { size: 11, isBold: true },
  grey: { size: 8, color: 'FF595959' },
  title: { size: 13, isBold: true },
  titleBig: { size: 15, isBold: true },
  draft: { size: 13, isBold: true, color: 'FFC00000' },
};
const FILLS = { none: null, heading: 'FFDCE6F1', section: 'FFF2F2F2' };

const boxed = { hasBorder: true, vertical: 'center' };
const result = { ...boxed, horizontal: 'right' };
const value = { ...result, indent: 1 };
const STYLES = {
  headLeft: { font: 'head', horizontal: 'left', vertical: 'center' },
  approvalWord: { font: 'headBold', horizontal: 'center', vertical: 'center' },
  approval: { font: 'head', horizontal: 'center', vertical: 'center' },
  title: { font: 'title', horizontal: 'center', vertical: 'center', isWrapped: true },
  titleBig: { font: 'titleBig', horizontal: 'center', vertical: 'center' },
  draft: { font: 'draft', horizontal: 'center', vertical: 'center' },
  heading: { ...boxed, font: 'bold', fill: 'heading', horizontal: 'center', isWrapped: true },
  headingNumber: { ...boxed, font: 'small', fill: 'heading', horizontal: 'center' },
  section: { ...boxed, font: 'bold', fill: 'section', horizontal: 'left', isWrapped: true },
  no: { ...boxed, horizontal: 'center' },
  code: { ...boxed, font: 'small' },
  name: { ...boxed, horizontal: 'left', isWrapped: true },
  part: { ...boxed, horizontal: 'left', isWrapped: true, indent: 1 },
  total: { ...boxed, font: 'bold', horizontal: 'left', isWrapped: true },
  partTotal: { ...boxed, font: 'bold', horizontal: 'left', isWrapped: true, indent: 1 },
  unit: { ...boxed, horizontal: 'center', isWrapped: true },
  number: { ...value, format: 'spaced' },
  decimal: { ...value, format: 'tenths' },
  numberTotal: { ...value, format: 'spaced', font: 'bold' },
  decimalTotal: { ...value, format: 'tenths', font: 'bold' },
  percent: { ...result, format: 'one' },
  difference: { ...result, format: 'signed' },
  ratio: { ...result, format: 'one' },
  paragraph: { font: 'head', horizontal: 'left', vertical: 'top', isWrapped: true },
  // From the top: of a text longer than its cell the beginning is seen.
  note: { ...boxed, font: 'small', horizontal: 'left', vertical: 'top', isWrapped: true },
  sentence: { ...boxed, horizontal: 'left', vertical: 'top', isWrapped: true },
  count: { font: 'headBold', horizontal: 'left', vertical: 'center' },
  legend: { horizontal: 'left', vertical: 'top', isWrapped: true },
  sign: { font: 'head', horizontal: 'left', vertical: 'center' },
  signSmall: { font: 'small', horizontal: 'left', vertical: 'top' },
  checked: { font: 'grey', horizontal: 'left', vertical: 'center' },
};
const styleIndex = new Map(Object.keys(STYLES).map((name, index) => [name, index + 1]));

/** The workbook of one laid-out sheet. */
export function workbookBytes(name, layout) {
  const strings = new Strings();
  const sheet = sheetXml(name, layout, strings);
  const { charts } = layout;
  const parts = {
    '[Content_Types].xml': contentTypes(charts),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(name, layout),
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheet,
    'xl/styles.xml': stylesXml(),
    'xl/sharedStrings.xml': strings.xml(),
    ...(charts.length > 0 && chartParts(name, charts)),
  };
  const files = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)]));
  return zipSync(files, { level: 9, mtime: new Date(2026, 0, 1) });
}

/** The parts of a sheet's charts, with the relations that lead to them. */
function chartParts(name, charts) {
  const files = charts.map((_, index) => `charts/chart${index + 1}.xml`);
  return {
    'xl/worksheets/_rels/sheet1.xml.rels': relations([['drawing', '../drawings/drawing1.xml']]),
    'xl/drawings/drawing1.xml': drawingXml(charts),
    'xl/drawings/_rels/drawing1.xml.rels': relations(files.map((file) => ['chart', `../${file}`])),
    ...Object.fromEntries(charts.map((chart, index) => [`xl/${files[index]}`, chartXml(name, chart)])),
  };
}

class Strings {
  places = new Map();

  place(text) {
    if (!this.places.has(text)) this.places.set(text, this.places.size);
    return this.places.get(text);
  }

  xml() {
    const items = [...this.places.keys()].map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`);
    return `<sst xmlns="${MAIN}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

function sheetXml(name, layout, strings) {
  const { rows, merges, columns, headings, table, charts, orientation = 'landscape' } = layout;
  const cols = columns.map(
    ({ width, isHidden }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${isHidden ? ' hidden="1"' : ''}/>`,
  );
  const body = rows.map((row, index) => rowXml(row, index + 1, strings));
  const pane = `<pane ySplit="${headings[1]}" topLeftCell="A${table}" activePane="bottomLeft" state="frozen"/>`;
  return [
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${String.fromCharCode(64 + columns.length)}${rows.length}"/>`,
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}<selection pane="bottomLeft"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${cols.join('')}</cols>`,
    `<sheetData>${body.join('')}</sheetData>`,
    `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>&amp;L&amp;"Times New Roman,Regular"&amp;8${name}&amp;R&amp;"Times New Roman,Regular"&amp;8&amp;P / &amp;N</oddFooter></headerFooter>`,
    charts.length > 0 ? '<drawing r:id="rId1"/>' : '',
    '</worksheet>',
  ].join('');
}

function rowXml({ cells, height }, row, strings) {
  const size = height ? ` ht="${height}" customHeight="1"` : '';
  const inner = Object.keys(cells)
    .sort()
    .map((column) => cellXml(`${column}${row}`, cells[column], strings));
  return `<row r="${row}"${size}>${inner.join('')}</row>`;
}

function cellXml(at, { value: content, number, formula, style }, strings) {
  const s = styleIndex.get(style);
  if (s === undefined) throw new Error(`no style "${style}" for ${at}`);
  if (formula !== undefined) return `<c r="${at}" s="${s}"><f>${escape(formula)}</f></c>`;
  if (number !== undefined) return `<c r="${at}" s="${s}"><v>${number}</v></c>`;
  return content === ''
    ? `<c r="${at}" s="${s}"/>`
    : `<c r="${at}" s="${s}" t="s"><v>${strings.place(content)}</v></c>`;
}

function workbookXml(name, { headings, lastColumn, lastRow }) {
  const sheet = `'${name}'!`;
  return [
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews>`,
    `<sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets><definedNames>`,
    `<definedName name="_xlnm.Print_Area" localSheetId="0">${sheet}$A$1:$${lastColumn}$${lastRow}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${sheet}$${headings[0]}:$${headings[1]}</definedName>`,
    '</definedNames><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
  ].join('');
}

function stylesXml() {
  const fonts = Object.keys(FONTS);
  const fills = Object.keys(FILLS);
  const fillIndex = (name) => (name === 'none' ? 0 : fills.indexOf(name) + 1);
  const line = (side) => `<${side} style="thin"><color rgb="FF7F7F7F"/></${side}>`;
  const xfs = Object.values(STYLES).map((style) => xfXml(style, fonts, fillIndex));
  const formats = Object.values(FORMATS);
  return [
    `<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">`,
    formats.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escape(code)}"/>`).join(''),
    `</numFmts><fonts count="${fonts.length}">`,
    fonts.map((font) => fontXml(FONTS[font])).join(''),
    `</fonts><fills count="${fills.length + 1}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>`,
    fills
      .slice(1)
      .map(
        (fill) =>
          `<fill><patternFill patternType="solid"><fgColor rgb="${FILLS[fill]}"/><bgColor indexed="64"/></patternFill></fill>`,
      )
      .join(''),
    '</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border>${['left', 'right', 'top', 'bottom'].map(line).join('')}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${xfs.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xfs.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('');
}

function fontXml({ size, isBold, color }) {
  const shade = color ? `<color rgb="${color}"/>` : '<color theme="1"/>';
  return `<font>${isBold ? '<b/>' : ''}<sz val="${size}"/>${color ? shade : ''}<name val="Times New Roman"/><family val="1"/></font>`;
}

function xfXml(style, fonts, fillIndex) {
  const font = fonts.indexOf(style.font ?? 'plain');
  const fill = fillIndex(style.fill ?? 'none');
  const format = style.format ? FORMATS[style.format][0] : 0;
  const alignment = [
    style.horizontal && `horizontal="${style.horizontal}"`,
    style.vertical && `vertical="${style.vertical}"`,
    style.isWrapped && 'wrapText="1"',
    style.indent && `indent="${style.indent}"`,
  ].filter(Boolean);
  return [
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${style.hasBorder ? 1 : 0}" xfId="0"`,
    ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">',
    `<alignment ${alignment.join(' ')}/></xf>`,
  ].join('');
}

function relations(targets) {
  const items = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(charts) {
  const of = (part, type, kind = 'spreadsheetml.') =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.${kind}${type}+xml"/>`;
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    of('workbook.xml', 'sheet.main'),
    of('worksheets/sheet1.xml', 'worksheet'),
    of('styles.xml', 'styles'),
    of('sharedStrings.xml', 'sharedStrings'),
    ...(charts.length > 0 ? [of('drawings/drawing1.xml', 'drawing', '')] : []),
    ...charts.map((_, index) => of(`charts/chart${index + 1}.xml`, 'chart', 'drawingml.')),
    '</Types>',
  ].join('');
}

function escape(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
