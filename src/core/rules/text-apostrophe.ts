import { apostropheStyle, sheetApostrophes } from '../check/apostrophe-style';
import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import { textsOf } from '../check/text-cells';
import { APOSTROPHE_SIGNS, apostrophesIn, withApostrophes } from '../text/apostrophes';

/** oʻ, gʻ and tutuq belgisi are written one way in a sheet: the way the office chose, else the way the sheet uses most. */
export const textApostrophe = defineRule({
  id: 'text-apostrophe',
  severity: 'info',
  fix: 'safe',
  why: "Search and filters take each sign for another letter, so “oʻ” in one cell and “o'” in another are not found together.",
  messages: {
    mixed: {
      what: '“{word}” is written with another apostrophe than most of the sheet ({sign}).',
      todo: 'Write all of them one way.',
    },
    other: {
      what: '“{word}” is not written with the apostrophe that the office chose ({sign}).',
      todo: 'Write all of them the chosen way.',
    },
  },
  fixes: {
    style: 'Write {sign} as in the rest of the sheet ({count} in this cell)',
    chosen: 'Write {sign} as the office chose ({count} in this cell)',
  },
  check(plan, _pack, report, { choices }) {
    const { styleOfText } = sheetApostrophes(plan);
    const usual = apostropheStyle(plan);
    const [message, title] = choices?.apostrophes ? (['other', 'chosen'] as const) : (['mixed', 'style'] as const);
    const sign = APOSTROPHE_SIGNS[usual].mark;
    for (const [text, style] of styleOfText) {
      const after = style === usual ? text : withApostrophes(text, usual);
      if (after === text) continue;
      const others = apostrophesIn(text).filter(({ index }) => after[index] !== text[index]);
      const word = wordAt(text, others[0]!.index);
      for (const cell of textsOf(plan).get(text)!) {
        const data = { sign, count: others.length };
        const edits = [setCell(cell, after)];
        const fixes = [{ safety: 'safe', isOffAtFirst: true, title, data, edits } as const];
        report({ message, data: { word, sign }, at: cell.at, fixes });
      }
    }
  },
});

/** The word that a sign stands in. */
function wordAt(text: string, index: number): string {
  const before = /\S*$/.exec(text.slice(0, index))![0];
  const after = /\S*/.exec(text.slice(index))![0];
  return (before + after).replace(/^[(“”"«»]+|[.,;:()“”"«»]+$/g, '');
}
