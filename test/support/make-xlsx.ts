import { strToU8, unzipSync, zipSync } from 'fflate';
import { areaName, cellName } from '../../src/core/sheet/address';
import type { Cell, CellValue } from '../../src/core/sheet/cell';
import type { Grid } from '../../src/core/sheet/grid';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a test workbook by name; null leaves a part out that would be made. */
export type Parts = Readonly<Record<string, string | Uint8Array | null>>;

/** One sheet of a test workbook. */
export interface TestSheet {
  readonly name: string;
  /** XML of the rows. */
  readonly rows?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** XML before `<sheetData>` and after it. */
  readonly before?: string;
  readonly after?: string;
  /** Relations as `[id, kind, target]`. */
  readonly relations?: readonly (readonly [string, string, string])[];
}

/** What goes into a test workbook. */
export interface TestWorkbook {
  readonly sheets: readonly TestSheet[];
  /** Shared strings: plain texts, or the XML inside `<si>`; absent: no such part. */
  readonly strings?: readonly string[];
  /** XML of custom number formats and of the cell formats (`xf`). */
  readonly formats?: string;
  readonly cellFormats?: readonly string[];
  /** XML of the workbook part around its sheets. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  readonly parts?: Parts;
}

/** The bytes of a workbook made of XML pieces. */
export function makeXlsx(workbook: TestWorkbook): Uint8Array {
  return zipParts({ ...partsOf(workbook), ...workbook.parts });
}

/** The bytes of a zip archive of parts. */
export function zipParts(parts: Parts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content !== null) files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { level: 6 });
}

/** The parts of a file by name, as text. */
export function partsIn(bytes: Uint8Array): Record<string, string> {
  const decoder = new TextDecoder();
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, decoder.decode(content)]));
}

function partsOf(workbook: TestWorkbook): Record<string, string> {
  const { sheets, strings, cellFormats = ['<xf/>'], formats = '', beforeSheets = '', afterSheets = '' } = workbook;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': relationsXml([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${beforeSheets}<sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets>${afterSheets}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml([
      ...sheets.map((_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['rIdStyles', 'styles', 'styles.xml'],
      ...(strings ? [['rIdStrings', 'sharedStrings', 'sharedStrings.xml'] as const] : []),
    ]),
    'xl/styles.xml': `${DECLARATION}<styleSheet xmlns="${MAIN}">${formats}<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${cellFormats.length}">${cellFormats.join('')}</cellXfs></styleSheet>`,
  };
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet);
    if (sheet.relations) parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = relationsXml(sheet.relations);
  });
  if (strings) {
    const items = strings.map((text) => (text.startsWith('<') ? text : `<t xml:space="preserve">${text}</t>`));
    parts['xl/sharedStrings.xml'] =
      `${DECLARATION}<sst xmlns="${MAIN}" count="${items.length}" uniqueCount="${items.length}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
  }
  return parts;
}

/** A worksheet part. */
function sheetXml({ rows = '', before = '', after = '' }: Omit<TestSheet, 'name'>): string {
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A relations part. */
export function relationsXml(relations: readonly (readonly [string, string, string])[]): string {
  const items = relations.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** Rows of plain values as XML, texts standing in their cells. */
export function rowsXml(rows: readonly (readonly CellValue[])[]): string {
  return rows
    .map((values, r) => {
      const cells = values.map((value, c) =>
        cellXml(cellName(r + 1, c + 1), value === null ? null : { kind: 'text', value }),
      );
      return `<row r="${r + 1}">${cells.join('')}</row>`;
    })
    .join('');
}

/** A workbook of one grid: values, formulas, formats, merges, hidden lines and protection, for running the port's cases on a file. */
export function xlsxOfGrids(...grids: readonly Grid[]): Uint8Array {
  const styles = new Map<string, number>([[styleKey(undefined, false), 0]]);
  for (const grid of grids) {
    for (const row of grid.cells) for (const cell of row ?? []) if (cell) styleOf(styles, cell, grid);
  }
  const codes = [...styles.keys()].map((key) => JSON.parse(key) as [string, boolean]);
  return makeXlsx({
    strings: [],
    formats: `<numFmts count="${codes.length}">${codes.map(([code], at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`).join('')}</numFmts>`,
    cellFormats: codes.map(
      ([, isFree], at) => `<xf numFmtId="${at === 0 ? 0 : 200 + at}">${isFree ? '<protection locked="0"/>' : ''}</xf>`,
    ),
    sheets: grids.map((grid) => ({ name: grid.sheet, ...sheetOfGrid(grid, styles) })),
  });
}

function sheetOfGrid(grid: Grid, styles: Map<string, number>): Omit<TestSheet, 'name'> {
  const last = Math.max(grid.cells.length, ...grid.hiddenRows);
  const rows = Array.from({ length: last }, (_, at) => {
    const cells = (grid.cells[at] ?? []).map((cell, c) =>
      cellXml(cellName(at + 1, c + 1), cell ?? null, cell ? styleOf(styles, cell, grid) : 0),
    );
    return `<row r="${at + 1}"${grid.hiddenRows.includes(at + 1) ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
  });
  const columns = grid.hiddenColumns.map((column) => `<col min="${column}" max="${column}" width="9" hidden="1"/>`);
  const merges = grid.merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  return {
    rows: rows.join(''),
    before: columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    after: `${grid.isProtected ? '<sheetProtection sheet="1"/>' : ''}${merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : ''}`,
  };
}

function styleKey(format: string | undefined, isFree: boolean): string {
  return JSON.stringify([format ?? 'General', isFree]);
}

function styleOf(styles: Map<string, number>, cell: Cell, grid: Grid): number {
  const key = styleKey(cell.format, grid.isProtected && !cell.locked);
  const known = styles.get(key);
  if (known !== undefined) return known;
  styles.set(key, styles.size);
  return styles.size - 1;
}

function cellXml(name: string, cell: Cell | null, style = 0): string {
  if (!cell) return '';
  const { value, formula, rich } = cell;
  const open = `<c r="${name}" s="${style}"`;
  const f = formula === undefined ? '' : `<f>${escaped(formula)}</f>`;
  if (value === null) return `${open}>${f}</c>`;
  if (typeof value === 'number') return `${open}>${f}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${open} t="b">${f}<v>${Number(value)}</v></c>`;
  if (cell.kind === 'error') return `${open} t="e">${f}<v>${value}</v></c>`;
  if (formula !== undefined) return `${open} t="str">${f}<v>${escaped(value)}</v></c>`;
  const inRuns = `<r><rPr><b/></rPr><t>${escaped(value.slice(0, 1))}</t></r><r><t xml:space="preserve">${escaped(value.slice(1))}</t></r>`;
  const text = rich ? inRuns : `<t xml:space="preserve">${escaped(value)}</t>`;
  return `${open} t="inlineStr"><is>${text}</is></c>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
