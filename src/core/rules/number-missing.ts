import { shortened } from '../check/item-label';
import { isSamePath, type Numbering, numberText, pathOf, readNumbering, shiftNumbers } from '../check/numbering';
import { hasQuantity, isGiven } from '../check/measured-rows';
import { defineRule } from '../check/rule';
import { isCovered, setCell } from '../check/set-cell';
import { numbersIn } from '../plan/item-number';
import type { Item, Plan, PlanCell } from '../plan/plan';

/** A row with values of its own has a number. */
export const numberMissing = defineRule({
  id: 'number-missing',
  severity: 'warning',
  fix: 'ask',
  why: 'A row without a number cannot be named in the report, and its values are taken for those of the item above.',
  messages: {
    missing: { what: '“{name}” has values but no number.', todo: 'Number it.' },
    unreadable: { what: '“{number}” is no number.', todo: 'Write the number in digits.' },
    several: {
      what: '{count} numbers stand in one cell: {numbers}.',
      todo: 'Give each item a row of its own, with its own unit and values.',
    },
    unnamed: {
      what: 'A row without number and name has values of its own.',
      todo: 'Number and name it, or join it with the item above.',
    },
  },
  fixes: {
    one: 'Write {number}',
    following: 'Write {number}, and the items that follow move on ({count} cells)',
  },
  check(plan, _pack, report) {
    if (plan.columns.number === undefined) return;
    const numbering = readNumbering(plan);
    const standing = standingNumbers(plan, numbering);
    const waysOf = (cell: PlanCell, before: Item, next: number) =>
      isCovered(cell) ? [] : fixesOf(plan, { numbering, standing }, cell, before, next);
    for (const item of plan.items) {
      const { text, path, cell } = item.number;
      const isUnreadable = text !== '' && path === null && cell.kind !== 'date';
      if (isUnreadable || (text === '' && (isGiven(item.fact) || isGiven(item.plan)))) {
        const before = plan.items[item.index - 1];
        const fixes = before?.section === item.section ? waysOf(cell, before, item.index + 1) : [];
        const count = isUnreadable ? numbersIn(text) : 1;
        if (count > 1)
          report({ message: 'several', data: { count, numbers: text.split(/\s+/).join(', ') }, at: cell.at });
        else if (isUnreadable) report({ message: 'unreadable', data: { number: text }, at: cell.at, fixes });
        else report({ message: 'missing', data: { name: shortened(item.name.text) }, at: cell.at, fixes });
      }
      for (const subRow of item.subRows) {
        const { row, name } = subRow;
        const { number } = row.cells;
        if (name.text === '') report({ message: 'unnamed', data: {}, at: number.at });
        else {
          // A number makes an item of the row, which then needs a unit of its own.
          const isWhole = /\p{L}/u.test(subRow.unit.text) || !hasQuantity(subRow);
          const fixes = isWhole ? waysOf(number, item, item.index + 1) : [];
          report({ message: 'missing', data: { name: shortened(name.text) }, at: number.at, fixes });
        }
      }
    }
  },
});

/** The numbers of a plan, and whether an item of a section (of the whole plan where it counts on) has one. */
interface Numbers {
  readonly numbering: Numbering;
  standing(section: number | null, path: readonly number[]): boolean;
}

/** Most plans lack no number: which ones stand is found out when it is first asked. */
function standingNumbers(plan: Plan, numbering: Numbering): Numbers['standing'] {
  const keyOf = (section: number | null, path: readonly number[]): string =>
    `${numbering.restarts ? section : ''}:${path.join('.')}`;
  let keys: ReadonlySet<string> | null = null;
  return (section, path) => {
    keys ??= new Set(plan.items.map((item) => keyOf(item.section, pathOf(numbering, item) ?? [])));
    return keys.has(keyOf(section, path));
  };
}

/** Whether a number goes on where the last one of its level above the place stopped, or further. */
function goesOn(plan: Plan, numbering: Numbering, own: readonly number[], next: number): boolean {
  for (let index = next - 1; index >= 0; index--) {
    const path = pathOf(numbering, plan.items[index]!);
    if (path && isSamePath(path.slice(0, -1), own.slice(0, -1))) return path.at(-1)! < own.at(-1)!;
  }
  return true;
}

/**
 * The numbers that could follow `before`: the next on its own level first, then on the levels above it. One that stands
 * already is offered only where it is the next item's, which then moves on; one that goes back is not.
 */
function fixesOf(plan: Plan, { numbering, standing }: Numbers, cell: PlanCell, before: Item, next: number) {
  const path = pathOf(numbering, before);
  if (!path) return [];
  const following = plan.items[next];
  const nextPath = following ? pathOf(numbering, following) : null;
  const isNext = (own: readonly number[]): boolean => nextPath !== null && isSamePath(nextPath, own);
  return (
    path
      .map((step, level) => [...path.slice(0, level), step + 1])
      // Where the first step is the section's, a number has more of them.
      .slice(numbering.isBySection ? 1 : 0)
      .reverse()
      .filter((own) => isNext(own) || (!standing(before.section, own) && goesOn(plan, numbering, own, next)))
      .map((own) => {
        const number = numberText(own, numbering.hasPeriods);
        const written = setCell(cell, number, '@');
        const safety = 'ask' as const;
        if (!isNext(own)) return { safety, title: 'one' as const, data: { number }, edits: [written] };
        const shift = { prefix: own.slice(0, -1), from: own.at(-1)!, delta: 1 };
        const edits = [written, ...shiftNumbers(plan, numbering, following!, shift)];
        return { safety, title: 'following' as const, data: { number, count: edits.length }, edits };
      })
      // Where more would have to move than are renumbered, the number would stand twice.
      .filter(({ title, edits }) => title === 'one' || edits.length > 1)
  );
}
