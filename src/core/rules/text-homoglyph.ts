import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import { askedOnce, eachTextCell } from '../check/text-cells';
import { mixedWords, withoutMixedWords } from '../text/scripts';
import type { Plan } from '../plan/plan';

/** No word mixes Latin and Cyrillic letters that look alike. */
export const textHomoglyph = defineRule({
  id: 'text-homoglyph',
  severity: 'warning',
  why: 'A Cyrillic “о” looks like the Latin one, but search, filters and the report take the word for another.',
  messages: {
    mixed: { what: 'Latin and Cyrillic letters are mixed in {words}.', todo: 'Write the whole word in one script.' },
    stuck: {
      what: 'Latin and Cyrillic letters are mixed in {words}, and some have no twin in the other script.',
      todo: 'Type the word anew in one script.',
    },
  },
  fixes: { script: 'Write {words}' },
  check(plan, _pack, report) {
    const numerals = numeralsByRow(plan);
    const mixed = askedOnce(mixedWords);
    eachTextCell(plan, (cell) => {
      // A section's numeral has a rule of its own.
      const words = mixed(cell.text).filter(({ word }) => word !== numerals.get(cell.row));
      if (words.length === 0) return;
      const data = { words: quoted(words.map(({ word }) => word)) };
      const repaired = words.map(({ repaired: text }) => text).filter((text) => text !== null);
      if (repaired.length === 0) report({ message: 'stuck', data, at: cell.at });
      else {
        const edits = [setCell(cell, withoutMixedWords(cell.text))];
        const fixes = [{ safety: 'safe', title: 'script', data: { words: quoted(repaired) }, edits }] as const;
        report({ message: 'mixed', data, at: cell.at, fixes });
      }
    });
  },
});

const quoted = (words: readonly string[]): string => [...new Set(words)].map((word) => `“${word}”`).join(', ');

function numeralsByRow(plan: Plan): Map<number, string> {
  return new Map(plan.sections.map(({ row, numeral }) => [row, numeral]));
}
