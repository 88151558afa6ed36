import { yearOfPlan } from '../check/plan-year';
import { inPackOrder, type ServiceLabel, servicesNamed } from '../check/service-labels';
import { itemKeys } from '../done/item-keys';
import { isNothing } from '../done/amounts';
import { itemState, plannedToDate, rowsByItem } from '../done/done-to-date';
import type { DoneRecord, DoneRow } from '../done/done';
import type { Pack } from '../pack/pack';
import type { Item, Plan } from '../plan/plan';
import { wholeOf } from '../plan/whole-of';
import { shortHash } from '../text/short-hash';
import { type Day, dayOf, monthEnd, partsOf, quarterDays } from './day';
import { dueDates, type DueDate, quarterOfDay } from './due-dates';

/** What is due when: one entry a day by which an item is due. */
export interface DueEntry extends DueDate {
  /** Index in `Plan.items`. */
  readonly item: number;
  /** Names the entry whenever the calendar is made anew, wherever its item stands and whatever its day is. */
  readonly id: string;
  /** Ids of the services that answer for it (see `ServiceLabel`). */
  readonly services: readonly string[];
  /** Whether what was planned to that day is done; false too where nobody wrote what was done. */
  readonly isDone: boolean;
}

/** The deadlines of a plan as days of its year. */
export interface Calendar {
  readonly year: number;
  /** By day, then in the order of the plan. */
  readonly entries: readonly DueEntry[];
  /** Those who answer for something, in the order of the pack; who is unknown to it last. */
  readonly services: readonly ServiceLabel[];
  /** False where nobody has entered what was done: nothing is then known to be late. */
  readonly isDoneKnown: boolean;
  /** Indexes of items whose deadline is blank or cannot be read. */
  readonly undated: readonly number[];
}

/** The calendar of a plan; null where it names no year. What a dash is planned for is never due. */
export function calendarOf(plan: Plan, pack: Pack, record: DoneRecord | null): Calendar | null {
  const year = yearOfPlan(plan);
  if (year === null) return null;
  const keys = itemKeys(plan);
  const owner = shortHash(plan.organisations[0]?.key ?? '');
  const rows = record ? rowsByItem(record) : null;
  const labels = new Map<string, ServiceLabel>();
  const undated: number[] = [];
  const entries = plan.items.flatMap((item): DueEntry[] => {
    if (item.plan.isNothing) return [];
    const dates = dueDates(item.deadline, year);
    // A part without a deadline of its own goes with its whole.
    if (dates.length === 0 && item.deadline.text === '' && wholeOf(item) !== null) return [];
    if (dates.length === 0) undated.push(item.index);
    const named = servicesNamed(item.responsible, pack);
    for (const service of named) if (!labels.has(service.id)) labels.set(service.id, service);
    const services = named.map(({ id }) => id);
    const row = rows?.get(item.index);
    const owed = dates.filter((date) => isOwed(item, row, date, year, pack));
    return (owed.length > 0 ? owed : dates).map((date) => ({
      ...date,
      item: item.index,
      id: `${owner}-${year}-${keys[item.index]!}-${date.part}`,
      services,
      isDone: rows !== null && isDone(item, row, date, year, pack),
    }));
  });
  return {
    year,
    entries: entries.sort((one, other) => (one.due === other.due ? 0 : one.due < other.due ? -1 : 1)),
    services: inPackOrder([...labels.values()], pack),
    isDoneKnown:
      record !== null && record.rows.some(({ quarters }) => quarters.some(({ fact }) => fact.state !== 'blank')),
    undated,
  };
}

/** Whether anything is planned to a day: one event in “I–II chorak” is due at the end of the second, unless it is to be held each quarter. */
function isOwed(item: Item, row: DoneRow | undefined, { due }: DueDate, year: number, pack: Pack): boolean {
  if (item.deadline.frequencies.length > 0 || !isIn(due, year)) return true;
  const planned = plannedToDate(item, row, quarterOfDay(due), pack);
  return planned === undefined || !isNothing(planned);
}

const isIn = (day: Day, year: number): boolean => day.startsWith(String(year));

function isDone(item: Item, row: DoneRow | undefined, { due }: DueDate, year: number, pack: Pack): boolean {
  const period = isIn(due, year)
    ? ({ kind: 'quarter', year, quarter: quarterOfDay(due) } as const)
    : ({ kind: 'year', year } as const);
  return itemState(item, row, period, pack) === 'done';
}

/** What a service has to do: what names it, and what is everybody's. */
export function ofService(calendar: Calendar, service: string): readonly DueEntry[] {
  const everybody = calendar.services.filter(({ isCollective }) => isCollective).map(({ id }) => id);
  return calendar.entries.filter(({ services }) => services.some((id) => id === service || everybody.includes(id)));
}

/** What is due from one day to another, both included. */
export function dueBetween(entries: readonly DueEntry[], from: Day, to: Day): readonly DueEntry[] {
  return entries.filter(({ due }) => due >= from && due <= to);
}

/** What is past its deadline on a day and not known to be done. */
export function overdue(entries: readonly DueEntry[], today: Day): readonly DueEntry[] {
  return entries.filter(({ due, isDone }) => !isDone && due < today);
}

/** What is still to be done. */
export function openEntries(entries: readonly DueEntry[]): readonly DueEntry[] {
  return entries.filter(({ isDone }) => !isDone);
}

/** The month of a day and its quarter, each from its first day to its last. */
export function periodsAround(today: Day): {
  readonly month: readonly [Day, Day];
  readonly quarter: readonly [Day, Day];
} {
  const [year, month] = partsOf(today);
  return {
    month: [dayOf(year, month, 1), monthEnd(year, month)],
    quarter: quarterDays(year, quarterOfDay(today)),
  };
}
