import { defineRule } from '../check/rule';
import { numberText, readNumbering } from '../check/numbering';
import { setCell } from '../check/set-cell';

/** Numbers end in a period, or none does: one way in a sheet. */
export const numberFormat = defineRule({
  id: 'number-format',
  severity: 'info',
  fix: 'safe',
  why: '“35.1” and “35.1.” are two texts for search and sorting; without its period a number like 1.10 also turns into a decimal or a date.',
  messages: {
    without: {
      what: 'Number {number} has no period at its end, though most numbers have one.',
      todo: 'Write it with a period.',
    },
    with: {
      what: 'Number {number} ends in a period, though most numbers do not.',
      todo: 'Write it without a period.',
    },
  },
  fixes: { period: '{number} → {expected}' },
  check(plan, _pack, report) {
    const { hasPeriods, mangled } = readNumbering(plan);
    for (const { number, index } of plan.items) {
      const { path, hasPeriod, cell } = number;
      if (path === null || hasPeriod === hasPeriods || mangled.has(index)) continue;
      const expected = numberText(path, hasPeriods);
      const data = { number: number.text, expected };
      const format = path.length > 1 || !hasPeriods ? '@' : undefined;
      const edits = [setCell(cell, expected, format)];
      const fixes = [{ safety: 'safe', title: 'period', data, edits } as const];
      report({ message: hasPeriods ? 'without' : 'with', data: { number: number.text }, at: cell.at, fixes });
    }
  },
});
