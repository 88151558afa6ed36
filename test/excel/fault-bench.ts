import type { BatchRecord } from '../excel-host/excel-session';
import type { FaultKind } from '../excel-host/faults';
import type { SheetModel } from '../excel-host/model/sheet-model';
import type { Host, HostOptions } from '../excel-host/start-host';
import { type ActionName, PaneByHand, type Shown } from './pane-by-hand';
import { differences, journalIn, SheetBefore, type Values, valuesAfter, valuesOf } from './plan-values';

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

/** A run without a fault: what every faulty one is compared with. */
interface CleanRun {
  readonly batches: readonly BatchRecord[];
  readonly before: Values;
  readonly after: Values;
  readonly shown: Shown;
}

/** Clean runs in a workbook opened just now, and in one where all was put back after an earlier run (its journal is there). */
interface CleanRuns {
  readonly fresh: CleanRun;
  /** Null where not all could be put back. */
  readonly kept: CleanRun | null;
}

/** What a co-author types between a reading and a writing. */
const THEIRS = 'Boshqa xizmat';

/** Actions in the built pane: opened anew with its workbook or, where all could be put back as it was, the one before. */
export class FaultBench {
  private readonly pane: PaneByHand;
  private plan!: SheetModel;
  /** The plan and the pane's findings in the workbook that was opened, and its file. */
  private origin: { readonly sheet: SheetBefore; findings: string; readonly file: HostOptions['workbook'] } | null =
    null;
  /** True where all stands as it did when the workbook was opened. */
  private isAsOpened = false;
  /** The last step of the journal before the action. */
  private lastStep = 0;
  /** Batches sent before the action. */
  private sentBefore = 0;
  /** Complaints of the page's console before the action. */
  private complaints = 0;

  constructor(private readonly host: Host) {
    this.pane = new PaneByHand(host);
  }

  /** Does an action undisturbed, in a workbook opened just now and in one kept from before; records the batches it sends. */
  async cleanRuns(action: Action): Promise<CleanRuns> {
    await this.begin(action, false);
    const fresh = await this.cleanRun(action);
    const kept = this.isAsOpened && (await this.begin(action, true)) ? await this.cleanRun(action) : null;
    return { fresh, kept };
  }

  /** Does an action with one of its batches disturbed, then again; tells what the pane says, and what is wrong. */
  async faultyRun(action: Action, clean: CleanRuns, batch: number, kind: FaultKind): Promise<FaultRow> {
    const { host, pane } = this;
    const keptAt = keptPlace(clean, batch);
    const isKept = await this.begin(action, keptAt !== null);
    const run = isKept && clean.kept ? clean.kept : clean.fresh;
    const befallen = host.befallen();
    const at = isKept && keptAt !== null ? keptAt : batch;
    host.fault({ kind, at, sheet: this.plan.name, cells: { [targetOf(run)]: THEIRS } });
    const acted = pane.perform(action.name);
    // With the pane the press itself may be gone; where nothing befalls, another run of the action sends other batches.
    const passed = acted.then(() => pane.still()).then(() => false);
    const hasCome = await Promise.race([befallen.then(() => true), passed.catch(() => befallen.then(() => true))]);
    if (!hasCome) throw new Error(`${action.name} sent no batch ${at} this time`);
    if (kind === 'pane-closed') {
      // Whatever the person was pressing is gone with the pane.
      await acted.catch(() => undefined);
      await pane.open();
    } else {
      await acted;
      if (kind === 'no-answer' || kind === 'answer-lost') await host.frame.evaluate(() => window.held.passPatience());
    }
    const first = await pane.shown();
    const wrong = [...this.wrongAfter(action, run, kind, first)];
    if (kind === 'sheet-deleted') await this.begin(action, false);
    if (kind === 'sheet-deleted' && action.name === 'open') await pane.open();
    const again = await this.again(action);
    wrong.push(...this.wrongAfterRetry(action, run, kind, again));
    await this.putBack(action);
    const { calls } = run.batches[at]!;
    const retry = wrong.length === 0 ? 'works' : wrong.join('; ');
    return { action: action.name, batch, calls, fault: kind, sentence: first.sentence, retry };
  }

  private async cleanRun(action: Action): Promise<CleanRun> {
    const before = valuesOf(this.plan);
    await this.pane.perform(action.name);
    const shown = await this.pane.shown();
    const run = { before, shown, batches: this.sent(), after: valuesOf(this.plan) };
    await this.putBack(action);
    return run;
  }

  /** Puts everything back as it was when the workbook was opened, as far as that can be done. */
  private async putBack(action: Action): Promise<void> {
    const { host, pane, origin, plan } = this;
    this.isAsOpened = false;
    if (action.name === 'open' || !origin || plan.isDeleted) return;
    await pane.dismiss();
    if ((await pane.shown()).steps > 0) {
      await pane.prepare('undo', plan.name);
      await pane.perform('undo');
      await pane.still();
    }
    const others = host.workbook.sheets.filter((sheet) => sheet !== plan && sheet.visibility === 'Visible');
    host.workbook.as('person', () => others.forEach((sheet) => host.workbook.deleteSheet(sheet)));
    origin.sheet.putBack(host.workbook);
    await pane.still();
    await pane.dismiss();
    const now = await pane.shown();
    const isQuiet = !now.isTrouble && now.isFresh && now.fault === '' && !now.isBusy && now.steps === 0;
    const isSame = differences(valuesOf(plan), origin.sheet.values).length === 0;
    this.isAsOpened = isQuiet && isSame && String(now.findings) === origin.findings;
  }

  /** The person does it again, by what the pane offers. */
  private async again(action: Action): Promise<Shown> {
    const { pane } = this;
    this.sentBefore = this.allSent().length;
    await pane.dismiss();
    if (!(await pane.shown()).isFresh) await pane.readAgain();
    await pane.prepare(action.name, this.plan.name);
    await pane.perform(action.name === 'open' ? 'check' : action.name);
    return pane.shown();
  }

  private *wrongAfter(action: Action, clean: CleanRun, kind: FaultKind, shown: Shown): Generator<string> {
    if (shown.fault) yield `error screen: ${shown.fault}`;
    if (shown.isBusy) yield 'hangs';
    if (shown.sentence === '' || /[{}]|undefined|null/.test(shown.sentence)) yield `no sentence: ${shown.sentence}`;
    const isShownThere = this.host.workbook.sheets.some(({ name }) => shown.summary.includes(name));
    const isTold = shown.isTrouble || kind === 'pane-closed';
    if (!isTold && !isShownThere) yield `shows a sheet that is gone: ${shown.summary}`;
    // What goes on by itself has to have reached what the person wanted.
    if (!isTold && !OUTSIDE.has(kind)) yield* this.missing(action, clean, kind, shown);
    if (kind !== 'sheet-deleted') yield* this.unknownToJournal(clean, kind);
    if (this.host.unknownCalls.length > 0) yield `unknown: ${this.host.unknownCalls.join(', ')}`;
    const complaints = this.host.consoleErrors.slice(this.complaints);
    if (complaints.length > 0) yield `console: ${complaints.join(', ')}`;
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
    if (name === 'check' && this.sent().length === 0) yield 'not checked';
    const now = valuesOf(this.plan);
    const theirs = kind === 'cells-changed' ? targetOf(clean) : '';
    const others = [...clean.after].filter(([cell, value]) => cell !== theirs && now.get(cell) !== value);
    if (others.length > 0) yield `${others.map(([cell]) => cell).join(', ')} differ`;
    if (name === 'undo' && shown.steps > clean.shown.steps) yield 'the step is still there';
    const hasReport = this.host.workbook.sheets.some((sheet) => sheet !== this.plan && sheet.visibility === 'Visible');
    if (name === 'fillReport' && !hasReport) yield 'no report';
    if (theirs === '' && `${shown.findings}` !== `${clean.shown.findings}`) yield 'other findings';
  }

  /** Every cell that differs from what it was is one that the journal says so of, and the other way round. */
  private *unknownToJournal(clean: CleanRun, kind: FaultKind): Generator<string> {
    const steps = journalIn(this.host.workbook).filter(({ step }) => step > this.lastStep);
    const known = valuesAfter(clean.before, steps);
    const now = valuesOf(this.plan);
    const theirs = kind === 'cells-changed' ? targetOf(clean) : '';
    for (const cell of differences(known, now)) {
      if (cell === theirs && now.get(cell) === THEIRS) continue;
      yield `${cell} is ${String(now.get(cell))}, the journal says ${String(known.get(cell))}`;
    }
  }

  /** Does what comes before the action, where it may in the workbook kept from before; tells whether it was that one. */
  private async begin(action: Action, mayKeep: boolean): Promise<boolean> {
    const { host, pane } = this;
    host.clearFaults();
    const isKept = mayKeep && this.isAsOpened && this.origin?.file === action.workbook;
    this.isAsOpened = false;
    if (!isKept) await this.openAnew(action);
    if (action.before) {
      await pane.prepare(action.before, this.plan.name);
      await pane.perform(action.before);
      await pane.still();
    }
    if (action.name !== 'open') await pane.prepare(action.name, this.plan.name);
    this.lastStep = Math.max(0, ...journalIn(host.workbook).map(({ step }) => step));
    this.sentBefore = this.allSent().length;
    this.complaints = host.consoleErrors.length;
    return isKept;
  }

  private async openAnew(action: Action): Promise<void> {
    const { host } = this;
    await host.closePane();
    host.openWorkbook(action.workbook);
    this.plan = host.workbook.sheets.find(({ visibility }) => visibility === 'Visible')!;
    this.origin = { sheet: new SheetBefore(this.plan), findings: '', file: action.workbook };
    if (action.name === 'open') return;
    await this.pane.open();
    this.origin.findings = String((await this.pane.shown()).findings);
  }

  /** Batches of the action so far. */
  private sent(): readonly BatchRecord[] {
    return this.allSent().slice(this.sentBefore);
  }

  private allSent(): readonly BatchRecord[] {
    return this.host.batches.filter(({ isUpkeep }) => !isUpkeep);
  }
}

/** What others do: it is followed, and the sheet may then be another than it was. */
const OUTSIDE: ReadonlySet<FaultKind> = new Set(['cells-changed', 'sheet-renamed', 'sheet-deleted']);

/** The cell that a co-author changes: the first that the action writes, else one of the plan. */
function targetOf({ before, after }: Pick<CleanRun, 'before' | 'after'>): string {
  return [...after].find(([cell, value]) => before.get(cell) !== value)?.[0] ?? 'H12';
}

/** The same batch of the action in a kept workbook, whose last batches are those of a fresh one; null where it sends none such. */
function keptPlace({ fresh, kept }: CleanRuns, batch: number): number | null {
  const at = batch - fresh.batches.length + (kept?.batches.length ?? 0);
  const same = kept?.batches[at];
  return same && shapeOf(same) === shapeOf(fresh.batches[batch]!) ? at : null;
}

/** A batch's calls without what they are given, which differs with the length of the journal. */
function shapeOf({ calls }: BatchRecord): string {
  return calls.map((call) => call.replace(/\(.*/s, '')).join(' ');
}
