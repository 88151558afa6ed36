import { defineRule } from '../check/rule';
import { numberText, readNumbering, readingsOfDate } from '../check/numbering';
import { setCell } from '../check/set-cell';

/** A number did not become a date or a decimal while it was typed (1.10 → 1.1, 35.1 → Jan-35). */
export const numberMangled = defineRule({
  id: 'number-mangled',
  severity: 'error',
  fix: 'ask',
  why: 'Excel takes 1.10 for a decimal or a day as soon as the cell is not text, and the row then carries another number.',
  messages: {
    date: { what: 'The number has become a date; {number} was typed.', todo: 'Write {number} into the cell as text.' },
    decimal: {
      what: 'The number has become the decimal {shown}; {number} was typed.',
      todo: 'Write {number} into the cell as text.',
    },
  },
  fixes: { text: 'Write {number} as text' },
  check(plan, _pack, report) {
    const { mangled, hasPeriods } = readNumbering(plan);
    for (const [index, typed] of mangled) {
      const { cell, text } = plan.items[index]!.number;
      const others = cell.kind === 'date' ? readingsOfDate(cell) : [];
      const numbers = [...new Set([typed, ...others].map((path) => numberText(path, hasPeriods)))];
      const fixes = numbers.map((number) => ({
        safety: 'ask' as const,
        title: 'text' as const,
        data: { number },
        edits: [setCell(cell, number, '@')],
      }));
      const [number] = numbers as [string];
      if (cell.kind === 'date') report({ message: 'date', data: { number }, at: cell.at, fixes });
      else report({ message: 'decimal', data: { shown: text, number }, at: cell.at, fixes });
    }
  },
});
