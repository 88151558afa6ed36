import { dayOfSerial } from '../sheet/cell';
import type { Plan, PlanCell } from '../plan/plan';
import { eachOddQuantity } from '../check/measured-rows';
import { twoDigits } from '../check/quantity-text';
import { defineRule } from '../check/rule';
import { setQuantity } from '../check/set-cell';

/** A quantity did not turn into a date (`4/4` → 4-Apr); what was typed is offered back. */
export const quantityMangled = defineRule({
  id: 'quantity-mangled',
  severity: 'error',
  fix: 'ask',
  why: 'Excel takes 4/4, 1/20 or 5/45 for a date and keeps a day number such as 46116 instead: the sums then count that number.',
  messages: {
    date: {
      what: 'Excel has made a date of this quantity ({day}.{month}.{year}).',
      todo: 'Choose what was typed; the cell is then kept as text, so that it stays so.',
    },
  },
  fixes: { typed: 'Write {typed}' },
  check(plan, _pack, report) {
    eachOddQuantity(plan, ({ cells }) => {
      for (const cell of cells) {
        if (cell.kind !== 'date' || typeof cell.value !== 'number') continue;
        const { day, month, year } = dayOfSerial(cell.value);
        report({
          message: 'date',
          data: { day: twoDigits(day), month: twoDigits(month), year: String(year) },
          at: cell.at,
          fixes: whatWasTyped(cell, plan).map((typed) => ({
            safety: 'ask',
            title: 'typed',
            data: { typed },
            edits: [setQuantity(cell, typed)],
          })),
        });
      }
    });
  },
});

/** Excel takes a year of two digits for 1930 to 2029. */
const FIRST_SHORT_YEAR = 1930;
const LAST_SHORT_YEAR = 2029;
/** A day and month typed without a year get the year of typing: near the plan's. */
const YEARS_NEAR = 3;

/**
 * What may have been typed, the likeliest first: day/month as typed here, the other order, and the plain number that
 * the date is (46 082 visits in a cell that shows dates).
 */
function whatWasTyped(cell: PlanCell, plan: Plan): (number | string)[] {
  const serial = cell.value as number;
  // A time of day is no quantity, whatever was typed.
  if (serial < 1) return [];
  const { day, month, year } = dayOfSerial(serial);
  const number = Number.isInteger(serial) ? serial : Math.round(serial);
  const hasDay = /d/i.test(cell.format ?? 'd');
  if (!hasDay) {
    const isShort = year >= FIRST_SHORT_YEAR && year <= LAST_SHORT_YEAR;
    return [...(isShort ? [`${month}/${year % 100}`] : []), `${month}/${year}`, number];
  }
  const typed = [...new Set([`${day}/${month}`, `${month}/${day}`])];
  const planYear = plan.planYear?.year ?? plan.titleYears[0]?.year;
  const isNear = planYear === undefined || Math.abs(year - planYear) <= YEARS_NEAR;
  // A number that only got the look of a date lies in some other year: 12 is 12 January 1900.
  return isNear ? [...typed, number] : [number, ...typed];
}
