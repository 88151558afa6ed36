import { foldCompact } from './fold';

/**
 * The candidate most like a text ("did you mean"), or null where none is near:
 * at most one slip in four letters, compared on folded keys. Of equals the first.
 */
export function nearest(text: string, candidates: readonly string[]): string | null {
  const key = foldCompact(text);
  let best: string | null = null;
  let limit = Math.floor(key.length / 4) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(key, foldCompact(candidate), limit - 1);
    if (distance < limit) {
      best = candidate;
      limit = distance;
    }
    if (limit === 0) break;
  }
  return best;
}

/** Letters to insert, drop, replace or swap to get from one key to the other; `limit + 1` where it is more than `limit`. */
export function editDistance(from: string, to: string, limit: number): number {
  if (from === to) return 0;
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let older: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      let cost = Math.min(above[column]! + 1, line[column - 1]! + 1, above[column - 1]! + (isSame ? 0 : 1));
      const isSwap = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (isSwap) cost = Math.min(cost, older[column - 2]! + 1);
      line.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    older = above;
    above = line;
  }
  return Math.min(above[to.length]!, limit + 1);
}
