import { type SheetInfo, WorkbookError } from '../../core/workbook';
import { showBestSheet } from './open-workbook';
import { readSheet, type SessionCore } from './session-core';

/**
 * Looks which sheets there are. One that was renamed is followed under its new name; where the one that is shown is gone,
 * the sheet with the latest plan takes its place. Both are told.
 */
export async function followSheets(core: SessionCore): Promise<void> {
  const { store, host } = core;
  const { sheet, sheets: before } = store.getState();
  const sheets = await core.orCancelled(host.workbook.sheets());
  store.set({ sheets });
  if (sheet === null) return showBestSheet(core);
  if (sheets.some(({ name }) => name === sheet)) return;
  const newName = renamedTo(sheet, before, sheets);
  if (newName !== null) {
    rename(core, sheet, newName);
    await readSheet(core, newName, 'whole');
    store.set({ news: { kind: 'sheetRenamed', from: sheet, to: newName } });
    return;
  }
  const { journal, history } = store.getState();
  store.set({
    journal: journal.filter((step) => step.sheet !== sheet),
    history: history.filter((standing) => standing.sheet !== sheet),
    ...NOTHING_SHOWN,
  });
  await showBestSheet(core);
  store.set({ trouble: { kind: 'sheetGone', sheet, shown: store.getState().sheet } });
}

/** Reads a sheet again and checks it; where it is not there any more, looks where it went. */
export function readOrFollow(core: SessionCore, sheet: string, manner?: 'whole'): Promise<void> {
  return orFollow(core, sheet, () => readSheet(core, sheet, manner));
}

/** Does what reads a sheet; where that is not there any more, looks where it went. */
export async function orFollow(core: SessionCore, sheet: string, read: () => Promise<void>): Promise<void> {
  try {
    await read();
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== 'sheet-missing') throw error;
    await followSheets(core);
    // It is there under its name: something else was missing.
    if (core.store.getState().sheet === sheet) throw error;
  }
}

const NOTHING_SHOWN = {
  sheet: null,
  grid: null,
  check: null,
  isStale: false,
  isPutOff: false,
  openFinding: null,
  selectedCell: null,
  itemRow: null,
  written: null,
} as const;

/** A sheet's new name. Where only names are known: if exactly one sheet has a new one; null where sheets came or went as well. */
function renamedTo(sheet: string, before: readonly SheetInfo[], after: readonly SheetInfo[]): string | null {
  const id = before.find(({ name }) => name === sheet)?.id;
  if (id !== undefined) return after.find((known) => known.id === id)?.name ?? null;
  const isIn = (sheets: readonly SheetInfo[], name: string): boolean => sheets.some((known) => known.name === name);
  const gone = before.filter(({ name }) => !isIn(after, name));
  const come = after.filter(({ name }) => !isIn(before, name));
  return gone.length === 1 && come.length === 1 && before.length === after.length ? come[0]!.name : null;
}

function rename({ store, journal: kept }: SessionCore, from: string, to: string): void {
  const named = <Named extends { readonly sheet: string }>(one: Named): Named =>
    one.sheet === from ? { ...one, sheet: to } : one;
  const { journal, history, columns } = store.getState();
  const { [from]: chosen, ...rest } = columns;
  store.set({
    sheet: to,
    journal: journal.map(named),
    history: history.map(named),
    columns: chosen ? { ...rest, [to]: chosen } : columns,
  });
  if (!kept) return;
  kept.entries = kept.entries.map(named);
  kept.isToRewrite = true;
}
