import type { Pack } from '../pack/pack';
import type { PlanCell } from '../plan/plan';
import { readCells } from '../plan/quantity';
import { eachOddQuantity } from '../check/measured-rows';
import { shownText } from '../check/quantity-text';
import { defineRule } from '../check/rule';
import { setQuantity } from '../check/set-cell';
import { fold } from '../text/fold';
import { hasCyrillic } from '../text/scripts';

/** The cell reads as a quantity: `12 ta` and `1(` do not. */
export const quantityReadable = defineRule({
  id: 'quantity-readable',
  severity: 'error',
  fix: 'ask',
  why: 'Only numbers can be added: words beside a number drop it from every sum, in Excel as in the report.',
  messages: {
    unreadable: {
      what: '“{text}” cannot be read as a quantity.',
      todo: 'Leave only the number in the cell; the unit has its own column, other words belong in the mechanism.',
    },
  },
  fixes: { reading: 'Write {reading}' },
  check(plan, pack, report) {
    eachOddQuantity(plan, ({ state, cells }) => {
      if (state !== 'unreadable') return;
      for (const cell of cells) {
        // Of the cells of a torn item only those that cannot be read.
        if (readCells([cell]).state !== 'unreadable') continue;
        const reading = onlyReading(cell, pack);
        report({
          message: 'unreadable',
          data: { text: shownText(cell) },
          at: cell.at,
          ...(reading !== null && {
            fixes: [{ safety: 'ask', title: 'reading', data: { reading }, edits: [setQuantity(cell, reading)] }],
          }),
        });
      }
    });
  },
});

const DIGIT_LOOKALIKES = /^(?=.*\d)[\dOoОоIlІ]+$/;
const NUMBER = /\d(?:[\d\s.,/]*\d)?/g;
const SHORT_MONTH = 3;
const THOUSANDS = /^\d{1,3}(\s\d{3})+$/;
/** Folded words for "there was none": Uzbek, Karakalpak, Russian. */
const NONE: ReadonlySet<string> = new Set(["yo'q", 'joq', 'нет', 'mavjud emas'].map(fold));
/** Words that make of the number a date, a share or a frequency. */
const OTHER_MEANING = /\b(yil|chorak|hafta|foiz|kvartal|mesya|protsent)|\b(har|oy|oyda|oyiga|kun|kuniga|god|goda)\b/;

/** Whether the words beside a number, folded, begin the name of a month in the text's alphabet: "марта" is March, "marta" times. */
function isMonth(text: string, words: string, { months }: Pack): boolean {
  if (words.length < SHORT_MONTH) return false;
  const isCyrillic = hasCyrillic(text);
  const names = months.flat(2).filter((name) => hasCyrillic(name) === isCyrillic);
  return names.some((name) => fold(name).startsWith(words));
}

/** The only number or `n/m` that the text can mean, or null where there is none or more than one. */
function onlyReading({ text }: PlanCell, pack: Pack): number | string | null {
  const trimmed = text.trim();
  if (NONE.has(fold(trimmed))) return '-';
  if (DIGIT_LOOKALIKES.test(trimmed)) return Number(trimmed.replace(/[OoОо]/g, '0').replace(/[IlІ]/g, '1'));
  const [number, ...more] = trimmed.match(NUMBER) ?? [];
  if (number === undefined || more.length > 0 || /[-–−]\s*$/.test(trimmed.slice(0, trimmed.indexOf(number))))
    return null;
  const rest = fold(trimmed.replace(number, ' '));
  if (
    isMonth(trimmed, rest, pack) ||
    /\d\s*[-–]\s*\p{L}/u.test(trimmed) ||
    trimmed.includes('%') ||
    OTHER_MEANING.test(rest)
  )
    return null;
  if (number.includes('/')) return /^\d+\s*\/\s*\d+$/.test(number) ? number.replace(/\s/g, '') : null;
  const plain = THOUSANDS.test(number) ? number.replace(/\s/g, '') : number.replace(',', '.');
  const value = Number(plain);
  return Number.isNaN(value) ? null : value;
}
