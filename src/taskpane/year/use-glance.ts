import { useMemo } from 'react';
import type { PlanCheck } from '../../actions/check-plan';
import { glanceOf, type YearAtAGlance } from '../../actions/year-at-a-glance';
import { type Day, dayOf } from '../../core/calendar/day';
import { today as calendarDay } from '../session/shown-done';
import { usePane } from '../use-pane';

/** How the year stands; null where the plan names no year. */
export function useGlance({ plan }: PlanCheck): YearAtAGlance | null {
  const { session, state } = usePane();
  const { pack } = session;
  const record = state.done?.record ?? null;
  return useMemo(() => glanceOf(plan, pack, record, today()), [plan, pack, record]);
}

/** Today on this computer's calendar. */
export function today(): Day {
  const { year, month, day } = calendarDay();
  return dayOf(year, month, day);
}
