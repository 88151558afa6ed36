import { columnName } from '../sheet/address';
import type { AppliedChange } from '../sheet/apply-changes';
import { type CellValue, textOf } from '../sheet/cell';
import type { Change, Edit, SetEdit } from '../sheet/edit';
import { cellAt, type Grid } from '../sheet/grid';
import { storedValue } from '../sheet/written-cell';
import type { OwnCells } from '../workbook';
import { parseChange } from './change-data';
import { cutText, JOURNAL_COLUMN, OWN_SHEET } from './own-sheet';

/** One step of the journal as the hidden sheet keeps it: what was written in one go, undos included. */
export interface JournalEntry {
  /** Counts up from 1. */
  readonly step: number;
  /** When, milliseconds since 1970. */
  readonly at: number;
  /** What it did, in the words of the person's language, for other programs and their readers. */
  readonly what: string;
  /** What it did as JSON data, for us; undefined where it cannot be read. */
  readonly title: unknown;
  /** The sheet that was written to. */
  readonly sheet: string;
  /** What that sheet is known by however it is renamed, where it has such a key. */
  readonly key?: string;
  readonly changes: readonly AppliedChange[];
  /** What the sheet refused: said for readers, not read back. */
  readonly refused: readonly Change[];
}

/** A row of the journal, from its first column. */
type Row = readonly CellValue[];

/** The journal read back: its steps, the oldest first, and the row where the next one goes. */
export interface ReadJournal {
  readonly entries: readonly JournalEntry[];
  /** Rows that belong to none of them, damaged or none of ours: whoever writes the journal anew puts them back. */
  readonly others: readonly Row[];
  readonly nextRow: number;
}

const HEADINGS = 'step time what sheet cell kind before after formatBefore format state change title key'.split(' ');
const [STEP, TIME, WHAT, SHEET, CELL, KIND, BEFORE, AFTER, FORMAT_BEFORE, FORMAT, STATE, CHANGE, TITLE, KEY] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
] as const;
/** Begins what goes on from the row above. */
const GOES_ON = '+';

/** The rows of a step: one for each edit, and where rows do not say it all, the change and its inverse as JSON in its own. */
export function journalRows(entry: JournalEntry): readonly Row[] {
  const rows = [
    ...entry.changes.flatMap((applied) => changeRows(applied)),
    ...entry.refused.flatMap(({ edits }) => edits.map((edit) => [...editCells(edit), 'refused', null])),
  ];
  const time = new Date(entry.at).toISOString();
  return rows.map((cells, index) => {
    const last = index === 0 ? [JSON.stringify(entry.title), entry.key ?? null] : [null, null];
    return [entry.step, time, entry.what, entry.sheet, ...cells, ...last];
  });
}

/**
 * The cells of the hidden sheet that record steps from `row` on (row 1 is the heading's, which comes with it),
 * blank below them where they take the place of `over` rows written before; `others` stand above them.
 */
export function journalCells(
  entries: readonly JournalEntry[],
  row: number,
  over = 0,
  others: readonly Row[] = [],
): OwnCells {
  const rows = [...others, ...entries.flatMap(journalRows)];
  const blank = Array.from({ length: Math.max(0, over - rows.length) }, () => HEADINGS.map((): CellValue => null));
  const isFirst = row <= 2;
  const values = [...(isFirst ? [HEADINGS] : []), ...rows, ...blank];
  return { sheet: OWN_SHEET, isHidden: true, row: isFirst ? 1 : row, column: JOURNAL_COLUMN, values };
}

/** Reads the journal back; rows that are damaged or none of ours are left alone and passed over. */
export function readJournal(grid: Grid): ReadJournal {
  const steps = new Map<number, Row[]>();
  let last = 1;
  const others: Row[] = [];
  for (let row = 2; row <= grid.rowCount; row++) {
    const cells = HEADINGS.map((_, across) => cellAt(grid, row, JOURNAL_COLUMN + across).value);
    if (cells.every((value) => value === null)) continue;
    last = row;
    const step = cells[STEP];
    const rows = typeof step === 'number' ? steps.get(step) : undefined;
    if (rows) rows.push(cells);
    else if (typeof step === 'number' && Number.isInteger(step) && step > 0) steps.set(step, [cells]);
    else others.push(cells);
  }
  const entries: JournalEntry[] = [];
  for (const [step, rows] of steps) {
    const entry = entryOf(step, rows);
    if (entry) entries.push(entry);
    else others.push(...rows);
  }
  return { entries: entries.sort((a, b) => a.step - b.step), others, nextRow: last + 1 };
}

function changeRows(applied: AppliedChange): readonly Row[] {
  const { change, inverse } = applied;
  const cells = change.edits.map(editCells);
  if (isSaidByRows(change, inverse)) return cells.map((row) => [...row, 'done', null]);
  const pieces = cutText(JSON.stringify({ change, inverse })).map((piece, at) => (at === 0 ? piece : GOES_ON + piece));
  const count = Math.max(cells.length, pieces.length);
  return Array.from({ length: count }, (_, at) => {
    const row = cells[at] ?? [null, 'more', null, null, null, null];
    return [...row, 'done', pieces[at] ?? GOES_ON];
  });
}

/** Cell, kind, before, after, formats: what people can read of an edit. */
function editCells(edit: Edit): Row {
  switch (edit.kind) {
    case 'set':
      return [
        edit.cell,
        edit.kind,
        storedValue(edit.before),
        storedValue(edit.after),
        edit.format === undefined ? null : (edit.formatBefore ?? 'General'),
        edit.format ?? null,
      ];
    case 'insertRow':
      return [`${edit.row}:${edit.row + edit.count - 1}`, edit.kind, null, listed(edit.values?.[0]), null, null];
    case 'deleteRow':
      return [`${edit.row}:${edit.row}`, edit.kind, listed(edit.before), null, null, null];
    case 'show': {
      const line = edit.row === undefined ? columnName(edit.column ?? 1) : String(edit.row);
      const after = edit.before === 'hidden' ? 'shown' : 'hidden';
      return [`${line}:${line}`, edit.kind, edit.before, after, null, null];
    }
    case 'unmerge':
      return [edit.area, edit.kind, edit.before, edit.before === 'merged' ? 'split' : 'merged', null, null];
  }
}

function listed(values: readonly CellValue[] | undefined): string {
  return cutText((values ?? []).map(textOf).join(' | '))[0]!;
}

/** Whether the rows of a change are enough to make it again and to take it back: cells set, and set back. */
function isSaidByRows(change: Change, inverse: Change): boolean {
  const cells = new Set<string>();
  const isPlain = change.edits.every((edit, index) => {
    const back = inverse.edits[index];
    if (edit.kind !== 'set' || back?.kind !== 'set' || edit.flattens) return false;
    cells.add(edit.cell);
    const said = setBack(edit);
    return (
      back.cell === said.cell &&
      storedValue(back.before) === said.before &&
      storedValue(back.after) === said.after &&
      back.format === said.format &&
      back.formatBefore === said.formatBefore
    );
  });
  return isPlain && cells.size === change.edits.length && inverse.edits.length === change.edits.length;
}

function setBack(edit: SetEdit): SetEdit {
  const { cell, format } = edit;
  const back = { kind: 'set', cell, before: storedValue(edit.after), after: storedValue(edit.before) } as const;
  return format === undefined ? back : { ...back, format: edit.formatBefore ?? 'General', formatBefore: format };
}

function entryOf(step: number, rows: readonly Row[]): JournalEntry | null {
  const first = rows[0]!;
  const at = Date.parse(textAt(first, TIME));
  const sheet = textAt(first, SHEET);
  const changes = changesOf(step, rows);
  if (Number.isNaN(at) || sheet === '' || changes.length === 0) return null;
  const key = textAt(first, KEY);
  const title = titleOf(textAt(first, TITLE));
  const entry = { step, at, what: textAt(first, WHAT), title, sheet, changes, refused: [] };
  return key === '' ? entry : { ...entry, key };
}

const textAt = (row: Row, at: number): string => textOf(row[at] ?? null);

function changesOf(step: number, rows: readonly Row[]): readonly AppliedChange[] {
  const changes: (AppliedChange | string)[] = [];
  for (const row of rows) {
    if (row[STATE] !== 'done') continue;
    const json = row[CHANGE] ?? null;
    const last = changes.at(-1);
    if (json === null) {
      const edit = setOf(row);
      if (edit) changes.push(plainChange(`step-${step}:${edit.cell}`, edit));
    } else if (typeof json === 'string' && json.startsWith(GOES_ON)) {
      if (typeof last === 'string') changes[changes.length - 1] = last + json.slice(GOES_ON.length);
    } else changes.push(textOf(json));
  }
  return changes.flatMap((change) => (typeof change === 'string' ? (parseChange(change) ?? []) : change));
}

function setOf(row: Row): SetEdit | null {
  const cell = row[CELL];
  if (row[KIND] !== 'set' || typeof cell !== 'string' || !/^[A-Z]{1,3}[1-9]\d{0,6}$/.test(cell)) return null;
  const edit = { kind: 'set', cell, before: row[BEFORE] ?? null, after: row[AFTER] ?? null } as const;
  const format = textAt(row, FORMAT);
  if (format === '') return edit;
  const formatBefore = textAt(row, FORMAT_BEFORE);
  return { ...edit, format, ...(formatBefore !== 'General' && { formatBefore }) };
}

function plainChange(id: string, edit: SetEdit): AppliedChange {
  return { change: { id, edits: [edit] }, inverse: { id, edits: [setBack(edit)] } };
}

function titleOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
