/*
 * Timers of a page as a test holds them: what waits out somebody's patience waits until the test says that it has passed,
 * and it is known when nothing is about to happen by itself any more. Imported first, before anything sets a timer.
 */

/** Nothing but patience waits so long, milliseconds. */
const LONG = 10_000;

const setReal = window.setTimeout.bind(window);
const clearReal = window.clearTimeout.bind(window);
const patient = new Map<number, () => void>();
const soon = new Set<number>();
let lastId = 0;
const real = new Map<number, number>();

function set(act: () => void, delay = 0): number {
  const id = ++lastId;
  if (delay >= LONG) {
    patient.set(id, act);
    return id;
  }
  soon.add(id);
  const run = (): void => {
    soon.delete(id);
    real.delete(id);
    act();
  };
  real.set(id, setReal(run, delay));
  return id;
}

function clear(id: number | undefined): void {
  if (id === undefined) return;
  patient.delete(id);
  soon.delete(id);
  clearReal(real.get(id));
  real.delete(id);
}

Object.assign(window, { setTimeout: set, clearTimeout: clear });

/** Patience has passed: all that waited so long goes on. */
export function passPatience(): void {
  for (const [id, act] of [...patient]) {
    patient.delete(id);
    act();
  }
}

/** Settles once no timer is about to go off and `isIdle`. */
export async function quiet(isIdle: () => boolean): Promise<void> {
  while (soon.size > 0 || !isIdle()) await new Promise((resolve) => setReal(resolve, 5));
}
