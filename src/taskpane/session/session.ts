import type { ChosenColumns } from '../../actions/check-plan';
import type { NewItemPlace } from '../../actions/add-item';
import type { ItemField } from '../../actions/edit-item';
import type { Severity } from '../../core/check/finding';
import type { Period } from '../../core/done/done';
import type { Pack } from '../../core/pack/pack';
import { formatDay } from '../../strings/format';
import type { Language } from '../../strings/language';
import { walkOf } from '../findings/order';
import type { ReportPlan } from '../../core/report/report';
import type { DeliveryWay, PaneHost } from '../host';
import type { TemplateChoice } from './fill-now';
import { doneActions, type DoneActions } from './done-actions';
import { cellSelected, openCard } from './fixes';
import type { ChangeLog } from './journal';
import { readOrFollow } from './follow-sheets';
import { checkFrontSheet } from './front-sheet';
import { glanceActions, type GlanceActions } from './glance-actions';
import { followChanges } from './live';
import { keepAnswers, openWorkbook } from './open-workbook';
import { roomActions, type RoomActions } from './room-actions';
import { createCore, readSheet, type RunManner, type SessionCore } from './session-core';
import type { SheetToolActions } from './sheet-tools';
import { type BusyTask, initialState, NOTHING_CHOSEN, type SessionState, type Tab, type YearRoom } from './state';
import { createStore } from './store';
import type { Writing } from './writing';

/** One person's work on one workbook: the state everybody shows, and all that can be done to it. */
export interface Session extends RoomActions, DoneActions, GlanceActions {
  readonly host: PaneHost;
  readonly pack: Pack;
  /** Settles when the workbook has been read for the first time. */
  readonly opened: Promise<void>;
  getState(): SessionState;
  subscribe(listener: () => void): () => void;
  setLanguage(language: Language): void;
  setTab(tab: Tab): void;
  /** Opens the year's tab at one of its rooms, or at their list. */
  showYear(room: YearRoom | null): void;
  setFilter(filter: Severity | null): void;
  chooseSheet(sheet: string): Promise<void>;
  /** Tells where the columns stand on the shown sheet; kept for the next time. */
  chooseColumns(chosen: ChosenColumns): Promise<void>;
  /** Opens (or closes) the form where the person points at the columns. */
  pointAtColumns(isPointing: boolean): void;
  recheck(): Promise<void>;
  /** The person selected a cell ("A34") of the shown sheet. */
  select(cell: string): void;
  openFinding(id: string | null): void;
  /** Opens the next (1) or the previous (-1) finding of the walk. */
  walk(by: 1 | -1): void;
  /** Mends a finding the chosen way: 0 is the fix offered first, 1 its first alternative. */
  applyFix(id: string, choice: number): Promise<void>;
  /** Mends these findings by their first fix, as one step. */
  applyFixes(ids: ReadonlySet<string>): Promise<void>;
  undo(stepId: string): Promise<void>;
  /** What a person typed into a cell of the sheet, read as a spreadsheet reads it but never made a date. */
  editCell(cell: string, text: string): Promise<void>;
  showItem(row: number): void;
  /** Writes one field of the item in a row; a text that stands there already writes nothing. */
  editField(row: number, field: ItemField, text: string): Promise<void>;
  addItem(row: number, place: NewItemPlace, name: string): Promise<void>;
  /** A value typed for the report; empty text takes it back. */
  writeEntry(mark: string, text: string): Promise<void>;
  /** Runs work of a face among the session's own, with the same progress and the same telling of trouble. */
  run(task: BusyTask, work: () => Promise<void>, manner?: RunManner): Promise<void>;
  /** Drops the work that is under way, where that can be dropped; results shown may then be older than the sheet. */
  cancel(): void;
  /** Fills a template by a planned report and hands it over one of the host's ways. */
  fillReport(report: ReportPlan, source: TemplateChoice, way: DeliveryWay, period: Period): Promise<void>;
  /** Opens the pane at the findings (the sheet checked anew, what blocks first opened) or at the report: for the ribbon. */
  openAt(tab: 'check' | 'report'): Promise<void>;
  /** Fills the report of a period by the first way, or opens the pane at what stands in the way; tells whether it was filled. */
  fillReportNow(kind?: 'year' | 'quarter'): Promise<boolean>;
  /** Marks the findings on the sheet, and again after each check; or takes the marks off. Nothing where the host has no tools. */
  showMarks(): Promise<void>;
  clearMarks(): Promise<void>;
  /** Lets the program check what is typed on the sheet itself, or no longer. */
  lockForm(): Promise<void>;
  unlockForm(): Promise<void>;
  /** Whether the shown sheet is a form now; false where that cannot be told. */
  isFormLocked(): Promise<boolean>;
  /** Takes everything of ours out of the workbook; what was kept there (journal, answers) is gone. */
  cleanCopy(): Promise<void>;
  dismissTrouble(): void;
  dismissNews(): void;
  /** Writes what an earlier session had written and not saved, as one step. */
  replay(log: ChangeLog): Promise<void>;
  /** A copy was saved: nothing is unsaved any more. */
  markSaved(): void;
  /** Stops listening to the host. */
  close(): void;
}

/** Opens a session on a host's workbook and starts reading it. */
export function createSession(host: PaneHost, pack: Pack, language: Language): Session {
  const store = createStore(initialState(host.fileName, language));
  const core = createCore(host, pack, store);
  const stopSelection = host.onCellSelected((sheet, cell) => cellSelected(core, sheet, cell));
  const stopFollowing = followChanges(core);
  core.onChecked = async () => {
    if (store.getState().isMarked) await (await loadTools()).followMarks(core);
  };
  return {
    host,
    pack,
    opened: core.run('opening', () => openWorkbook(core)),
    getState: store.getState,
    subscribe: store.subscribe,
    run: core.run,
    cancel: core.cancel,
    ...viewActions(core),
    ...readActions(core),
    ...writeActions(core),
    ...reportActions(core),
    ...toolActions(core),
    ...roomActions(core),
    ...doneActions(core),
    ...glanceActions(core),
    close() {
      stopSelection();
      stopFollowing();
    },
  };
}

/** What changes only what is shown. */
function viewActions(core: SessionCore) {
  const { store } = core;
  return {
    setLanguage: (language: Language) => store.set({ language }),
    setTab: (tab: Tab) => store.set({ tab }),
    showYear: (yearRoom: YearRoom | null) => store.set({ tab: 'year', yearRoom }),
    setFilter: (filter: Severity | null) => store.set({ filter }),
    pointAtColumns: (isPointing: boolean) => store.set({ isPointing }),
    dismissTrouble: () => store.set({ trouble: null }),
    dismissNews: () => store.set({ news: null }),
    markSaved() {
      store.set({ isDirty: false });
      void core.run('writing', () => keepAnswers(core), 'quiet');
    },
    openFinding: (id: string | null) => openCard(core, id),
    select(cell: string) {
      const { sheet, beside } = store.getState();
      if (sheet !== null) cellSelected(core, beside?.sheet ?? sheet, cell);
    },
    walk(by: 1 | -1) {
      const { findings, filter, openFinding } = store.getState();
      const walk = walkOf(findings, filter);
      const place = walk.findIndex((finding) => finding.id === openFinding);
      const next = place < 0 ? walk[by === 1 ? 0 : walk.length - 1] : walk[place + by];
      if (next) openCard(core, next.id);
    },
    showItem(row: number) {
      const { sheet, check } = store.getState();
      const item = check?.plan.items.find((known) => row >= known.rows[0] && row <= known.rows[1]);
      if (sheet === null || !item) return;
      const cell = item.row.cells.name.at;
      store.set({ itemRow: item.row.row, selectedCell: cell, beside: null, written: null });
      core.host.showCell(sheet, cell);
    },
  };
}

/** What reads the workbook anew. */
function readActions(core: SessionCore) {
  const { store } = core;
  const recheck = async (): Promise<void> => {
    const { sheet } = store.getState();
    core.isDoneOld = true;
    if (sheet === null) await openWorkbook(core);
    else await readOrFollow(core, sheet, 'whole');
  };
  return {
    async chooseSheet(sheet: string) {
      const { done, beside, sheet: shown } = store.getState();
      const isDone = sheet === done?.grid.sheet;
      // What was done is looked at beside its plan, which stays the one that is checked.
      if (isDone || (beside && sheet === shown)) {
        store.set({ beside: isDone ? { sheet, cell: null } : null });
        return core.host.showCell(sheet, (isDone ? null : store.getState().selectedCell) ?? 'A1');
      }
      await core.run('checking', async () => {
        store.set(NOTHING_CHOSEN);
        await readSheet(core, sheet, 'whole');
      });
    },
    recheck: () => core.run('checking', recheck),
    async openAt(tab: 'check' | 'report') {
      await core.run('checking', () => checkFrontSheet(core));
      store.set({ tab, isPointing: false });
      const { findings, openFinding } = store.getState();
      const first = walkOf(findings, null)[0];
      if (tab === 'check' && first && openFinding === null) openCard(core, first.id);
    },
  };
}

/** What writes to the workbook or to what is kept for it. */
function writeActions(core: SessionCore) {
  const { store } = core;
  // What writes is loaded by the first write: the first screen only reads.
  const write = (work: (writing: Writing) => Promise<void>) =>
    core.run('writing', async () => {
      const { writing } = await import('./writing');
      await writing.catchUp(core);
      await work(writing);
    });
  const keep = () => core.run('writing', () => keepAnswers(core), 'aside');
  return {
    applyFix: (id: string, choice: number) => write((writing) => writing.applyFix(core, id, choice)),
    applyFixes: (ids: ReadonlySet<string>) => write((writing) => writing.applySmallFixes(core, ids)),
    undo(stepId: string) {
      const { noteSteps, madeSteps } = store.getState();
      if (madeSteps.some(({ id }) => id === stepId)) return doneActions(core).undoMade(stepId);
      return noteSteps.some(({ id }) => id === stepId)
        ? core.run('writing', async () => (await import('./room-writing')).roomWriting.undoNote(core, stepId))
        : write((writing) => writing.undoStep(core, stepId));
    },
    editCell: (cell: string, text: string) => write((writing) => writing.editCell(core, cell, text)),
    editField: (row: number, field: ItemField, text: string) =>
      write((writing) => writing.editField(core, row, field, text)),
    addItem: (row: number, place: NewItemPlace, name: string) =>
      write((writing) => writing.insertItem(core, row, place, name)),
    replay: (log: ChangeLog) => write((writing) => writing.replay(core, log)),
    chooseColumns: (chosen: ChosenColumns) =>
      core.run('checking', async () => {
        const { sheet, columns } = store.getState();
        if (sheet === null) return;
        store.set({ columns: { ...columns, [sheet]: chosen } });
        await keepAnswers(core);
        await readSheet(core, sheet, 'whole');
      }),
    writeEntry(mark: string, text: string) {
      store.set({ entries: withText(store.getState().entries, mark, text) });
      return keep();
    },
  };
}

/** What fills reports. */
function reportActions(core: SessionCore) {
  return {
    fillReport: (report: ReportPlan, source: TemplateChoice, way: DeliveryWay, period: Period) =>
      core.run('filling', async () => {
        await (await import('./fill-now')).fillAndDeliver(core, report, source, way, { date: today(), period });
      }),
    async fillReportNow(kind: 'year' | 'quarter' = 'year') {
      let isFilled = false;
      await core.run('filling', async () => {
        await checkFrontSheet(core);
        const filling = await import('./fill-now');
        isFilled = await filling.fillAtOnce(
          core,
          today(),
          kind === 'year' ? null : filling.dueQuarter(core.store.getState().check),
        );
      });
      core.store.set({ tab: 'report', isPointing: false, reportKind: kind });
      return isFilled;
    },
  };
}

/** What only a real spreadsheet program offers. */
function toolActions(core: SessionCore) {
  const use = (name: Exclude<keyof SheetToolActions, 'followMarks' | 'isFormLocked'>) => () =>
    core.run('preparing', async () => (await loadTools())[name](core));
  return {
    showMarks: use('showMarks'),
    clearMarks: use('clearMarks'),
    lockForm: use('lockForm'),
    unlockForm: use('unlockForm'),
    cleanCopy: use('cleanCopy'),
    isFormLocked: async () => (await loadTools()).isFormLocked(core),
  };
}

async function loadTools(): Promise<SheetToolActions> {
  return (await import('./sheet-tools')).sheetTools;
}

/** Today as the forms of reports write it. */
function today(): string {
  return formatDay(Date.now(), 'uz');
}

function withText(
  texts: Readonly<Record<string, string>>,
  key: string,
  text: string,
): Readonly<Record<string, string>> {
  const { [key]: _before, ...rest } = texts;
  return text.trim() === '' ? rest : { ...rest, [key]: text };
}
