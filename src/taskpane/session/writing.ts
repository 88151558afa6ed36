import { addItem, type NewItemPlace } from '../../actions/add-item';
import { makeDone } from '../../actions/done-sheet';
import { editItem, type ItemField, setEdit } from '../../actions/edit-item';
import { typedValue } from '../../actions/typed-value';
import { DONE_SHEET } from '../../core/keep/own-sheet';
import { parseCellName } from '../../core/sheet/address';
import { textOf } from '../../core/sheet/cell';
import { cellAt } from '../../core/sheet/grid';
import { applyFix, applySmallFixes } from './apply-fix';
import type { ChangeLog } from './journal';
import { catchUp } from './kept-journal';
import { readSheet, type SessionCore } from './session-core';
import { undoStep } from './undo';
import { writeStep } from './write-step';

/** All that a session writes with, in a part of its own that loads with the first write. */
export const writing = { catchUp, applyFix, applySmallFixes, undoStep, editCell, editField, insertItem, replay };
export type Writing = typeof writing;

async function editCell(core: SessionCore, cell: string, text: string): Promise<void> {
  const place = parseCellName(cell);
  const { grid: shown, done, beside } = core.store.getState();
  const grid = beside ? done?.grid : shown;
  if (!place || !grid) return;
  const held = cellAt(grid, place.row, place.column);
  // Looking into a cell and leaving it writes nothing, not even a format.
  if (text === textOf(held.value)) return;
  const typed = typedValue(text, held);
  const edit = setEdit(
    { at: cell, value: held.value, ...(held.format && { format: held.format }) },
    typed.value,
    typed.format,
  );
  const title = { kind: 'cell', cell: beside ? `${grid.sheet}!${cell}` : cell } as const;
  await writeStep(core, title, [{ id: `cell:${cell}`, edits: [edit] }], grid.sheet);
}

async function editField(core: SessionCore, row: number, field: ItemField, text: string): Promise<void> {
  const { store } = core;
  const item = store.getState().check?.plan.items.find((known) => known.row.row === row);
  const change = item && editItem(item, field, text);
  if (!item || !change) return;
  const cell = item.row.cells[field].at;
  const title = { kind: 'field', field, number: item.number.text, cell } as const;
  const written = await writeStep(core, title, [change]);
  const { check } = store.getState();
  const rows = check?.plan.items.find((known) => known.row.row === row)?.rows ?? item.rows;
  const faults = (check?.findings ?? []).filter(
    ({ severity, at, related }) => severity === 'error' && [at, ...related].some((place) => isInRows(place, rows)),
  );
  const isSum = faults.some(({ rule }) => rule.startsWith('sum-'));
  const fault = isSum ? 'sum' : faults.length > 0 ? 'other' : null;
  store.set({ written: { cell, isWritten: written.applied.length > 0, fault } });
}

async function insertItem(core: SessionCore, row: number, place: NewItemPlace, name: string): Promise<void> {
  const { store } = core;
  const { check } = store.getState();
  const anchor = check?.plan.items.find((known) => known.row.row === row);
  const added = check && anchor ? addItem(check.plan, anchor, place, name) : null;
  if (!added) return;
  const written = await writeStep(core, { kind: 'addItem', number: added.number }, [added.change]);
  if (written.applied.length > 0) store.set({ itemRow: added.row });
}

async function replay(core: SessionCore, log: ChangeLog): Promise<void> {
  const { sheet: shown } = core.store.getState();
  for (const sheet of new Set(log.map((entry) => entry.sheet))) {
    await readyForReplay(core, sheet);
    const changes = log.filter((entry) => entry.sheet === sheet).map(({ change }) => change);
    await writeStep(core, { kind: 'replay' }, changes);
  }
  if (shown !== null) await readSheet(core, shown, 'whole');
}

/** Shows the sheet that is written to again; that of what was done is made first where the opened file has none yet. */
async function readyForReplay({ host, store }: SessionCore, sheet: string): Promise<void> {
  const { check, sheets } = store.getState();
  if (check && sheet === DONE_SHEET && !sheets.some(({ name }) => name === sheet)) {
    await makeDone(host.workbook, check.plan);
    store.set({ sheets: await host.workbook.sheets() });
  }
  store.set({ sheet });
}

function isInRows(cell: string, [first, last]: readonly [number, number]): boolean {
  const row = parseCellName(cell)?.row ?? 0;
  return row >= first && row <= last;
}
