import type { Edit } from '../sheet/edit';

/** error: a number in the report would be wrong or missing. warning: blocks the report until fixed or explained. info: never blocks. */
export type Severity = 'error' | 'warning' | 'info';

/** What fills the slots of a message: numbers stay numbers, so that each language writes them its own way. */
export type FindingData = Readonly<Record<string, string | number>>;

/** One way to mend a finding. safe: neither number nor meaning changes. ask: a person looks first. */
export interface Fix {
  readonly safety: 'safe' | 'ask';
  /** Id of its sentence among the rule's `fixes`. */
  readonly title: string;
  readonly data: FindingData;
  /** Made together or not at all; see `Change` for how addresses are meant. */
  readonly edits: readonly Edit[];
  /** True where the fix belongs to bulk fixing but is unticked at first (apostrophes). */
  readonly isOffAtFirst?: true;
  /** The other ways to mend the same finding; they have no alternatives of their own. */
  readonly alternatives?: readonly Fix[];
}

/** One fault, plain data. */
export interface Finding {
  /** The same from check to check while the fault stands, whatever is fixed elsewhere: no row number is in it. */
  readonly id: string;
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
  readonly data: FindingData;
  /** The cell to be changed: "A34". */
  readonly at: string;
  /** The sheet of its cells, told where it stands among those of another sheet. */
  readonly sheet?: string;
  /** Other cells of the same root cause, or the terms of a proof. */
  readonly related: readonly string[];
  readonly fix?: Fix;
  /** Why there is no fix although the rule knows one: the cell's formatting is mixed and would be lost, or it holds a formula. */
  readonly hindrance?: 'rich-text' | 'holds-formula';
}
