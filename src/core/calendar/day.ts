/** A day as "2026-03-31": such texts compare as the days do. */
export type Day = string;

/** The day of numbers; month and day of the month from 1. */
export function dayOf(year: number, month: number, day: number): Day {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The last day of a month, from 1 to 12. */
export function monthEnd(year: number, month: number): Day {
  return dayOf(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** The first and the last day of a quarter. */
export function quarterDays(year: number, quarter: number): readonly [Day, Day] {
  return [dayOf(year, quarter * 3 - 2, 1), monthEnd(year, quarter * 3)];
}

/** The day that many days later, or earlier where they are negative. */
export function addDays(day: Day, days: number): Day {
  const moved = new Date(Date.parse(day) + days * 86_400_000);
  return moved.toISOString().slice(0, 10);
}

/** Year, month and day of the month. */
export function partsOf(day: Day): readonly [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
