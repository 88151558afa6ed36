import type { Area } from '../core/sheet/address';

/** Rows between two runs of the same columns that are taken along: one range costs less than two. */
const WIDEST_GAP = 8;

/**
 * Scattered cells as few rectangles: cells beside each other make a run, equal runs below each other a rectangle.
 * `mayBridge`: a few rows between equal runs may be taken along (they are then left as they are).
 */
export function rectanglesOf(
  places: ReadonlyMap<number, { readonly keys: () => Iterable<number> }>,
  mayBridge: boolean,
): readonly Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  const gap = mayBridge ? WIDEST_GAP : 0;
  for (const row of [...places.keys()].sort((a, b) => a - b)) {
    const still = new Map<string, Area>();
    for (const [key, area] of open) {
      if (row - area.bottom > gap + 1) done.push(area);
      else still.set(key, area);
    }
    for (const { left, right } of runsOf([...places.get(row)!.keys()])) {
      const key = `${left}:${right}`;
      const above = still.get(key);
      still.set(key, { top: above?.top ?? row, left, bottom: row, right });
    }
    open = still;
  }
  return [...done, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

function runsOf(columns: readonly number[]): { left: number; right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}
