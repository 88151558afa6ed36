import { shortened } from '../check/item-label';
import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import { askedOnce, eachTextCell } from '../check/text-cells';

const INNER_RUN = /\S[^\S\n]{2,}\S/;

/** No doubled, leading or trailing spaces; line breaks stay. */
export const textSpacing = defineRule({
  id: 'text-spacing',
  severity: 'info',
  why: 'Two texts that differ by a space only are two different ones for search, filters and lookups.',
  messages: {
    spaces: {
      what: 'There are spaces too many in “{text}”.',
      todo: 'Leave one space between words and none at the ends.',
    },
    values: {
      what: 'There are spaces too many between the values “{text}”.',
      todo: 'Look whether these are several values, and leave one space between them.',
    },
  },
  fixes: { collapse: 'Take the surplus spaces out' },
  check(plan, _pack, report) {
    const tidy = askedOnce(withoutSurplus);
    eachTextCell(plan, (cell, { role, row }) => {
      const after = tidy(cell.text);
      // Signature lines below the table are laid out with spaces; a cell of nothing but spaces is an empty one.
      if (after === cell.text || after === '' || row === 'other') return;
      const isQuantity = role === 'fact' || role === 'plan';
      // "12  350" may be two values: with one space it could be read as twelve thousand.
      const isValues = isQuantity && INNER_RUN.test(cell.text);
      report({
        message: isValues ? 'values' : 'spaces',
        data: { text: shortened(after) },
        at: cell.at,
        fixes: [{ safety: isValues ? 'ask' : 'safe', title: 'collapse', data: {}, edits: [setCell(cell, after)] }],
      });
    });
  },
});

/** Surplus spaces only: single no-break spaces, line breaks and what a line begins with after one stay. */
function withoutSurplus(text: string): string {
  if (!/^\s|\s$|[^\S\n]{2}|[^\S\n]\n/.test(text)) return text;
  return text
    .trim()
    .replace(/[^\S\n]+(?=\n)/g, '')
    .replace(/(?<=[^\s])[^\S\n]{2,}/g, ' ');
}
