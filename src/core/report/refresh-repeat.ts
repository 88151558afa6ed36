import { cellName } from '../sheet/address';
import type { CellValue } from '../sheet/cell';
import type { InsertRowEdit } from '../sheet/edit';
import { alignRows } from './align-rows';
import { rememberedValue } from './fill-memory';
import type { WrittenRow } from './recall';
import type { Refreshing } from './refresh';
import type { PlannedRepeat } from './report';

/** What a row of a repeat is known by. */
const NAMING = /\{\{\s*(?:[#/][^}]*\}\}\s*\{\{\s*)?(?:item\.)?(?:number|name|row)\s*\}\}/;

/** The rows that stand for a repeat afterwards: a row of the sheet, one that is put in, or null where a person took it out. */
export interface RepeatRefresh {
  readonly rows: readonly {
    readonly at: number | { readonly insert: InsertRowEdit; readonly index: number } | null;
    readonly values: readonly CellValue[];
  }[];
}

/** Brings the rows of a repeat up to date: rows that stay are written where they changed, others put in or taken out. */
export function refreshRepeat(repeat: PlannedRepeat, work: Refreshing): RepeatRefresh {
  const { past } = work;
  const old = past.repeats.find(({ templateRow }) => templateRow === repeat.row)?.rows ?? [
    { now: past.rows[repeat.row - 1] ?? null, values: [] },
  ];
  const fresh = repeat.values.map((values) => values.map(rememberedValue));
  const taken = placeRows(repeat, old, fresh, work);
  const isTaken = new Set(taken);
  const spare = repeat.values.length === 0 ? old.findIndex(({ now }) => now !== null) : -1;
  old.forEach(({ now }, index) => {
    if (now === null || isTaken.has(index)) return;
    if (index === spare) blank(repeat, now, old[index]!, work);
    else takeOut(repeat, old[index]!, now, work);
  });
  if (spare >= 0) return { rows: [{ at: old[spare]!.now, values: [] }] };
  const first = old.find(({ now }) => now !== null)?.now ?? past.rows[repeat.row - 1] ?? 1;
  return { rows: writeRows(repeat, old, taken, first, work) };
}

/** Which old row each new one takes, so that sums around the rows keep their first row. */
function placeRows(
  { before }: PlannedRepeat,
  old: readonly WrittenRow[],
  fresh: readonly (readonly CellValue[])[],
  work: Refreshing,
): readonly (number | null)[] {
  const named = before.filter(({ text }) => NAMING.test(text));
  const keys = (named.length > 0 ? named : before).map(({ column }) => column - 1);
  const isFree = (index: number): boolean => {
    const row = old[index]!;
    return row.now !== null && !isTouched(before, row, row.now, work);
  };
  const taken = [
    ...alignRows(
      old.map((row) => row.values),
      fresh,
      keys,
      isFree,
    ),
  ];
  const top = old.findIndex(({ now }) => now !== null);
  const later = taken.indexOf(top);
  if (work.mayMoveRows && taken[0] === null && later > 0 && isFree(top)) {
    // The row that stood first takes the next that is free: were that taken out, a sum down to it would lose the new one.
    const end = taken.find((at, index) => index > later && at !== null) ?? old.length;
    const next = old.findIndex((_row, at) => at > top && at < end && isFree(at));
    [taken[0], taken[later]] = [top, next < 0 ? null : next];
  }
  return taken;
}

/** Whether a person wrote anything into a row since it was filled, in cells that carry no mark too. */
function isTouched(marked: PlannedRepeat['before'], row: WrittenRow, now: number, work: Refreshing): boolean {
  if (row.values.length === 0)
    return marked.some(({ column, text }) => ![null, text].includes(work.now(now, column) as string));
  const columns = new Set(marked.map(({ column }) => column));
  const cells = work.past.grid.cells[now - 1] ?? [];
  for (let column = 1; column <= Math.max(cells.length, row.values.length); column++) {
    if (cells[column - 1]?.formula !== undefined && !columns.has(column)) continue;
    if (!work.stands(now, column, row.values[column - 1] ?? null)) return true;
  }
  return false;
}

/** Where the plan has no such item at all, the row stays without them; what a person wrote into it stays too. */
function blank({ before, mark }: PlannedRepeat, now: number, { values }: WrittenRow, work: Refreshing): void {
  for (const { column, text } of before) {
    const isMark = work.now(now, column) === text;
    work.set(now, column, mark, null, isMark ? undefined : (values[column - 1] ?? null));
  }
}

function takeOut({ before, mark }: PlannedRepeat, row: WrittenRow, now: number, work: Refreshing): void {
  const isKept = isTouched(before, row, now, work);
  if (!isKept && work.mayMoveRows) work.deleted.add(now);
  else work.keep(isKept ? 'row' : 'locked', cellName(now, before[0]?.column ?? 1), mark, null);
}

function writeRows(
  repeat: PlannedRepeat,
  old: readonly WrittenRow[],
  taken: readonly (number | null)[],
  first: number,
  work: Refreshing,
): RepeatRefresh['rows'] {
  const { mark, before, values } = repeat;
  // What is put in above all rows that stay stands above the first of them.
  let above = first - 1;
  let run: { insert: InsertRowEdit; values: (readonly CellValue[])[] } | null = null;
  const rows: { at: RepeatRefresh['rows'][number]['at']; values: readonly CellValue[] }[] = [];
  values.forEach((row, index) => {
    const place = taken[index] ?? null;
    if (place !== null) {
      const { now, values: written } = old[place]!;
      rows.push({ at: now, values: row });
      if (now === null) return;
      for (const { column } of before) {
        const known = written.length === 0 ? undefined : (written[column - 1] ?? null);
        work.set(now, column, mark, row[column - 1] ?? null, known);
      }
      [above, run] = [now, null];
      return;
    }
    if (!work.mayMoveRows) {
      work.keep(
        'locked',
        cellName(Math.max(above, 1), before[0]?.column ?? 1),
        mark,
        row[(before[0]?.column ?? 1) - 1] ?? null,
      );
      return;
    }
    if (run) run.values.push(row);
    else {
      const put = [row];
      const like = Math.max(above, first);
      const insert: InsertRowEdit = { kind: 'insertRow', row: above + 1, count: 1, like, repeats: true, values: put };
      run = { insert, values: put };
    }
    rows.push({ at: { insert: run.insert, index: run.values.length - 1 }, values: row });
  });
  return sized(rows, work);
}

/** Gives each insert the count of its rows, which is known only now. */
function sized(rows: RepeatRefresh['rows'], work: Refreshing): RepeatRefresh['rows'] {
  const whole = new Map<InsertRowEdit, InsertRowEdit>();
  return rows.map(({ at, values }) => {
    if (at === null || typeof at === 'number') return { at, values };
    let insert = whole.get(at.insert);
    if (!insert) {
      insert = { ...at.insert, count: at.insert.values!.length };
      whole.set(at.insert, insert);
      work.inserts.push(insert);
    }
    return { at: { insert, index: at.index }, values };
  });
}
