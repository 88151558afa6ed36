import { type Area, areaName, cellName } from '../core/sheet/address';
import type { CellValue } from '../core/sheet/cell';
import { writeCellText, writeXmlText } from './xml-text';
import { packEntry, writeZip } from './write-zip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** 1 January 1980, the first moment a zip archive can name: the same table gives the same bytes. */
const NO_TIME = 0x00210000;
/** Cell formats of a new workbook, by place: as it comes, and text that stays text ("@"); both in a thin frame, wrapped. */
const [PLAIN, TEXT] = [1, 2] as const;

const EDGE = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`;
const FORMAT = (id: number): string =>
  `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>`;
const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border>${['left', 'right', 'top', 'bottom'].map(EDGE).join('')}</border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/>${FORMAT(0)}${FORMAT(49)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** A table that becomes the one sheet of a new workbook, from A1. */
export interface NewTable {
  readonly sheet: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly Area[];
  /** Column widths in characters, from A. */
  readonly widths: readonly number[];
}

/** The bytes of a new workbook that holds a table; texts stay texts, whatever they look like. */
export function newXlsx(table: NewTable): Uint8Array {
  const relation = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const relations = (inner: string): string =>
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const override = (part: string, type: string): string =>
    `<Override PartName="${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${override('/xl/styles.xml', 'styles')}${override('/xl/worksheets/sheet1.xml', 'worksheet')}</Types>`,
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${writeXmlText(table.sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation(1, 'worksheet', 'worksheets/sheet1.xml') + relation(2, 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheetOf(table),
  };
  const encoder = new TextEncoder();
  return writeZip(Object.entries(parts).map(([name, text]) => packEntry(name, encoder.encode(text), NO_TIME)));
}

function sheetOf({ rows, merges, widths }: NewTable): string {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const lines = rows.map((values, at) => {
    const cells = values.map((value, column) => cellOf(cellName(at + 1, column + 1), value));
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  const merged = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  return [
    `${DECLARATION}<worksheet xmlns="${MAIN}">`,
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    `<sheetData>${lines.join('')}</sheetData>`,
    merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>` : '',
    '</worksheet>',
  ].join('');
}

function cellOf(name: string, value: CellValue): string {
  if (value === null || value === '') return `<c r="${name}" s="${PLAIN}"/>`;
  if (typeof value === 'number') return `<c r="${name}" s="${PLAIN}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${name}" s="${PLAIN}" t="b"><v>${Number(value)}</v></c>`;
  return `<c r="${name}" s="${TEXT}" t="inlineStr"><is><t xml:space="preserve">${writeCellText(value)}</t></is></c>`;
}
