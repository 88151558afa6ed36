import { parseCellName } from '../sheet/address';
import { COLUMN_ROLES, type ColumnRole, type Plan, type PlanRow } from '../plan/plan';
import type { FoundFault } from './rule';
import { askedOnce } from './text-cells';

/*
 * Ids of findings. An id is made of what a person would recognise the thing by: the rule, the message, the column
 * and the name of the item or section. No row number and no item number is in it, so it outlives every other fix.
 */

/** Letters and digits only: apostrophes, spaces, case and punctuation are what fixes change. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, '');

const { imul } = Math;

/** A 53-bit hash in base 36. */
function hashOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = imul(high ^ code, 2654435761);
    low = imul(low ^ code, 1597334677);
  }
  high = imul(high ^ (high >>> 16), 2246822507) ^ imul(low ^ (low >>> 13), 3266489909);
  low = imul(low ^ (low >>> 16), 2246822507) ^ imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** Counts how often a key was asked: the first time 1. */
function counter(): (key: string) => number {
  const seen = new Map<string, number>();
  return (key) => {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times;
  };
}

/** What each row of the table is recognised by: short, so that a sheet of many rows is told apart quickly. */
function keysByRow(plan: Plan): Map<number, string> {
  const keys = new Map<number, string>();
  const hash = askedOnce(hashOf);
  const times = counter();
  const numbered = (kind: string, name: string): string => {
    const key = `${kind}${hash(name)}`;
    const time = times(key);
    return time === 1 ? key : `${key}-${time}`;
  };
  for (const section of plan.sections) {
    keys.set(section.row, numbered('s', section.sectionId ?? bare(section.title)));
  }
  for (const item of plan.items) {
    const key = numbered('i', item.name.key || bare(item.mechanism.text));
    keys.set(item.row.row, key);
    item.continuations.forEach(({ row }, index) => keys.set(row.row, `${key}t${index + 1}`));
    item.subRows.forEach(({ row, name }, index) =>
      keys.set(row.row, `${key}p${name.key ? hash(name.key) : index + 1}`),
    );
  }
  keepOthers(plan.rows, keys);
  plan.titles.forEach(({ cell }, index) => keys.set(cell.row, `title${index + 1}`));
  return keys;
}

/** Labels, empty rows and the rest are told by the named row above them. */
function keepOthers(rows: readonly PlanRow[], keys: Map<number, string>): void {
  let above = 'top';
  let since = counter();
  for (const row of rows) {
    const key = keys.get(row.row);
    if (key === undefined) keys.set(row.row, `${above}${row.kind}${since(row.kind)}`);
    else {
      above = key;
      since = counter();
    }
  }
}

/** Gives every fault of one run its id, unique in that run. */
export function findingIds(plan: Plan, faults: readonly FoundFault[]): string[] {
  if (faults.length === 0) return [];
  const keys = keysByRow(plan);
  const roles = new Map<number, ColumnRole>();
  for (const role of COLUMN_ROLES) {
    const column = plan.columns[role];
    if (column !== undefined) roles.set(column, role);
  }
  const times = counter();
  return faults.map((fault) => {
    const place = parseCellName(fault.at);
    const role = (place && roles.get(place.column)) ?? 'other';
    const key = (place && keys.get(place.row)) ?? 'header';
    const id = `${fault.rule}.${fault.message}.${role}.${key}`;
    const time = times(id);
    return time === 1 ? id : `${id}.${time}`;
  });
}
