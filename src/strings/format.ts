import { type CellValue, textOf } from '../core/sheet/cell';
import type { Language } from './language';
import { plural } from './plural';

/*
 * Numbers, days and slots as each language writes them. Browsers claim to know Uzbek and Karakalpak and then
 * print 1,234.5, so nothing here asks Intl.
 */

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

/** A number as people write it: 18,510 and 475,626.8 in English, 18 510 and 475 626,8 elsewhere; at most `decimals` decimals. */
export function formatNumber(value: number, language: Language, decimals = 6): string {
  const [whole = '0', rest] = roundTo(Math.abs(value), decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : NO_BREAK_SPACE);
  const number = rest ? grouped + (language === 'en' ? '.' : ',') + rest : grouped;
  return value < 0 && number !== '0' ? MINUS + number : number;
}

/** What a cell holds as people read it: a number with the language's own sign before its decimals, nothing grouped. */
export function cellText(value: CellValue, language: Language): string {
  const text = textOf(value);
  return typeof value === 'number' && language !== 'en' ? text.replace('.', ',') : text;
}

/** A change as people write it, always with its sign: +21,6 %, −0,6 %, 0 %. `share` 0.216 is 21.6 %. */
export function formatChange(share: number, language: Language): string {
  const percent = formatNumber(share * 100, language, 1);
  const signed = share > 0 && percent !== '0' ? '+' + percent : percent;
  return language === 'en' ? `${signed}%` : `${signed}${NO_BREAK_SPACE}%`;
}

/** The time of day of a moment (milliseconds since 1970) on this computer's clock: "14:02". */
export function formatTime(moment: number): string {
  const time = new Date(moment);
  return `${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`;
}

const ENGLISH_MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The day of a moment (milliseconds since 1970): "01.03.2026" as offices here write it, "1 March 2026" in English. */
export function formatDay(moment: number, language: Language): string {
  const day = new Date(moment);
  if (language === 'en') return `${day.getDate()} ${ENGLISH_MONTHS[day.getMonth()]} ${day.getFullYear()}`;
  return `${twoDigits(day.getDate())}.${twoDigits(day.getMonth() + 1)}.${day.getFullYear()}`;
}

/** Numbers in these slots are names of something, not amounts: 2026 is not 2 026. */
const NAMED_BY_NUMBER = /year|row$|number$|^cell/i;

/**
 * Fills the slots of a sentence. `{slot}` takes the value, numbers as the language writes them;
 * `{slot:error|errors}` (in Russian three forms) takes the word form that goes with the number. A slot without a value stays visible.
 */
export function fill(template: string, data: Readonly<Record<string, string | number>>, language: Language): string {
  return template.replace(/\{(\w+)(?::([^{}]*))?\}/g, (slot, name: string, forms?: string) => {
    const value = data[name];
    if (value === undefined) return slot;
    if (forms !== undefined) return plural(Number(value), forms.split('|'), language);
    if (typeof value === 'string') return value;
    return NAMED_BY_NUMBER.test(name) ? String(value) : formatNumber(value, language);
  });
}

function roundTo(value: number, decimals: number): string {
  const fixed = value.toFixed(decimals);
  return fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
