import { shortened } from '../check/item-label';
import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import { placesIn, textsOf } from '../check/text-cells';
import { suspectTexts } from '../check/text-suspects';

const INNER_RUN = /\S[^\S\n]{2,}\S/;

/** No doubled, leading or trailing spaces; line breaks stay. */
export const textSpacing = defineRule({
  id: 'text-spacing',
  severity: 'info',
  fix: 'safe',
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
  check(plan, pack, report) {
    const placeOf = placesIn(plan);
    for (const text of suspectTexts(plan, pack).spaced) {
      const after = withoutSurplus(text);
      // A cell of nothing but spaces is an empty one.
      if (after === text || after === '') continue;
      for (const cell of textsOf(plan).get(text)!) {
        const { role, row } = placeOf(cell);
        // Signature lines below the table are laid out with spaces.
        if (row === 'other') continue;
        // "12  350" may be two values: with one space it could be read as twelve thousand.
        const isValues = (role === 'fact' || role === 'plan') && INNER_RUN.test(text);
        const edits = [setCell(cell, after)];
        const fixes = [{ safety: isValues ? 'ask' : 'safe', title: 'collapse', data: {}, edits } as const];
        report({ message: isValues ? 'values' : 'spaces', data: { text: shortened(after) }, at: cell.at, fixes });
      }
    }
  },
});

/** Surplus spaces only: single no-break spaces, line breaks and what a line begins with after one stay. */
function withoutSurplus(text: string): string {
  return text
    .trim()
    .replace(/[^\S\n]+(?=\n)/g, '')
    .replace(/(?<=[^\s])[^\S\n]{2,}/g, ' ');
}
