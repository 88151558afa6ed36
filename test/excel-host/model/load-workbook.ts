import type { Cell } from '../../../src/core/sheet/cell';
import { Package } from '../../../src/xlsx/package';
import { readCellLooks, readSheetLook } from '../../../src/xlsx/read-look';
import { readSheet } from '../../../src/xlsx/read-sheet';
import { readStyles } from '../../../src/xlsx/read-styles';
import { readWorkbookPart, type WorkbookPart } from '../../../src/xlsx/read-workbook-part';
import { RowScanner } from '../../../src/xlsx/row-scanner';
import { readSharedStrings } from '../../../src/xlsx/shared-strings';
import type { CellLook, LookBorder } from '../../../src/xlsx/sheet-look';
import { cutSheet, type SheetXml } from '../../../src/xlsx/sheet-xml';
import { child, childrenOf, isOn, readTree } from '../../../src/xlsx/xml-tree';
import { type CellFace, type CellModel, EMPTY } from './cell-model';
import { readMixedParts } from './rich-texts';
import type { ProtectionOptions, SheetModel } from './sheet-model';
import { WorkbookModel } from './workbook-model';

const POINTS_PER_PIXEL = 0.75;

/** What the cells of one style share. */
interface CellStyle {
  readonly format: string;
  readonly isLocked: boolean;
  readonly face: CellFace;
}

/** Opens the bytes of an .xlsx file as Excel would: every sheet, chart sheets too, in the order of their tabs. */
export function loadWorkbook(bytes: Uint8Array): WorkbookModel {
  const workbook = new WorkbookModel();
  const parts = new Package(bytes);
  const book = readWorkbookPart(parts);
  const root = readTree(parts.text(book.part), book.part);
  const sheets = insertSheets(workbook, bytes, 0);
  const view = child(child(root, 'bookViews'), 'workbookView');
  const active = sheets[Number(view?.attributes.activeTab ?? 0)];
  if (active?.visibility === 'Visible') workbook.select(active);
  workbook.isStructureProtected = isOn(child(root, 'workbookProtection'), 'lockStructure');
  return workbook;
}

/** Puts the sheets of a file into a workbook at a place; those already there keep their names, a taken one gets a number. */
export function insertSheets(
  workbook: WorkbookModel,
  bytes: Uint8Array,
  at: number,
  only?: readonly string[],
): SheetModel[] {
  const parts = new Package(bytes);
  const book = readWorkbookPart(parts);
  const root = readTree(parts.text(book.part), book.part);
  const relations = parts.relationsOf(book.part);
  const listed = childrenOf(child(root, 'sheets'), 'sheet').filter(
    ({ attributes }) => !only || only.includes(attributes.name ?? ''),
  );
  const styles = readCellStyles(parts, book);
  return listed.map(({ attributes }, index) => {
    const name = attributes.name ?? '';
    const free = workbook.find(name) ? workbook.freeName(name, (base, count) => `${base} (${count + 1})`) : name;
    const sheet = workbook.addSheet(free, at + index);
    const relation = relations.find(({ id }) => id === attributes.id);
    sheet.visibility =
      attributes.state === 'hidden' ? 'Hidden' : attributes.state === 'veryHidden' ? 'VeryHidden' : 'Visible';
    if (relation?.kind !== 'worksheet') sheet.isChartSheet = true;
    else fillSheet(sheet, parts, book, relation.target, styles);
    return sheet;
  });
}

function fillSheet(
  sheet: SheetModel,
  parts: Package,
  book: WorkbookPart,
  part: string,
  styles: readonly CellStyle[],
): void {
  const xml = cutSheet(parts.text(part), part);
  const formats = book.styles === null ? [] : readStyles(parts.tree(book.styles));
  const strings =
    book.sharedStrings === null ? [] : readSharedStrings(parts.text(book.sharedStrings), book.sharedStrings);
  const grid = readSheet({ name: sheet.name, part, xml, formats, strings, is1904: book.is1904 });
  sheet.file = { parts, part };
  const mixed = readMixedParts(book.sharedStrings === null ? null : parts.text(book.sharedStrings));
  const scanner = new RowScanner(xml.data, part);
  while (scanner.nextRow()) {
    const { row } = scanner;
    while (scanner.nextCell()) {
      const style = styles[scanner.style];
      const look = scanner.style === 0 ? EMPTY : { ...EMPTY, ...style };
      const cell = cellModel(grid.cells[row - 1]?.[scanner.column - 1], look);
      const text = scanner.type === 's' ? Number(xml.data.slice(scanner.value.from, scanner.value.to)) : -1;
      sheet.put(row, scanner.column, cell.isRich ? { ...cell, mixed: mixed(text, cell.face) } : cell);
    }
  }
  // Cells of an array formula's area may not stand in the file themselves.
  for (const [row, cells] of grid.cells.entries()) {
    for (const [column, cell] of cells?.entries() ?? []) {
      if (cell && cell.value !== null && sheet.cell(row + 1, column + 1) === EMPTY) {
        sheet.put(row + 1, column + 1, cellModel(cell, EMPTY));
      }
    }
  }
  sheet.merges = [...grid.merges];
  for (const row of grid.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of grid.hiddenColumns) sheet.hiddenColumns.add(column);
  sheet.protection = grid.isProtected ? readProtection(xml, part) : null;
  readSizes(sheet, xml, part);
}

function cellModel(cell: Cell | undefined, look: CellModel): CellModel {
  if (!cell) return look;
  return {
    ...look,
    value: cell.value ?? '',
    ...(cell.kind === 'error' && { isError: true as const }),
    ...(cell.formula !== undefined && { formula: `=${cell.formula}` }),
    ...(cell.rich && { isRich: true as const }),
  };
}

/** In the file "formatCells=0" says that formatting is not forbidden. */
function readProtection(xml: SheetXml, part: string): ProtectionOptions {
  const text = /<(?:\w+:)?sheetProtection\b[^>]*>/.exec(xml.tail)?.[0].replace(/\/?>$/, '/>') ?? '<sheetProtection/>';
  const element = readTree(text, part);
  const allowed = (name: string): boolean => element.attributes[name] === '0' || element.attributes[name] === 'false';
  return {
    allowAutoFilter: allowed('autoFilter'),
    allowDeleteColumns: allowed('deleteColumns'),
    allowDeleteRows: allowed('deleteRows'),
    allowEditObjects: !isOn(element, 'objects'),
    allowEditScenarios: !isOn(element, 'scenarios'),
    allowFormatCells: allowed('formatCells'),
    allowFormatColumns: allowed('formatColumns'),
    allowFormatRows: allowed('formatRows'),
    allowInsertColumns: allowed('insertColumns'),
    allowInsertHyperlinks: allowed('insertHyperlinks'),
    allowInsertRows: allowed('insertRows'),
    allowPivotTables: allowed('pivotTables'),
    allowSort: allowed('sort'),
    selectionMode: isOn(element, 'selectLockedCells') ? 'Unlocked' : 'Normal',
  };
}

function readSizes(sheet: SheetModel, xml: SheetXml, part: string): void {
  const look = readSheetLook(xml, part, []);
  const used = sheet.usedArea(false);
  for (let column = 1; column <= (used?.right ?? 0); column++) {
    sheet.columnWidths.set(column, look.columnWidth(column) * POINTS_PER_PIXEL);
  }
  const scanner = new RowScanner(xml.data, part);
  while (scanner.nextRow()) {
    const height = Number(scanner.tags.raw('ht') ?? 0);
    if (height > 0) sheet.rowHeights.set(scanner.row, height);
  }
  const tab = /<(?:\w+:)?tabColor\b[^>]*\brgb="(?:FF)?([0-9A-Fa-f]{6})"/.exec(xml.head)?.[1];
  if (tab) sheet.tabColor = `#${tab.toUpperCase()}`;
}

function readCellStyles(parts: Package, book: WorkbookPart): CellStyle[] {
  if (book.styles === null) return [];
  const styles = parts.tree(book.styles);
  const looks = readCellLooks(styles, book.theme !== null && parts.has(book.theme) ? parts.text(book.theme) : null);
  return readStyles(styles).map(({ format = 'General', isLocked }, at) => ({
    format,
    isLocked,
    face: looks[at] ? faceOf(looks[at]) : {},
  }));
}

function faceOf(look: CellLook): CellFace {
  const upper = (color: string): string => color.toUpperCase();
  const title = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
  const edges = Object.entries(look.borders).filter((edge): edge is [string, LookBorder] => edge[1] !== null);
  return {
    bold: look.bold,
    italic: look.italic,
    underline: look.underline ? 'Single' : 'None',
    strikethrough: look.strike,
    fontName: look.fontFamily,
    fontSize: look.fontSize,
    wrapText: look.wraps,
    indentLevel: look.indent,
    horizontalAlignment: look.horizontal === 'centerContinuous' ? 'CenterAcrossSelection' : title(look.horizontal),
    verticalAlignment: title(look.vertical),
    ...(look.color !== null && { color: upper(look.color) }),
    ...(look.fill !== null && { fill: upper(look.fill) }),
    ...(edges.length > 0 && {
      borders: Object.fromEntries(
        edges.map(([edge, { style, width, color }]) => [
          `Edge${title(edge)}`,
          {
            style:
              style === 'solid' ? 'Continuous' : style === 'dashed' ? 'Dash' : style === 'dotted' ? 'Dot' : 'Double',
            weight: width === 1 ? 'Thin' : width === 2 ? 'Medium' : 'Thick',
            color: upper(color),
          },
        ]),
      ),
    }),
  };
}
