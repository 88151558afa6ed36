import { type Child, type Numbering, isSamePath, numberText, readNumbering } from '../check/numbering';
import { lineText } from '../check/quantity-text';
import { defineRule } from '../check/rule';
import { closeGap, moveEdits, moveUnder, strayRuns } from '../check/stray-children';
import type { Item, Plan, Quantity } from '../plan/plan';

/** A sub-item stands under the item whose number it carries: 17.1 under 17. */
export const numberParent = defineRule({
  id: 'number-parent',
  severity: 'warning',
  fix: 'ask',
  why: 'A sub-item carries the number of the item it is a part of (12, then 12.1–12.4); otherwise nobody can tell whose part it is.',
  messages: {
    orphan: {
      what: 'Number {numbers} is under {above}, not under {parent}.',
      todo: 'As a part of {above} it should be {expected}{proof}.',
    },
    alone: {
      what: 'Number {numbers} has no {parent} above it.',
      todo: 'Put {parent} in, or give it a number of its own.',
    },
  },
  fixes: {
    these: 'Only {numbers} → {expected}',
    free: 'Only {numbers} → {expected}; number {free} stays free',
    following: '{numbers} → {expected}, and the items that follow move up too ({count} cells)',
  },
  check(plan, _pack, report) {
    const numbering = readNumbering(plan);
    const misnumbered = expectedPaths(numbering);
    for (const run of strayRuns(numbering)) {
      const { item, path, above } = run[0]!;
      const parent = numberText(path.slice(0, -1), false);
      const place = { at: item.number.cell.at, related: run.slice(1).map((child) => child.item.number.cell.at) };
      const numbers = span(run.map((child) => child.path));
      const move = above && moveUnder(plan, numbering, run, above);
      if (!move) {
        if (numbering.isBySection && isOfLostSection(plan, run[0]!)) continue;
        report({ message: 'alone', data: { numbers, parent }, ...place });
        continue;
      }
      // What was typed there is asked first.
      if (run.some(({ item }) => numbering.mangled.has(item.index))) continue;
      // The item above is the one whose number is wrong: that is told there.
      if (isSamePath(misnumbered.get(above.index) ?? [], path.slice(0, -1))) continue;
      const names = { numbers, expected: span(move.paths) };
      const edits = moveEdits(plan, numbering, move);
      const following = closeGap(plan, numbering, move);
      const data = { ...names, above: numberText(move.home, false), parent, proof: proofOf(above, run) };
      if (following.length === 0) {
        report({ message: 'orphan', data, ...place, fixes: [{ safety: 'ask', title: 'these', data: names, edits }] });
        continue;
      }
      const all = [...edits, ...following];
      const fixes = [
        { safety: 'ask', title: 'free', data: { ...names, free: parent }, edits },
        { safety: 'ask', title: 'following', data: { ...names, count: all.length }, edits: all },
      ] as const;
      report({ message: 'orphan', data, ...place, fixes });
    }
  },
});

/** Whether a number is that of a section (3.1) whose heading is gone or carries another numeral: that is told of the sections. */
function isOfLostSection({ sections }: Plan, { item, path }: Child): boolean {
  if (path.length !== 2 || item.section === null || sections.some(({ ordinal }) => ordinal === path[0])) return false;
  const { ordinal: own } = sections[item.section]!;
  if (own === null || sections.filter(({ ordinal }) => ordinal === own).length > 1) return true;
  return sections.slice(item.section + 1).some(({ ordinal }) => (ordinal ?? 0) > path[0]!);
}

/** What single misnumbered items should be, by item index. */
function expectedPaths({ series }: Numbering): Map<number, readonly number[]> {
  const expected = new Map<number, readonly number[]>();
  for (const { places, prefix, breaks } of series) {
    for (const found of breaks) {
      if (found.length === 1) expected.set(places[found.at]!.item!.index, [...prefix, found.expected]);
    }
  }
  return expected;
}

const span = (paths: readonly (readonly number[])[]): string => {
  const [first, last] = [numberText(paths[0]!, false), numberText(paths.at(-1)!, false)];
  return paths.length === 1 ? first : `${first}–${last}`;
};

/** " (370/1006 = 103/417 + 240/319 + 27/270)" where the sub-items add up to the item above in fact and plan; else nothing. */
function proofOf(above: Item, run: readonly Child[]): string {
  const facts = run.flatMap(({ item }) => linesOf(item.fact));
  const plans = run.flatMap(({ item }) => linesOf(item.plan));
  const isSum = isTotal(linesOf(above.fact), facts) && isTotal(linesOf(above.plan), plans);
  return isSum ? ` (${lineText(linesOf(above.fact)[0]!)} = ${facts.map(lineText).join(' + ')})` : '';
}

const linesOf = ({ state, lines }: Quantity): number[][] =>
  state !== 'readable'
    ? []
    : lines.filter((line) => line.some((part) => part)).map((line) => line.map((part) => part ?? 0));

function isTotal([total, ...others]: readonly number[][], parts: readonly number[][]): boolean {
  if (!total || others.length > 0 || parts.some((part) => part.length !== total.length)) return false;
  return total.every((value, index) => Math.abs(value - parts.reduce((sum, part) => sum + part[index]!, 0)) < 1e-6);
}
