import { readJournal } from '../../src/core/keep/journal-rows';
import { OWN_SHEET } from '../../src/core/keep/own-sheet';
import { columnNumber } from '../../src/core/sheet/address';
import { cellAt } from '../../src/core/sheet/grid';
import type { Workbook } from '../../src/core/workbook';
import type { Session } from '../../src/taskpane/session/session';
import { MemoryWorkbook } from '../support/memory-workbook';
import { fixtureWorkbook } from './test-host';

/** The 2026 plan in memory. */
export async function memoryPlan(): Promise<MemoryWorkbook> {
  const file = fixtureWorkbook('2026-qoraozak');
  return new MemoryWorkbook(...(await file.readAll((await file.sheets()).map(({ name }) => name))));
}

/** What a cell ("D27") of the session's sheet holds. */
export function valueAt(session: Session, cell: string): unknown {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell)!;
  return cellAt(session.getState().grid!, Number(row), columnNumber(letters)).value;
}

/** The journal as the workbook keeps it. */
export const entriesOf = async (workbook: Workbook) => readJournal(await workbook.read(OWN_SHEET)).entries;

/** The sheet that the session shows. */
export const sheetOf = (session: Session): string => session.getState().sheet!;

/** Makes all safe fixes as one step. */
export async function fixSmall(session: Session): Promise<void> {
  const safe = session.getState().check!.findings.filter(({ fix }) => fix?.safety === 'safe');
  await session.applyFixes(new Set(safe.map(({ id }) => id)));
}
