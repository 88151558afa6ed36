import { yearGlanceEn } from './year-glance';
import { yearDoneEn } from './year-done';
import { yearNextEn } from './year-next';

/** The words of the year's tab and its rooms: what was done, deadlines, printing, next year's plan. */
export const yearEn = {
  'year.rooms': 'What the year brings',
  'year.back': 'Back to the year',
  ...yearDoneEn,
  ...yearNextEn,
  ...yearGlanceEn,
} as const;
