import type { Component, Quantity } from '../plan/plan';

/*
 * Lines of components (`370/1006`, several values in a cell) added up and shared out place by place. A dash is null: nothing
 * was planned or done; what is not given at all is undefined and never counts as nothing.
 */

/** Lines of components. */
export type Lines = readonly (readonly Component[])[];

/** The lines of a quantity; undefined where it is blank or cannot be read. */
export function linesOf({ state, lines }: Quantity): Lines | undefined {
  return state === 'readable' || state === 'ambiguous' ? lines : undefined;
}

/** The sum of lines of one shape; a lone dash is nothing of any shape. Undefined where their shapes differ. */
export function addLines(one: Lines, other: Lines): Lines | undefined {
  if (isDash(one)) return other;
  if (isDash(other)) return one;
  if (!isSameShape(one, other)) return undefined;
  return one.map((line, at) => line.map((component, place) => plus(component, other[at]![place]!)));
}

/** Each component made anew. */
export function mapLines(lines: Lines, make: (component: number) => Component): Lines {
  return lines.map((line) => line.map((component) => (component === null ? null : make(component))));
}

/** Whether there is nothing in any place: dashes and zeros. */
export function isNothing(lines: Lines): boolean {
  return lines.every((line) => line.every((component) => !component));
}

/** Whether every place holds at least as much as the other's; places that the other lacks or has a dash in do not count. */
export function reaches(lines: Lines, other: Lines): boolean {
  return other.every((line, at) =>
    line.every((component, place) => (lines[at]?.[place] ?? 0) >= (component ?? 0) - TINY),
  );
}

const TINY = 1e-6;

/** Whether there is a lone dash. */
export function isDash(lines: Lines): boolean {
  const [first, ...others] = lines.flat();
  return first === null && others.length === 0;
}

/** The number where there is one alone; null of a dash and of several values. */
export function onlyNumber(lines: Lines): number | null {
  const [first = null, ...others] = lines.flat();
  return others.length === 0 ? first : null;
}

/** Whether there are as many lines of as many components. */
export function isSameShape(one: Lines, other: Lines): boolean {
  return one.length === other.length && one.every((line, at) => line.length === other[at]!.length);
}

/** Sums of tenths stay tenths. */
const plus = (one: Component, other: Component): Component =>
  one === null && other === null ? null : Math.round(((one ?? 0) + (other ?? 0)) * 1e6) / 1e6;
