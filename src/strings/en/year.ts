import { yearGlanceEn } from './year-glance';
import { yearDoneEn } from './year-done';
import { yearNextEn } from './year-next';
import { yearServicesEn } from './year-services';

/** The words of the year's tab and its rooms: what was done, deadlines, printing, next year's plan. */
export const yearEn = {
  'year.rooms': 'What the year brings',
  'year.back': 'Back to the year',
  ...yearDoneEn,
  ...yearNextEn,
  ...yearServicesEn,
  ...yearGlanceEn,
} as const;
