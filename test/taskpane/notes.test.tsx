/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import { NOTES_SHEET } from '../../src/core/keep/own-sheet';
import { WorkbookError } from '../../src/core/workbook';
import type { Session } from '../../src/taskpane/session/session';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { MemoryWorkbook } from '../support/memory-workbook';
import { gridOf } from '../support/table';
import { watched } from '../support/watched-workbook';
import { axe, openPane } from './page';
import { fixtureBytes, openSession, spreadsheetHost, testHost } from './test-host';

const PLAN = `
| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
|---|---|---|---|---|---|---|---|
| I. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
| 1. | Davra suhbatlari oʻtkazish | Tadbir | 100 | 150 | Reja asosida | 2026-yil davomida | Axborot-kutubxona markazi |
| 2. | Kitobxonlar bilan uchrashuvlar | Tadbir | 200 | 400 | Reja asosida | 2026-yil davomida | Axborot-kutubxona markazi |
`;
const NOTE = 'Yangi bino ochildi';
const workbook = () => new MemoryWorkbook(gridOf(PLAN));
const changes = (session: Session) => session.getState().check!.findings.filter(({ rule }) => rule === 'trend-change');

async function noted(host = spreadsheetHost(workbook())) {
  const session = await openSession(host);
  const { id } = changes(session)[0]!;
  await session.writeNote([id], NOTE);
  return { host, session, id };
}

test('a note lies on Izohlar of the workbook, and answers its warning in the next session', async () => {
  const { host, session, id } = await noted();
  expect(session.getState()).toMatchObject({ notes: { [id]: NOTE }, isDirty: true, trouble: null });
  const { cells } = await host.workbook.read(NOTES_SHEET);
  expect(cells[1]!.map((cell) => cell?.value).slice(0, 4)).toEqual([
    '1.',
    'Davra suhbatlari oʻtkazish',
    NOTE,
    'from = 100; percent = 50; to = 150',
  ]);
  const again = await openSession(host);
  expect(again.getState()).toMatchObject({ sheet: 'Reja', notes: { [id]: NOTE }, staleNotes: {} });
});

test('a note outlives saving and opening the .xlsx file', async () => {
  const file = openXlsx(fixtureBytes('2026-qoraozak'));
  const session = await openSession(testHost(file));
  const { id } = changes(session)[0]!;
  await session.writeNote([id], NOTE);
  const again = await openSession(testHost(openXlsx(file.save())));
  expect(again.getState().notes).toEqual({ [id]: NOTE });
  expect(again.getState().sheets.map(({ name }) => name)).toContain(NOTES_SHEET);
});

test('a note stays with its item when rows move and when it is renamed, and is stale when its numbers change', async () => {
  const { session } = await noted();
  await session.addItem(3, 'after', 'Yangi band');
  expect(Object.values(session.getState().notes)).toEqual([NOTE]);
  await session.editCell('E3', '160');
  expect(session.getState().notes).toEqual({});
  expect(Object.values(session.getState().staleNotes)).toMatchObject([{ text: NOTE }]);
  await session.editCell('E3', '150');
  await session.editCell('B3', 'Davra suhbatlarini oʻtkazish');
  expect(session.getState()).toMatchObject({ staleNotes: {} });
  expect(Object.values(session.getState().notes)).toEqual([NOTE]);
});

test('a note is undone, and so is another in its place', async () => {
  const { host, session, id } = await noted();
  await session.writeNote([id], 'Boshqa sabab');
  const [first, second] = session.getState().noteSteps;
  await session.undo(second!.id);
  expect(session.getState().notes).toEqual({ [id]: NOTE });
  await session.undo(first!.id);
  expect(session.getState()).toMatchObject({ notes: {}, noteSteps: [] });
  expect((await openSession(host)).getState().notes).toEqual({});
});

test('notes kept before they had a sheet answer as before, and go onto it with the next note', async () => {
  const host = spreadsheetHost(workbook());
  const [first, second] = changes(await openSession(host));
  await host.keep.write(JSON.stringify({ version: 1, notes: { [first!.id]: NOTE }, entries: {}, columns: {} }));
  const session = await openSession(host);
  expect(session.getState().notes).toEqual({ [first!.id]: NOTE });
  await session.writeNote([second!.id], 'Ikkinchi');
  expect(session.getState()).toMatchObject({ carriedNotes: {}, noteList: [{ text: NOTE }, { text: 'Ikkinchi' }] });
});

test('what somebody else writes on the sheet of the notes is read', async () => {
  const { host, session, id } = await noted();
  await act(async () => {
    await host.typeInto(NOTES_SHEET, 'C2', 'Qoʻlda tuzatilgan');
    await session.recheck();
    await new Promise((resolve) => setTimeout(resolve, 150));
    await session.recheck();
  });
  expect(session.getState().notes).toEqual({ [id]: 'Qoʻlda tuzatilgan' });
});

test('a workbook that refuses a note says so, and nothing typed is lost', async () => {
  const closed = watched(workbook());
  const { user, session } = await openPane(closed);
  await user.click(screen.getByRole('button', { name: /E3$/ }));
  await user.click(await screen.findByRole('button', { name: 'Izoh yozish' }));
  await user.click(await screen.findByRole('button', { name: 'Bu yil yangi bino yoki filial ochiladi.' }));
  closed.before = ({ name }) => {
    if (name === 'writeOwn') throw new WorkbookError('workbook-protected');
  };
  await user.click(screen.getByRole('button', { name: 'Izohni saqlash' }));
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(screen.getByLabelText(/Nega shunday/)).toHaveValue('Bu yil yangi bino yoki filial ochiladi.');
  closed.before = () => undefined;
  await user.click(screen.getByRole('button', { name: 'Izohni saqlash' }));
  expect(await screen.findByText('Izoh: Bu yil yangi bino yoki filial ochiladi.')).toBeVisible();
  expect(Object.keys(session.getState().notes)).toHaveLength(1);
});

test('a stale note shows the numbers then and now, and holds again when the person says so', async () => {
  const { user, session, container } = await openPane(workbook());
  await act(async () => {
    await session.writeNote([changes(session)[0]!.id], NOTE);
    await session.editCell('E3', '160');
  });
  await user.click(screen.getByRole('button', { name: /boshqa sonlarga javob.*E3$/ }));
  expect(await screen.findByText(/Oʻshanda: .*100 → 150/)).toBeVisible();
  expect(screen.getByText(/Hozir: .*100 → 160/)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: 'Izoh hali ham toʻgʻri' }));
  expect(await screen.findByText(`Izoh: ${NOTE}`)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /Ortga qaytarish \(3\)/ }));
  expect(await screen.findAllByRole('button', { name: 'Qaytarish: E3: izoh' })).toHaveLength(2);
});

test('the card of a rule is a dialog: it says what is asked, shows examples, and Escape goes back', async () => {
  const { user, container } = await openPane(workbook());
  await user.click(screen.getByRole('button', { name: /E3$/ }));
  const why = await screen.findByRole('button', { name: 'Nima uchun?' });
  await user.click(why);
  const card = await screen.findByRole('dialog', { name: 'Oʻtgan yilga nisbatan katta oʻzgarishga izoh yozilgan.' });
  expect(await within(card).findByRole('group', { name: 'Notoʻgʻri' })).toHaveTextContent('18497');
  expect(card).toHaveTextContent('hududiy markaz qoidalar toʻplamida');
  expect(await axe(container)).toHaveNoViolations();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(why).toHaveFocus();
});
