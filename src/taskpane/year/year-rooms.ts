import { type ComponentType, lazy } from 'react';
import type { PlanCheck } from '../../actions/check-plan';
import type { YearRoom } from '../session/state';
import type { YearWord } from './say-of-year';

/** What a room of the year is given: the plan it is about, and the way back to the list. */
export interface YearRoomProps {
  readonly check: PlanCheck;
  readonly onClose: () => void;
}

/** A room of the year as its list offers it. */
interface OfferedRoom {
  readonly name: YearRoom;
  readonly title: YearWord;
  /** One sentence on what it is for. */
  readonly text: YearWord;
  /** The room itself, loaded when it is first opened (`lazy`). */
  readonly Part: ComponentType<YearRoomProps>;
}

/** The rooms of the year, in the order in which the year needs them. */
export const YEAR_ROOMS: readonly OfferedRoom[] = [
  {
    name: 'done',
    title: 'done.title',
    text: 'done.text',
    Part: lazy(async () => ({ default: (await import('../done/DoneRoom')).DoneRoom })),
  },
  {
    name: 'services',
    title: 'services.title',
    text: 'services.text',
    Part: lazy(async () => ({ default: (await import('../services/ServicesRoom')).ServicesRoom })),
  },
  {
    name: 'calendar',
    title: 'calendar.title',
    text: 'calendar.text',
    Part: lazy(async () => ({ default: (await import('../calendar/CalendarRoom')).CalendarRoom })),
  },
  {
    name: 'print',
    title: 'print.title',
    text: 'print.text',
    Part: lazy(async () => ({ default: (await import('../print/PrintRoom')).PrintRoom })),
  },
  {
    name: 'nextYear',
    title: 'next.title',
    text: 'next.text',
    Part: lazy(async () => ({ default: (await import('../next-year/NextYearRoom')).NextYearRoom })),
  },
];
