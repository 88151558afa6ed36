import { type Calendar, type DueEntry, overdue } from '../calendar/calendar';
import { type Day, partsOf } from '../calendar/day';
import { doneToDate, itemState, type ItemState, rowsByItem } from '../done/done-to-date';
import { type DoneRecord, type DoneRow, QUARTERS } from '../done/done';
import { type Lines, linesOf } from '../done/amounts';
import type { Pack } from '../pack/pack';
import type { Item, Plan, Quarter } from '../plan/plan';

/** How many items stand how; what is not planned is not among them. */
export type StateCounts = Readonly<Record<CountedState, number>>;

/** The states that are counted; unknown: what was planned or done cannot be read. */
export type CountedState = Exclude<ItemState, 'notPlanned'> | 'unknown';

/** The states in the order in which bars show them. */
export const COUNTED_STATES: readonly CountedState[] = ['done', 'partly', 'notDone', 'notDue', 'unknown'];

/** The items of a section or a service, counted. */
export interface Group {
  readonly id: string;
  /** The section's title with its numeral, or the service's name; empty for items that have none. */
  readonly label: string;
  readonly counts: StateCounts;
}

/** An amount that differs much from last year's. */
export interface ChangedItem {
  readonly item: number;
  readonly before: number;
  readonly after: number;
  /** 0.2 is 20 % more than last year. */
  readonly share: number;
}

/** An item past its deadline. */
export interface LateItem {
  readonly item: number;
  /** The earliest day of those that are over. */
  readonly due: Day;
  /** How many of its days are over. */
  readonly times: number;
}

/** A plan at a glance. */
export interface Overview {
  readonly year: number;
  /** The quarter to whose end the states are counted; 0: none has ended and nothing is entered. */
  readonly asOf: Quarter | 0;
  /** False where nobody has entered what was done: what has fallen due is then counted as not done. */
  readonly isDoneKnown: boolean;
  /** The day on which it is made. */
  readonly today: Day;
  readonly counts: StateCounts;
  readonly sections: readonly Group[];
  readonly services: readonly Group[];
  /** What was due before today and is not known to be done: each item once, by its earliest day. */
  readonly late: readonly LateItem[];
  /** The ten largest changes, the largest first. */
  readonly changes: readonly ChangedItem[];
  /** What last year is compared with: the plan, or what was done once the whole year is entered. */
  readonly changedTo: 'plan' | 'done';
}

const LARGEST = 10;

/** A plan at a glance, as of a day. */
export function overviewOf(
  plan: Plan,
  pack: Pack,
  given: { readonly calendar: Calendar; readonly record: DoneRecord | null; readonly today: Day },
): Overview {
  const { calendar, record, today } = given;
  const { year, services } = calendar;
  const rows = record ? rowsByItem(record) : new Map<number, DoneRow>();
  const asOf = lastQuarterOf(year, today, record);
  const { isDoneKnown } = calendar;
  const past = new Set(overdue(calendar.entries, today).map(({ item }) => item));
  const states = plan.items.map((item) => {
    if (isDoneKnown) return stateOf(item, rows.get(item.index), { year, asOf }, pack);
    if (item.plan.isNothing) return 'notPlanned';
    return past.has(item.index) ? 'notDone' : 'notDue';
  });
  const counted = (isMeant: (item: Item) => boolean): StateCounts => countOf(plan, states, isMeant);
  const servicesOfItem = new Map(calendar.entries.map(({ item, services: ids }) => [item, ids]));
  const changedTo = record && lastFilled(record) === 4 ? 'done' : 'plan';
  return {
    year,
    asOf,
    isDoneKnown,
    today,
    counts: counted(() => true),
    sections: plan.sections
      .map(({ index, numeral, title }) => ({
        id: String(index),
        label: numeral === '' ? title : `${numeral}. ${title}`,
        counts: counted(({ section }) => section === index),
      }))
      .filter(({ counts }) => totalOf(counts) > 0),
    services: services
      .map(({ id, label }) => ({
        id,
        label,
        counts: counted(({ index }) => servicesOfItem.get(index)?.includes(id) ?? false),
      }))
      .filter(({ counts }) => totalOf(counts) > 0),
    late: lateItems(overdue(calendar.entries, today)),
    changes: changesOf(plan, pack, changedTo === 'done' ? rows : null),
    changedTo,
  };
}

/** Entries by day → one line an item. */
function lateItems(entries: readonly DueEntry[]): readonly LateItem[] {
  const late = new Map<number, LateItem>();
  for (const { item, due } of entries) {
    const known = late.get(item);
    late.set(item, known ? { ...known, times: known.times + 1 } : { item, due, times: 1 });
  }
  return [...late.values()];
}

/** How many items are counted in all. */
export function totalOf(counts: StateCounts): number {
  return COUNTED_STATES.reduce((sum, state) => sum + counts[state], 0);
}

function stateOf(
  item: Item,
  row: DoneRow | undefined,
  { year, asOf }: { readonly year: number; readonly asOf: Quarter | 0 },
  pack: Pack,
): ItemState | 'unknown' {
  if (asOf === 0) return item.plan.isNothing ? 'notPlanned' : 'notDue';
  return itemState(item, row, { kind: 'quarter', year, quarter: asOf }, pack) ?? 'unknown';
}

function countOf(
  plan: Plan,
  states: readonly (ItemState | 'unknown')[],
  isMeant: (item: Item) => boolean,
): StateCounts {
  const counts = { done: 0, partly: 0, notDone: 0, notDue: 0, unknown: 0 };
  for (const item of plan.items) {
    const state = states[item.index]!;
    if (state !== 'notPlanned' && isMeant(item)) counts[state]++;
  }
  return counts;
}

/** The last quarter that has ended by a day, or the last in which something was entered where that is later. */
function lastQuarterOf(year: number, today: Day, record: DoneRecord | null): Quarter | 0 {
  const [thisYear, month] = partsOf(today);
  const ended = thisYear > year ? 4 : thisYear < year ? 0 : Math.floor((month - 1) / 3);
  return Math.max(ended, record ? lastFilled(record) : 0) as Quarter | 0;
}

function lastFilled({ rows }: DoneRecord): Quarter | 0 {
  const filled = QUARTERS.filter((quarter) =>
    rows.some(({ item, quarters }) => item !== null && quarters[quarter - 1]!.fact.state !== 'blank'),
  );
  return filled.at(-1) ?? 0;
}

/** Where an amount has several parts, the last is compared: of titles and copies the copies. */
function changesOf(plan: Plan, pack: Pack, rows: ReadonlyMap<number, DoneRow> | null): readonly ChangedItem[] {
  const changes = plan.items.flatMap((item): ChangedItem[] => {
    const row = rows?.get(item.index);
    const before = onlyLine(linesOf(item.fact));
    const after = onlyLine(rows ? row && doneToDate(item, row, 4, pack) : linesOf(item.plan));
    const [from = null, to = null] = [before.at(-1), after.at(-1)];
    if (!from || to === null || before.length !== after.length || from === to) return [];
    return [{ item: item.index, before: from, after: to, share: (to - from) / from }];
  });
  return changes.sort((one, other) => Math.abs(other.share) - Math.abs(one.share)).slice(0, LARGEST);
}

/** The parts of an amount of one line; none where there are several lines, or nothing can be read. */
function onlyLine(lines: Lines | undefined): Lines[number] {
  return lines?.length === 1 ? lines[0]! : [];
}
