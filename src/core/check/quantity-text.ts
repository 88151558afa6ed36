import type { Component, Quantity } from '../plan/plan';

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

/** What stands in the cells of a quantity, spaces and line breaks made one. */
export function writtenText(quantity: Quantity): string {
  return quantity.cells
    .map(({ text }) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join('; ');
}

const DATE_TEXT = /^\s*\d{1,2}([./-])\d{1,2}\1\d{2}(\d{2})?\s*$/;

/** Whether a text is a date: "12.03.2026". */
export function isDateText(text: string): boolean {
  return DATE_TEXT.test(text);
}
