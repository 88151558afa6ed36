import { cellAt, type Grid } from '../sheet/grid';
import type { LastReport } from '../plan/last-report';
import { quarterIn } from './period';

const KIND = 1;
const MARK = 4;
const VALUE = 5;
const DONE = /^([\w.]+)\.(?:done|toDate)$/;
const YEAR = 'year';
const PERIOD = 'period';

/**
 * What a filled report says was done, read from the hidden sheet that filling leaves in it (see `memoryRows`);
 * null where the sheet tells of no value.
 */
export function readLastReport(memory: Grid): LastReport | null {
  const done = new Map<string, number | null>();
  let year: number | null = null;
  let quarter: LastReport['quarter'] = null;
  for (let row = 1; row <= memory.rowCount; row++) {
    if (cellAt(memory, row, KIND).value !== 'cell') continue;
    const mark = String(cellAt(memory, row, MARK).value ?? '');
    const { value } = cellAt(memory, row, VALUE);
    if (mark === YEAR) year = Number(/20\d\d/.exec(String(value))?.[0]) || year;
    if (mark === PERIOD) quarter = quarterIn(String(value));
    const id = DONE.exec(mark)?.[1];
    if (id === undefined) continue;
    if (typeof value === 'number') done.set(id, value);
    else if (value === '-') done.set(id, null);
  }
  return done.size > 0 ? { year, quarter, done } : null;
}
