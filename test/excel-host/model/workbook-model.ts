import { randomUUID } from 'node:crypto';
import { shiftFormula } from '../../../src/core/sheet/shift-formula';
import { rowShiftOf } from '../../../src/core/sheet/row-shift';
import { ExcelError } from '../excel-error';
import { type RowMove, type SheetEvent, SheetModel } from './sheet-model';
import type { Area } from '../../../src/core/sheet/address';

/** Who does something: the add-in by a batch, the person at the keyboard, or somebody elsewhere in the same file. */
export type Actor = 'addin' | 'person' | 'coauthor';

/** What happened in the workbook. */
export type WorkbookEvent = { readonly actor: Actor; readonly sheet: SheetModel } & (
  | SheetEvent
  | { readonly kind: 'SheetAdded' | 'SheetDeleted' | 'SheetActivated' | 'SheetDeactivated' | 'SelectionChanged' }
);

const FORBIDDEN_IN_NAMES = /[\\/?*[\]:]/;
const LONGEST_NAME = 31;

/** The workbook that is open in Excel. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  /** What the person has selected, a sheet and an area on it. */
  private selected: { sheet: SheetModel; area: Area } | null = null;
  /** The structure is protected: no sheet may be added, renamed, moved, hidden or deleted. */
  isStructureProtected = false;
  isReadOnly = false;
  /** `context.runtime.enableEvents`. */
  sendsEvents = true;
  /** File name with extension. */
  name = 'reja.xlsx';
  /** The year of today, for dates typed without one. */
  year = new Date().getFullYear();
  private actor: Actor = 'person';
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();

  /** Does something in somebody's name. */
  as<R>(actor: Actor, act: () => R): R {
    const before = this.actor;
    this.actor = actor;
    try {
      return act();
    } finally {
      this.actor = before;
    }
  }

  onEvent(listener: (event: WorkbookEvent) => void): void {
    this.listeners.add(listener);
  }

  /** The sheet of a name, any case; undefined where there is none. */
  find(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** The sheet of a name; fails the test where there is none. */
  sheet(name: string): SheetModel {
    const sheet = this.find(name);
    if (!sheet)
      throw new Error(`The workbook has no sheet "${name}": ${this.sheets.map((one) => one.name).join(', ')}`);
    return sheet;
  }

  /** A new empty sheet at a place (from 0; at the end where none is given); throws as Excel does where the name will not do. */
  addSheet(name: string | undefined, at = this.sheets.length): SheetModel {
    this.demandStructure();
    const sheet = new SheetModel(newSheetId(), name ?? this.freeName('Sheet'));
    this.demandName(sheet.name, null);
    this.sheets.splice(at, 0, sheet);
    sheet.onEvent = (event) => this.tell(event, sheet);
    sheet.onRowsMoved = (move) => this.shiftFormulas(sheet, move);
    this.tell({ kind: 'SheetAdded' }, sheet);
    return sheet;
  }

  /** As after closing and opening the file: every sheet has another id. */
  reopen(): void {
    for (const sheet of this.sheets) sheet.id = newSheetId();
  }

  /** "Sheet2", the first that is free; "Reja (2)" for a copy. */
  freeName(base: string, write: (base: string, at: number) => string = (text, at) => `${text}${at}`): string {
    let at = 1;
    while (this.find(write(base, at))) at++;
    return write(base, at);
  }

  deleteSheet(sheet: SheetModel): void {
    this.demandStructure();
    const visible = this.sheets.filter((one) => one.visibility === 'Visible');
    if (visible.length === 1 && visible[0] === sheet) throw new ExcelError('InvalidOperation');
    if (sheet.visibility === 'VeryHidden') throw new ExcelError('InvalidOperation');
    const at = this.sheets.indexOf(sheet);
    this.sheets.splice(at, 1);
    sheet.isDeleted = true;
    if (this.selected?.sheet === sheet) this.selected = null;
    this.tell({ kind: 'SheetDeleted' }, sheet);
  }

  rename(sheet: SheetModel, name: string): void {
    this.demandStructure();
    this.demandName(name, sheet);
    const nameBefore = sheet.name;
    sheet.name = name;
    sheet.onEvent({ kind: 'NameChanged', nameBefore });
  }

  move(sheet: SheetModel, at: number): void {
    this.demandStructure();
    if (at < 0 || at >= this.sheets.length) throw new ExcelError('InvalidArgument');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(at, 0, sheet);
  }

  /** Shows or hides a sheet; the last visible one stays. */
  show(sheet: SheetModel, visibility: SheetModel['visibility']): void {
    this.demandStructure();
    const isLast = this.sheets.every((one) => one === sheet || one.visibility !== 'Visible');
    if (isLast && visibility !== 'Visible') throw new ExcelError('InvalidOperation');
    sheet.visibility = visibility;
    if (visibility !== 'Visible' && this.selected?.sheet === sheet) this.selected = null;
    sheet.onEvent({ kind: 'VisibilityChanged' });
  }

  /** The sheet in front and what is selected on it; A1 where nothing was. */
  get selection(): { readonly sheet: SheetModel; readonly area: Area } {
    const sheet = this.sheets.find((one) => one.visibility === 'Visible') ?? this.sheets[0]!;
    return (this.selected ??= { sheet, area: { top: 1, left: 1, bottom: 1, right: 1 } });
  }

  /** Selects and, where the sheet was not in front, brings it there. */
  select(sheet: SheetModel, area: Area = { top: 1, left: 1, bottom: 1, right: 1 }): void {
    if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation');
    const before = this.selection.sheet;
    this.selected = { sheet, area };
    if (before !== sheet) {
      this.tell({ kind: 'SheetDeactivated' }, before);
      this.tell({ kind: 'SheetActivated' }, sheet);
    }
    this.tell({ kind: 'SelectionChanged' }, sheet);
  }

  /** Throws where the workbook's structure may not be changed. */
  demandStructure(): void {
    if (this.isStructureProtected) throw new ExcelError('AccessDenied');
  }

  private demandName(name: string, but: SheetModel | null): void {
    if (name === '' || name.length > LONGEST_NAME || FORBIDDEN_IN_NAMES.test(name) || /^'|'$/.test(name)) {
      throw new ExcelError('InvalidArgument');
    }
    const other = this.find(name);
    if (other && other !== but) throw new ExcelError('ItemAlreadyExists');
  }

  private shiftFormulas(edited: SheetModel, { row, count }: RowMove): void {
    const shift = rowShiftOf(
      count > 0
        ? [{ kind: 'insertRow', row, count }]
        : Array.from({ length: -count }, (_, at) => ({ kind: 'deleteRow' as const, row: row + at, before: [] })),
    );
    if (!shift) return;
    for (const sheet of this.sheets) {
      for (const { row: at, column, cell } of sheet.cells()) {
        if (cell.formula === undefined) continue;
        const formula = `=${shiftFormula(cell.formula.slice(1), shift, { on: sheet.name, edited: edited.name })}`;
        if (formula !== cell.formula) sheet.put(at, column, { ...cell, formula });
      }
    }
  }

  private tell(event: SheetEvent | { readonly kind: WorkbookEvent['kind'] }, sheet: SheetModel): void {
    const told = { ...event, actor: this.actor, sheet } as WorkbookEvent;
    for (const listener of this.listeners) listener(told);
  }
}

const newSheetId = (): string => `{${randomUUID().toUpperCase()}}`;
