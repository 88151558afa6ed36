import type { SetEdit } from '../sheet/edit';
import type { Item, Plan } from '../plan/plan';
import { type Child, type Numbering, isSamePath, pathOf, renumberWithParts, shiftNumbers } from './numbering';

/*
 * Sub-items that stand under an item whose number they do not carry (18.1 under 17).
 */

/** Neighbouring sub-items that stand under one wrong item with one wrong beginning. */
export function strayRuns({ children }: Numbering): Child[][] {
  const runs: Child[][] = [];
  let last: Child | undefined;
  for (const child of children) {
    const goesOn =
      last &&
      !last.isAtHome &&
      last.above === child.above &&
      isSamePath(last.path.slice(0, -1), child.path.slice(0, -1));
    if (!child.isAtHome && goesOn) runs[runs.length - 1]!.push(child);
    else if (!child.isAtHome) runs.push([child]);
    last = child;
  }
  return runs;
}

/** Stray sub-items with the number of the item above and the numbers they get there. */
export interface Move {
  readonly run: readonly Child[];
  readonly home: readonly number[];
  readonly paths: readonly (readonly number[])[];
}

/** The numbers that stray sub-items get under the item they stand under: after those that are there already. */
export function moveUnder(plan: Plan, numbering: Numbering, run: readonly Child[], above: Item): Move | null {
  const home = pathOf(numbering, above);
  if (!home) return null;
  let taken = 0;
  for (let index = above.index + 1; index < run[0]!.item.index; index++) {
    const path = pathOf(numbering, plan.items[index]!);
    if (path?.length === home.length + 1 && isSamePath(path.slice(0, -1), home)) taken = Math.max(taken, path.at(-1)!);
  }
  const shift = taken + 1 - run[0]!.path.at(-1)!;
  return { run, home, paths: run.map(({ path }) => [...home, path.at(-1)! + shift]) };
}

/** The edits that number stray sub-items under the item they stand under. */
export function moveEdits(plan: Plan, numbering: Numbering, { run, paths }: Move): SetEdit[] {
  return run.flatMap(({ item }, index) => renumberWithParts(plan, numbering, item, paths[index]!));
}

/** The edits that close the gap which the stray sub-items' beginning leaves (17, 18.1, 19); none where it leaves no gap. */
export function closeGap(plan: Plan, numbering: Numbering, { run, home }: Move): SetEdit[] {
  const parent = run[0]!.path.slice(0, -1);
  const [prefix, free] = [parent.slice(0, -1), parent.at(-1)!];
  if (home.at(-1) !== free - 1) return [];
  for (let index = run.at(-1)!.item.index + 1; index < plan.items.length; index++) {
    const next = plan.items[index]!;
    const path = pathOf(numbering, next);
    if (!path || path.length > parent.length) continue;
    if (!isSamePath(path, [...prefix, free + 1])) return [];
    return shiftNumbers(plan, numbering, next, { prefix, from: free + 1, delta: -1 });
  }
  return [];
}

/** Numbers that only stray sub-items carry ("18" where 18.1 stands under 17): nothing else says that they are left out. */
export function strayParents({ children }: Numbering): ReadonlySet<string> {
  const stray = children.filter(({ isAtHome, above }) => !isAtHome && above);
  return new Set(stray.map(({ path }) => path.slice(0, -1).join('.')));
}

/** Whether all numbers from one up to another (not included) are such numbers. */
export function areStray(stray: ReadonlySet<string>, prefix: readonly number[], from: number, until: number): boolean {
  for (let value = from; value < until; value++) if (!stray.has([...prefix, value].join('.'))) return false;
  return true;
}

/** Whether the sub-item just above, under the same item, is a stray one. */
export function hasStraySibling({ children }: Numbering, item: Item): boolean {
  const at = children.findIndex((child) => child.item === item);
  const above = children[at]?.above;
  return above !== undefined && above !== null && children[at - 1]?.above === above && !children[at - 1]!.isAtHome;
}
