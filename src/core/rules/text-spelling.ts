import { apostropheStyle } from '../check/apostrophe-style';
import { quoted } from '../check/item-label';
import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import { rightSpelling, slipsIn, withoutSlips } from '../check/slips';
import { suspectTexts } from '../check/text-suspects';
import { textsOf } from '../check/text-cells';
import type { Plan } from '../plan/plan';

const KARAKALPAK = /[áúńǵı]/iu;
const WORD_END = /[\p{L}\p{N}'`´‘’ʻʼ-]*/uy;

/** No word of the pack's list of known slips. */
export const textSpelling = defineRule({
  id: 'text-spelling',
  severity: 'info',
  fix: 'ask',
  why: 'A misspelled word is not found by search, and the plan is an official document. The list holds slips that stand in real plans (boyicha, ma’sul, ro’yhat). (Spelling rules of Uzbek in Latin letters, 1995.)',
  messages: {
    slip: {
      what: 'Misspelled: {words}.',
      todo: 'Correct the spelling.',
    },
  },
  fixes: { spelling: 'Write {words}' },
  check(plan, pack, report) {
    const { slips } = suspectTexts(plan, pack);
    if (slips.length === 0 || isKarakalpak(plan)) return;
    const style = apostropheStyle(plan);
    for (const text of slips) {
      const found = slipsIn(text, pack);
      const after = withoutSlips(text, found, style);
      const words = quoted(found.map(({ start, end }) => wordFrom(text, start, end)));
      const right = quoted(found.map((one) => rightSpelling(text, one, style) + wordFrom(text, one.end, one.end)));
      for (const cell of textsOf(plan).get(text)!) {
        const fixes = [
          { safety: 'ask', title: 'spelling', data: { words: right }, edits: [setCell(cell, after)] },
        ] as const;
        report({ message: 'slip', data: { words }, at: cell.at, fixes });
      }
    }
  },
});

/** Whether the header is Karakalpak: what is a slip in Uzbek may be right there. */
const isKarakalpak = ({ headers }: Plan): boolean => Object.values(headers).some(({ text }) => KARAKALPAK.test(text));

/** The word from a place on, at least up to another. */
function wordFrom(text: string, start: number, end: number): string {
  WORD_END.lastIndex = end;
  return text.slice(start, end + WORD_END.exec(text)![0].length);
}
