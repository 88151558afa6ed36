import type { Component, PlanCell, Quantity } from '../plan/plan';
import { dayOfSerial } from '../sheet/cell';

const DECIMALS = 6;

/** A number as plans write it, without what adding decimals leaves behind: 475626.8. */
export function numberText(value: number): string {
  return String(Number(value.toFixed(DECIMALS)));
}

/** One line of a quantity: "370/1006", "-". */
export function lineText(line: readonly Component[]): string {
  return line.map((component) => (component === null ? '-' : numberText(component))).join('/');
}

/** A quantity as a list of its lines: "240/319; 27/270". */
export function linesText(lines: readonly (readonly Component[])[]): string {
  return lines.map(lineText).join('; ');
}

/** What a cell shows, spaces and line breaks made one: a date as a day, and not as the number that it is kept as. */
export function shownText({ kind, value, text }: PlanCell): string {
  if (kind !== 'date' || typeof value !== 'number') return text.replace(/\s+/g, ' ').trim();
  const { day, month, year } = dayOfSerial(value);
  return [twoDigits(day), twoDigits(month), year].join('.');
}

/** 3 → "03". */
export const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** What stands in the cells of a quantity. */
export function writtenText(quantity: Quantity): string {
  return quantity.cells
    .map(shownText)
    .filter((text) => text !== '')
    .join('; ');
}
