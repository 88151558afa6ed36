import type { Finding, FindingData, Severity } from '../check/finding';
import type { Plan } from '../plan/plan';
import type { CellValue } from '../sheet/cell';
import type { Field, Measure } from './marks';
import type { SheetRefresh } from './refresh';

/*
 * A report as planned, before anything is written: every marked place of the template,
 * the value that will stand there and where it comes from. Plain data.
 */

/**
 * Why a place has no value: the plan has no such indicator; its cell is blank or cannot be read; nothing records what was
 * done this year yet; quarters are not recorded; so it is not known how many items are done; the measure follows from a value that is missing;
 * a person has to state it; last year's report is not at hand; nobody wrote why it was not done.
 */
export type MissingReason =
  | 'not-in-plan'
  | 'blank'
  | 'unreadable'
  | 'other-unit'
  | 'parts-unknown'
  | 'done-not-recorded'
  | 'quarters-not-recorded'
  | 'items-not-counted'
  | 'not-computable'
  | 'not-stated'
  | 'no-amount'
  | 'last-year-unknown'
  | 'reason-not-given';

/** Where a value comes from. `itemNumber` is the plan item's number as written ("17."), `cell` its cell on the plan sheet. */
export type ReportSource =
  | {
      readonly kind: 'item';
      readonly itemNumber: string;
      readonly cell: string;
      /** The sheet where it is another than the plan's. */
      readonly sheet?: string;
    }
  /** Computed of other values, which stand in these cells of the plan. */
  | { readonly kind: 'computed'; readonly cells: readonly string[] }
  /** Typed by a person in the report list. */
  | { readonly kind: 'entered' }
  /** Follows from the plan as a whole, the pack or the day: year, organisation, counts. */
  | { readonly kind: 'stated' }
  /** Last year's report of the same period says so. */
  | { readonly kind: 'lastReport' }
  | { readonly kind: 'missing'; readonly reason: MissingReason };

/** A value and where it comes from. A missing one is null; a dash of the plan is "-". */
export interface ReportValue {
  readonly value: CellValue;
  readonly source: ReportSource;
  /** True for a year, which is written 2026 and never 2 026. */
  readonly isYear?: true;
}

/** One mark of the template and its value: the list a person sees before anything is written. */
export interface ReportRow extends ReportValue {
  /** The template's sheet and cell, before rows are added or taken out. */
  readonly sheet: string;
  readonly cell: string;
  /** The mark's name, without braces; also the key under which a person enters the value. */
  readonly mark: string;
  readonly indicatorId: string | null;
  readonly measure: Measure | null;
  readonly field: Field | null;
  /** The indicator's label in the pack; for a field its name (`strings` has the words). */
  readonly label: string;
  /** True where the mark is only a part of the cell's text. */
  readonly isInText: boolean;
}

/** One cell to be written whole. */
export interface PlannedCell {
  readonly cell: string;
  /** The cell's text in the template. */
  readonly before: string;
  readonly value: CellValue;
  /** The marks it carried, as written. */
  readonly mark: string;
}

/** A row that repeats: `values` are the rows to stand there, each from column A; none where the plan has no such item. */
export interface PlannedRepeat {
  readonly row: number;
  /** "#items" or "#section.PROD". */
  readonly mark: string;
  /** The cells of the row that carry marks, with their text in the template. */
  readonly before: readonly { readonly cell: string; readonly column: number; readonly text: string }[];
  readonly values: readonly (readonly CellValue[])[];
}

/** A row to go out, with its values from column A but for formulas; `mark` where it is of what the plan has none of, so that it can come back. */
export interface RemovedRow {
  readonly row: number;
  readonly before: readonly CellValue[];
  readonly mark?: string;
}

/** What will be done to one sheet of the template that was not filled before; all addresses are the template's own. */
export interface PlannedSheet {
  readonly sheet: string;
  readonly cells: readonly PlannedCell[];
  readonly repeats: readonly PlannedRepeat[];
  readonly removedRows: readonly RemovedRow[];
}

/** A finding about the template or a missing value; `at` is a cell of `sheet` in the template. */
export interface ReportFinding {
  /** The same from run to run while the template and the plan stay as they are. */
  readonly id: string;
  readonly kind: ReportFindingKind;
  readonly severity: Severity;
  readonly sheet: string;
  readonly at: string;
  readonly data: FindingData;
}

export type ReportFindingKind =
  | 'no-marks'
  | 'unknown-mark'
  | 'torn-mark'
  | 'unfed-mark'
  | 'mark-over-formula'
  | 'mark-in-merge'
  | 'sheet-protected'
  | 'mark-outside-repeat'
  | 'unbalanced-repeat'
  | 'required-indicator-unasked'
  | 'done-not-recorded'
  | 'done-other-year'
  | 'done-quarter-empty'
  | 'done-of-no-item'
  | 'value-missing';

/** Takes a finding about one sheet of a template; `at` is its cell. */
export type Complain = (kind: ReportFindingKind, severity: Severity, at: string, data: FindingData) => void;

/** A finding of the plan with the sentence that answers it, where there is one. */
export interface AnsweredFinding {
  readonly finding: Finding;
  readonly note: string;
}

/** A report as planned. */
export interface ReportPlan {
  /** Every mark outside repeated rows, in the order of the sheets, rows and columns. */
  readonly rows: readonly ReportRow[];
  /** Those of `rows` that have no value. */
  readonly missing: readonly ReportRow[];
  /** About the template and missing values, errors first. */
  readonly findings: readonly ReportFinding[];
  /** Errors and unexplained warnings of the plan and of what was done: they make the report a draft. */
  readonly openFindings: readonly Finding[];
  /** Warnings (and others) that a sentence answers; the sentences travel with the report. */
  readonly answered: readonly AnsweredFinding[];
  /** True where openFindings stand, or an error of the template. */
  readonly isDraft: boolean;
  /** False where the template cannot be filled at all (no marks, an unbalanced repeat). */
  readonly canFill: boolean;
  /** How many indicators the template asks; how many of them the plan feeds; how many a person enters by hand. */
  readonly counts: { readonly indicators: number; readonly fromPlan: number; readonly toEnter: number };
  readonly sheets: readonly PlannedSheet[];
  /** How sheets that were filled before are brought up to date; places in the lists above are then those after it. */
  readonly refreshes: readonly SheetRefresh[];
}

/** What the checking of a plan gave. */
export interface CheckedPlan {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/** What the report is told beside the plan; dates as people write them ("21.11.2026"). */
export interface ReportOptions {
  readonly date: string;
  /** Absent: as the plan's title names it. */
  readonly organisation?: string;
  readonly region?: string;
  readonly director?: string;
  readonly author?: string;
  /** The year of the report; absent: the plan's. */
  readonly year?: number;
}

/** A sentence for each finding it answers, by the finding's id or, for all findings of a rule, by the rule's. */
export type FindingNotes = Readonly<Record<string, string>>;

/** Values a person entered, by the mark's name ("col.stock_begin.fact", "director"). */
export type ReportEntries = Readonly<Record<string, CellValue>>;
