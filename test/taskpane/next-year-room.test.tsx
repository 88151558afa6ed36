/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { readFileSync } from 'node:fs';
import { act, screen, within } from '@testing-library/react';
import { checkPlan } from '../../src/actions/check-plan';
import { cellAt } from '../../src/core/sheet/grid';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { axe, openPane, showPane } from './page';
import { fixtureWorkbook, spreadsheetHost } from './test-host';

async function openRoom(page: Awaited<ReturnType<typeof openPane>>) {
  act(() => page.session.showYear('nextYear'));
  expect(await screen.findByRole('heading', { name: 'Kelasi yil rejasi' })).toHaveFocus();
  return page;
}

test('what changes is listed and chosen, and one button makes the plan in a new file; this one stays', async () => {
  const { user, host, session, container } = await openRoom(await openPane(fixtureWorkbook('2026-qoraozak')));
  expect(await screen.findByText('Muddatlar')).toBeVisible();
  expect(screen.getByText(/0 tasi bajarilganidan, 42 tasi rejadan/)).toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
  await user.selectOptions(screen.getByLabelText(/“VII”: 2027-yilda “VIII” boʻladimi/), '“VIII” deb yozilsin');
  await user.click(screen.getByRole('button', { name: '2027-yil rejasini tuzish' }));
  expect(await screen.findByText(/Tayyor: Qoraoʻzak|Tayyor: Qorao‘zak/)).toBeVisible();
  const [file] = host.delivered;
  expect(file?.fileName).toMatch(/ish rejasi 2027\.xlsx$/);
  const made = await openXlsx(file!.bytes).read('Reja');
  expect([cellAt(made, 8, 5).value, cellAt(made, 27, 2).value]).toEqual([
    '2027- yil (reja)',
    expect.stringContaining('VIII ilmiy'),
  ]);
  expect(session.getState().check!.plan.planYear?.year).toBe(2026);
  expect(cellAt(await host.workbook.read('Reja'), 47, 4).value).toBe(72695);
});

test('in a spreadsheet program the plan opens as a workbook of its own, or goes onto a sheet', async () => {
  const host = spreadsheetHost(fixtureWorkbook('2026-qoraozak'));
  const { user } = await openRoom(await showPane(host));
  await user.click(await screen.findByRole('button', { name: '2027-yil rejasini tuzish' }));
  expect(await screen.findByText('Yangi fayl boʻlib ochildi. Uni oʻsha yerda saqlang.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Shu fayl varagʻiga' }));
  expect(await screen.findByText(/varagʻida turibdi/)).toBeVisible();
  expect(host.delivered.map(({ way }) => way)).toEqual(['workbook', 'sheet']);
});

test('facts in grey are confirmed one by one or all at once, and can be undone', async () => {
  const { host, unmount } = await openRoom(await openPane(fixtureWorkbook('2026-qoraozak')));
  (await screen.findByRole('button', { name: '2027-yil rejasini tuzish' })).click();
  await screen.findByText(/Tayyor: /);
  unmount();
  const made = openXlsx(host.delivered[0]!.bytes);
  const { user, session, container } = await openRoom(await openPane(made));
  const part = within(container);
  expect(await part.findByText('42 ta fakt oʻtgan yilgi rejadan olingan va kulrang turibdi.')).toBeVisible();
  await user.click(part.getAllByRole('button', { name: 'Tasdiqlash' })[0]!);
  expect(await part.findByText(/^41 ta fakt/)).toBeVisible();
  expect(cellAt(await made.read('Reja'), 10, 4)).toEqual({ kind: 'number', value: 4 });
  await user.click(part.getByRole('button', { name: 'Hammasini tasdiqlash (41)' }));
  await screen.findByText('2028-yil rejasini tuzish');
  expect(session.getState().check!.findings.filter(({ rule }) => rule === 'fact-unconfirmed')).toEqual([]);
  await act(() => session.undo(session.getState().journal.at(-1)!.id));
  expect(await part.findByText(/^41 ta fakt/)).toBeVisible();
});

test('a form that was handed down is filled; what matches nothing is listed, and a file without a table is told', async () => {
  const form = openXlsx(await formBytes());
  const { user, host, session } = await openRoom(await openPane(fixtureWorkbook('2026-qoraozak')));
  await user.click(await screen.findByRole('button', { name: 'Shaklni ochish (.xlsx)' }));
  await screen.findByRole('heading', { name: 'Yangi shakl berildi' });
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  await user.upload(input, new File([readFileSync('test/fixtures/plans/m2-staff-list.xlsx')], 'xodimlar.xlsx'));
  expect(await screen.findByText(/“xodimlar.xlsx” faylida reja jadvali topilmadi/)).toBeVisible();
  await user.upload(input, new File([Buffer.from(form.save())], 'shakl.xlsx'));
  expect(await screen.findByText(/Shaklning 51 ta qatoridan 50 tasiga son topildi/)).toBeVisible();
  expect(screen.getByText(/Shaklning hech narsa topilmagan qatorlari \(1\)/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Shaklni toʻldirish' }));
  expect(await screen.findByText('Tayyor: shakl.xlsx. Fayl shu kompyuterga yuklab olindi.')).toBeVisible();
  const filled = openXlsx(host.delivered[0]!.bytes);
  const [{ name } = { name: '' }] = await filled.sheets();
  const { plan } = checkPlan(await filled.read(name), session.pack)!;
  expect(plan.items.filter(({ fact }) => fact.state !== 'blank')).toHaveLength(50);
});

/** Another district's plan as next year's form: its facts blank, one row another. */
async function formBytes(): Promise<Uint8Array> {
  const page = await openRoom(await openPane(fixtureWorkbook('districts/01-amudaryo')));
  (await screen.findByRole('button', { name: '2027-yil rejasini tuzish' })).click();
  await screen.findByText(/Tayyor: /);
  const made = openXlsx(page.host.delivered[0]!.bytes);
  const [{ name } = { name: '' }] = await made.sheets();
  const { plan } = checkPlan(await made.read(name), page.session.pack)!;
  const edits = plan.items.map(({ row: { cells } }) => {
    return { kind: 'set', cell: cells.fact.at, before: cells.fact.value, after: null } as const;
  });
  const last = plan.items.at(-1)!.name.cells[0]!;
  const renamed = { kind: 'set', cell: last.at, before: last.value, after: 'Sunʼiy intellekt toʻgaragi' } as const;
  await made.write(name, [{ id: 'form', edits: [...edits, renamed] }]);
  page.unmount();
  return made.save();
}
