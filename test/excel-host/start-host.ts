import { EventEmitter, once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Frame, Page } from 'playwright-core';
import { type Area, parseAreaName } from '../../src/core/sheet/address';
import type { Requirements } from './api-sets';
import { BatchAnswers, pasteInto, typeInto } from './batch-answers';
import { buildBundle } from './build-bundle';
import { type BatchRecord, ExcelSession } from './excel-session';
import type { Fault } from './faults';
import { type AddinFiles, HostPage, ORIGIN } from './host-page';
import type { WireValue } from './model/cell-model';
import { loadWorkbook } from './model/load-workbook';
import { saveWorkbook } from './model/save-workbook';
import type { WorkbookEvent, WorkbookModel } from './model/workbook-model';
import { Transport } from './transport';
import { wireEvent } from './wire-events';

const root = resolve(__dirname, '../..');
const EVENT_CATEGORY = 65_536;

/** How Excel is to be. */
export interface HostOptions {
  readonly browser: Browser;
  /** The bytes of the workbook that is open, or its path from the project's root. */
  readonly workbook: Uint8Array | string;
  /** What is embedded: the built pane, a bare page with Office.js, or such a page with a module compiled into it. */
  readonly page: 'taskpane' | 'bare' | { readonly bundle: string };
  readonly requirements?: Requirements;
  readonly locale?: string;
  /** Milliseconds a batch takes to be answered. */
  readonly latencyMs?: number;
  /** HTML before the pane: what the by-hand page shows of Excel. */
  readonly around?: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** True where the test changes what cannot be changed back in a tab (its clock, scripts before every page). */
  readonly changesTab?: boolean;
}

/** Excel 2024's requirement sets. */
const EXCEL_2024: Requirements = { ExcelApi: '1.17', SharedRuntime: '1.1', RibbonApi: '1.2', DialogApi: '1.2' };

/** Opens a workbook in the stand-in for Excel, with the add-in beside it. */
export async function startHost(options: HostOptions): Promise<Host> {
  const host = new Host(options);
  await host.open();
  return host;
}

/** A workbook that is open, and who answers for it. */
interface Opened {
  readonly session: ExcelSession;
  readonly answers: BatchAnswers;
  readonly bytes: Uint8Array;
}

/** The stand-in, as tests hold it. */
export class Host {
  private current!: Opened;
  /** Ribbon commands the add-in has completed, by their ids. */
  readonly completedCommands: string[] = [];
  settings: readonly (readonly [string, string])[] = [];
  /** False: `getFileAsync` fails, as it does where the file cannot be given. */
  givesFile = true;
  private transport!: Transport;
  private hostPage!: HostPage;
  private addin!: Frame;
  private pending: Promise<unknown> = Promise.resolve();
  private commands = 0;
  private answering = 0;
  private readonly completions = new EventEmitter();

  constructor(private readonly options: HostOptions) {
    this.openWorkbook(options.workbook);
  }

  /** The workbook that is open. */
  get workbook(): WorkbookModel {
    return this.current.session.workbook;
  }

  get session(): ExcelSession {
    return this.current.session;
  }

  /** The add-in's frame. */
  get frame(): Frame {
    return this.addin;
  }

  /** The page around it. */
  get page(): Page {
    return this.hostPage.page;
  }

  /** How many files of `getFileAsync` the add-in has not closed. */
  get openFiles(): number {
    return this.transport.files.size;
  }

  get unknownCalls(): readonly string[] {
    return this.session.unknownCalls;
  }

  /** Requests to anywhere but the add-in's own origin and the Office CDN. */
  get strayRequests(): readonly string[] {
    return this.hostPage.strayRequests;
  }

  get consoleErrors(): readonly string[] {
    return this.hostPage.consoleErrors;
  }

  /** Every batch with its calls, in order. */
  get batches(): readonly BatchRecord[] {
    return this.current.answers.batches;
  }

  /** True while the person is editing a cell: batches are refused. */
  set isEditing(isEditing: boolean) {
    this.current.answers.isEditing = isEditing;
  }

  /** Batches the add-in waited for. */
  get roundTrips(): number {
    return this.batches.filter(({ isUpkeep: upkeep }) => !upkeep).length;
  }

  async open(): Promise<void> {
    const { browser, page, locale = 'en-US', around = '', size = { width: 350, height: 720 } } = this.options;
    const receive = (text: string): void => void this.transport.receive(text);
    this.hostPage = await HostPage.open(browser, { files: filesOf(page), locale, around, size }, receive);
    await this.openPane();
  }

  /** Opens the pane, or opens it again after it was closed. */
  async openPane(): Promise<void> {
    const { locale = 'en-US', requirements = EXCEL_2024 } = this.options;
    this.session.forgetPage();
    const transport = new Transport(
      {
        requirements,
        locale,
        settings: this.settings,
        runBatch: (request) => this.answer(request),
        saveSettings: (settings) => {
          this.settings = settings;
        },
        commandDone: (id) => {
          this.completedCommands.push(id);
          this.completions.emit('completed');
        },
        document: async () => (this.givesFile ? saveWorkbook(this.current.bytes, this.workbook) : null),
        unknown: (call) => this.session.unknownCalls.push(call),
      },
      ORIGIN,
      // What was meant for a pane that is closed is lost, and no answer to the one opened after it.
      async (text) => (transport === this.transport ? this.hostPage.post(text) : undefined),
    );
    this.transport = transport;
    this.addin = await this.hostPage.openAddin();
  }

  /**
   * Another workbook takes the place of the one that is open, and batches are counted anew. The page stays: whoever
   * listened to the workbook before must have stopped, and a fault may not be under way.
   */
  openWorkbook(workbook: HostOptions['workbook']): void {
    const { requirements = EXCEL_2024, latencyMs = 0 } = this.options;
    const bytes = typeof workbook === 'string' ? new Uint8Array(readFileSync(join(root, workbook))) : workbook;
    const session = new ExcelSession(loadWorkbook(bytes), requirements);
    this.current = { session, bytes, answers: new BatchAnswers(session, latencyMs, () => this.closePane()) };
    session.workbook.onEvent((event) => this.tell(event));
  }

  /** Something befalls a batch to come. */
  fault(fault: Fault): void {
    this.current.answers.fault(fault);
  }

  /** Settles once the next fault has befallen its batch. */
  befallen(): Promise<void> {
    return this.current.answers.befallen();
  }

  /** Takes back faults that have not happened. */
  clearFaults(): void {
    this.current.answers.clearFaults();
  }

  /** The person (or a co-author) types into a cell: change events follow. */
  editCell(sheet: string, cell: string, value: WireValue, actor: 'person' | 'coauthor' = 'person'): void {
    typeInto(this.workbook, sheet, cell, value, actor);
  }

  /** The person pastes values, by cell: one change event follows. */
  pasteCells(sheet: string, cells: Readonly<Record<string, WireValue>>): void {
    pasteInto(this.workbook, sheet, cells, 'person');
  }

  /** The person selects cells. */
  select(sheet: string, cells: string): void {
    this.workbook.as('person', () => this.workbook.select(this.workbook.sheet(sheet), areaOf(cells)));
  }

  /** The person presses a ribbon button of the add-in; answers its id once the page has it. */
  async pressCommand(name: string): Promise<string> {
    const id = `command-${++this.commands}`;
    await this.transport.registration('appCommandInvoked');
    await this.transport.raise('appCommandInvoked', [id, name, JSON.stringify({ source: { id: name } })]);
    return id;
  }

  /** Waits until the function of a ribbon button has completed. */
  async commandDone(id: string): Promise<void> {
    while (!this.completedCommands.includes(id)) await once(this.completions, 'completed');
  }

  /** The person closes the pane. */
  async closePane(): Promise<void> {
    await this.hostPage.closeAddin();
  }

  /** The workbook is closed and opened again: sheets have new ids, and the pane starts anew. */
  async reopenWorkbook(): Promise<void> {
    await this.closePane();
    this.workbook.reopen();
    await this.openPane();
  }

  /** True while no batch is being answered and no file is on its way to the page. */
  get isIdle(): boolean {
    return this.answering === 0 && this.hostPage.isIdle;
  }

  /** Waits until every event raised so far has reached the page. */
  async settled(): Promise<void> {
    await this.pending;
  }

  async close(): Promise<void> {
    await this.hostPage.close(this.options.changesTab === true);
  }

  private async answer(request: string): Promise<string | number | null> {
    this.answering++;
    try {
      return await this.current.answers.answer(request);
    } finally {
      this.answering--;
    }
  }

  private tell(event: WorkbookEvent): void {
    const area = 'area' in event ? event.area : event.kind === 'SelectionChanged' ? this.workbook.selection.area : null;
    if (event.kind === 'SelectionChanged') this.post('documentSelectionChanged', {});
    if (!this.workbook.sendsEvents && event.actor === 'addin') return;
    const wire = wireEvent(event, area, this.session.apis.supports('ExcelApi', '1.14'));
    const { onSheet, onWorkbook } = this.session.wants(wire.name, wire.sheetId);
    const targets = [...(onSheet ? [wire.sheetId] : []), ...(onWorkbook ? ['Workbook'] : [])];
    for (const target of targets) {
      const entry = [EVENT_CATEGORY, wire.type, target, JSON.stringify(wire.detail), 0, false];
      this.post('richApiMessage', { ArrayData: [entry] });
    }
  }

  /** Events follow the answer of the batch that caused them. */
  private post(actionName: string, data: unknown): void {
    this.pending = this.pending.then(() => wait(0)).then(() => this.transport.raise(actionName, data));
  }
}

function filesOf(page: HostOptions['page']): AddinFiles {
  if (page === 'taskpane') return { folder: join(root, 'dist'), page: 'taskpane.html' };
  const bare = `${BARE_PAGE}${page === 'bare' ? '' : '<script src="bundle.js"></script>'}<body></body></html>`;
  return { folder: page === 'bare' ? root : buildBundle(page.bundle), page: 'bare.html', made: { 'bare.html': bare } };
}

const BARE_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Add-in</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`;

function areaOf(cells: string): Area {
  const area = parseAreaName(cells);
  if (!area) throw new Error(`${cells} is no cell`);
  return area;
}
