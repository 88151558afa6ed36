import { apostropheStyle } from '../check/apostrophe-style';
import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import { byId } from '../pack/by-id';
import { withApostrophes } from '../text/apostrophes';
import { fold, foldCompact } from '../text/fold';
import { editDistance } from '../text/nearest';
import { hasCyrillic } from '../text/scripts';

/** A section's title is spelled as the pack spells it. */
export const sectionTitle = defineRule({
  id: 'section-title',
  severity: 'info',
  fix: 'ask',
  why: 'The titles of sections are those of the ministry’s form; a slip in one is copied from year to year.',
  messages: {
    spelling: { what: '“{title}” is spelled “{label}” in the form.', todo: 'Write “{label}”.' },
  },
  fixes: { label: 'Write “{label}”' },
  check(plan, pack, report) {
    const sections = byId(pack.sections);
    const meantBy = new Map<string, string | null>();
    for (const { title, sectionId, cell } of plan.sections) {
      const section = sections.get(sectionId ?? '');
      if (!section) continue;
      if (!meantBy.has(title)) meantBy.set(title, slipOf(title, [section.label, ...section.spellings]));
      const meant = meantBy.get(title)!;
      if (meant === null) continue;
      const inCase = title === title.toUpperCase() ? meant.toUpperCase() : meant;
      const label = withApostrophes(inCase, apostropheStyle(plan));
      const after = cell.text.replace(title, () => label);
      const edits = [setCell(cell, after)];
      const fixes = after === cell.text ? [] : [{ safety: 'ask', title: 'label', data: { label }, edits } as const];
      report({ message: 'spelling', data: { title, label }, at: cell.at, fixes });
    }
  },
});

/** The accepted title that was meant, or null where the title is one of them, or another wording. */
function slipOf(title: string, accepted: readonly string[]): string | null {
  const key = foldCompact(title);
  if (accepted.some((text) => foldCompact(text) === key)) return null;
  const words = fold(title).split(' ');
  // Another script is another language.
  const isLike = (text: string): boolean =>
    hasCyrillic(text) === hasCyrillic(title) && isSlip(words, fold(text).split(' '));
  return accepted.find(isLike) ?? null;
}

/** Whether two titles differ by a letter or two inside their words; another ending ("Prezident", "Prezidenti") is another wording. */
function isSlip(words: readonly string[], others: readonly string[]): boolean {
  if (words.length !== others.length) return false;
  const differing = words.map((word, index) => [word, others[index]!] as const).filter(([one, other]) => one !== other);
  const isInside = differing.some(([one, other]) => !one.startsWith(other) && !other.startsWith(one));
  return isInside && differing.length <= 2 && differing.every(([one, other]) => editDistance(one, other, 2) <= 2);
}
