import { columnNumber } from '../../src/core/sheet/address';
import { cellAt } from '../../src/core/sheet/grid';
import type { Session } from '../../src/taskpane/session/session';
import { MemoryWorkbook } from '../support/memory-workbook';
import { gridOf } from '../support/table';
import { fixtureWorkbook, openSession, testHost } from './test-host';

const PLAN = `
| I. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
| 1. | Davra suhbatlari oʻtkazish | Tadbir | 3 | 4 | Reja asosida | 2026-yil davomida | Axborot-kutubxona markazi |
| 3. | Kitob koʻrgazmalari  tashkil etish | Tadbir | 5 | 6 | Reja asosida | 2026-yil davomida | Axborot-kutubxona markazi |
| 4. | Kitobxonlar bilan uchrashuvlar | Tadbir |  | 7 | Reja asosida | 2026-yil davomida | Axborot-kutubxona markazi |
`;

async function openTable(kept: string | null = null) {
  const workbook = new MemoryWorkbook(gridOf(PLAN));
  const host = testHost(workbook, kept);
  return { workbook, host, session: await openSession(host) };
}

function textAt(session: Session, cell: string): unknown {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return cellAt(session.getState().grid!, Number(row), columnNumber(letters)).value;
}

function findingAt(session: Session, cell: string, rule: string) {
  return session.getState().check!.findings.find((finding) => finding.at === cell && finding.rule === rule);
}

test('opens the real plan and reads its items and sections', async () => {
  const session = await openSession(testHost(fixtureWorkbook('2026-qoraozak')));
  const { check, sheet, busy } = session.getState();
  expect(check?.plan.items).toHaveLength(51);
  expect(check?.plan.sections).toHaveLength(6);
  expect(sheet).not.toBeNull();
  expect(busy).toBeNull();
});

test('a workbook without a plan is read, and has no check', async () => {
  const session = await openSession(testHost(fixtureWorkbook('m2-staff-list')));
  expect(session.getState()).toMatchObject({ check: null, trouble: null, fault: null });
  expect(session.getState().grid).not.toBeNull();
});

test('a fix writes the cell, drops the card and opens the next one', async () => {
  const { session, host } = await openTable();
  const gap = findingAt(session, 'A4', 'number-sequence')!;
  session.openFinding(gap.id);
  await session.applyFix(gap.id, 0);
  const state = session.getState();
  expect(textAt(session, 'A4')).toBe('2.');
  expect(state.check!.findings.some(({ id }) => id === gap.id)).toBe(false);
  expect(state.openFinding).not.toBeNull();
  const next = state.check!.findings.find(({ id }) => id === state.openFinding)!;
  expect(host.shown.at(-1)).toBe(next.at);
  expect(state.isDirty).toBe(true);
});

test('steps are undone in any order, and a step under a later one names it', async () => {
  const { session } = await openTable();
  await session.editCell('B3', 'Birinchi');
  await session.editCell('B4', 'Ikkinchi');
  await session.editCell('B3', 'Uchinchi');
  const [first, second, third] = session.getState().journal;
  await session.undo(first!.id);
  expect(session.getState().trouble).toEqual({ kind: 'undoOverlaps', by: third!.title });
  expect(textAt(session, 'B3')).toBe('Uchinchi');
  await session.undo(second!.id);
  expect(textAt(session, 'B4')).toBe('Kitob koʻrgazmalari  tashkil etish');
  await session.undo(third!.id);
  await session.undo(first!.id);
  expect(textAt(session, 'B3')).toBe('Davra suhbatlari oʻtkazish');
  expect(session.getState().journal).toHaveLength(0);
});

test('a cell that was only looked into is not written, not even its format', async () => {
  const { session } = await openTable();
  await session.editCell('A3', '1.');
  expect(session.getState()).toMatchObject({ journal: [], isDirty: false });
});

test('an edit below an added item is undone after the item is gone', async () => {
  const { session } = await openTable();
  await session.addItem(3, 'after', 'Yangi band');
  expect(textAt(session, 'A4')).toBe('2.');
  await session.editCell('E6', '9');
  const [added, edited] = session.getState().journal;
  await session.undo(added!.id);
  expect(textAt(session, 'E5')).toBe(9);
  await session.undo(edited!.id);
  expect(textAt(session, 'E5')).toBe(7);
});

test('selecting a cell with a finding opens its card, and takes off a filter that would hide it', async () => {
  const { session, host } = await openTable();
  const missing = findingAt(session, 'D5', 'quantity-missing')!;
  session.setFilter('info');
  host.selectCell(session.getState().sheet!, 'D5');
  expect(session.getState()).toMatchObject({ openFinding: missing.id, filter: null, selectedCell: 'D5' });
});

test('notes, entries and columns outlive the session', async () => {
  const { session, host } = await openTable();
  const { id } = findingAt(session, 'A4', 'number-sequence')!;
  await session.writeNote([id], 'Shunday kelishilgan');
  await session.writeEntry('director', 'F.I.Sh.');
  const again = await openTable(host.kept);
  // The file was not saved, so its notes were kept beside it.
  expect(again.session.getState().notes).toEqual({ [id]: 'Shunday kelishilgan' });
  expect(again.session.getState().entries).toEqual({ director: 'F.I.Sh.' });
});

test('tells that the sheet was changed by somebody else until it is checked again', async () => {
  const { session, host } = await openTable();
  host.changeSheet(session.getState().sheet!);
  expect(session.getState().isStale).toBe(true);
  await session.recheck();
  expect(session.getState().isStale).toBe(false);
});

test('work that was not saved is brought back as one step', async () => {
  const { session } = await openTable();
  await session.editCell('E3', '40');
  await session.addItem(3, 'after', 'Yangi band');
  const { log } = session.getState();
  const { session: later } = await openTable();
  await later.replay(log);
  expect(textAt(later, 'E3')).toBe(40);
  expect(textAt(later, 'B4')).toBe('Yangi band');
  expect(later.getState().journal).toHaveLength(1);
});

test('a sheet that is gone is told as trouble, and the rest stays as it was', async () => {
  const { session } = await openTable();
  await session.chooseSheet('Yoʻq varaq');
  expect(session.getState().trouble).toEqual({ kind: 'workbook', code: 'sheet-missing', detail: 'Yoʻq varaq' });
  expect(session.getState().check).not.toBeNull();
});
