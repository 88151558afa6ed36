import { type Calendar, calendarOf } from '../core/calendar/calendar';
import type { Day } from '../core/calendar/day';
import { type Overview, overviewOf } from '../core/overview/overview';
import type { DoneRecord } from '../core/done/done';
import type { Pack } from '../core/pack/pack';
import type { Plan } from '../core/plan/plan';
import type { Workbook } from '../core/workbook';
import { findDone } from './done-sheet';

/** A plan's year: its deadlines as days and how it stands; the overview is as of the day given. */
export interface YearAtAGlance {
  readonly calendar: Calendar;
  readonly overview: Overview;
}

/** Reads how the year stands, with what was done where its sheet is there; null where the plan names no year. Throws WorkbookError. */
export async function yearAtAGlance(
  workbook: Pick<Workbook, 'sheets' | 'readAll'>,
  plan: Plan,
  pack: Pack,
  today: Day,
): Promise<YearAtAGlance | null> {
  return glanceOf(plan, pack, (await findDone(workbook, plan))?.record ?? null, today);
}

/** How the year stands, as far as a record tells what was done; null where the plan names no year. */
export function glanceOf(plan: Plan, pack: Pack, record: DoneRecord | null, today: Day): YearAtAGlance | null {
  const calendar = calendarOf(plan, pack, record);
  if (!calendar) return null;
  return { calendar, overview: overviewOf(plan, pack, { calendar, record, today }) };
}
