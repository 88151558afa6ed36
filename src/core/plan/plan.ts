import type { Area } from '../sheet/address';
import type { CellKind, CellValue } from '../sheet/cell';

/*
 * The plan as the parser understood it: plain data with the address of everything.
 * The parser reads and never judges; what it could not read stays here as text, and a rule speaks of it.
 */

/** The eight columns of the plan table. */
export const COLUMN_ROLES = ['number', 'name', 'unit', 'fact', 'plan', 'mechanism', 'deadline', 'responsible'] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** A cell of the plan as rules see it: they never need the grid. */
export interface PlanCell {
  /** "A34". */
  readonly at: string;
  readonly row: number;
  readonly column: number;
  readonly kind: CellKind;
  readonly value: CellValue;
  /** The value as text, untrimmed; numbers plain, blank empty. */
  readonly text: string;
  readonly format?: string;
  readonly formula?: string;
  readonly rich?: true;
  /** The merged area the cell lies in; the cell is its holder where `row` and `column` are the area's top left. */
  readonly merge?: Area;
}

/**
 * What a row of the table is:
 * section (a heading), item (its № cell holds anything, or it is a whole item without a number), label ("Shundan,"),
 * continuation (the torn-off rest of the item above), subRow (no number, values of its own, part of the item above),
 * empty (at most a number and nothing else), header (the header repeated after a page break, or the row 1 2 3 … 8 under it), other (signatures, notes below the table).
 */
export type RowKind = 'section' | 'item' | 'label' | 'total' | 'continuation' | 'subRow' | 'empty' | 'header' | 'other';

/** One sheet row inside the table. A column the sheet lacks has a blank cell with `column` 0. */
export interface PlanRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly cells: Readonly<Record<ColumnRole, PlanCell>>;
  /** Non-blank cells of the row in columns that are none of the eight. */
  readonly extra: readonly PlanCell[];
  readonly isHidden: boolean;
}

/** The first header cells of other plan tables on the sheet, which are not read; null where there is none. */
export interface OtherTables {
  readonly below: PlanCell | null;
  readonly beside: PlanCell | null;
}

/** A title line above the table, and the organisation it names where it does. */
export interface TitleLine {
  readonly cell: PlanCell;
}

/** A year found in a title or a header, with its cell. */
export interface YearMention {
  readonly year: number;
  readonly cell: PlanCell;
}

/** The organisation as one place in the title spells it ("Qoraqʻzak tumani"). */
export interface OrganisationMention {
  /** As written: the word before "tumani", or all words of a district's name in the pack, and that word. */
  readonly text: string;
  /** Folded for comparison. */
  readonly key: string;
  readonly cell: PlanCell;
}

/** How a section's numeral is written. */
export type NumeralStyle = 'roman' | 'arabic' | 'roman-lookalike' | 'unreadable';

/** A section heading. */
export interface Section {
  readonly index: number;
  readonly row: number;
  readonly cell: PlanCell;
  /** As written, without the period: "III", "5", "ІІІ". Empty where the heading has none. */
  readonly numeral: string;
  readonly style: NumeralStyle;
  /** 3 for III; null where it cannot be read. */
  readonly ordinal: number | null;
  /** The heading without its numeral. */
  readonly title: string;
  /** The pack's section whose title this is, or null. */
  readonly sectionId: string | null;
}

/** The № of an item. */
export interface ItemNumber {
  readonly cell: PlanCell;
  /** As written, trimmed: "18.1.". Empty where the cell is blank. */
  readonly text: string;
  /** [18, 1]; null where it cannot be read or became a date. 1.10 is [1, 10]. */
  readonly path: readonly number[] | null;
  readonly hasPeriod: boolean;
}

/** One component: a number, or null for a dash ("was not, will not be"). */
export type Component = number | null;

/** A quantity: lines of components. `370/1006` is [[370, 1006]], "-" is [[null]], blank is []. */
export interface Quantity {
  /** The item's own cell first, then those of torn-off rows that hold a value. */
  readonly cells: readonly PlanCell[];
  /**
   * blank; readable; unreadable (text that is no quantity); mangled (a date stands where a fraction was typed);
   * error (a formula's error); ambiguous (two readings: `lines` holds the likelier, `readings` all).
   */
  readonly state: 'blank' | 'readable' | 'unreadable' | 'mangled' | 'error' | 'ambiguous';
  readonly lines: readonly (readonly Component[])[];
  /** All readings where there is more than one. */
  readonly readings?: readonly (readonly (readonly Component[])[])[];
  /** True where a plain number is stored as text ("72 695", "1006,0"). */
  readonly isTextNumber: boolean;
  /** True where every component is a dash or 0 (and it is not blank). */
  readonly isNothing: boolean;
}

/** A text cell of an item joined over its torn rows. */
export interface JoinedText {
  /** Joined with a space, spaces collapsed; as written otherwise. */
  readonly text: string;
  /** Folded for comparison (see core/text). */
  readonly key: string;
  /** The cells it stands in, the item's own row first; always at least that one, even blank. */
  readonly cells: readonly PlanCell[];
}

/** The unit of an item. */
export interface UnitText extends JoinedText {
  /** The pack's unit, or null where it is unknown or blank. */
  readonly unitId: string | null;
  /** How it was recognised: the label itself, a known other spelling, an alias of another meaning, or a compound of two units. */
  readonly match: 'label' | 'spelling' | 'alias' | 'compound' | null;
}

/** A quarter of the year. */
export type Quarter = 1 | 2 | 3 | 4;

/** One answer of a deadline to “when”: the whole year, quarters, months or days, or a day or month until which. */
export interface DeadlineTerm {
  readonly kind: 'year' | 'quarters' | 'months' | 'until';
  /** As written: "2026-yil davomida", "I—11 chorak". */
  readonly text: string;
  /** In the order written; a range is spelled out. */
  readonly quarters: readonly Quarter[];
  /** The first and last quarter of a range ("I-III chorak" → 1, 3), absent where they are listed. */
  readonly range?: readonly [Quarter, Quarter];
  /** The months named (1 to 12), a range spelled out; empty for years and quarters. */
  readonly months: readonly number[];
  /** Numerals before the word quarter that name none: "V", "5". */
  readonly strays: readonly string[];
}

/** A deadline as read. */
export interface Deadline extends JoinedText {
  readonly year: number | null;
  /** Every year named, in the order written, each once. */
  readonly years: readonly number[];
  /** What it says about when, in the order written. */
  readonly terms: readonly DeadlineTerm[];
  /** Every count a year that the words ask, each once. */
  readonly frequencies: readonly number[];
  /** Rising where the text is in order; in the order written. Empty where it cannot be read. */
  readonly quarters: readonly Quarter[];
  /** How many times a year the words ask: har oy 12, har chorak 4, ikki marotaba 2, har hafta 52; null where they do not say. */
  readonly frequency: number | null;
  readonly isReadable: boolean;
}

/** The responsible as read: the services of the pack in the order written. */
export interface Responsible extends JoinedText {
  readonly services: readonly { readonly text: string; readonly serviceId: string | null }[];
}

/** How an indicator's value is taken from an item's quantity. */
export interface IndicatorMatch {
  readonly indicatorId: string;
  /** Which line: its 0-based place, or "sum" of all lines. */
  readonly line: number | 'sum';
  /** Which component of `n/m`, 0-based; null: the only one. */
  readonly component: number | null;
}

/** A row without a number that has values of its own and belongs to the item above. */
export interface SubRow {
  readonly row: PlanRow;
  readonly name: JoinedText;
  readonly unit: UnitText;
  readonly fact: Quantity;
  readonly plan: Quantity;
  readonly deadline: Deadline;
  readonly responsible: Responsible;
}

/** The torn-off rest of an item. */
export interface Continuation {
  readonly row: PlanRow;
  /** True where the row has fact or plan values of its own. */
  readonly hasQuantity: boolean;
  /** True where its text is the next item's once more, and it has no values (a surplus row). */
  readonly repeatsNext: boolean;
}

/** One item or sub-item of the plan. */
export interface Item {
  /** Its place among `Plan.items`. */
  readonly index: number;
  readonly row: PlanRow;
  /** First and last sheet row, torn rows and sub-rows included. */
  readonly rows: readonly [number, number];
  readonly number: ItemNumber;
  readonly name: JoinedText;
  readonly unit: UnitText;
  readonly fact: Quantity;
  readonly plan: Quantity;
  readonly mechanism: JoinedText;
  readonly deadline: Deadline;
  readonly responsible: Responsible;
  /** Index of its section in `Plan.sections`, or null before the first heading. */
  readonly section: number | null;
  /** Index of the item whose number is this one's without its last step, standing above it in the same section; null where there is none. */
  readonly parent: number | null;
  /** Index of the item that this one is a part of, by a "Shundan," label above it; null otherwise. */
  readonly partOf: number | null;
  readonly continuations: readonly Continuation[];
  readonly subRows: readonly SubRow[];
  readonly indicators: readonly IndicatorMatch[];
  /** True where fact and plan are both nothing (`-`/`-`, `0`/`0`): a quiet row. */
  readonly isQuiet: boolean;
}

/** A plan table found on a sheet. */
export interface Plan {
  readonly sheet: string;
  /** Header and rows: "A7:H77". */
  readonly area: Area;
  readonly headerRows: readonly [number, number];
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  /** The header cell that names each found column. */
  readonly headers: Readonly<Partial<Record<ColumnRole, PlanCell>>>;
  readonly titles: readonly TitleLine[];
  readonly organisations: readonly OrganisationMention[];
  readonly titleYears: readonly YearMention[];
  readonly factYear: YearMention | null;
  readonly planYear: YearMention | null;
  readonly sections: readonly Section[];
  readonly items: readonly Item[];
  /** Every row of the table in order, headers excluded. */
  readonly rows: readonly PlanRow[];
  /** Merged areas that touch the table body. */
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly isProtected: boolean;
  readonly otherTables: OtherTables;
}
