import type { yearEn } from '../en/year';
import type { WordsLike } from '../language';
import { yearGlanceUz } from './year-glance';
import { yearDoneUz } from './year-done';
import { yearNextUz } from './year-next';
import { yearServicesUz } from './year-services';

/** The words of the year's tab and its rooms. */
export const yearUz: WordsLike<typeof yearEn> = {
  'year.rooms': 'Yil davomidagi ishlar',
  'year.back': 'Yil ishlariga qaytish',
  ...yearDoneUz,
  ...yearNextUz,
  ...yearServicesUz,
  ...yearGlanceUz,
};
