import type { CellValue } from '../sheet/cell';
import type { Edit, SetEdit } from '../sheet/edit';

/*
 * Next year's plan as planned: plain data. What changes, cell by cell and with its reason; what is left to a person,
 * with the ways to choose from; and what could not be changed. Nothing here writes.
 */

/** Why a cell changes. */
export type MoveKind = 'title' | 'header' | 'deadline' | 'event' | 'text' | 'approval' | 'fact' | 'plan';

/** One cell that gets another content. */
export interface Move {
  readonly kind: MoveKind;
  readonly cell: string;
  /** Index of the item in `Plan.items`; null above the table and in headings. */
  readonly item: number | null;
  /** What the cell will hold; `edit.before` is what it holds now. */
  readonly edit: SetEdit;
  /** Where last year's fact comes from; absent where it is blank, or nothing was planned. */
  readonly source?: FactSource;
  /** False where a year was moved on because it is the plan's, though it may be meant as it stands: to be looked at. */
  readonly isSure: boolean;
}

/** Where last year's fact was taken from: what was done by the year's end, or what was planned, in grey until confirmed. */
export type FactSource = 'done' | 'plan';

/** Ways to settle a question: as it stands, the ordinal raised, nothing planned ("-"), or the row taken out. */
export type Way = 'keep' | 'raise' | 'dash' | 'remove';

/** What a person must settle. */
export interface Question {
  /** "ordinal.B30": the same as long as the cell is. */
  readonly id: string;
  readonly kind: 'ordinal' | 'programme' | 'decree';
  readonly cell: string;
  readonly items: readonly number[];
  /** What it is about: "XV" → "XVI", the years of a programme, the act that is cited. */
  readonly about: string;
  /** For an ordinal what it would become. */
  readonly becomes?: string;
  /** The ways that are open, the one taken where nobody chooses first. */
  readonly ways: readonly [Way, ...Way[]];
}

/** A cell that should change and cannot; "column" is the head of one that holds numbers and is none of the plan's. */
export interface LeftCell {
  readonly cell: string;
  readonly kind: MoveKind;
  readonly reason: 'formula' | 'merged' | 'rich' | 'column';
}

/** What next year's plan will be, before anything is written. */
export interface NextYearPlan {
  /** The year of the plan that it is made from, and the new one. */
  readonly fromYear: number;
  readonly year: number;
  readonly moves: readonly Move[];
  readonly questions: readonly Question[];
  readonly left: readonly LeftCell[];
  /** Edits that the chosen ways add or take the place of: see `nextYearEdits`. */
  readonly choices: ReadonlyMap<string, Partial<Record<Way, WayEdits>>>;
  /** How many facts come from what was done, how many from the plan and wait for confirmation, and how many stay blank, as neither is known. */
  readonly facts: Readonly<Record<FactSource | 'blank', number>>;
}

/** What choosing a way means. */
export interface WayEdits {
  /** Pieces of text to be written over others. */
  readonly pieces?: readonly Piece[];
  /** Cells that get a value instead of what is planned for them. */
  readonly values?: readonly { readonly cell: string; readonly value: CellValue }[];
  /** Rows that go, first and last, and the edits that close the gap in the numbers. */
  readonly rows?: readonly [number, number];
  readonly edits?: readonly Edit[];
}

/** A piece of a cell's text that is written anew. */
export interface Piece {
  readonly cell: string;
  readonly at: number;
  readonly written: string;
  readonly becomes: string;
}

/** What was chosen, by question id; a question that is not named takes its first way. */
export type Chosen = Readonly<Record<string, Way>>;
