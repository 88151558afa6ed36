import { lastReportOf, otherFactYear } from '../check/last-report';
import { linesText, writtenText } from '../check/quantity-text';
import { defineRule } from '../check/rule';
import { setQuantity } from '../check/set-cell';
import { indicatorValue } from '../plan/indicator-value';
import type { LastReport } from '../plan/last-report';
import type { Component, Item } from '../plan/plan';

/** Last year's fact is what last year's report says was done. */
export const factLastReport = defineRule({
  id: 'fact-last-report',
  severity: 'warning',
  fix: 'ask',
  why: 'The same year is told twice: in its own report, and as the fact beside this plan. Where they differ, growth and sums over the years are wrong in one of them. (Control relations between forms of statistics: this year’s beginning is last year’s end.)',
  messages: {
    other: {
      what: 'The fact is {fact}, but last year’s report says {reported}.',
      todo: 'Look up which is right; if the report was corrected later, say so in a note.',
    },
  },
  fixes: { reported: 'Write {reported}, as in the report' },
  check(plan, _pack, report, atHand) {
    const lastReport = lastReportOf(atHand);
    if (!lastReport || otherFactYear(plan, lastReport) !== null) return;
    for (const item of plan.items) {
      const lines = reportedLines(item, lastReport);
      if (!lines) continue;
      const [cell, ...rest] = item.fact.cells;
      const reported = linesText(lines);
      const value =
        lines.length === 1 && lines[0]!.length === 1 ? (lines[0]![0] ?? '-') : reported.replaceAll('; ', '\n');
      const fixes =
        rest.length > 0
          ? []
          : [{ safety: 'ask', title: 'reported', data: { reported }, edits: [setQuantity(cell!, value)] } as const];
      report({ message: 'other', data: { fact: writtenText(item.fact), reported }, at: cell!.at, fixes });
    }
  },
});

/** The item's fact with the values of the report in their places; null where they are the same, or cannot be compared. */
function reportedLines({ fact, indicators }: Item, { done }: LastReport): Component[][] | null {
  if (fact.state !== 'readable') return null;
  const others = indicators.flatMap((match) => {
    const reported = done.get(match.indicatorId);
    const own = indicatorValue(fact, match);
    if (reported === undefined || own === undefined || isSame(own, reported)) return [];
    // Of a sum of several lines nobody can tell which of them is another.
    if (match.line === 'sum') return fact.lines.length === 1 ? [{ ...match, line: 0, reported }] : [];
    return [{ ...match, line: match.line, reported }];
  });
  if (others.length === 0) return null;
  const isLoneDash = fact.isNothing && fact.lines.length === 1;
  const lines = isLoneDash ? dashesFor(indicators) : fact.lines.map((line) => [...line]);
  for (const { line, component, reported } of others) {
    const parts = lines[line]!;
    // One number alone stands for the last part.
    parts[Math.min(component ?? 0, parts.length - 1)] = reported;
  }
  return lines;
}

/** A lone dash spelled out: one for each line and part that the item's indicators have. */
function dashesFor(indicators: Item['indicators']): Component[][] {
  const lines: Component[][] = [];
  for (const { line, component } of indicators) {
    const at = line === 'sum' ? 0 : line;
    while (lines.length <= at) lines.push([null]);
    while (lines[at]!.length <= (component ?? 0)) lines[at]!.push(null);
  }
  return lines;
}

const isNothing = (value: Component): boolean => value === null || value === 0;

/** A dash and none are the same here: reports write one for the other. */
const isSame = (own: Component, reported: Component): boolean =>
  own === reported || (isNothing(own) && isNothing(reported));
