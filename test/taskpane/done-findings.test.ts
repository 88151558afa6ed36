import { readDone } from '../../src/core/done/read-done';
import { RESULTS_SHEET } from '../../src/strings/check-results';
import type { Finding } from '../../src/core/check/finding';
import { cellAt } from '../../src/core/sheet/grid';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { planWithDone } from '../support/plan-with-done';
import { planWithoutWarnings } from '../support/plan-without-warnings';
import { followed, openSession, spreadsheetHost, type TestHost } from './test-host';

jest.setTimeout(60_000);
const DONE = 'Bajarilishi';

// Three quarters of the plan's year are over, whenever the test runs.
beforeAll(() => {
  const timers = ['nextTick', 'setImmediate', 'setTimeout', 'setInterval', 'queueMicrotask', 'performance'] as const;
  jest.useFakeTimers({ now: new Date(2026, 10, 20), doNotFake: [...timers] });
});
afterAll(() => jest.useRealTimers());

/** A plan that nothing stands against, with three of its quarters done as planned. */
async function open() {
  const host = spreadsheetHost(openXlsx(await planWithDone()));
  const session = await openSession(host);
  const { done } = session.getState();
  const visits = done!.check.plan.items.find(({ indicators }) =>
    indicators.some(({ indicatorId }) => indicatorId === 'use.visits'),
  )!;
  const row = done!.record.rows.find(({ item }) => item === visits.index)!;
  const cells = row.quarters.map(({ fact }) => fact.cells[0]!.at);
  const found = (rule: string): Finding | undefined =>
    session.getState().findings.find((finding) => finding.rule === rule && finding.sheet === DONE);
  return { host, session, row, cells, found };
}

async function valueOf({ workbook }: TestHost, sheet: string, row: number, column: number) {
  return cellAt(await workbook.read(sheet), row, column).value;
}

test('what is wrong with what was done stands among the findings as soon as it is typed, and its card leads to the cell', async () => {
  const { host, session, cells, found } = await open();
  expect(session.getState().findings.every(({ severity }) => severity === 'info')).toBe(true);
  await host.typeInto(DONE, cells[0]!, 2.5);
  await followed(session);
  const fault = found('quantity-whole')!;
  expect(fault).toMatchObject({ severity: 'warning', at: cells[0], sheet: DONE });
  session.openFinding(fault.id);
  expect(session.getState()).toMatchObject({ sheet: 'Reja', beside: { sheet: DONE, cell: cells[0] } });
  expect(host.shown.at(-1)).toBe(cells[0]);
  session.openFinding(null);
  host.selectCell(DONE, cells[1]!);
  expect(session.getState()).toMatchObject({ beside: { cell: cells[1] }, openFinding: null });
  host.selectCell(DONE, cells[0]!);
  expect(session.getState().openFinding).toBe(fault.id);
  host.selectCell('Reja', 'B12');
  expect(session.getState().beside).toBeNull();
  await host.typeInto(DONE, cells[0]!, 8389);
  await followed(session);
  expect(found('quantity-whole')).toBeUndefined();
});

test('a warning is answered in the note of its quarter, blocks the report until then, and the answer is undone', async () => {
  const { host, session, row, cells, found } = await open();
  await host.typeInto(DONE, cells[2]!, 90_000);
  await followed(session);
  const { id } = found('done-plan')!;
  expect(session.getState().notes[id]).toBeUndefined();
  expect(await session.fillReportNow('quarter')).toBe(false);
  expect(await session.writeNote([id], 'Sayyor kutubxona ochildi.')).toBe(true);
  const { note } = row.quarters[2];
  expect(await valueOf(host, DONE, note.row, note.column)).toBe('Sayyor kutubxona ochildi.');
  expect(session.getState().notes[id]).toBe('Sayyor kutubxona ochildi.');
  expect(await session.fillReportNow('quarter')).toBe(true);
  await session.undo(session.getState().journal.at(-1)!.id);
  expect(session.getState().notes[id]).toBeUndefined();
  expect(host.kept ?? '').not.toContain('Sayyor');
});

test('a fault of a later quarter leaves the report of an earlier one alone', async () => {
  const { host, session, cells, found } = await open();
  await host.typeInto(DONE, cells[3]!, 0.5);
  await followed(session);
  expect(found('quantity-whole')?.severity).toBe('warning');
  expect(await session.fillReportNow('year')).toBe(false);
  expect(await session.fillReportNow('quarter')).toBe(true);
});

test('a fix writes to the sheet where the fault stands, and can be undone', async () => {
  const { host, session, row, cells, found } = await open();
  await host.typeInto(DONE, cells[0]!, '8389O');
  await followed(session);
  const fault = found('quantity-readable')!;
  const [fact] = row.quarters[0].fact.cells;
  await session.applyFix(fault.id, 0);
  expect(String(await valueOf(host, DONE, fact!.row, fact!.column))).toBe('83890');
  expect(found('quantity-readable')).toBeUndefined();
  await session.undo(session.getState().journal.at(-1)!.id);
  expect(await valueOf(host, DONE, fact!.row, fact!.column)).toBe('8389O');
  expect(found('quantity-readable')).toBeDefined();
});

test('marks stand on the sheet of what was done too, follow what is typed there, and are taken off both sheets', async () => {
  const { host, session, cells } = await open();
  const marked = (sheet: string) => host.marks.get(sheet)?.flatMap((each) => each.cells) ?? null;
  await host.typeInto(DONE, cells[0]!, 2.5);
  await followed(session);
  await session.showMarks();
  const { findings } = session.getState();
  const at = (sheet?: string) => new Set(findings.flatMap((each) => (each.sheet === sheet ? each.at : [])));
  expect([new Set(marked(DONE)), new Set(marked('Reja'))]).toEqual([at(DONE), at()]);
  expect(marked(DONE)).toContain(cells[0]);
  await host.typeInto(DONE, cells[0]!, 8389);
  await followed(session);
  expect(marked(DONE)).not.toContain(cells[0]);
  await session.clearMarks();
  expect([marked(DONE), marked('Reja')]).toEqual([null, null]);
});

test('the results name the sheet of each finding', async () => {
  const { host, session, cells } = await open();
  await host.typeInto(DONE, cells[0]!, 2.5);
  await followed(session);
  await session.writeResults();
  const { cells: rows } = await host.workbook.read(RESULTS_SHEET);
  const places = rows.map((each) => each?.[1]?.value);
  expect(places).toContain(`${DONE}!${cells[0]}`);
  expect(rows.flatMap((each) => (each?.[0]?.value === 'Ogohlantirishlar' ? each[1]?.value : []))).toEqual([1]);
});

test('the sheet that was just made is taken away by one step while nothing is entered on it, and stays after that', async () => {
  const host = spreadsheetHost(openXlsx(await planWithoutWarnings()));
  const session = await openSession(host);
  expect(session.getState().done).toBeNull();
  const names = async (): Promise<readonly string[]> => (await host.workbook.sheets()).map(({ name }) => name);
  await session.makeDone();
  const [step] = session.getState().madeSteps;
  expect(step!.title).toEqual({ kind: 'sheet', sheet: DONE });
  const { grid, check } = session.getState().done!;
  const fact = readDone(grid, check.plan)!.rows[0]!.quarters[0].fact.cells[0]!;
  await host.typeInto(DONE, fact.at, 1);
  await session.undo(step!.id);
  expect(session.getState().trouble).toEqual({ kind: 'sheetUsed', sheet: DONE });
  await host.typeInto(DONE, fact.at, null);
  await session.undo(step!.id);
  expect(await names()).not.toContain(DONE);
  expect(session.getState()).toMatchObject({ done: null, madeSteps: [], trouble: null });
});
