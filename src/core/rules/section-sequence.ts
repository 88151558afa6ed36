import { type NumberBreak, lastKnown, numberBreaks } from '../check/number-breaks';
import { renumber } from '../check/numbering';
import { numeralCell, romanOf, setNumeral } from '../check/roman';
import { defineRule } from '../check/rule';
import type { SetEdit } from '../sheet/edit';
import type { Plan, Section } from '../plan/plan';

/** More than any plan has: a sheet with as many is not mended by renumbering. */
const MOST_SECTIONS = 100;

/** Sections are numbered I, II, III … in order. */
export const sectionSequence = defineRule({
  id: 'section-sequence',
  severity: 'error',
  fix: 'ask',
  why: 'The report gathers items by their section; a section left out or numbered twice puts them under the wrong heading.',
  messages: {
    gap: {
      what: 'After section {before} comes {numeral}: {missing} is missing.',
      todo: 'Put the heading of section {missing} back, or number the following sections anew.',
    },
    start: {
      what: 'The first section is {numeral}, not I.',
      todo: 'Put the heading that is missing in, or begin with I.',
    },
    repeat: { what: 'Section {numeral} stands twice.', todo: 'This one should be {expected}.' },
    back: { what: 'After section {before} the count steps back to {numeral}.', todo: 'This one should be {expected}.' },
    order: { what: 'The sections do not rise: {numerals}.', todo: 'They should go on with {expected}.' },
  },
  fixes: {
    one: 'Write {numeral}',
    order: 'Number them in their order: {numerals}',
    following: 'Number the sections from here on anew, beginning with {numeral} ({count} cells)',
  },
  check(plan, _pack, report) {
    const ordinals = plan.sections.map(({ ordinal }) => ordinal);
    const isLong = plan.sections.length > MOST_SECTIONS;
    for (const found of numberBreaks(ordinals, 1)) {
      const concerned = plan.sections
        .slice(found.at, found.at + MOST_SECTIONS)
        .filter(({ ordinal }) => ordinal !== null);
      const sections = concerned.slice(0, found.length);
      const [at, ...related] = sections.map((section) => numeralCell(plan, section).at);
      const place = { at: at!, related, fixes: isLong ? [] : fixesOf(plan, found, sections, concerned) };
      const ordinal = ordinals[found.at]!;
      const [numeral, expected] = [romanOf(ordinal), romanOf(found.expected)];
      const before = lastKnown(ordinals, found.at);
      if (found.kind === 'order') {
        const shown = [before, ...sections.map((section) => section.ordinal), concerned[found.length]?.ordinal];
        const numerals = shown.flatMap((one) => (one === undefined || one === null ? [] : romanOf(one))).join(', ');
        report({ message: 'order', data: { numerals, expected }, ...place });
      } else if (before === null) report({ message: 'start', severity: 'warning', data: { numeral }, ...place });
      else if (found.kind === 'gap') {
        const missing = found.expected === ordinal - 1 ? expected : `${expected}–${romanOf(ordinal - 1)}`;
        report({ message: 'gap', severity: 'warning', data: { before: romanOf(before), numeral, missing }, ...place });
      } else if (found.kind === 'repeat') report({ message: 'repeat', data: { numeral, expected }, ...place });
      else report({ message: 'back', data: { before: romanOf(before), numeral, expected }, ...place });
    }
  },
});

function fixesOf(plan: Plan, found: NumberBreak, sections: readonly Section[], following: readonly Section[]) {
  const numeral = romanOf(found.expected);
  // All that follow are written, those that have their numeral too: fixes of what is found further down then come after.
  const moved = found.isLocal
    ? sections.map((section, index) => ({ section, to: found.expected + index }))
    : following.map((section) => ({ section, to: found.expected + section.index - found.at }));
  if (moved.some(({ section, to }) => carriesNumber(plan, section) && isCarriedElsewhere(plan, moved, to))) return [];
  const edits = moved.flatMap(({ section, to }) => numberSection(plan, section, to));
  const safety = 'ask' as const;
  if (moved.length === 1) return [{ safety, title: 'one' as const, data: { numeral }, edits }];
  if (!found.isLocal) return [{ safety, title: 'following' as const, data: { numeral, count: edits.length }, edits }];
  const numerals = `${numeral}–${romanOf(found.expected + sections.length - 1)}`;
  return [{ safety, title: 'order' as const, data: { numerals }, edits }];
}

/** Whether the items of a section are numbered by it: 3.1, 3.2 in section III. */
function carriesNumber({ items }: Plan, { index, ordinal }: Section): boolean {
  const paths = items.flatMap(({ section, number }) => (section === index && number.path ? [number.path] : []));
  return paths.every(({ length }) => length > 1) && paths.some(([first]) => first === ordinal);
}

/** Whether items outside the sections that are numbered anew begin with a number already: their heading is gone, and there would be two of each. */
function isCarriedElsewhere({ items }: Plan, moved: readonly { readonly section: Section }[], to: number): boolean {
  const indexes = new Set<number | null>(moved.map(({ section }) => section.index));
  return items.some(
    ({ section, number: { path } }) => !indexes.has(section) && path !== null && path.length > 1 && path[0] === to,
  );
}

/** The heading's numeral, and the numbers of its items where they begin with it (3.1 in section III). */
function numberSection(plan: Plan, section: Section, ordinal: number): SetEdit[] {
  const items = carriesNumber(plan, section) ? plan.items.filter((item) => item.section === section.index) : [];
  const carried = items.flatMap((item) => {
    const path = item.number.path;
    return path?.[0] === section.ordinal ? (renumber(item, [ordinal, ...path.slice(1)]) ?? []) : [];
  });
  return [setNumeral(plan, section, ordinal), ...carried];
}
