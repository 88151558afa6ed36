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
    if (!lastReport || plan.columns.fact === undefined || otherFactYear(plan, lastReport) !== null) return;
    for (const item of plan.items) {
      if (item.indicators.length === 0) continue;
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
  const lines = fact.lines.map((line) => [...line]);
  let isOther = false;
  for (const match of indicators) {
    const reported = done.get(match.indicatorId);
    const own = indicatorValue(fact, match);
    if (reported === undefined || own === undefined || isSame(own, reported)) continue;
    const line = match.line === 'sum' ? (lines.length === 1 ? 0 : null) : match.line;
    if (line === null) continue;
    // A lone dash stands for all; the report's value takes its place.
    const place = lines[line] ? Math.min(match.component ?? 0, lines[line].length - 1) : 0;
    (lines[line] ?? lines[0]!)[place] = reported;
    isOther = true;
  }
  return isOther ? lines : null;
}

const isNothing = (value: Component): boolean => value === null || value === 0;

/** A dash and none are the same here: reports write one for the other. */
const isSame = (own: Component, reported: Component): boolean =>
  own === reported || (isNothing(own) && isNothing(reported));
