import { parseCellName } from '../sheet/address';
import { COLUMN_ROLES, type ColumnRole, type Item, type Plan, type PlanRow } from '../plan/plan';
import { shortHash } from '../text/short-hash';
import type { FoundFault } from './rule';

/*
 * Ids of findings. An id is made of what a person would recognise the thing by: the rule, the message, the column
 * and the name of the item or section. No row number and no item number is in it, so it outlives every other fix.
 */

/** Letters and digits only: apostrophes, spaces, case and punctuation are what fixes change. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, '');

/** Counts how often a key was asked: the first time 1. */
function counter(): (key: string) => number {
  const seen = new Map<string, number>();
  return (key) => {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times;
  };
}

/**
 * Rows that are no item and no section, told by the named row above them, the last words that stand between, and the
 * how-manieth of their kind they are there. Empty rows are told by what stands below them instead, as those above
 * are there to be deleted, and what then meets the header is read as part of it.
 */
interface NamelessRow {
  readonly row: number;
  readonly above: number;
  readonly mark: string;
}

/** What stands in a row that is no item: a label, a signature, a remark. */
const wordsOf = ({ cells, extra }: PlanRow): string =>
  bare([...Object.values(cells), ...extra].map(({ text }) => text).join(' '));

/** The wanted rows without a name of their own. */
function namelessRows(
  rows: readonly PlanRow[],
  wanted: ReadonlySet<number>,
  named: ReadonlySet<number>,
): NamelessRow[] {
  const found: NamelessRow[] = [];
  let above = 0;
  let times = counter();
  let between = '';
  let emptyInRun = 0;
  const below = filledBelow(rows, named);
  rows.forEach((planRow, index) => {
    const { row, kind } = planRow;
    emptyInRun = kind === 'empty' ? emptyInRun + 1 : 0;
    if (named.has(row)) {
      above = row;
      times = counter();
      between = '';
    } else if (kind === 'empty') {
      if (wanted.has(row)) found.push({ row, above, mark: `empty${below[index]}-${emptyInRun}` });
    } else {
      const words = wordsOf(planRow);
      if (words !== '') between = `w${shortHash(words)}`;
      const mark = between + kind;
      const time = times(mark);
      if (wanted.has(row)) found.push({ row, above, mark: `${mark}${time}` });
    }
  });
  return found;
}

/** For each row how many nameless rows that hold something stand between it and the next named one below. */
function filledBelow(rows: readonly PlanRow[], named: ReadonlySet<number>): readonly number[] {
  const below: number[] = [];
  let filled = 0;
  for (let index = rows.length - 1; index >= 0; index--) {
    const { row, kind } = rows[index]!;
    if (named.has(row)) filled = 0;
    else if (kind !== 'empty') filled++;
    below[index] = filled;
  }
  return below;
}

const nameOf = (item: Item): string => item.name.key || bare(item.mechanism.text);
const isWanted = ({ rows: [first, last] }: Item, wanted: ReadonlySet<number>): boolean => {
  for (let row = first; row <= last; row++) if (wanted.has(row)) return true;
  return false;
};

/** What the wanted rows are recognised by. Only their names are counted and made short: a sheet may have very many. */
function keysByRow(plan: Plan, wanted: Set<number>): Map<number, string> {
  const keys = new Map<number, string>();
  const isOther = plan.rows.some(
    ({ row, kind }) => wanted.has(row) && !/^(?:section|item|continuation|subRow)$/.test(kind),
  );
  const named = isOther
    ? new Set([...plan.sections.map(({ row }) => row), ...plan.items.flatMap(itemRows)])
    : new Set<number>();
  const nameless = isOther ? namelessRows(plan.rows, wanted, named) : [];
  for (const { above } of nameless) wanted.add(above);
  const numbered = numberer();
  for (const section of plan.sections) keys.set(section.row, numbered('s', section.sectionId ?? bare(section.title)));
  const names = new Set(plan.items.filter((item) => isWanted(item, wanted)).map(nameOf));
  for (const item of plan.items) {
    const name = nameOf(item);
    if (!names.has(name)) continue;
    const key = numbered('i', name);
    keys.set(item.row.row, key);
    item.continuations.forEach(({ row }, index) => keys.set(row.row, `${key}t${index + 1}`));
    item.subRows.forEach(({ row, name: part }, index) =>
      keys.set(row.row, `${key}p${part.key ? shortHash(part.key) : index + 1}`),
    );
  }
  for (const { row, above, mark } of nameless) keys.set(row, `${keys.get(above) ?? 'top'}${mark}`);
  return keys;
}

/** Gives a name its short key; the second thing of the same kind and name is told from the first by a number. */
function numberer(): (kind: 's' | 'i', name: string) => string {
  const seen = {
    s: new Map<string, { key: string; times: number }>(),
    i: new Map<string, { key: string; times: number }>(),
  };
  return (kind, name) => {
    const known = seen[kind].get(name);
    if (known) return `${known.key}-${++known.times}`;
    const key = `${kind}${shortHash(name)}`;
    seen[kind].set(name, { key, times: 1 });
    return key;
  };
}

function itemRows({ row, continuations, subRows }: Item): number[] {
  return [row.row, ...continuations.map((one) => one.row.row), ...subRows.map((one) => one.row.row)];
}

/** What a row outside the table is recognised by: how far above the header it stands. */
function placeOutside({ headerRows: [top] }: Plan, row: number | undefined): string {
  return row !== undefined && row < top ? `above${top - row}` : 'header';
}

/** Gives every fault of one run its id, unique in that run. */
export function findingIds(plan: Plan, faults: readonly FoundFault[]): string[] {
  if (faults.length === 0) return [];
  const places = faults.map(({ at }) => parseCellName(at));
  const keys = keysByRow(plan, new Set(places.map((place) => place?.row ?? 0)));
  const roles = new Map<number, ColumnRole>();
  for (const role of COLUMN_ROLES) {
    const column = plan.columns[role];
    if (column !== undefined) roles.set(column, role);
  }
  const times = counter();
  return faults.map((fault, index) => {
    const place = places[index];
    const role = (place && roles.get(place.column)) ?? 'other';
    const key = (place && keys.get(place.row)) ?? placeOutside(plan, place?.row);
    const id = `${fault.rule}.${fault.message}.${role}.${key}`;
    const time = times(id);
    return time === 1 ? id : `${id}.${time}`;
  });
}
