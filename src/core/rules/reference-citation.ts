import { citedInOneForm } from '../check/citation';
import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import { textsOf } from '../check/text-cells';
import { suspectTexts } from '../check/text-suspects';

/** Decrees, resolutions and orders are cited in one form. */
export const referenceCitation = defineRule({
  id: 'reference-citation',
  severity: 'info',
  fix: 'ask',
  why: 'An act that is cited one way is found by search and compared between plans; the base of legislation (lex.uz) writes it so. (House rule.)',
  messages: {
    form: {
      what: '{written} is usually written otherwise: {expected}.',
      todo: 'Cite acts in one form: 2023-yil 21-dekabrdagi PQ-401-son qarori.',
    },
  },
  fixes: { form: 'Write {expected}' },
  check(plan, pack, report) {
    for (const text of suspectTexts(plan, pack).cited) {
      const { text: after, pieces } = citedInOneForm(text, pack);
      if (pieces.length === 0) continue;
      const quoted = (part: 'written' | 'expected'): string => pieces.map((piece) => `“${piece[part]}”`).join(', ');
      const data = { written: quoted('written'), expected: quoted('expected') };
      for (const cell of textsOf(plan).get(text)!) {
        const fixes = [
          { safety: 'ask', title: 'form', data: { expected: data.expected }, edits: [setCell(cell, after)] },
        ] as const;
        report({ message: 'form', data, at: cell.at, fixes });
      }
    }
  },
});
