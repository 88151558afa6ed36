import { OWN_SHEET } from '../../src/core/keep/own-sheet';
import { columnNumber } from '../../src/core/sheet/address';
import type { Change } from '../../src/core/sheet/edit';
import { cellAt } from '../../src/core/sheet/grid';
import type { Workbook } from '../../src/core/workbook';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { MemoryWorkbook } from '../support/memory-workbook';
import { gridOf, valuesOf } from '../support/test-grid';
import { watched } from '../support/watched-workbook';
import { entriesOf, fixSmall, memoryPlan, sheetOf, valueAt } from './journal-at-work';
import { fixtureWorkbook, followed, openSession, spreadsheetHost } from './test-host';

jest.setTimeout(60_000);

describe.each<[string, () => Promise<Workbook>, (workbook: Workbook) => Workbook]>([
  ['memory', memoryPlan, (workbook) => workbook],
  [
    '.xlsx',
    async () => fixtureWorkbook('2026-qoraozak'),
    (workbook) => openXlsx(workbook instanceof XlsxWorkbook ? workbook.save() : new Uint8Array()),
  ],
])('the journal in the workbook (%s)', (_, open, reopened) => {
  test('every step is undone after the workbook was opened again, in any order', async () => {
    const workbook = await open();
    const session = await openSession(spreadsheetHost(workbook));
    const before = valuesOf(session.getState().grid!);
    await session.editCell('D27', '12');
    await fixSmall(session);
    const gap = session.getState().check!.findings.find(({ rule }) => rule === 'row-continuation')!;
    await session.applyFix(gap.id, 0);
    await session.addItem(10, 'after', 'Yangi band');
    await session.editCell('E10', '77');
    const steps = session.getState().journal;
    expect(steps.length).toBeGreaterThanOrEqual(4);

    const again = await openSession(spreadsheetHost(reopened(workbook)));
    expect(again.getState().journal).toEqual(steps);
    for (const place of [2, 0, 3, 1, 4]) {
      const step = steps[place];
      if (step) await again.undo(step.id);
      expect(again.getState().trouble).toBeNull();
    }
    expect(again.getState().journal).toEqual([]);
    expect(valuesOf(again.getState().grid!)).toEqual(before);
  });

  test('an undo is kept too: what was taken back stays so, and what is left can still be undone', async () => {
    const workbook = await open();
    const session = await openSession(spreadsheetHost(workbook));
    await session.addItem(10, 'after', 'Yangi band');
    await session.editCell('D28', '12');
    const [added, typed] = session.getState().journal;
    await session.undo(added!.id);
    expect(valueAt(session, 'D27')).toBe(12);

    const again = await openSession(spreadsheetHost(reopened(workbook)));
    expect(again.getState().journal.map(({ title }) => title)).toEqual([typed!.title]);
    await again.undo(typed!.id);
    expect(valueAt(again, 'D27')).toBeNull();
    expect(again.getState()).toMatchObject({ journal: [], trouble: null });
    await again.editCell('D27', '5');
    expect(again.getState().journal).toHaveLength(1);
  });

  test('answers are kept beside it', async () => {
    const workbook = await open();
    const session = await openSession(spreadsheetHost(workbook));
    await session.editCell('D27', '12');
    const { id } = session.getState().check!.findings.find(({ severity }) => severity === 'warning')!;
    await session.writeNote([id], 'Shunday kelishilgan');
    await session.writeEntry('director', 'F.I.Sh.');
    const again = await openSession(spreadsheetHost(reopened(workbook)));
    expect(again.getState()).toMatchObject({
      notes: { [id]: 'Shunday kelishilgan' },
      entries: { director: 'F.I.Sh.' },
    });
    expect(again.getState().journal).toHaveLength(1);
  });
});

test('a step is recorded in the go that writes it, and an undone cell costs no more', async () => {
  const workbook = watched(await memoryPlan());
  const session = await openSession(spreadsheetHost(workbook));
  workbook.calls.length = 0;
  await fixSmall(session);
  await session.undo(session.getState().journal[0]!.id);
  expect(workbook.calls.map(({ name }) => name)).toEqual(['write', 'readAgain', 'write', 'readAgain']);
});

test('people read in the hidden sheet what was done', async () => {
  const workbook = await memoryPlan();
  const session = await openSession(spreadsheetHost(workbook));
  await session.editCell('D27', '12');
  await session.undo('step-1');
  const rows = valuesOf(await workbook.read(OWN_SHEET)).slice(1);
  expect(rows.map((row) => row.slice(8, 14))).toEqual([
    ['D27 oʻzgartirildi', sheetOf(session), 'D27', 'set', null, 12],
    ['Ortga qaytarildi: D27 oʻzgartirildi', sheetOf(session), 'D27', 'set', 12, null],
  ]);
});

describe('cells that a person changed since', () => {
  async function fixed() {
    const host = spreadsheetHost(await memoryPlan());
    const session = await openSession(host);
    const before = session.getState().grid!;
    await fixSmall(session);
    const { history, journal, sheet } = session.getState();
    const cells = history.flatMap(({ change }) =>
      change.edits.flatMap((edit) => (edit.kind === 'set' ? edit.cell : [])),
    );
    return { host, session, before, cells, step: journal[0]!, sheet: sheet! };
  }

  test('are left and named, the others are taken back', async () => {
    const { host, session, before, cells, step, sheet } = await fixed();
    const [changed = '', ...others] = cells;
    await host.typeInto(sheet, changed, 'mening soʻzim');
    await followed(session);
    await session.undo(step.id);
    expect(session.getState().trouble).toEqual({ kind: 'undoSkipped', reason: 'cell-changed', cells: [changed] });
    expect(valueAt(session, changed)).toBe('mening soʻzim');
    for (const cell of others.slice(0, 10)) {
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell)!;
      expect(valueAt(session, cell)).toBe(cellAt(before, Number(row), columnNumber(letters)).value);
    }
    expect(session.getState().journal).toEqual([]);
  });

  test('also after reopening, where one was set back by hand and is no trouble', async () => {
    const { host, before, cells, step, sheet } = await fixed();
    const [byHand = '', changed = ''] = cells;
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(byHand)!;
    await host.typeInto(sheet, byHand, cellAt(before, Number(row), columnNumber(letters)).value);
    await host.typeInto(sheet, changed, 'mening soʻzim');
    const again = await openSession(spreadsheetHost(host.workbook));
    await again.undo(step.id);
    expect(again.getState().trouble).toEqual({ kind: 'undoSkipped', reason: 'cell-changed', cells: [changed] });
    const third = await openSession(spreadsheetHost(host.workbook));
    expect(third.getState().journal).toEqual([]);
  });

  test('a change of several cells is taken back but for the one', async () => {
    const host = spreadsheetHost(await memoryPlan());
    const session = await openSession(host);
    const finding = session
      .getState()
      .check!.findings.find(
        ({ fix }) => (fix?.edits.length ?? 0) > 2 && fix!.edits.every(({ kind }) => kind === 'set'),
      )!;
    await session.applyFix(finding.id, 0);
    const { journal, history, sheet } = session.getState();
    const cells = history[0]!.change.edits.flatMap((edit) => (edit.kind === 'set' ? edit.cell : []));
    await host.typeInto(sheet!, cells[1]!, '99.');
    await followed(session);
    await session.undo(journal[0]!.id);
    expect(session.getState().trouble).toMatchObject({ kind: 'undoSkipped', cells: [cells[1]] });
    const first = finding.fix!.edits[0]!;
    expect(valueAt(session, cells[0]!)).toBe(first.kind === 'set' ? first.before : undefined);
  });

  test('where nothing can be taken back, the step stays and says why', async () => {
    const host = spreadsheetHost(await memoryPlan());
    const session = await openSession(host);
    await session.editCell('D27', '12');
    await host.typeInto(sheetOf(session), 'D27', 13);
    await followed(session);
    await session.undo('step-1');
    expect(session.getState()).toMatchObject({
      trouble: { kind: 'undoRefused', reason: 'cell-changed', cells: ['D27'] },
      journal: [{ id: 'step-1' }],
    });
    expect(await entriesOf(host.workbook)).toHaveLength(1);
  });
});

test('what the sheet refused is set right in the journal', async () => {
  const workbook = watched(await memoryPlan());
  const host = spreadsheetHost(workbook);
  const session = await openSession(host);
  const safe = session.getState().check!.findings.filter(({ fix }) => fix?.safety === 'safe');
  const taken = safe[0]!.fix!.edits[0]!;
  // Somebody changes a cell between the check and the fix.
  if (taken.kind === 'set') await host.typeInto(sheetOf(session), taken.cell, 'boshqa');
  await session.applyFixes(new Set(safe.map(({ id }) => id)));
  const { history } = session.getState();
  const [entry] = await entriesOf(workbook);
  const cellsOf = (changes: readonly Change[]) =>
    changes.flatMap(({ edits }) => edits.map((edit) => (edit.kind === 'set' ? edit.cell : ''))).sort();
  expect(cellsOf(entry!.changes.map(({ change }) => change))).toEqual(cellsOf(history.map(({ change }) => change)));
  expect(cellsOf(history.map(({ change }) => change))).not.toContain(taken.kind === 'set' ? taken.cell : '');
});

test('where all was refused nothing is kept, and the next step takes its place', async () => {
  const workbook = await memoryPlan();
  const host = spreadsheetHost(workbook);
  const session = await openSession(host);
  const { sheet } = session.getState();
  const [finding] = session.getState().check!.findings.filter(({ fix }) => fix?.edits[0]?.kind === 'set');
  const edit = finding!.fix!.edits[0]!;
  if (edit.kind === 'set') await workbook.write(sheet!, [{ id: 'x', edits: [{ ...edit, after: 'boshqa' }] }]);
  await session.applyFix(finding!.id, 0);
  expect(session.getState()).toMatchObject({ trouble: { kind: 'refused' }, journal: [] });
  expect(await entriesOf(workbook)).toEqual([]);
  await session.editCell('D27', '12');
  expect(await entriesOf(workbook)).toMatchObject([{ step: 1 }]);
});

test('the last 500 steps are kept', async () => {
  const workbook = new MemoryWorkbook(
    gridOf([
      ['№', 'Nomi', 'Oʻlchov birligi', 'Fakt', 'Reja'],
      ['1.', 'Kitob', 'Nusxa', 1, 0],
    ]),
  );
  const session = await openSession(spreadsheetHost(workbook));
  for (let step = 1; step <= 560; step++) await session.editCell('E2', String(step));
  expect(session.getState().journal).toHaveLength(500);
  const entries = await entriesOf(workbook);
  expect(entries.length).toBeLessThan(560);
  expect(entries.at(-1)!.step).toBe(560);
  const again = await openSession(spreadsheetHost(workbook));
  expect(again.getState().journal.map(({ id }) => id)).toEqual(session.getState().journal.map(({ id }) => id));
  await again.undo('step-560');
  expect(valueAt(again, 'E2')).toBe(559);
});

test('rows of somebody else on the hidden sheet stay where they are', async () => {
  const workbook = await memoryPlan();
  const first = await openSession(spreadsheetHost(workbook));
  await first.editCell('D27', '12');
  await workbook.writeOwn([
    { sheet: OWN_SHEET, isHidden: true, row: 3, column: 7, values: [['izoh', 'kimdir yozgan']] },
    { sheet: OWN_SHEET, isHidden: true, row: 1, column: 1, values: [['kind', 'sheet']] },
  ]);
  const session = await openSession(spreadsheetHost(workbook));
  await session.editCell('E27', '14');
  expect((await entriesOf(workbook)).map(({ step }) => step)).toEqual([1, 2]);
  expect(cellAt(await workbook.read(OWN_SHEET), 3, 8).value).toBe('kimdir yozgan');
});

test('a journal that somebody else wrote to is read before the next step', async () => {
  const workbook = await memoryPlan();
  const host = spreadsheetHost(workbook);
  const [mine, other] = [await openSession(host), await openSession(spreadsheetHost(workbook))];
  await other.editCell('E27', '14');
  host.changeSheet(OWN_SHEET, 'G2:T2');
  await mine.editCell('D27', '12');
  expect((await entriesOf(workbook)).map(({ step }) => step)).toEqual([1, 2]);
  expect(mine.getState().journal).toHaveLength(2);
});
