import { cellWith, datedRows } from '../check/dated-rows';
import { shortened } from '../check/item-label';
import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import type { Deadline, DeadlineTerm, PlanCell, Quarter } from '../plan/plan';

/** Numerals that are no quarter, and those they were most likely meant for. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  V: ['IV'],
  VI: ['IV'],
  IIII: ['III', 'IV'],
  IIV: ['III', 'IV'],
};
const ROMAN: Readonly<Record<string, Quarter>> = { I: 1, II: 2, III: 3, IV: 4, '1': 1, '2': 2, '3': 3, '4': 4 };
const NUMERAL = /(?<![\p{L}\d])(?:I{1,3}|IV|[1-4])(?![\p{L}\d])/gu;

/** Quarters are I to IV and stand in rising order. */
export const deadlineQuarters = defineRule({
  id: 'deadline-quarters',
  severity: 'error',
  fix: 'ask',
  why: 'A year has four quarters: an item of a fifth, or of “III–I”, falls into no quarterly report, or into the wrong ones. (House rule.)',
  messages: {
    stray: {
      what: '“{quarter}” is no quarter of the year.',
      todo: 'Write I, II, III or IV.',
    },
    order: {
      what: 'The quarters in “{text}” do not rise.',
      todo: 'Write them in the order of the year, or the quarter that is meant.',
    },
  },
  fixes: { quarter: 'Write {quarter}', rising: 'Write “{text}”' },
  check(plan, _pack, report) {
    for (const [text, rows] of datedRows(plan)) {
      const named = rows[0]!.deadline.terms.filter(({ kind }) => kind === 'quarters');
      const stray = named.find(({ strays }) => strays.length > 0);
      const isOut = !stray && !isRising(named.flatMap((term) => term.quarters));
      for (const { deadline } of stray ? rows : []) {
        const cell = cellWith(deadline, stray!.text);
        report({
          message: 'stray',
          data: { quarter: stray!.strays[0]! },
          at: cell.at,
          fixes: meantFixes(cell, stray!),
        });
      }
      for (const { deadline } of isOut ? rows : []) {
        const cell = cellWith(deadline, named[0]!.text);
        const after = risingText(cell.text, named);
        const fixes =
          after === null
            ? []
            : [{ safety: 'ask', title: 'rising', data: { text: after }, edits: [setCell(cell, after)] } as const];
        report({ message: 'order', data: { text: shortened(text) }, at: cell.at, fixes });
      }
    }
  },
});

/** The numerals that a stray one was likely meant for. */
function meantFixes(cell: PlanCell, { strays: [quarter] }: DeadlineTerm) {
  const numeral = new RegExp(`(?<![\\p{L}\\d])${quarter}(?![\\p{L}\\d])`, 'iu');
  return (MEANT[quarter!] ?? []).flatMap((meant) => {
    const after = cell.text.replace(numeral, meant);
    if (after === cell.text) return [];
    return [{ safety: 'ask', title: 'quarter', data: { quarter: meant }, edits: [setCell(cell, after)] } as const];
  });
}

const isRising = (quarters: readonly Quarter[]): boolean =>
  quarters.every((quarter, index) => index === 0 || quarters[index - 1]! < quarter);

/** The text with its quarters' numerals in rising order, or null where they cannot be told one by one. */
function risingText(text: string, terms: Deadline['terms']): string | null {
  const spots: { readonly at: number; readonly numeral: string }[] = [];
  let from = 0;
  for (const term of terms) {
    const start = text.indexOf(term.text, from);
    if (start < 0) return null;
    for (const match of term.text.matchAll(NUMERAL)) spots.push({ at: start + match.index, numeral: match[0] });
    from = start + term.text.length;
  }
  const rising = spots.map(({ numeral }) => numeral).sort((one, other) => ROMAN[one]! - ROMAN[other]!);
  if (new Set(rising).size < rising.length) return null;
  let result = '';
  let end = 0;
  spots.forEach(({ at, numeral }, index) => {
    result += text.slice(end, at) + rising[index]!;
    end = at + numeral.length;
  });
  const after = result + text.slice(end);
  return after === text ? null : after;
}
