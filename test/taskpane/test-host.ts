import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packJson from '../../assets/packs/uz-akm.json';
import type { Pack } from '../../src/core/pack/pack';
import { readPack } from '../../src/core/pack/read-pack';
import type { Workbook } from '../../src/core/workbook';
import { keptCells, keptText, OWN_SHEET } from '../../src/core/keep/own-sheet';
import { parseCellName } from '../../src/core/sheet/address';
import type { CellValue } from '../../src/core/sheet/cell';
import { cellAt } from '../../src/core/sheet/grid';
import type { CellMarks, DeliveryWay, PaneHost, RuleExample } from '../../src/taskpane/host';
import type { SheetForm } from '../../src/actions/sheet-form';
import { createSession, type Session } from '../../src/taskpane/session/session';
import type { SessionState } from '../../src/taskpane/session/state';
import type { FormName } from '../../src/core/report/period';
import { newWorkbook } from '../../src/xlsx/new-workbook';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';

/** A host that remembers what the pane asked of it, and lets a test act as the person at the sheet. */
export interface TestHost extends PaneHost {
  readonly shown: string[];
  readonly delivered: { bytes: Uint8Array; fileName: string; way: DeliveryWay }[];
  readonly saved: { bytes: Uint8Array; fileName: string }[];
  kept: string | null;
  selectCell(sheet: string, cell: string): void;
  changeSheet(sheet: string, area?: string | null): void;
  /** Somebody else puts a value into a cell of the sheet, and the host tells of it. */
  typeInto(sheet: string, cell: string, value: CellValue): Promise<void>;
}

/** What a host is that stands in a spreadsheet program: tools for the sheet, more than one way for a report. */
export interface SpreadsheetHost extends TestHost {
  /** What stands on each sheet. */
  readonly marks: Map<string, readonly CellMarks[]>;
  readonly forms: Map<string, SheetForm>;
}

/** A host on a workbook; what was kept for it before may be given. */
export function testHost(workbook: Workbook, kept: string | null = null): TestHost {
  const selected = new Set<(sheet: string, cell: string) => void>();
  const changed = new Set<(sheet: string, area: string | null) => void>();
  const host: TestHost = {
    workbook,
    fileName: 'reja.xlsx',
    shown: [],
    delivered: [],
    kept,
    showCell: (_sheet, cell) => void host.shown.push(cell),
    onCellSelected(listener) {
      selected.add(listener);
      return () => selected.delete(listener);
    },
    onSheetChanged(listener) {
      changed.add(listener);
      return () => changed.delete(listener);
    },
    openTemplate: async (source) => openXlsx(typeof source === 'string' ? formBytes(source) : source),
    async openCopy() {
      if (!(workbook instanceof XlsxWorkbook)) throw new Error('this workbook is no file');
      return openXlsx(workbook.save());
    },
    newWorkbook,
    ways: ['download'],
    async deliver(bytes, fileName) {
      host.delivered.push({ bytes, fileName, way: 'download' });
      return fileName;
    },
    ruleExamples: async () =>
      JSON.parse(readFileSync('assets/rule-examples.json', 'utf8')) as Record<string, RuleExample>,
    saved: [],
    saveFile: (bytes, fileName) => void host.saved.push({ bytes, fileName }),
    canPrint: true,
    tools: null,
    keepsJournal: false,
    keep: {
      read: async () => host.kept,
      async write(text) {
        host.kept = text;
      },
    },
    selectCell: (sheet, cell) => selected.forEach((listener) => listener(sheet, cell)),
    changeSheet: (sheet, area: string | null = null) => changed.forEach((listener) => listener(sheet, area)),
    async typeInto(sheet, cell, value) {
      const { row, column } = parseCellName(cell)!;
      const before = cellAt(await workbook.read(sheet), row, column).value;
      const { refused } = await workbook.write(sheet, [
        { id: 'typed', edits: [{ kind: 'set', cell, before, after: value }] },
      ]);
      if (refused.length > 0) throw new Error(`${cell} refuses ${String(value)}`);
      host.changeSheet(sheet, cell);
    },
  };
  return host;
}

/** A host that keeps its journal and the person's answers in the workbook itself, as a spreadsheet program does. */
export function spreadsheetHost(workbook: Workbook): SpreadsheetHost {
  const marks = new Map<string, readonly CellMarks[]>();
  const forms = new Map<string, SheetForm>();
  const host: SpreadsheetHost = Object.assign(testHost(workbook), {
    marks,
    forms,
    keepsJournal: true,
    ways: ['sheet', 'workbook', 'copy'] as const,
    async deliver(bytes: Uint8Array, fileName: string, way: DeliveryWay) {
      host.delivered.push({ bytes, fileName, way });
      return way === 'sheet' ? 'Yillik hisobot' : fileName;
    },
    tools: {
      showMarks: async (sheet: string, shown: readonly CellMarks[]) => void marks.set(sheet, shown),
      clearMarks: async (sheet: string) => void marks.delete(sheet),
      lockForm: async (sheet: string, form: SheetForm) => void forms.set(sheet, form),
      unlockForm: async (sheet: string) => void forms.delete(sheet),
      isFormLocked: async (sheet: string) => forms.has(sheet),
      async cleanCopy() {
        marks.clear();
        forms.clear();
      },
    },
    keep: {
      async read() {
        const [own] = await workbook.readAll([OWN_SHEET]);
        return own ? keptText(own) : null;
      },
      write: (text: string) => workbook.writeOwn([keptCells(text)]),
    },
  });
  return host;
}

/** Answers every warning of the plan with one sentence, as a plan must be before it is reported. */
export async function answerWarnings(session: Session): Promise<void> {
  const open = session.getState().check!.findings.filter(({ severity }) => severity === 'warning');
  await session.writeNote(
    open.map(({ id }) => id),
    'Shunday kelishilgan',
  );
}

/** Settles when the session's state is as asked. */
export function until(session: Session, isSo: (state: SessionState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isSo(session.getState())) return;
      stop();
      resolve();
    };
    const stop = session.subscribe(look);
    look();
  });
}

/** Settles when a change has been read and checked again, or that was put off. */
export function followed(session: Session): Promise<void> {
  return until(session, ({ busy, isStale, isPutOff }) => busy === null && (!isStale || isPutOff));
}

/** The rule pack of the product. */
export function testPack(): Pack {
  return readPack(packJson);
}

/** An opened session on a workbook. */
export async function openSession(host: PaneHost): Promise<Session> {
  const session = createSession(host, testPack(), 'uz');
  await session.opened;
  return session;
}

/** A plan workbook of the fixtures: "2026-qoraozak". */
export function fixtureWorkbook(name: string): Workbook {
  return openXlsx(fixtureBytes(name));
}

/** The bytes of a plan workbook of the fixtures. */
export function fixtureBytes(name: string): Uint8Array<ArrayBuffer> {
  return fileBytes(join('test/fixtures/plans', `${name}.xlsx`));
}

function formBytes(form: FormName): Uint8Array {
  const files = { annual: 'yillik-hisobot', quarterly: 'choraklik-hisobot', letter: 'tushuntirish-xati' };
  return fileBytes(`assets/templates/${files[form]}.xlsx`);
}

/** A plain array of the page's own kind: a test page's Uint8Array is not Node's. */
function fileBytes(path: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(path));
}
