import type { Change } from '../../core/sheet/edit';
import { rebaseChange } from '../../core/sheet/rebase-change';
import { setsCellsOnly, type StandingChange } from './journal';

/** What is to be written to take changes back, in order, and the history without them. */
export interface Withdrawal {
  readonly writes: readonly Change[];
  readonly history: readonly StandingChange[];
}

/** A later step works on the same cells or rows: it has to be taken back first. */
export interface UndoConflict {
  readonly laterStepId: string;
}

/** Takes the chosen changes out of the history, the latest first, as if they had never been made. */
export function withdraw(
  history: readonly StandingChange[],
  isChosen: (standing: StandingChange) => boolean,
): Withdrawal | UndoConflict {
  const cells = withdrawCells(history, isChosen);
  if (cells) return cells;
  const writes: Change[] = [];
  let rest = history;
  for (let place = history.length - 1; place >= 0; place--) {
    if (!isChosen(history[place]!)) continue;
    const one = withdrawAt(rest, place);
    if ('laterStepId' in one) return one;
    writes.push(...one.writes);
    rest = one.history;
  }
  return { writes, history: rest };
}

/**
 * The same where cells were set and nothing else since the first of the chosen changes: no address moves, so thousands of
 * changes need not be carried over each other. Null where rows moved or merges changed.
 */
function withdrawCells(
  history: readonly StandingChange[],
  isChosen: (standing: StandingChange) => boolean,
): Withdrawal | UndoConflict | null {
  const chosen = history.filter(isChosen);
  const first = chosen[0] ? history.indexOf(chosen[0]) : history.length;
  const cells = new Set<string>();
  for (const standing of history.slice(first)) {
    const { change, sheet } = standing;
    if (!setsCellsOnly(change)) return null;
    for (const edit of change.edits) {
      const cell = edit.kind === 'set' ? `${sheet}!${edit.cell}` : '';
      if (isChosen(standing)) cells.add(cell);
      else if (cells.has(cell)) return { laterStepId: standing.stepId };
    }
  }
  return {
    writes: chosen.map(({ inverse }) => inverse).reverse(),
    history: history.filter((standing) => !isChosen(standing)),
  };
}

function withdrawAt(history: readonly StandingChange[], place: number): Withdrawal | UndoConflict {
  const { sheet, inverse } = history[place]!;
  const rest: StandingChange[] = history.slice(0, place);
  let back = inverse;
  for (const later of history.slice(place + 1)) {
    if (later.sheet !== sheet) {
      rest.push(later);
      continue;
    }
    const backAfter = moved(back, later.change);
    const change = moved(later.change, back);
    const laterInverse = backAfter && moved(later.inverse, backAfter);
    if (!backAfter || !change || !laterInverse) return { laterStepId: later.stepId };
    rest.push({ ...later, change, inverse: laterInverse });
    back = backAfter;
  }
  return { writes: [back], history: rest };
}

/** A change as it reads on the sheet after another one; null where they touch the same place. */
function moved(change: Change, over: Change): Change | null {
  const rebased = rebaseChange(change, [over]);
  return 'change' in rebased ? rebased.change : null;
}
