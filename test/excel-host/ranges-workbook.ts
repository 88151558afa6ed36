import { makeXlsx } from '../support/make-xlsx';

const text = (cell: string, value: string, style = 0): string =>
  `<c r="${cell}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (cell: string, value: number, style = 0): string => `<c r="${cell}" s="${style}"><v>${value}</v></c>`;

const sheets = [
  {
    name: 'Reja',
    rows: `<row r="2">${text('B2', 'T/r')}${number('C2', 5)}</row><row r="4">${number('B4', 46_082, 1)}<c r="C4" s="3"/></row><row r="6"><c r="D6" s="3"/></row>`,
  },
  { name: 'Typing', rows: `<row r="1">${text('A1', 'eski')}</row>` },
  {
    name: 'Merged',
    rows: `<row r="1">${text('A1', 'Jami')}</row>`,
    after: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
  },
  {
    name: 'Many merges',
    rows: `<row r="1">${text('A1', 'x')}</row>`,
    after: `<mergeCells count="600">${Array.from({ length: 600 }, (_, at) => `<mergeCell ref="A${at + 1}:B${at + 1}"/>`).join('')}</mergeCells>`,
  },
  {
    name: 'Closed',
    rows: `<row r="1">${text('A1', 'yopiq')}${text('B1', 'ochiq', 2)}</row>`,
    after: '<sheetProtection sheet="1"/>',
  },
  {
    name: 'Hidden lines',
    before: '<cols><col min="2" max="2" width="9" hidden="1"/></cols>',
    rows: `<row r="1">${number('A1', 1)}${number('B1', 2)}</row><row r="2" hidden="1">${number('A2', 3)}</row>`,
  },
  {
    name: 'Formulas',
    rows: `<row r="1">${number('A1', 2)}<c r="B1"><f>SUM(A1:A2)</f><v>5</v></c><c r="C1" t="e"><f>A9+#REF!</f><v>#REF!</v></c></row><row r="2">${number('A2', 3)}</row>`,
  },
];

/** A workbook with a sheet for each manner of cells and ranges. */
export function rangesWorkbook(): Uint8Array {
  return makeXlsx({
    sheets,
    cellFormats: [
      '<xf/>',
      '<xf numFmtId="14" applyNumberFormat="1"/>',
      '<xf applyProtection="1"><protection locked="0"/></xf>',
      '<xf numFmtId="4" applyNumberFormat="1"/>',
    ],
  });
}
