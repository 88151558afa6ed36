/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { loadWords } from '../../src/strings/catalogue';
import { WorkbookError } from '../../src/core/workbook';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { MemoryWorkbook } from '../support/memory-workbook';
import { gridOf } from '../support/table';
import { watched } from '../support/watched-workbook';
import { axe, openPane } from './page';
import { answerWarnings, fixtureWorkbook, followed, openSession, testHost } from './test-host';

const PLAN = `
QORAOʻZAK TUMANI AXBOROT-KUTUBXONA MARKAZINING 2026-YIL UCHUN ISH REJASI
| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
|---|---|---|---|---|---|---|---|
| I. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
| 1. | Davra suhbatlari oʻtkazish | Tadbir | 3 | 4 | Reja asosida | 2026-yil davomida | Axborot-kutubxona markazi |
| 3. | Kitob koʻrgazmalari tashkil etish | Tadbir | 5 | 6 | Reja asosida | 2026-yil davomida | Axborot-kutubxona markazi |
| 4 | Kitobxonlar bilan uchrashuvlar | Tadbir |  | 7 | Reja asosida | 2026-yil davomida | Axborot-kutubxona markazi |
`;

const openTable = () => openPane(new MemoryWorkbook(gridOf(PLAN)));

test('says whose plan it is, how many findings there are, and that it is not ready', async () => {
  await openTable();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/Qoraoʻzak tumani AKM · 2026-yil rejasi/);
  expect(screen.getByText(/^3 band, 1 boʻlim · “Reja” varagʻi · \d\d:\d\d da tekshirildi$/)).toBeVisible();
  expect(screen.getByRole('button', { name: /^1\s*xato$/ })).toBeVisible();
  expect(screen.getByText(/1 ta xatoni tuzating\./)).toHaveTextContent('Reja hisobotga hali tayyor emas.');
});

test('an opened card shows its cell, before and after; mending it changes the cell and opens the next card', async () => {
  const { user, host, session } = await openTable();
  const card = screen.getByRole('button', { name: /A5$/ });
  await user.click(card);
  expect(host.shown.at(-1)).toBe('A5');
  expect(await screen.findByText('Avval:')).toBeVisible();
  const [before, after] = [
    screen.getByText('3.', { selector: 'del *' }),
    screen.getByText('2.', { selector: 'ins *' }),
  ];
  expect(before).toBeVisible();
  expect(after).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Tuzatish' }));
  await session.recheck();
  expect(screen.queryByRole('button', { name: /A5$/ })).toBeNull();
  expect(session.getState().grid!.cells[4]?.[0]?.value).toBe('2.');
  expect(screen.getByRole('button', { name: /D6$/ })).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('button', { name: /Ortga qaytarish \(1\)/ })).toBeEnabled();
});

test('a quantity that became a date is shown as that date, not as the number behind it', async () => {
  const { user } = await openPane(new MemoryWorkbook(gridOf(PLAN.replace('| 3 | 4 |', '| 3 | ⟨04.04.2026⟩ |'))));
  await user.click(screen.getByRole('button', { name: /E4$/ }));
  expect(await screen.findByText('04.04.2026', { selector: 'del *' })).toBeVisible();
});

test('a step is undone from the list of what was done', async () => {
  const { user, session } = await openTable();
  await act(() => session.editCell('B4', 'Boshqa nom'));
  await user.click(screen.getByRole('button', { name: /Ortga qaytarish \(1\)/ }));
  await user.click(await screen.findByRole('button', { name: 'Qaytarish: B4 oʻzgartirildi' }));
  await act(() => session.recheck());
  expect(session.getState().grid!.cells[3]?.[1]?.value).toBe('Davra suhbatlari oʻtkazish');
  expect(screen.getByRole('button', { name: /Ortga qaytarish/ })).toBeDisabled();
});

test.each([
  ['a Latin', { key: 'z', code: 'KeyZ' }, true],
  ['a Cyrillic', { key: 'я', code: 'KeyZ' }, true],
  ['a German (there it is Y)', { key: 'y', code: 'KeyZ' }, false],
])('Ctrl+Z on %s keyboard takes the last step back from anywhere but a text', async (_, key, isUndone) => {
  const { user, session } = await openTable();
  const name = () => session.getState().grid!.cells[3]?.[1]?.value;
  await act(() => session.editCell('B4', 'Boshqa nom'));
  await user.click(screen.getByRole('tab', { name: 'Bandlar' }));
  const [text] = await screen.findAllByRole('textbox');
  fireEvent.keyDown(text!, { ...key, ctrlKey: true });
  await act(() => session.recheck());
  expect(name()).toBe('Boshqa nom');
  fireEvent.keyDown(screen.getByRole('tab', { name: 'Bandlar' }), { ...key, ctrlKey: true });
  await act(() => session.recheck());
  expect(name()).toBe(isUndone ? 'Davra suhbatlari oʻtkazish' : 'Boshqa nom');
});

test('a count filters the list, and pressed again shows all', async () => {
  const { user } = await openTable();
  const errors = screen.getByRole('button', { name: /^1\s*xato$/ });
  await user.click(errors);
  expect(errors).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getAllByRole('button', { name: /^(xato|ogohlantirish|eslatma): / })).toHaveLength(1);
  await user.click(errors);
  expect(screen.getAllByRole('button', { name: /^(xato|ogohlantirish|eslatma): / }).length).toBeGreaterThan(1);
});

test('Keyingi walks through what blocks first, and says where one is', async () => {
  const { user, session } = await openTable();
  await user.click(screen.getByRole('button', { name: 'Keyingi ›' }));
  const first = session.getState().check!.findings.find(({ id }) => id === session.getState().openFinding)!;
  expect(first.severity).toBe('error');
  expect(screen.getByText(/^\d tadan 1-si$/)).toBeInTheDocument();
});

test('a warning is answered by a note, which is shown under its card and counts', async () => {
  const { user, host } = await openTable();
  await user.click(screen.getByRole('button', { name: /A5$/ }));
  await user.click(await screen.findByRole('button', { name: 'Izoh yozish' }));
  await user.click(await screen.findByLabelText('Nega shunday toʻgʻri ekanini yozing'));
  await user.paste('Vazirlik shunday raqamlagan');
  await user.click(screen.getByRole('button', { name: 'Izohni saqlash' }));
  expect(await screen.findByText('Izoh: Vazirlik shunday raqamlagan')).toBeVisible();
  expect(screen.getByText(/1 ta ogohlantirishga izoh yozilgan/)).toBeVisible();
  expect(host.kept).toContain('Vazirlik shunday raqamlagan');
});

test('small fixes are read before they are written, and only the ticked ones are', async () => {
  const { user, session } = await openTable();
  await user.click(screen.getByRole('button', { name: /Mayda tuzatishlar \(\d+\)…/ }));
  const group = await screen.findByRole('group', { name: /Band raqamidan keyingi nuqta/ });
  expect(within(group).getByText('A6')).toBeVisible();
  expect(screen.getByText('Sonlar va maʼno oʻzgarmaydi.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /tasini tuzatish/ }));
  await act(() => session.recheck());
  expect(session.getState().grid!.cells[5]?.[0]?.value).toBe('4.');
});

test('a change by somebody else is checked by itself; one that cannot be read yet is told, with the way to check again', async () => {
  const workbook = watched(new MemoryWorkbook(gridOf(PLAN)));
  const { user, host, session } = await openPane(workbook);
  await act(async () => {
    await host.typeInto('Reja', 'D6', 8);
    await followed(session);
  });
  expect(screen.queryByRole('alert')).toBeNull();
  workbook.before = ({ name }) => {
    if (name.startsWith('read')) throw new WorkbookError('busy');
  };
  await act(async () => {
    await host.typeInto('Reja', 'A5', '2.').catch(() => undefined);
    host.changeSheet('Reja', 'A5');
    await followed(session);
  });
  const notice = screen.getByRole('alert');
  expect(notice).toHaveTextContent('Varaq oʻzgardi, lekin hali qayta tekshirilmadi');
  workbook.before = () => undefined;
  await user.click(within(notice).getByRole('button', { name: 'Qayta tekshirish' }));
  await act(() => session.recheck());
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a workbook without a plan says what was looked for, and lets the person point at the columns', async () => {
  const { user, session } = await openPane(fixtureWorkbook('m2-staff-list'));
  expect(await screen.findByText('Bu varaqda ish rejasi jadvali topilmadi')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Ustunlarni oʻzim koʻrsataman' }));
  const choose = async (label: RegExp, column: string) =>
    user.selectOptions(await screen.findByLabelText(label), column);
  await choose(/^Nomi/, '2');
  await choose(/^Oʻlchov birligi/, '3');
  await choose(/^Fakt/, '4');
  await choose(/^Reja/, '5');
  await user.click(screen.getByRole('button', { name: 'Rejani shunday oʻqish' }));
  await act(() => session.recheck());
  expect(session.getState().check).not.toBeNull();
  expect(screen.getByRole('tab', { name: 'Tekshiruv' })).toBeVisible();
});

test('a screen reader finds nothing amiss in the list and in an open card', async () => {
  const { user, container } = await openTable();
  await user.click(screen.getByRole('button', { name: /A5$/ }));
  expect(await axe(container)).toHaveNoViolations();
});

test('speaks English when asked', async () => {
  const { session } = await openTable();
  await loadWords('en');
  act(() => session.setLanguage('en'));
  expect(screen.getByText(/The plan is not ready for the report\./)).toBeVisible();
  expect(screen.getByRole('button', { name: /^1\s*error$/ })).toBeVisible();
});

test('a report that is opened by itself is said to be one, and is not checked as a plan', async () => {
  const host = testHost(fixtureWorkbook('seeded/clean'));
  const plan = await openSession(host);
  await answerWarnings(plan);
  await plan.fillReportNow();
  const { session } = await openPane(openXlsx(host.delivered[0]!.bytes));
  expect(session.getState()).toMatchObject({ check: null, sheet: 'Hisobot 2026' });
  expect(await screen.findByRole('heading', { name: 'Bu shu dasturda toʻldirilgan hisobot, reja emas' })).toBeVisible();
  expect(screen.queryByText('Ustunlarni oʻzim koʻrsataman')).toBeNull();
});

test('a draft that is opened by itself is said to be a report on its first sheet already', async () => {
  const plan = await openPane(fixtureWorkbook('2026-qoraozak'));
  act(() => plan.session.setTab('report'));
  await plan.user.click(await screen.findByRole('button', { name: 'Loyiha sifatida toʻldirish' }));
  await waitFor(() => expect(plan.host.delivered).toHaveLength(1));
  plan.unmount();
  const { session } = await openPane(openXlsx(plan.host.delivered[0]!.bytes));
  expect(session.getState()).toMatchObject({ check: null, sheet: 'LOYIHA' });
  expect(await screen.findByRole('heading', { name: 'Bu shu dasturda toʻldirilgan hisobot, reja emas' })).toBeVisible();
});
