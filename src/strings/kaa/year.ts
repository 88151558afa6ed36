import type { yearEn } from '../en/year';
import type { WordsLike } from '../language';
import { yearGlanceKaa } from './year-glance';
import { yearDoneKaa } from './year-done';
import { yearNextKaa } from './year-next';
import { yearServicesKaa } from './year-services';

/** The words of the year's tab and its rooms. */
export const yearKaa: WordsLike<typeof yearEn> = {
  'year.rooms': 'Jıl dawamındaǵı isler',
  'year.back': 'Jıl islerine qaytıw',
  ...yearDoneKaa,
  ...yearNextKaa,
  ...yearServicesKaa,
  ...yearGlanceKaa,
};
