import { numeralCell, romanOf, setNumeral } from '../check/roman';
import { defineRule } from '../check/rule';
import type { Section } from '../plan/plan';

/** A section's numeral is a Roman one in Latin letters. */
export const sectionNumeral = defineRule({
  id: 'section-numeral',
  severity: 'warning',
  fix: 'safe',
  why: 'The form numbers sections with Roman numerals; “5”, “11” or Cyrillic “ІІІ” is not found where “V”, “II” or “III” is looked for.',
  messages: {
    arabic: { what: 'The section is numbered “{written}”.', todo: 'Write the Roman numeral {numeral}.' },
    lookalike: {
      what: 'The numeral “{written}” is typed with signs that only look like {numeral}.',
      todo: 'Write {numeral} in Latin letters.',
    },
    missing: { what: 'The heading “{title}” has no numeral.', todo: 'Write it before the heading.' },
  },
  fixes: { roman: 'Write {numeral}' },
  check(plan, _pack, report) {
    const numbered = plan.sections.filter(({ ordinal }) => ordinal !== null).length;
    for (const section of plan.sections) {
      const { style, ordinal, numeral: written, title } = section;
      if (style === 'roman') continue;
      const cell = numeralCell(plan, section);
      const at = cell.at;
      if (ordinal === null) {
        // Where no heading has a numeral, the sheet does without.
        if (numbered === 0) continue;
        const next = expected(plan.sections, section.index);
        const edits = next === null ? [] : [setNumeral(plan, section, next)];
        const fixes =
          next === null ? [] : [{ safety: 'ask', title: 'roman', data: { numeral: romanOf(next) }, edits } as const];
        report({ message: 'missing', data: { title: title || cell.text.trim() }, at, fixes });
        continue;
      }
      const numeral = romanOf(ordinal);
      const fixes = [
        { safety: 'safe', title: 'roman', data: { numeral }, edits: [setNumeral(plan, section, ordinal)] } as const,
      ];
      report({ message: style === 'arabic' ? 'arabic' : 'lookalike', data: { written, numeral }, at, fixes });
    }
  },
});

/** The ordinal that fits between its neighbours, or null where none does. */
function expected(sections: readonly Section[], index: number): number | null {
  const before = index === 0 ? 0 : (sections[index - 1]!.ordinal ?? null);
  const after = sections[index + 1];
  if (before === null || (after && after.ordinal !== before + 2)) return null;
  return before + 1;
}
