import { numeralCell, romanOf, setNumeral } from '../check/roman';
import { defineRule } from '../check/rule';
import type { Plan, Section } from '../plan/plan';

/** A section's numeral is a Roman one in Latin letters. */
export const sectionNumeral = defineRule({
  id: 'section-numeral',
  severity: 'warning',
  fix: 'safe',
  why: 'The form numbers sections with Roman numerals; “5”, “11” or Cyrillic “ІІІ” is not found where “V”, “II” or “III” is looked for.',
  messages: {
    allArabic: {
      what: 'All {count} sections are numbered with Arabic numerals: “{written}”.',
      todo: 'Write Roman ones, as the form does: {numerals}.',
    },
    arabic: { what: 'The section is numbered “{written}”.', todo: 'Write the Roman numeral {numeral}.' },
    lookalike: {
      what: 'The numeral “{written}” is typed with signs that only look like {numeral}.',
      todo: 'Write {numeral} in Latin letters.',
    },
    none: {
      what: 'None of the {count} section headings has a numeral.',
      todo: 'Number the sections I, II, III … as the form does.',
    },
    missing: { what: 'The heading “{title}” has no numeral.', todo: 'Write it before the heading.' },
  },
  fixes: { roman: 'Write {numeral}', all: 'Number them {numerals}' },
  check(plan, _pack, report) {
    const [first, ...rest] = plan.sections;
    if (first && plan.sections.every(({ ordinal }) => ordinal === null)) {
      const count = plan.sections.length;
      const edits = plan.sections.map((section) => setNumeral(plan, section, section.index + 1));
      const numerals = count === 1 ? 'I' : `I–${romanOf(count)}`;
      const fixes = [{ safety: 'ask', title: 'all', data: { numerals }, edits }] as const;
      const related = rest.map((section) => numeralCell(plan, section).at);
      const at = numeralCell(plan, first).at;
      report({ message: 'none', data: { count }, at, related, severity: 'info', fixes });
      return;
    }
    if (rest.length > 0 && plan.sections.every(({ style }) => style === 'arabic')) {
      report(allArabic(plan));
      return;
    }
    for (const section of plan.sections) {
      const { style, ordinal, numeral: written, title } = section;
      if (style === 'roman') continue;
      const { at } = numeralCell(plan, section);
      if (ordinal === null) {
        const next = expected(plan.sections, section.index);
        const place = { data: { title }, at };
        if (next === null) report({ message: 'missing', ...place });
        else {
          const edits = [setNumeral(plan, section, next)];
          const fixes = [{ safety: 'ask', title: 'roman', data: { numeral: romanOf(next) }, edits }] as const;
          report({ message: 'missing', ...place, fixes });
        }
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

/** Who numbers all sections so has one habit, not as many faults. */
function allArabic(plan: Plan) {
  const { sections } = plan;
  const [at, ...related] = sections.map((section) => numeralCell(plan, section).at);
  const numerals = sections.map(({ ordinal }) => romanOf(ordinal!)).join(', ');
  const written = sections.map(({ numeral }) => numeral).join(', ');
  const edits = sections.map((section) => setNumeral(plan, section, section.ordinal!));
  const fixes = [{ safety: 'safe', title: 'roman', data: { numeral: numerals }, edits }] as const;
  return {
    message: 'allArabic',
    data: { count: sections.length, written, numerals },
    at: at!,
    related,
    fixes,
  } as const;
}

/** The ordinal that fits between its neighbours, or null where none does. */
function expected(sections: readonly Section[], index: number): number | null {
  const before = index === 0 ? 0 : sections[index - 1]!.ordinal;
  const after = sections[index + 1];
  if (before === null || (after && after.ordinal !== before + 2)) return null;
  return before + 1;
}
