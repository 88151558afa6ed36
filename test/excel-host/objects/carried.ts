import { type Area, parseAreaName } from '../../../src/core/sheet/address';
import { rowShiftOf, shiftArea } from '../../../src/core/sheet/row-shift';
import { readWorkbookPart } from '../../../src/xlsx/read-workbook-part';
import { cutSheet } from '../../../src/xlsx/sheet-xml';
import { child, childrenOf, readTree, type XmlElement } from '../../../src/xlsx/xml-tree';
import { LAST_COLUMN, LAST_ROW, type SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import { quotedName, readAddress, splitAddress } from './addresses';
import { FormatsByCondition } from './formats-by-condition';
import { NameList } from './names';
import { type PageSetup, readPageSetup } from './page-setup';
import { Validations } from './validations';

/** A table of a sheet. */
export interface Table {
  readonly id: string;
  name: string;
  area: Area;
  hasHeaders: boolean;
  hasTotals: boolean;
  style: string;
}

/** A chart of a sheet: what it shows and where it lies. */
export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  /** "Reja!A1:B9". */
  source: string;
  seriesBy: string;
  plotsVisibleOnly: boolean;
  title: { text: string; isVisible: boolean };
  legend: { position: string; isVisible: boolean };
  /** Points. */
  box: { top: number; left: number; width: number; height: number };
}

/** What a sheet carries beside its cells. */
export interface SheetCarries {
  readonly validations: Validations;
  readonly formats: FormatsByCondition;
  readonly names: NameList;
  readonly page: PageSetup;
  tables: readonly Table[];
  charts: readonly Chart[];
  /** Rows and columns that stay in view; 0 where none do. */
  frozen: { rows: number; columns: number };
}

/** What a workbook carries beside its sheets. */
export interface WorkbookCarries {
  readonly names: NameList;
  /** `workbook.settings`: key → any JSON. */
  readonly settings: Map<string, unknown>;
  /** Custom XML parts: id → XML. */
  readonly customXml: Map<string, string>;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
}

const sheets = new WeakMap<SheetModel, SheetCarries>();
const workbooks = new WeakMap<WorkbookModel, WorkbookCarries>();

/** What a sheet carries, read from its file when first asked for. */
export function carriedBy(sheet: SheetModel): SheetCarries {
  const known = sheets.get(sheet);
  if (known) return known;
  const carried = readCarries(sheet);
  sheets.set(sheet, carried);
  return carried;
}

/** What a workbook carries; to be asked for once before its rows move, for it follows them from then on. */
export function carriedByWorkbook(workbook: WorkbookModel): WorkbookCarries {
  const known = workbooks.get(workbook);
  if (known) return known;
  const carried: WorkbookCarries = {
    names: new NameList(),
    settings: new Map(),
    customXml: new Map(),
    calculationMode: 'Automatic',
  };
  workbooks.set(workbook, carried);
  readNames(workbook.sheets, carried);
  workbook.onEvent((event) => {
    if (event.kind === 'NameChanged') followName(workbook, event.nameBefore, event.sheet.name);
    if (event.kind !== 'RowInserted' && event.kind !== 'RowDeleted') return;
    const count = event.area.bottom - event.area.top + 1;
    moveRows(workbook, event.sheet, event.area.top, event.kind === 'RowInserted' ? count : -count);
  });
  return carried;
}

/** Gives a copied sheet what the first one carries. */
export function copyCarries(from: SheetModel, to: SheetModel): void {
  const { validations, formats, names, page, tables, charts, frozen } = carriedBy(from);
  const copied = new NameList();
  for (const name of names.all) copied.add({ ...name, formula: renamedIn(name.formula, from.name, to.name) });
  sheets.set(to, {
    validations: validations.copy(),
    formats: formats.copy(),
    names: copied,
    page: structuredClone(page),
    tables: tables.map((table) => ({ ...table, id: newId(), name: `${table.name}_${to.name}`.replace(/\W/g, '') })),
    charts: charts.map((chart) => ({ ...structuredClone(chart), id: newId() })),
    frozen: { ...frozen },
  });
}

/** A new id in braces, as Excel's are. */
export function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}

/** A formula whose references to a sheet follow its new name; texts in quotes stay. */
export function renamedIn(formula: string, from: string, to: string): string {
  const written = `${quotedName(to)}!`;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!/gu, (token) => {
    const named = token.startsWith("'") ? token.slice(1, -2).replaceAll("''", "'") : token.slice(0, -1);
    return !token.startsWith('"') && named.toLowerCase() === from.toLowerCase() ? written : token;
  });
}

/** Brings the names of the sheets' files in: those of a sheet to it, the others to the workbook unless one is there. */
export function readNames(added: readonly SheetModel[], { names }: WorkbookCarries): void {
  const files = new Set(added.flatMap((sheet) => sheet.file?.parts ?? []));
  for (const parts of files) {
    const part = parts.relationsOf('').find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
    const root = readTree(parts.text(part), part);
    const relations = parts.relationsOf(part);
    const ofFile = childrenOf(child(root, 'sheets'), 'sheet').map(({ attributes }) => {
      const target = relations.find(({ id }) => id === attributes.id)?.target;
      return {
        was: attributes.name ?? '',
        sheet: added.find(({ file }) => file?.parts === parts && file.part === target),
      };
    });
    for (const element of childrenOf(child(root, 'definedNames'), 'definedName')) {
      const { name = '', localSheetId, hidden, comment = '' } = element.attributes;
      const scope = localSheetId === undefined ? null : ofFile[Number(localSheetId)];
      // Print areas and titles are not among the names that Excel's API gives.
      if (name.startsWith('_xlnm.')) {
        if (scope?.sheet) readPrintName(carriedBy(scope.sheet).page, name, element.text);
        continue;
      }
      const list = scope === null ? names : scope?.sheet && carriedBy(scope.sheet).names;
      if (!list || list.find(name)) continue;
      let formula = `=${element.text}`;
      for (const { was, sheet } of ofFile)
        if (sheet && sheet.name !== was) formula = renamedIn(formula, was, sheet.name);
      list.put({ name, formula, comment, isVisible: hidden !== '1' && hidden !== 'true' });
    }
  }
}

/** What is printed of a sheet, which a file keeps as names: areas, and the rows that every page repeats. */
function readPrintName(page: PageSetup, name: string, text: string): void {
  const areas = text.split(',').flatMap((one) => readAddress(splitAddress(one).rest) ?? []);
  if (name === '_xlnm.Print_Area') page.printArea = areas;
  if (name !== '_xlnm.Print_Titles') return;
  page.titleRows = areas.find(({ left, right }) => left === 1 && right === LAST_COLUMN) ?? null;
  page.titleColumns = areas.find(({ top, bottom }) => top === 1 && bottom === LAST_ROW) ?? null;
}

function readCarries(sheet: SheetModel): SheetCarries {
  const root = rootOf(sheet);
  const pane = child(child(child(root, 'sheetViews'), 'sheetView'), 'pane');
  const isFrozen = pane?.attributes.state === 'frozen' || pane?.attributes.state === 'frozenSplit';
  return {
    validations: root ? Validations.read(root) : new Validations(),
    formats: root ? FormatsByCondition.read(root, stylesOf(sheet)) : new FormatsByCondition(),
    names: new NameList(),
    page: readPageSetup(root),
    tables: tablesOf(sheet),
    charts: [],
    frozen: {
      rows: isFrozen ? Number(pane.attributes.ySplit ?? 0) : 0,
      columns: isFrozen ? Number(pane.attributes.xSplit ?? 0) : 0,
    },
  };
}

/** The worksheet part without its rows. */
function rootOf({ file }: SheetModel): XmlElement | undefined {
  if (!file) return undefined;
  const { head, tail } = cutSheet(file.parts.text(file.part), file.part);
  return readTree(head + tail, file.part);
}

function stylesOf({ file }: SheetModel): XmlElement | null {
  const styles = file && readWorkbookPart(file.parts).styles;
  return styles ? readTree(file.parts.text(styles), styles) : null;
}

function tablesOf({ file }: SheetModel): readonly Table[] {
  const tables = file?.parts.relationsOf(file.part).filter(({ kind }) => kind === 'table') ?? [];
  return tables.flatMap(({ target }) => {
    const root = readTree(file!.parts.text(target), target);
    const { displayName = '', ref = '', headerRowCount = '1', totalsRowCount = '0' } = root.attributes;
    const area = parseAreaName(ref);
    const style = child(root, 'tableStyleInfo')?.attributes.name ?? '';
    return area
      ? {
          id: newId(),
          name: displayName,
          area,
          hasHeaders: headerRowCount !== '0',
          hasTotals: totalsRowCount !== '0',
          style,
        }
      : [];
  });
}

/** Formulas follow a sheet's new name wherever they stand. */
function followName(workbook: WorkbookModel, from: string, to: string): void {
  const renamed = (formula: string): string => (formula.startsWith('=') ? renamedIn(formula, from, to) : formula);
  for (const name of carriedByWorkbook(workbook).names.all) name.formula = renamed(name.formula);
  for (const sheet of workbook.sheets) {
    for (const { row, column, cell } of sheet.cells()) {
      const formula = cell.formula && renamed(cell.formula);
      if (formula && formula !== cell.formula) sheet.put(row, column, { ...cell, formula });
    }
    const { names, formats, validations } = carriedBy(sheet);
    for (const name of names.all) name.formula = renamed(name.formula);
    for (const format of formats.all) format.formula = renamed(format.formula);
    validations.changeFormulas(renamed);
  }
}

function moveRows(workbook: WorkbookModel, edited: SheetModel, row: number, count: number): void {
  const rows = rowShiftOf(
    count > 0
      ? [{ kind: 'insertRow', row, count }]
      : Array.from({ length: -count }, (_, at) => ({ kind: 'deleteRow' as const, row: row + at, before: [] })),
  );
  if (!rows) return;
  carriedByWorkbook(workbook).names.moveRows(rows, edited.name);
  for (const sheet of workbook.sheets) {
    const carried = carriedBy(sheet);
    const place = { on: sheet.name, edited: edited.name };
    carried.validations.moveRows(rows, place);
    carried.formats.moveRows(rows, place);
    carried.names.moveRows(rows, edited.name);
    if (sheet !== edited) continue;
    const { page } = carried;
    page.printArea = page.printArea.flatMap((area) => shiftArea(area, rows) ?? []);
    page.titleRows = page.titleRows && shiftArea(page.titleRows, rows);
    carried.tables = carried.tables.flatMap((table) => {
      const area = shiftArea(table.area, rows);
      return area ? { ...table, area } : [];
    });
  }
}
