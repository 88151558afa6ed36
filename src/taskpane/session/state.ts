import type { DoneCheck } from '../../actions/check-done';
import type { ChosenColumns, PlanCheck } from '../../actions/check-plan';
import type { DoneSheet } from '../../actions/done-sheet';
import type { PrintBefore } from '../../actions/prepare-print';
import type { Finding, Severity } from '../../core/check/finding';
import type { Choices } from '../../core/check/choices';
import type { Note } from '../../core/keep/notes';
import type { RefusalReason } from '../../core/sheet/edit';
import type { Grid } from '../../core/sheet/grid';
import type { SheetInfo, WorkbookErrorCode } from '../../core/workbook';
import type { Language } from '../../strings/language';
import type { DeliveryWay } from '../host';
import type { ChangeLog, JournalStep, StandingChange, StepTitle } from './journal';

/** The pane's four tabs. */
export type Tab = 'check' | 'items' | 'report' | 'year';

/** The rooms of the year's tab. */
export type YearRoom = 'done' | 'services' | 'calendar' | 'print' | 'nextYear';

/** What the session is doing that may take a while. */
export type BusyTask = 'opening' | 'checking' | 'writing' | 'filling' | 'delivering' | 'preparing';

/** Tasks that can be cancelled: they change nothing that anybody sees until they are done. */
export const CANCELLABLE: ReadonlySet<BusyTask> = new Set(['opening', 'checking', 'filling']);

/** Trouble of the outside world as the person is told it. */
export type Trouble =
  | { readonly kind: 'workbook'; readonly code: WorkbookErrorCode; readonly detail: string }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly cell: string }
  | { readonly kind: 'undoRefused'; readonly reason: RefusalReason; readonly cells: readonly string[] }
  | { readonly kind: 'undoOverlaps'; readonly by: StepTitle | null }
  /** A sheet that was made stays: something was entered on it. */
  | { readonly kind: 'sheetUsed'; readonly sheet: string }
  /** A step was taken back but for these cells. */
  | { readonly kind: 'undoSkipped'; readonly reason: RefusalReason; readonly cells: readonly string[] }
  /** The write was made, but the sheet could not be read again after it. */
  | { readonly kind: 'notReadAgain' }
  /** Somebody deleted the sheet that was shown; another one is shown now, where there is one. */
  | { readonly kind: 'sheetGone'; readonly sheet: string; readonly shown: string | null };

/** Good news: what was done, or happened outside, and needs no answer. */
export type News =
  | { readonly kind: 'sheetRenamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'marked'; readonly count: number }
  | { readonly kind: 'unmarked' }
  | { readonly kind: 'formLocked' }
  | { readonly kind: 'formUnlocked' }
  | { readonly kind: 'cleaned' };

/** A report that was handed over: the sheet or file it became. */
export interface DeliveredReport {
  readonly name: string;
  readonly way: DeliveryWay;
  /** Why it went another way than the one asked for; null where it did not. */
  readonly because: WorkbookErrorCode | null;
}

/** What the last write of the form came to, for its foot. */
export interface WriteOutcome {
  readonly cell: string;
  readonly isWritten: boolean;
  /** What still blocks in the item: a sum that does not hold, another error, or nothing. */
  readonly fault: 'sum' | 'other' | null;
}

/** What was done of the shown plan: its sheet, and what the rules say of it. */
export interface ShownDone extends DoneSheet {
  readonly check: DoneCheck;
}

/** A note that was written and can be taken back: all notes before and after it. */
export interface NoteStep extends JournalStep {
  readonly before: readonly Note[];
  readonly after: readonly Note[];
}

/** Everything the pane shows, plain data; replaced as a whole, never changed in place. */
export interface SessionState {
  readonly language: Language;
  readonly fileName: string;
  readonly tab: Tab;
  /** The room that the year's tab shows; null: its list. */
  readonly yearRoom: YearRoom | null;
  readonly sheets: readonly SheetInfo[];
  /** The sheet that is read; null before the workbook is open or where it has none. */
  readonly sheet: string | null;
  readonly grid: Grid | null;
  /** Null where the sheet has no plan table. */
  readonly check: PlanCheck | null;
  /** What was done of that plan, checked with it; null where the workbook has no sheet of it. */
  readonly done: ShownDone | null;
  /** All that was found: of the plan, then of what was done, each with its sheet. */
  readonly findings: readonly Finding[];
  /** When the check was made, milliseconds since 1970. */
  readonly checkedAt: number | null;
  /** True where the sheet was changed since the check: what is shown is older than the sheet. */
  readonly isStale: boolean;
  /** True where it is stale and stays so until the person asks: the re-check failed or was cancelled. */
  readonly isPutOff: boolean;
  readonly busy: BusyTask | null;
  readonly trouble: Trouble | null;
  readonly news: News | null;
  /** An exception that is our own fault: the pane throws it into its error boundary. */
  readonly fault: { readonly error: unknown } | null;
  /** True while the person points at the columns of the shown sheet. */
  readonly isPointing: boolean;
  /** "A34" on `sheet`. */
  readonly selectedCell: string | null;
  /** Where the person is on the sheet of what was done; null: on that of the plan. */
  readonly beside: { readonly sheet: string; readonly cell: string | null } | null;
  /** Id of the finding whose card is open. */
  readonly openFinding: string | null;
  /** The severity that the counts filter by; null: all. */
  readonly filter: Severity | null;
  /** Row of the item shown in the form; null before one is chosen. */
  readonly itemRow: number | null;
  readonly written: WriteOutcome | null;
  /** Steps that can still be undone, the oldest first. */
  readonly journal: readonly JournalStep[];
  /** What stands of all that was written, each change with what takes it back. */
  readonly history: readonly StandingChange[];
  /** How many steps there have been, undone ones too: what names the next. */
  readonly stepCount: number;
  /** Every change written since the workbook was opened: what a saved copy or a recovery is made of. */
  readonly log: ChangeLog;
  /** Answers that stand, by finding id: of the notes on their sheet, and of those kept before there was one. */
  readonly notes: Readonly<Record<string, string>>;
  /** Notes that explained numbers which are others by now, by finding id. */
  readonly staleNotes: Readonly<Record<string, Note>>;
  /** All notes on their sheet. */
  readonly noteList: readonly Note[];
  /** Answers that are not on the sheet yet, by finding id; the next note takes them there. */
  readonly carriedNotes: Readonly<Record<string, string>>;
  /** Notes that can be undone, the oldest first. */
  readonly noteSteps: readonly NoteStep[];
  /** The sheet of what was done that was just made and can be taken away again while nothing was entered. */
  readonly madeSteps: readonly JournalStep[];
  /** What the office chose for this workbook. */
  readonly choices: Choices;
  /** Id of the finding whose rule's card is open. */
  readonly openRule: string | null;
  /** Values typed for the report, by mark ("stock.start.fact"). */
  readonly entries: Readonly<Record<string, string>>;
  /** Columns that the person pointed at, by sheet. */
  readonly columns: Readonly<Record<string, ChosenColumns>>;
  /** True while the findings are marked on the sheet; the marks then follow every check. */
  readonly isMarked: boolean;
  /** The report that was asked for last: of the year, or of the quarter that is due. */
  readonly reportKind: 'year' | 'quarter';
  /** What takes the print set-up of a plan back; null where none was made. */
  readonly printBefore: PrintBefore | null;
  /** The report handed over last. */
  readonly delivered: DeliveredReport | null;
  /** True where something was written since the workbook was opened or last saved. */
  readonly isDirty: boolean;
}

/** What is forgotten when another sheet is shown: all that was chosen on the one before. */
export const NOTHING_CHOSEN = {
  isPointing: false,
  openFinding: null,
  selectedCell: null,
  beside: null,
  filter: null,
  itemRow: null,
  written: null,
} as const;

/** What a workbook keeps of our work in it, where it keeps nothing. */
export const NOTHING_OF_OURS = {
  journal: [],
  history: [],
  stepCount: 0,
  notes: {},
  staleNotes: {},
  noteList: [],
  carriedNotes: {},
  noteSteps: [],
  madeSteps: [],
  choices: {},
  entries: {},
  columns: {},
} as const satisfies Partial<SessionState>;

/** The state before anything is read. */
export function initialState(fileName: string, language: Language): SessionState {
  return {
    language,
    fileName,
    tab: 'check',
    yearRoom: null,
    sheets: [],
    sheet: null,
    grid: null,
    check: null,
    done: null,
    findings: [],
    checkedAt: null,
    isStale: false,
    isPutOff: false,
    busy: 'opening',
    trouble: null,
    news: null,
    fault: null,
    isPointing: false,
    selectedCell: null,
    beside: null,
    openFinding: null,
    filter: null,
    itemRow: null,
    written: null,
    ...NOTHING_OF_OURS,
    log: [],
    openRule: null,
    isMarked: false,
    reportKind: 'year',
    printBefore: null,
    delivered: null,
    isDirty: false,
  };
}
