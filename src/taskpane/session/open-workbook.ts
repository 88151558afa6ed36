import type { PlanCheck } from '../../actions/check-plan';
import { isBesidePlans, isNotesName, keptText, OWN_SHEET } from '../../core/keep/own-sheet';
import type { Grid } from '../../core/sheet/grid';
import type { SheetInfo } from '../../core/workbook';
import type { Kept } from './kept';
import { checkInSlices, type SessionCore, showCheck } from './session-core';

/**
 * Reads the workbook and what was kept for it. Shows the sheet that the person has before them where it holds a plan,
 * else the one with the latest plan, else the first.
 */
export async function openWorkbook(core: SessionCore): Promise<void> {
  const { host, store, journal } = core;
  const keptElsewhere = journal ? null : await host.keep.read();
  const sheets = await listSheets(core);
  const own = sheets.map(({ name }) => name).filter((name) => name === OWN_SHEET || isNotesName(name));
  const shown = sheets.filter(mayBePlan);
  const all = (shown.length > 0 ? shown : sheets.slice(0, 1)).map(({ name }) => name);
  const front = shown.find(({ isInFront }) => isInFront)?.name;
  const wanted = front === undefined ? all : [front];
  const grids = await core.orCancelled(host.workbook.readAll([...new Set([...wanted, ...own])]));
  const ownGrid = journal && grids.find(({ sheet }) => sheet === OWN_SHEET);
  const kept = await keptOf(ownGrid ? keptText(ownGrid) : keptElsewhere);
  store.set({ sheets, carriedNotes: kept.notes, entries: kept.entries, columns: kept.columns });
  if (own.length > 0) (await import('./room-writing')).roomWriting.takeUp(core, grids);
  if (ownGrid) (await import('./kept-journal')).readBack(core, ownGrid);
  const read = grids.filter(({ sheet }) => wanted.includes(sheet));
  if (front !== undefined && (await showIfPlan(core, read[0]))) return;
  const names = all.filter((name) => !wanted.includes(name));
  const others = names.length > 0 ? await core.orCancelled(host.workbook.readAll(names)) : [];
  await showBest(core, [...read, ...others]);
}

/** The sheets, with those that are reports. Excel marks them itself; of a file what was filled tells. */
async function listSheets({ host, journal, orCancelled }: SessionCore): Promise<readonly SheetInfo[]> {
  const sheets = await orCancelled(host.workbook.sheets());
  if (journal || sheets.every(({ name }) => name !== OWN_SHEET)) return sheets;
  const { reportSheets } = await import('../../actions/fill-report');
  const reports = await orCancelled(reportSheets(host.workbook));
  return sheets.map((sheet) => (reports.has(sheet.name) ? { ...sheet, isReport: true } : sheet));
}

/** Checks a sheet that was read and shows it where it holds a plan; tells whether it does. */
export async function showIfPlan(core: SessionCore, grid: Grid | undefined): Promise<boolean> {
  const check = grid && (await checkInSlices(core, grid, core.store.getState().columns[grid.sheet]));
  if (!check) return false;
  await showCheck(core, grid, check);
  return true;
}

/** Reads the sheets that people see, and shows the one with the latest plan, else the first. */
export async function showBestSheet(core: SessionCore): Promise<void> {
  const { host, store } = core;
  const { sheets } = store.getState();
  const names = sheets.filter(mayBePlan).map(({ name }) => name);
  await showBest(core, await core.orCancelled(host.workbook.readAll(names)));
}

async function showBest(core: SessionCore, grids: readonly Grid[]): Promise<void> {
  const { columns } = core.store.getState();
  let best: { grid: Grid; check: PlanCheck } | null = null;
  for (const grid of grids) {
    const check = await checkInSlices(core, grid, columns[grid.sheet]);
    if (check && (!best || yearOf(check) > yearOf(best.check))) best = { grid, check };
  }
  const [first] = grids;
  if (best) await showCheck(core, best.grid, best.check);
  else if (first) await showCheck(core, first, null);
}

/** What was kept; reading it needs zod, which a workbook that is opened for the first time need not load. */
export async function keptOf(text: string | null): Promise<Omit<Kept, 'version'>> {
  if (text === null) return { notes: {}, entries: {}, columns: {} };
  const { readKept } = await import('./kept');
  return readKept(text);
}

/** The year a plan is for: of its plan column, else of its title; 0 where neither names one. */
function yearOf({ plan }: PlanCheck): number {
  return plan.planYear?.year ?? plan.titleYears[0]?.year ?? 0;
}

/** Keeps what is not on a sheet of its own, entries and chosen columns for the next opening. */
export async function keepAnswers({ host, store, journal }: SessionCore): Promise<void> {
  const { notes: all, done, carriedNotes, isDirty, entries, columns } = store.getState();
  // The notes of the quarters stand on the sheet of what was done and nowhere else.
  const standing = Object.fromEntries(Object.entries(all).filter(([id]) => done?.check.notes[id] === undefined));
  // Where a note lies only in a file that is not saved yet, it is kept beside it until then.
  const notes = journal || !isDirty ? carriedNotes : standing;
  await host.keep.write(JSON.stringify({ version: 1, notes, entries, columns }));
}

/** Whether a plan is looked for on a sheet: people see it, and it is not of our own making. */
function mayBePlan({ name, isHidden, isReport }: SheetInfo): boolean {
  return !isHidden && !isReport && !isBesidePlans(name);
}
