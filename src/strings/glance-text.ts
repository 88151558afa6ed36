import type { Calendar, DueEntry } from '../core/calendar/calendar';
import { type Day, partsOf } from '../core/calendar/day';
import type { ServiceLabel } from '../core/check/service-labels';
import type { Item } from '../core/plan/plan';
import { wordsOf } from './catalogue';
import type { yearGlanceEn } from './en/year-glance';
import { fill, formatDay } from './format';
import type { Language } from './language';
import { yearUz } from './uz/year';

/** The key of a sentence of the year at a glance. */
export type GlanceWord = keyof typeof yearGlanceEn;

const words = wordsOf('year', yearUz);

/** A sentence of the year at a glance with its slots filled. */
export function glanceWord(
  word: GlanceWord,
  language: Language,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return fill(words(language)[word], data, language);
}

/** A day as people write it: "31.03.2026". */
export function dayText(day: Day, language: Language): string {
  const [year, month, date] = partsOf(day);
  return formatDay(new Date(year, month - 1, date).getTime(), language);
}

/** An item as a list names it: "17.1. Davra suhbatlari". */
export function itemTitle({ number, name, mechanism }: Item): string {
  return [number.text, name.text || mechanism.text].filter((text) => text !== '').join(' ');
}

/** The plan of an item as it stands on the sheet, several lines joined. */
export function plannedText({ plan }: Item): string {
  return plan.cells
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join('; ');
}

/** A service's name; that of nobody in words. */
export function serviceText({ label }: ServiceLabel, language: Language): string {
  return label === '' ? glanceWord('calendar.nobody', language) : label;
}

/** How an entry stands on a day; past: its day is over, and nobody has entered what was done. */
export function entryState(
  { isDone, due }: DueEntry,
  today: Day,
  { isDoneKnown }: Pick<Calendar, 'isDoneKnown'>,
): 'done' | 'late' | 'past' | 'open' {
  if (isDone) return 'done';
  if (due >= today) return 'open';
  return isDoneKnown ? 'late' : 'past';
}

/** How much of a name a list or an event shows. */
const LONGEST_NAME = 80;

/** A name cut at a word to what a list has room for. */
export function shortName(text: string, longest = LONGEST_NAME): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/\s+\S*$/, '')}…`;
}

/** What of a sheet's name a program looks for, whatever the language. */
export const [CALENDAR_SHEET, OVERVIEW_SHEET, ACQUAINTED_SHEET] = [
  'Muddatlar',
  'Umumiy koʻrinish',
  'Tanishuv varagʻi',
] as const;
