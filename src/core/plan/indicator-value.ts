import type { Component, IndicatorMatch, Quantity } from './plan';

/**
 * The value of an indicator in a quantity: a number, null for a dash, undefined where it is not given
 * (blank, unreadable, or no such line or component). A single number where `n/m` is asked counts as its last component.
 */
export function indicatorValue(quantity: Quantity, match: IndicatorMatch): number | null | undefined {
  if (quantity.state !== 'readable' && quantity.state !== 'ambiguous') return undefined;
  const { lines } = quantity;
  if (match.line !== 'sum') return valueOf(lines[match.line] ?? onlyDash(quantity), match.component);
  let sum: number | null | undefined;
  for (const line of lines) {
    const value = valueOf(line, match.component);
    if (value === undefined) return undefined;
    if (value !== null) sum = rounded((sum ?? 0) + value);
    else sum ??= null;
  }
  return sum;
}

/** A lone dash stands for every line. */
function onlyDash({ lines, isNothing }: Quantity): readonly Component[] | undefined {
  return isNothing && lines.length === 1 ? lines[0] : undefined;
}

function valueOf(line: readonly Component[] | undefined, component: number | null): number | null | undefined {
  if (!line) return undefined;
  if (line.length === 1) return component === null || component === 1 || !line[0] ? line[0] : undefined;
  return component === null ? undefined : line[component];
}

/** Sums of tenths stay tenths: 374272.1 + 93465.7 is 467737.8. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
