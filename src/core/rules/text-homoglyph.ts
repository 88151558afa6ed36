import { quoted } from '../check/item-label';
import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import { textsOf } from '../check/text-cells';
import { suspectTexts } from '../check/text-suspects';
import { mixedWords, withoutMixedWords } from '../text/scripts';

/** No word mixes Latin and Cyrillic letters that look alike. */
export const textHomoglyph = defineRule({
  id: 'text-homoglyph',
  severity: 'warning',
  fix: 'safe',
  why: 'A Cyrillic “о” looks like the Latin one, but search, filters and the report take the word for another.',
  messages: {
    mixed: { what: 'Latin and Cyrillic letters are mixed in {words}.', todo: 'Write the whole word in one script.' },
    stuck: {
      what: 'Latin and Cyrillic letters are mixed in {words}, and some have no twin in the other script.',
      todo: 'Type the word anew in one script.',
    },
  },
  fixes: { script: 'Write {words}' },
  check(plan, pack, report, { choices }) {
    const alphabet = choices?.alphabet;
    const numerals = new Map(plan.sections.map(({ row, numeral }) => [row, numeral]));
    for (const text of suspectTexts(plan, pack).mixed) {
      const mixed = mixedWords(text, alphabet);
      for (const cell of textsOf(plan).get(text)!) {
        // A section's numeral has a rule of its own.
        const words = mixed.filter(({ word }) => word !== numerals.get(cell.row));
        if (words.length === 0) continue;
        const data = { words: quoted(words.map(({ word }) => word)) };
        const repaired = words.map((word) => word.repaired).filter((word) => word !== null);
        const edits = [setCell(cell, withoutMixedWords(text, alphabet))];
        const fixes = [{ safety: 'safe', title: 'script', data: { words: quoted(repaired) }, edits }] as const;
        if (repaired.length === 0) report({ message: 'stuck', data, at: cell.at });
        else report({ message: 'mixed', data, at: cell.at, fixes });
      }
    }
  },
});
