import { apostropheStyle } from '../check/apostrophe-style';
import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import { askedOnce, eachTextCell } from '../check/text-cells';
import { APOSTROPHE_SIGNS, apostrophesIn, withApostrophes } from '../text/apostrophes';

/** oʻ, gʻ and tutuq belgisi are written one way in a sheet: the way it uses most. */
export const textApostrophe = defineRule({
  id: 'text-apostrophe',
  severity: 'info',
  why: "Search and filters take each sign for another letter, so “oʻ” in one cell and “o'” in another are not found together.",
  messages: {
    mixed: {
      what: '“{word}” is written with another apostrophe than most of the sheet ({sign}).',
      todo: 'Write all of them one way.',
    },
  },
  fixes: { style: 'Write {sign} as in the rest of the sheet ({count} in this cell)' },
  check(plan, _pack, report) {
    const style = apostropheStyle(plan);
    const sign = APOSTROPHE_SIGNS[style].mark;
    const restyled = askedOnce((text) => withApostrophes(text, style));
    eachTextCell(plan, (cell) => {
      const after = restyled(cell.text);
      if (after === cell.text) return;
      const other = apostrophesIn(cell.text).filter(
        ({ index, role }) => role !== 'quote' && after[index] !== cell.text[index],
      );
      report({
        message: 'mixed',
        data: { word: wordAt(cell.text, other[0]!.index), sign },
        at: cell.at,
        fixes: [
          {
            safety: 'safe',
            isOffAtFirst: true,
            title: 'style',
            data: { sign, count: other.length },
            edits: [setCell(cell, after)],
          },
        ],
      });
    });
  },
});

/** The word that a sign stands in. */
function wordAt(text: string, index: number): string {
  const before = /\S*$/.exec(text.slice(0, index))![0];
  const after = /^\S*/.exec(text.slice(index))![0];
  return (before + after).replace(/[.,;:()]+$/, '');
}
