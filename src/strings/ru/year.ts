import type { yearEn } from '../en/year';
import type { WordsLike } from '../language';
import { yearGlanceRu } from './year-glance';
import { yearDoneRu } from './year-done';
import { yearNextRu } from './year-next';
import { yearServicesRu } from './year-services';

/** The words of the year's tab and its rooms. */
export const yearRu: WordsLike<typeof yearEn> = {
  'year.rooms': 'Дела в течение года',
  'year.back': 'Назад к делам года',
  ...yearDoneRu,
  ...yearNextRu,
  ...yearServicesRu,
  ...yearGlanceRu,
};
