import { readJournal } from '../../src/core/keep/journal-rows';
import { OWN_SHEET } from '../../src/core/keep/own-sheet';
import { cellName } from '../../src/core/sheet/address';
import { storedValue } from '../../src/core/sheet/written-cell';
import type { BatchRecord } from '../excel-host/excel-session';
import type { FaultKind } from '../excel-host/faults';
import type { SheetModel } from '../excel-host/model/sheet-model';
import type { Host, HostOptions } from '../excel-host/start-host';
import { gridOf } from '../support/test-grid';
import type { ActionName, Aim, Shown } from './fault-page';

/** Something a person does, on which workbook, and what was done before. */
export interface Action {
  readonly name: ActionName;
  readonly workbook: HostOptions['workbook'];
  readonly before?: ActionName;
}

/** One fault injected into one batch of one action, and what came of it. */
export interface FaultRow {
  readonly action: ActionName;
  /** 0 = the first batch that the action sends. */
  readonly batch: number;
  readonly calls: readonly string[];
  readonly fault: FaultKind;
  /** What the pane says after it. */
  readonly sentence: string;
  /** What the same action came to when it was tried again: "works", else what is wrong. */
  readonly retry: string;
}

type Values = ReadonlyMap<string, unknown>;

/** A run without a fault: what every faulty one is compared with. */
interface CleanRun {
  readonly aim: Aim;
  readonly batches: readonly BatchRecord[];
  readonly before: Values;
  readonly after: Values;
  readonly shown: Shown;
}

/** What a co-author types between a reading and a writing. */
const THEIRS = 'Boshqa xizmat';

/** Actions in one page of the stand-in, a fresh workbook each time. */
export class FaultBench {
  private plan!: SheetModel;
  private isSessionOpen = false;
  /** When the sheet was checked last before the action. */
  private begunAt = 0;
  /** Steps that were made before it. */
  private steps = 0;

  constructor(private readonly host: Host) {}

  /** Does an action undisturbed and records the batches that it sends. */
  async cleanRun(action: Action): Promise<CleanRun> {
    const aim = await this.begin(action);
    const before = valuesOf(this.plan);
    const sent = this.sent().length;
    await this.perform(action.name, aim);
    const shown = await this.shown();
    return { aim, before, shown, batches: this.sent().slice(sent), after: valuesOf(this.plan) };
  }

  /** Does an action with one of its batches disturbed, then again; tells what the pane says, and what is wrong. */
  async faultyRun(action: Action, clean: CleanRun, batch: number, kind: FaultKind): Promise<FaultRow> {
    const { host } = this;
    await this.begin(action);
    const theirs = targetOf(clean);
    const befallen = host.befallen();
    host.fault({ kind, at: batch, sheet: this.plan.name, cells: { [theirs]: THEIRS } });
    const acted = this.perform(action.name, clean.aim);
    await befallen;
    if (kind === 'pane-closed') {
      await acted.catch(() => undefined);
      await this.openPane();
      await host.frame.evaluate(() => window.pane.open());
    } else {
      if (kind === 'no-answer' || kind === 'answer-lost') await host.frame.evaluate(() => window.pane.loseAnswers());
      await acted;
    }
    const first = await this.shown();
    const wrong = [...this.wrongAfter(action, clean, kind, first)];
    if (kind === 'sheet-deleted') await this.begin(action);
    const isOpenAlready = action.name === 'open' && kind !== 'sheet-deleted';
    await this.perform(isOpenAlready ? 'check' : action.name, clean.aim);
    const again = await this.shown();
    wrong.push(...this.wrongAfterRetry(action, clean, kind, again));
    const { calls } = clean.batches[batch]!;
    const retry = wrong.length === 0 ? 'works' : wrong.join('; ');
    return { action: action.name, batch, calls, fault: kind, sentence: first.sentence, retry };
  }

  private *wrongAfter(action: Action, clean: CleanRun, kind: FaultKind, shown: Shown): Generator<string> {
    if (shown.fault) yield `error screen: ${shown.fault}`;
    if (shown.isBusy) yield 'hangs';
    if (shown.sentence === '' || /[{}]|undefined|null/.test(shown.sentence)) yield `no sentence: ${shown.sentence}`;
    const isShownThere = this.host.workbook.sheets.some(({ name }) => name === shown.sheet);
    const isTold = shown.isTrouble || kind === 'pane-closed';
    if (!isTold && !isShownThere) yield `shows ${String(shown.sheet)}, which is gone`;
    // What goes on by itself has to have reached what the person wanted.
    if (!isTold && !OUTSIDE.has(kind)) yield* this.missing(action, clean, kind, shown);
    if (kind !== 'sheet-deleted') yield* this.unknownToJournal(clean, kind);
    if (this.host.unknownCalls.length > 0) yield `unknown: ${this.host.unknownCalls.join(', ')}`;
  }

  private *wrongAfterRetry(action: Action, clean: CleanRun, kind: FaultKind, shown: Shown): Generator<string> {
    if (shown.fault) yield `again: error screen: ${shown.fault}`;
    if (shown.isTrouble) yield `again: ${shown.sentence}`;
    for (const what of this.missing(action, clean, kind, shown)) yield `again: ${what}`;
    yield* this.unknownToJournal(clean, kind);
  }

  /** What the action was to reach and did not. */
  private *missing({ name }: Action, clean: CleanRun, kind: FaultKind, shown: Shown): Generator<string> {
    if (shown.isBusy || !shown.isFresh) yield `not done: ${shown.sentence}`;
    if (name === 'check' && shown.checkedAt <= this.begunAt) yield 'not checked';
    const now = valuesOf(this.plan);
    const theirs = kind === 'cells-changed' ? targetOf(clean) : '';
    const others = [...clean.after].filter(([cell, value]) => cell !== theirs && now.get(cell) !== value);
    if (others.length > 0) yield `${others.map(([cell]) => cell).join(', ')} differ`;
    if (name === 'undo' && shown.steps.length > 0) yield 'the step is still there';
    if (name === 'fillReport' && !(shown.report && this.host.workbook.find(shown.report))) yield 'no report';
    if (theirs === '' && String(shown.findings) !== String(clean.shown.findings)) yield 'other findings';
  }

  /** Every cell that differs from what it was is one that the journal says so of, and the other way round. */
  private *unknownToJournal({ before, aim: _aim, ...clean }: CleanRun, kind: FaultKind): Generator<string> {
    const known = new Map(before);
    for (const { changes } of this.journal()) {
      for (const edit of changes.flatMap(({ change }) => change.edits)) {
        if (edit.kind === 'set') known.set(edit.cell, storedValue(edit.after) ?? '');
      }
    }
    const now = valuesOf(this.plan);
    const theirs = kind === 'cells-changed' ? targetOf({ before, ...clean }) : '';
    for (const cell of new Set([...known.keys(), ...now.keys()])) {
      if ((known.get(cell) ?? '') === (now.get(cell) ?? '')) continue;
      if (cell === theirs && now.get(cell) === THEIRS) continue;
      yield `${cell} is ${String(now.get(cell))}, the journal says ${String(known.get(cell))}`;
    }
  }

  private journal() {
    const own = this.host.workbook.find(OWN_SHEET);
    if (!own) return [];
    const rows: (string | number | boolean | null)[][] = [];
    for (const { row, column, cell } of own.cells()) {
      while (rows.length < row) rows.push([]);
      const cells = rows[row - 1]!;
      while (cells.length < column) cells.push(null);
      cells[column - 1] = cell.value === '' ? null : cell.value;
    }
    return readJournal(gridOf(rows, { sheet: OWN_SHEET })).entries.filter(({ step }) => step > this.steps);
  }

  /** A fresh workbook, with what is done before the action; nothing moves any more. */
  private async begin(action: Action): Promise<Aim> {
    const { host } = this;
    host.clearFaults();
    if (this.isSessionOpen) await host.frame.evaluate(() => window.pane.close());
    this.isSessionOpen = false;
    host.openWorkbook(action.workbook);
    this.plan = host.workbook.sheets.find(({ visibility }) => visibility === 'Visible')!;
    this.steps = 0;
    if (action.name === 'open') return { finding: '', row: 0 };
    await this.perform('open', { finding: '', row: 0 });
    this.begunAt = (await this.shown()).checkedAt;
    const aim = await host.frame.evaluate(() => window.pane.aim());
    if (!action.before) return aim;
    await this.perform(action.before, aim);
    await this.shown();
    this.steps = this.journal().length;
    return aim;
  }

  private async perform(name: ActionName, aim: Aim): Promise<void> {
    const { frame } = this.host;
    if (name === 'open') {
      this.isSessionOpen = true;
      return frame.evaluate(() => window.pane.open());
    }
    return frame.evaluate(([what, target]) => window.pane.act(what, target), [name, aim] as const);
  }

  /** The pane is opened, or opened again. */
  async openPane(): Promise<void> {
    await this.host.openPane();
    await this.host.frame.waitForFunction(() => 'pane' in window);
  }

  /** What the pane shows once nothing moves any more: no event on its way, no batch unanswered. */
  private async shown(): Promise<Shown> {
    for (;;) {
      const before = this.host.batches.length;
      await this.host.settled();
      const shown = await this.host.frame.evaluate(() => window.pane.shown());
      await this.host.settled();
      if (this.host.batches.length === before) return shown;
    }
  }

  private sent(): readonly BatchRecord[] {
    return this.host.batches.filter(({ isUpkeep }) => !isUpkeep);
  }
}

/** What others do: it is followed, and the sheet may then be another than it was. */
const OUTSIDE: ReadonlySet<FaultKind> = new Set(['cells-changed', 'sheet-renamed', 'sheet-deleted']);

/** The cell that a co-author changes: the first that the action writes, else one of the plan. */
function targetOf({ before, after }: Pick<CleanRun, 'before' | 'after'>): string {
  return [...after].find(([cell, value]) => before.get(cell) !== value)?.[0] ?? 'H12';
}

function valuesOf(sheet: SheetModel): Values {
  return new Map([...sheet.cells()].map(({ row, column, cell }) => [cellName(row, column), cell.value] as const));
}
