/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import { readForm } from '../../src/actions/fill-report';
import { WorkbookError } from '../../src/core/workbook';
import { cellAt } from '../../src/core/sheet/grid';
import { newXlsx } from '../../src/xlsx/new-xlsx';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { reportFile } from '../support/report-file';
import { axe, openPane, showPane } from './page';
import { fixtureBytes, fixtureWorkbook, spreadsheetHost } from './test-host';

async function openReport() {
  const opened = await openPane(fixtureWorkbook('2026-qoraozak'));
  act(() => opened.session.setTab('report'));
  await screen.findByText(/koʻrsatkichdan/);
  return opened;
}

test('shows each value with where it comes from before anything is written', async () => {
  const { user, host } = await openReport();
  const [source] = screen.getAllByRole('button', { name: /^1-band · D\d+$/ });
  expect(within(source!.closest('tr')!).getByText('1')).toBeVisible();
  await user.click(source!);
  expect(host.shown.at(-1)).toBe('D10');
  expect(host.delivered).toHaveLength(0);
});

test('open warnings are answered right there, and the answer counts', async () => {
  const { user, session } = await openReport();
  const warning = session.getState().check!.findings.find(({ severity }) => severity === 'warning')!;
  const open = session.getState().check!.summary.warning;
  expect(screen.getByText(`Javobsiz ogohlantirishlar (${open})`)).toBeVisible();
  await user.click(screen.getAllByPlaceholderText('Javob')[0]!);
  await user.paste('Shunday kelishilgan');
  await user.tab();
  expect(await screen.findByText(`Javobsiz ogohlantirishlar (${open - 1})`)).toBeVisible();
  expect(session.getState().notes).toEqual({ [warning.id]: 'Shunday kelishilgan' });
});

/** What was done, in words. */
const WORDS = /^PQ-46 .*nima qilindi/;

test('fills the report as a draft while errors stand, with what was entered by hand', async () => {
  const { user, host, session } = await openReport();
  await user.click(screen.getByLabelText(WORDS));
  await user.paste('Ikki uchrashuv oʻtkazildi');
  await user.tab();
  await user.click(screen.getByRole('button', { name: 'Loyiha sifatida toʻldirish' }));
  await waitFor(() => expect(host.delivered).toHaveLength(1), { timeout: 20_000 });
  const [file] = host.delivered;
  expect(file!.fileName).toMatch(/hisobot 2026 \(loyiha\)\.xlsx$/);
  expect(await screen.findByText(/Hisobot tayyor/)).toBeVisible();
  const report = openXlsx(file!.bytes);
  const names = (await report.sheets()).map(({ name }) => name);
  expect(names[0]).toBe('LOYIHA');
  const texts = (await report.read(names[1]!)).cells.flatMap((cells) =>
    (cells ?? []).map((cell) => String(cell?.value)),
  );
  // The region follows from the district.
  for (const written of ['Ikki uchrashuv oʻtkazildi', 'Qoraqalpogʻiston Respublikasi'])
    expect(texts.some((text) => text.includes(written))).toBe(true);
  expect(texts.some((text) => text.includes('{{'))).toBe(false);
  expect([...(await readForm(report)).filled.keys()]).toEqual(['Hisobot 2026']);
  expect(session.getState().fault).toBeNull();
  // It is no report of another period.
  await user.selectOptions(screen.getByLabelText('Davr'), '1');
  expect(screen.queryByText(/Hisobot tayyor/)).toBeNull();
});

test('where there are several ways the blue button takes the first, and the sheet it became is shown on request', async () => {
  const host = spreadsheetHost(fixtureWorkbook('2026-qoraozak'));
  const { user, session } = await showPane(host);
  act(() => session.setTab('report'));
  await screen.findByText(/koʻrsatkichdan/);
  await user.click(screen.getByRole('button', { name: 'Loyiha sifatida toʻldirish' }));
  const done = await screen.findByText('Hisobot shu faylning “Yillik hisobot” varagʻida turibdi.');
  expect(done).toBeVisible();
  expect(host.delivered.map(({ way }) => way)).toEqual(['sheet']);
  await user.click(screen.getByRole('button', { name: 'Hisobotni koʻrsatish' }));
  expect(host.shown.at(-1)).toBe('A1');
  expect(session.getState().sheets.map(({ name }) => name)).toContain('Yillik hisobot');
  await user.click(screen.getByRole('button', { name: 'Nusxa olish' }));
  expect(await screen.findByText(/Hisobotdan nusxa olindi/)).toBeVisible();
  expect(host.delivered.map(({ way }) => way)).toEqual(['sheet', 'copy']);
});

test('a report that cannot go its way leaves all that was typed, and says why', async () => {
  const host = spreadsheetHost(fixtureWorkbook('2026-qoraozak'));
  const deliver = host.deliver;
  host.deliver = () => Promise.reject(new WorkbookError('workbook-protected'));
  const { user, session } = await showPane(host);
  act(() => session.setTab('report'));
  await screen.findByText(/koʻrsatkichdan/);
  await user.click(screen.getByLabelText(WORDS));
  await user.paste('Ikki uchrashuv oʻtkazildi');
  await user.tab();
  await user.click(screen.getByRole('button', { name: 'Loyiha sifatida toʻldirish' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Fayl tuzilishi himoyalangan');
  expect(screen.getByLabelText(WORDS)).toHaveValue('Ikki uchrashuv oʻtkazildi');
  host.deliver = deliver;
  await user.click(screen.getByRole('button', { name: 'Loyiha sifatida toʻldirish' }));
  expect(await screen.findByText(/varagʻida turibdi/)).toBeVisible();
});

test('a file without marks is told and offered to be mapped; nothing can be filled from it before', async () => {
  const { user } = await openReport();
  const file = new File([fixtureBytes('m2-staff-list')], 'oddiy.xlsx');
  await user.upload(screen.getByLabelText('Fayldan…'), file);
  expect(await screen.findByText(/^Bu shaklda belgilar yoʻq/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Shaklni moslash' })).toBeEnabled();
  expect(screen.getByRole('button', { name: /toʻldirish$/ })).toBeDisabled();
});

test('a quarter is compared with last year’s report of it, which is kept with the workbook', async () => {
  const { user, session } = await openReport();
  expect(screen.queryByText('Oʻtgan yilning shu davri hisoboti')).not.toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Davr'), '1');
  expect(await screen.findByText(/^Tanlanmagan: oʻsha davrdagi/)).toBeVisible();
  const pick = async (name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> =>
    user.upload(screen.getByLabelText('Faylni tanlash…', { selector: 'input' }), new File([bytes], name));
  await pick('yil.xlsx', await reportFile(2025, { 'norm.pf60': 9_000 }));
  expect(
    await screen.findByText(/^yil\.xlsx 2025-yil I chorak uchun bu yerda toʻldirilgan hisobot emas/),
  ).toBeVisible();
  await pick('q1.xlsx', await reportFile(2025, { 'norm.pf60': 4_321 }, 'I'));
  expect(await screen.findByText('q1.xlsx: undan 1 ta koʻrsatkich olinadi.')).toBeVisible();
  expect((await screen.findByText('oʻtgan yilgi hisobotdan')).closest('tr')).toHaveTextContent(/shu davri4\s321/);
  expect(session.getState().choices.lastQuarters).toMatchObject({ '1': { file: 'q1.xlsx', year: 2025 } });
  await user.selectOptions(screen.getByLabelText('Davr'), '2');
  expect(await screen.findByText(/^Tanlanmagan/)).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Davr'), '1');
  await user.click(await screen.findByRole('button', { name: 'Olib tashlash' }));
  expect(await screen.findByText(/^Tanlanmagan/)).toBeVisible();
  expect(session.getState().choices.lastQuarters).toEqual({});
});

test('a file that is no workbook is told as trouble, and the form before it stands again', async () => {
  const { user } = await openReport();
  await user.upload(screen.getByLabelText('Fayldan…'), new File(['salom'], 'xat.xlsx'));
  expect(await screen.findByRole('alert')).toHaveTextContent(/Faylni oʻqib boʻlmadi \(txt\)\. Hech narsa oʻzgarmadi/);
  expect(await screen.findByText(/koʻrsatkichdan/)).toBeVisible();
  expect(screen.getByLabelText('Hisobot shakli')).toHaveValue('annual');
});

test('what a form of few rows does not ask is folded away', async () => {
  const { user } = await openReport();
  const form = newXlsx({ sheet: 'Shakl', rows: [['Qatnov', '{{use.visits.plan}}']], merges: [], widths: [] });
  await user.upload(screen.getByLabelText('Fayldan…'), new File([new Uint8Array(form)], 'shakl.xlsx'));
  const unasked = await screen.findByText(/^Milliy hisobotda bor, bu shaklda soʻralmaydi \(\d\d\)$/);
  expect(unasked.closest('details')).not.toHaveAttribute('open');
});

test('of a report filled before it is shown what changes in it and what a person changed, which stays', async () => {
  const { user, host, session } = await openReport();
  await user.click(screen.getByRole('button', { name: 'Loyiha sifatida toʻldirish' }));
  await waitFor(() => expect(host.delivered).toHaveLength(1));
  const report = openXlsx(host.delivered[0]!.bytes);
  const sheet = (await report.sheets()).findLast(({ isHidden }) => !isHidden)!.name;
  const grid = await report.read(sheet);
  const row = grid.cells.findIndex((cells) => cells?.[1]?.value === 'use.visits') + 1;
  const before = cellAt(grid, row, 6).value;
  await report.write(sheet, [{ id: 'hand', edits: [{ kind: 'set', cell: `F${row}`, before, after: 7 }] }]);
  await act(() => session.writeEntry('director', 'A. Karimov'));
  const file = new File([new Uint8Array(report.save())], 'hisobot.xlsx');
  await user.upload(screen.getByLabelText('Fayldan…'), file);
  expect(await screen.findByText('Odam oʻzgartirgan joylar (1)')).toBeVisible();
  expect(screen.getByText(/^“7” qoldirildi/).closest('li')).toHaveTextContent(`F${row}`);
  await user.click(screen.getByText(/^Oʻzgaradigan joylar/));
  expect(screen.getByText(/^“_+ .*” → “.* A\. Karimov \/”$/)).toBeVisible();
});

test('of a form of repeated rows it is shown for how many items', async () => {
  const { user } = await openReport();
  const rows = [
    ['№', 'Nomi'],
    ['{{#items}}{{number}}', '{{name}}{{/items}}'],
  ];
  const form = newXlsx({ sheet: 'Jadval', rows, merges: [], widths: [] });
  await user.upload(screen.getByLabelText('Fayldan…'), new File([new Uint8Array(form)], 'shakl.xlsx'));
  expect(await screen.findByText('“Jadval” varagʻi, 2-qator: 51 ta band uchun takrorlanadi.')).toBeVisible();
  expect(screen.queryByText(/koʻrsatkichdan/)).not.toBeInTheDocument();
});

test('a screen reader finds nothing amiss in the report', async () => {
  const { container } = await openReport();
  expect(await axe(container)).toHaveNoViolations();
});
