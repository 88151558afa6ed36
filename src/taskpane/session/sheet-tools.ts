import { sheetForm } from '../../actions/sheet-form';
import type { Severity } from '../../core/check/finding';
import { WorkbookError } from '../../core/workbook';
import type { CellMarks, SheetTools } from '../host';
import { sayIn } from '../say';
import { emptyJournal, type SessionCore } from './session-core';
import { NOTHING_OF_OURS, type SessionState } from './state';

/** What a spreadsheet program does on the sheet for the pane, in a part of its own that loads with the first use. */
export const sheetTools = { showMarks, followMarks, clearMarks, lockForm, unlockForm, isFormLocked, cleanCopy };
export type SheetToolActions = typeof sheetTools;

/** Marks the findings on the sheets they stand on; the marks follow every check until they are taken off. */
async function showMarks(core: SessionCore): Promise<void> {
  await markFindings(core);
  const { findings } = core.store.getState();
  core.store.set({ isMarked: true, news: { kind: 'marked', count: findings.length } });
}

/** Marks the findings of the check just made where marks are on; a sheet that refuses them ends it and says why. */
async function followMarks(core: SessionCore): Promise<void> {
  try {
    await markFindings(core);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    core.store.set({ isMarked: false, trouble: { kind: 'workbook', code: error.code, detail: error.detail } });
  }
}

async function markFindings({ host, store }: SessionCore): Promise<void> {
  const { sheet, check, findings } = store.getState();
  if (!check) return;
  for (const name of markedSheets(store.getState())) {
    const here = findings.filter((finding) => (finding.sheet ?? sheet) === name);
    await host.tools?.showMarks(name, marksOf(here));
  }
}

/** The sheets that findings stand on: the plan's, and that of what was done. */
function markedSheets({ sheet, done }: SessionState): readonly string[] {
  return [sheet, done?.grid.sheet].filter((name) => typeof name === 'string');
}

async function clearMarks({ host, store }: SessionCore): Promise<void> {
  for (const name of markedSheets(store.getState())) await host.tools?.clearMarks(name);
  store.set({ isMarked: false, news: { kind: 'unmarked' } });
}

/** Lets the program check what is typed on the sheet itself: units, services, numbers. */
async function lockForm({ host, store, pack }: SessionCore): Promise<void> {
  const { sheet, check, language } = store.getState();
  if (sheet === null || !check) return;
  const say = sayIn(language);
  const words = {
    unit: { title: say('sheetForm.unitTitle'), message: say('sheetForm.unitMessage') },
    responsible: { title: say('sheetForm.responsibleTitle'), message: say('sheetForm.responsibleMessage') },
    quantity: { title: say('sheetForm.quantityTitle'), message: say('sheetForm.quantityMessage') },
  };
  await host.tools?.lockForm(sheet, sheetForm(check.plan, pack, words));
  store.set({ news: { kind: 'formLocked' } });
}

async function unlockForm({ host, store }: SessionCore): Promise<void> {
  const { sheet } = store.getState();
  if (sheet === null) return;
  await host.tools?.unlockForm(sheet);
  store.set({ news: { kind: 'formUnlocked' } });
}

async function isFormLocked({ host, store }: SessionCore): Promise<boolean> {
  const { sheet } = store.getState();
  if (sheet === null || !host.tools) return false;
  try {
    return await host.tools.isFormLocked(sheet);
  } catch (error) {
    // The menu then offers to lock it, and locking says what is the matter.
    if (error instanceof WorkbookError) return false;
    throw error;
  }
}

/** Takes everything of ours out of the workbook, and out of mind: what was kept there is gone. */
async function cleanCopy(core: SessionCore): Promise<void> {
  const { host, store, journal } = core;
  await host.tools?.cleanCopy();
  if (journal) Object.assign(journal, emptyJournal());
  store.set({
    ...NOTHING_OF_OURS,
    isMarked: false,
    sheets: await host.workbook.sheets(),
    news: { kind: 'cleaned' },
  });
}

const FIRST_TO_TELL: readonly Severity[] = ['error', 'warning', 'info'];

/** The cells of findings by severity; a cell with several has the mark of what blocks first. */
function marksOf(
  findings: readonly { readonly severity: Severity; readonly at: string }[],
): Parameters<SheetTools['showMarks']>[1] {
  const taken = new Set<string>();
  return FIRST_TO_TELL.map((severity): CellMarks => {
    const cells: string[] = [];
    for (const finding of findings) {
      if (finding.severity !== severity || taken.has(finding.at)) continue;
      taken.add(finding.at);
      cells.push(finding.at);
    }
    return { severity, cells };
  });
}
