import { QUARTERS } from '../done/done';
import { quarterOf } from '../plan/deadline-terms';
import type { Deadline, DeadlineTerm } from '../plan/plan';
import { dayOfSerial } from '../sheet/cell';
import { type Day, dayOf, monthEnd, quarterDays } from './day';

/** One day by which something is due. */
export interface DueDate {
  /** What of its item it is, the same when the day moves: "y", "q3", "m09", "d1". */
  readonly part: string;
  /** The first day of the time it belongs to: of the year, the quarter, the month. */
  readonly from: Day;
  readonly due: Day;
}

const [MONTHLY, QUARTERLY] = [12, 4] as const;
/** "sentabr–dekabr": a time that is done with at its end, not months one by one. */
const RANGE = /\p{L}\s*[-–—]\s*\p{L}/u;
/** "15.12.2026", "15/12/26". */
const NUMERIC_DATE = /(?<!\d)(\d{1,2})[./](\d{2})[./](?:20)?\d\d(?!\d)/;
/** "2026-12-15". */
const ISO_DATE = /(?<!\d)20\d\d-(\d{2})-(\d{2})(?!\d)/;
/** The day before the name of a month: "15-dekabrgacha" in one word, "15 декабря" in two. */
const [DAY_BEFORE, DAY_IN_WORD] = [/(?<!\d)(\d{1,2})\s*[-–—.]?\s*$/, /^(\d{1,2})[-–—.]\p{L}/u] as const;

/** The days by which a deadline asks for something in a year; none where it says nothing that can be read. */
export function dueDates(deadline: Deadline, planYear: number): readonly DueDate[] {
  const { terms, quarters, frequencies, years } = deadline;
  const year = years.length === 0 || years.includes(planYear) ? planYear : years[0]!;
  const named = terms.filter(({ kind }) => kind !== 'year');
  const dates = named.flatMap((term) => datesOf(term, deadline, year));
  if (dates.length > 0) return unique(dates);
  if (frequencies.includes(MONTHLY)) return Array.from({ length: MONTHLY }, (_, at) => ofMonth(year, at + 1));
  if (frequencies.includes(QUARTERLY)) return QUARTERS.map((quarter) => ofQuarter(year, quarter));
  return quarters.length === 0 ? [] : [{ part: 'y', from: dayOf(year, 1, 1), due: dayOf(year, 12, 31) }];
}

function datesOf(term: DeadlineTerm, deadline: Deadline, year: number): readonly DueDate[] {
  const last = term.months.at(-1);
  if (last === undefined) return term.quarters.map((quarter) => ofQuarter(year, quarter));
  const day = term.months.length === 1 ? dayIn(term, deadline, year) : null;
  if (day) return [{ part: 'd1', from: term.kind === 'until' ? dayOf(year, 1, 1) : day, due: day }];
  if (term.kind === 'until') return [{ part: 'd1', from: dayOf(year, 1, 1), due: monthEnd(year, last) }];
  if (term.months.length > 1 && RANGE.test(term.text)) {
    return [{ part: 'd1', from: dayOf(year, term.months[0]!, 1), due: monthEnd(year, last) }];
  }
  return term.months.map((month) => ofMonth(year, month));
}

/** The very day that is named with the one month of a term, where one is. */
function dayIn({ months, text }: DeadlineTerm, { cells, text: whole }: Deadline, year: number): Day | null {
  const month = months[0]!;
  const [cell] = cells;
  const serial = cell?.kind === 'date' && typeof cell.value === 'number' ? dayOfSerial(cell.value) : null;
  const numeric = NUMERIC_DATE.exec(text);
  const iso = ISO_DATE.exec(text);
  const before = DAY_IN_WORD.exec(text) ?? DAY_BEFORE.exec(whole.slice(0, Math.max(0, whole.indexOf(text))));
  const day = serial?.day ?? Number(numeric?.[1] ?? iso?.[2] ?? before?.[1] ?? 0);
  const isThere = day >= 1 && dayOf(year, month, day) <= monthEnd(year, month);
  return isThere ? dayOf(year, month, day) : null;
}

function ofQuarter(year: number, quarter: number): DueDate {
  const [from, due] = quarterDays(year, quarter);
  return { part: `q${quarter}`, from, due };
}

function ofMonth(year: number, month: number): DueDate {
  const from = dayOf(year, month, 1);
  return { part: `m${from.slice(5, 7)}`, from, due: monthEnd(year, month) };
}

/** The quarter that a day falls into. */
export function quarterOfDay(day: Day): ReturnType<typeof quarterOf> {
  return quarterOf(Number(day.slice(5, 7)));
}

/** Each day once, in order. */
function unique(dates: readonly DueDate[]): readonly DueDate[] {
  const byDay = new Map(dates.map((date) => [date.due, date]));
  return [...byDay.values()].sort((one, other) => (one.due < other.due ? -1 : 1));
}
