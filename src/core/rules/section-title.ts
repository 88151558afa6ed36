import { apostropheStyle } from '../check/apostrophe-style';
import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import { withApostrophes } from '../text/apostrophes';
import { fold, foldCompact } from '../text/fold';
import { nearest } from '../text/nearest';

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** A section's title is spelled as the pack spells it. */
export const sectionTitle = defineRule({
  id: 'section-title',
  severity: 'info',
  why: 'The titles of sections are those of the ministry’s form; a slip in one is copied from year to year.',
  messages: {
    spelling: { what: '“{title}” is spelled “{label}” in the form.', todo: 'Write “{label}”.' },
  },
  fixes: { label: 'Write “{label}”' },
  check(plan, pack, report) {
    for (const { title, sectionId, cell } of plan.sections) {
      const section = pack.sections.find(({ id }) => id === sectionId);
      if (!section) continue;
      const accepted = [section.label, ...section.spellings];
      const key = foldCompact(title);
      if (accepted.some((text) => foldCompact(text) === key)) continue;
      const meant = nearest(title, accepted);
      // Another script is another language, and another ending another wording: only slips are asked about.
      if (meant === null || CYRILLIC.test(title) !== CYRILLIC.test(meant) || differsInEndings(title, meant)) continue;
      const isCapitals = title === title.toUpperCase();
      const label = withApostrophes(isCapitals ? meant.toUpperCase() : meant, apostropheStyle(plan));
      const after = cell.text.replace(title, () => label);
      const fixes =
        after === cell.text
          ? []
          : [{ safety: 'ask', title: 'label', data: { label }, edits: [setCell(cell, after)] } as const];
      report({ message: 'spelling', data: { title, label }, at: cell.at, fixes });
    }
  },
});

/** Whether two titles have the same words but for their endings ("Prezident farmonlari", "Prezidenti farmonlari"). */
function differsInEndings(one: string, other: string): boolean {
  const [words, others] = [fold(one).split(' '), fold(other).split(' ')];
  return (
    words.length === others.length &&
    words.every((word, index) => word.startsWith(others[index]!) || others[index]!.startsWith(word))
  );
}
