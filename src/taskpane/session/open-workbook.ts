import { checkPlan, type PlanCheck } from '../../actions/check-plan';
import type { Grid } from '../../core/sheet/grid';
import type { Kept } from './kept';
import { type SessionCore, readSheet } from './session-core';

/** Reads the workbook's sheets and what was kept for it, and shows the sheet with the latest plan, else the first. */
export async function openWorkbook(core: SessionCore): Promise<void> {
  const { host, store, pack } = core;
  const kept = await keptOf(await host.keep.read());
  const sheets = await host.workbook.sheets();
  store.set({ sheets, notes: kept.notes, entries: kept.entries, columns: kept.columns });
  const visible = sheets.filter((sheet) => !sheet.isHidden);
  let best: { grid: Grid; check: PlanCheck } | null = null;
  for (const { name } of visible) {
    const grid = await host.workbook.read(name);
    const check = checkPlan(grid, pack, kept.columns[name]);
    if (check && (!best || yearOf(check) > yearOf(best.check))) best = { grid, check };
  }
  if (best) {
    store.set({ sheet: best.grid.sheet, grid: best.grid, check: best.check, checkedAt: Date.now() });
    return;
  }
  const first = visible[0] ?? sheets[0];
  if (first) await readSheet(core, first.name);
}

/** What was kept; reading it needs zod, which a workbook that is opened for the first time need not load. */
async function keptOf(text: string | null): Promise<Omit<Kept, 'version'>> {
  if (text === null) return { notes: {}, entries: {}, columns: {} };
  const { readKept } = await import('./kept');
  return readKept(text);
}

/** The year a plan is for: of its plan column, else of its title; 0 where neither names one. */
function yearOf({ plan }: PlanCheck): number {
  return plan.planYear?.year ?? plan.titleYears[0]?.year ?? 0;
}

/** Keeps notes, entries and chosen columns for the next opening. */
export async function keepAnswers({ host, store }: SessionCore): Promise<void> {
  const { notes, entries, columns } = store.getState();
  await host.keep.write(JSON.stringify({ version: 1, notes, entries, columns }));
}
