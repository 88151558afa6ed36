import { EventEmitter, once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Frame, Page } from 'playwright-core';
import { type Area, parseAreaName } from '../../src/core/sheet/address';
import type { Requirements } from './api-sets';
import type { BatchRequest } from './batch';
import { buildBundle } from './build-bundle';
import { type BatchRecord, ExcelSession, isUpkeep, refusal } from './excel-session';
import type { Fault } from './faults';
import { type AddinFiles, HostPage, ORIGIN } from './host-page';
import { entered, type WireValue } from './model/cell-model';
import { loadWorkbook } from './model/load-workbook';
import { withValue } from './objects/range-cells';
import type { WorkbookEvent, WorkbookModel } from './model/workbook-model';
import { CALL_ERRORS, Transport } from './transport';
import { wireEvent } from './wire-events';

const root = resolve(__dirname, '../..');
/** Excel on the web: 5 MB for a request and for an answer (Microsoft, "Resource limits and performance optimization"). */
const MOST_BYTES = 5 * 1024 * 1024;
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
  readonly size?: { readonly width: number; readonly height: number };
}

/** Excel 2024's requirement sets. */
export const EXCEL_2024: Requirements = { ExcelApi: '1.17', SharedRuntime: '1.1', RibbonApi: '1.2', DialogApi: '1.2' };

/** Opens a workbook in the stand-in for Excel, with the add-in beside it. */
export async function startHost(options: HostOptions): Promise<Host> {
  const bytes =
    typeof options.workbook === 'string'
      ? new Uint8Array(readFileSync(join(root, options.workbook)))
      : options.workbook;
  const host = new Host(loadWorkbook(bytes), options);
  await host.open();
  return host;
}

/** The stand-in, as tests hold it. */
export class Host {
  readonly session: ExcelSession;
  /** Every batch with its calls, in order. */
  readonly batches: BatchRecord[] = [];
  /** Ribbon commands the add-in has completed, by their ids. */
  readonly completedCommands: string[] = [];
  settings: readonly (readonly [string, string])[] = [];
  /** True while the person is editing a cell: batches are refused. */
  isEditing = false;
  private faults: { readonly fault: Fault; at: number }[] = [];
  private transport!: Transport;
  private hostPage!: HostPage;
  private addin!: Frame;
  private pending: Promise<unknown> = Promise.resolve();
  private commands = 0;
  private readonly completions = new EventEmitter();

  constructor(
    readonly workbook: WorkbookModel,
    private readonly options: HostOptions,
  ) {
    this.session = new ExcelSession(workbook, options.requirements ?? EXCEL_2024);
    workbook.onEvent((event) => this.tell(event));
  }

  /** The add-in's frame. */
  get frame(): Frame {
    return this.addin;
  }

  /** The page around it. */
  get page(): Page {
    return this.hostPage.page;
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

  /** Batches the add-in waited for. */
  get roundTrips(): number {
    return this.batches.filter(({ isUpkeep: upkeep }) => !upkeep).length;
  }

  async open(): Promise<void> {
    const { browser, page, locale = 'en-US', size = { width: 350, height: 720 } } = this.options;
    const files = filesOf(page);
    this.hostPage = await HostPage.open(browser, files, locale, (text) => void this.transport.receive(text), size);
    await this.openPane();
  }

  /** Opens the pane, or opens it again after it was closed. */
  async openPane(): Promise<void> {
    const { locale = 'en-US', requirements = EXCEL_2024 } = this.options;
    this.transport = new Transport(
      {
        requirements,
        locale,
        settings: this.settings,
        runBatch: (request) => this.runBatch(request),
        saveSettings: (settings) => {
          this.settings = settings;
        },
        commandDone: (id) => {
          this.completedCommands.push(id);
          this.completions.emit('completed');
        },
        unknown: (call) => this.session.unknownCalls.push(call),
      },
      ORIGIN,
      (text) => this.hostPage.post(text),
    );
    this.addin = await this.hostPage.openAddin();
  }

  /** Something befalls a batch to come. */
  fault(fault: Fault): void {
    this.faults.push({ fault, at: fault.at });
  }

  /** Takes back faults that have not happened. */
  clearFaults(): void {
    this.faults = [];
  }

  /** The person types into a cell: change events follow. */
  editCell(sheet: string, cell: string, value: WireValue, actor: 'person' | 'coauthor' = 'person'): void {
    const target = this.workbook.sheet(sheet);
    const area = areaOf(cell);
    this.workbook.as(actor, () => {
      const before = target.cell(area.top, area.left);
      const after =
        value === '' ? entered(before, '', this.workbook.year) : withValue(before, value, this.workbook.year);
      target.put(area.top, area.left, after);
      target.onEvent({ kind: 'RangeEdited', area });
    });
  }

  /** The person selects cells. */
  select(sheet: string, cells: string): void {
    this.workbook.as('person', () => this.workbook.select(this.workbook.sheet(sheet), areaOf(cells)));
  }

  /** The person presses a ribbon button of the add-in; answers its id once the page has it. */
  async pressCommand(name: string): Promise<string> {
    const id = `command-${++this.commands}`;
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

  /** Waits until every event raised so far has reached the page. */
  async settled(): Promise<void> {
    await this.pending;
  }

  async close(): Promise<void> {
    await this.hostPage.context.close();
  }

  private async runBatch(text: string): Promise<string | number | null> {
    const request = JSON.parse(text) as BatchRequest;
    if (this.options.latencyMs) await wait(this.options.latencyMs);
    if (isUpkeep(request)) {
      const { response, calls } = this.session.run(request);
      return this.answered(text, calls, JSON.stringify(response), 'ok', true);
    }
    const fault = this.nextFault();
    if (fault) await this.befall(fault);
    const early = this.earlyAnswer(fault, text);
    if (early !== undefined) return this.answered(text, callsOf(request), early, fault?.kind ?? 'refused', false);
    const { response, calls } = this.session.run(request);
    const answer = JSON.stringify(response);
    const outcome = response.Error?.Code ?? 'ok';
    if (fault?.kind === 'answer-lost') return this.answered(text, calls, null, fault.kind, false);
    if (Buffer.byteLength(answer) > MOST_BYTES) {
      return this.answered(text, calls, CALL_ERRORS.responseTooLarge, 'ResponsePayloadSizeLimitExceeded', false);
    }
    return this.answered(text, calls, answer, fault ? `${fault.kind}: ${outcome}` : outcome, false);
  }

  private answered(
    request: string,
    calls: readonly string[],
    answer: string | number | null,
    outcome: string,
    upkeep: boolean,
  ): string | number | null {
    this.batches.push({
      calls,
      isUpkeep: upkeep,
      requestBytes: Buffer.byteLength(request),
      answerBytes: typeof answer === 'string' ? Buffer.byteLength(answer) : 0,
      outcome,
    });
    return answer;
  }

  private nextFault(): Fault | undefined {
    const due = this.faults.find(({ at }) => at === 0);
    this.faults = this.faults.filter((one) => one !== due);
    for (const one of this.faults) one.at--;
    return due?.fault;
  }

  /** What a fault does to the workbook or the page before the batch. */
  private async befall(fault: Fault): Promise<void> {
    const { workbook } = this;
    if (fault.kind === 'pane-closed') await this.closePane();
    const sheet = fault.sheet === undefined ? workbook.selection.sheet : workbook.find(fault.sheet);
    if (!sheet) return;
    workbook.as('coauthor', () => {
      if (fault.kind === 'sheet-deleted') {
        if (workbook.sheets.filter(({ visibility }) => visibility === 'Visible').length === 1)
          workbook.addSheet(undefined);
        workbook.deleteSheet(sheet);
      }
      if (fault.kind === 'sheet-renamed')
        workbook.rename(
          sheet,
          workbook.freeName('Boshqa nom', (base, at) => `${base} ${at}`),
        );
    });
    if (fault.kind !== 'cells-changed') return;
    for (const [cell, value] of Object.entries(fault.cells ?? {})) this.editCell(sheet.name, cell, value, 'coauthor');
  }

  /** An answer without the batch being run; undefined where it runs. */
  private earlyAnswer(fault: Fault | undefined, text: string): string | number | null | undefined {
    if (Buffer.byteLength(text) > MOST_BYTES) return CALL_ERRORS.requestTooLarge;
    if (this.isEditing) return JSON.stringify(refusal('InvalidOperationInCellEditMode'));
    switch (fault?.kind) {
      case 'general-failure':
        return JSON.stringify(refusal('GeneralException'));
      case 'access-denied':
        return JSON.stringify(refusal('AccessDenied'));
      case 'item-not-found':
        return JSON.stringify(refusal('ItemNotFound'));
      case 'edit-mode':
        return JSON.stringify(refusal('InvalidOperationInCellEditMode'));
      case 'session-timed-out':
        return CALL_ERRORS.sessionTimedOut;
      case 'payload-too-large':
        return CALL_ERRORS.requestTooLarge;
      case 'no-answer':
      case 'pane-closed':
        return null;
      default:
        return undefined;
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

/** The calls of a batch that was not run: the names of its actions and paths. */
function callsOf({ Actions, ObjectPaths }: BatchRequest): readonly string[] {
  return [
    ...Object.values(ObjectPaths).flatMap(({ Name, ObjectPathType }) => (ObjectPathType === 6 || !Name ? [] : [Name])),
    ...Actions.flatMap(({ Name }) => Name || []),
  ];
}
