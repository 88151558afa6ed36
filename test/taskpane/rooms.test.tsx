/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import { MemoryWorkbook } from '../support/memory-workbook';
import { gridOf } from '../support/table';
import { axe, openPane } from './page';
import { fixtureBytes, openSession } from './test-host';
import { reportFile } from '../support/report-file';

const PLAN = `
| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
|---|---|---|---|---|---|---|---|
| I. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
| 1. | Davra  suhbatlari oʻtkazish | Tadbir | 100 | 150 | Reja asosida | 2026-yil davomida | Axborot-kutubxona markazi |
`;
const DAVRA = 'Davra  suhbatlari oʻtkazish | Tadbir';
const VISITS = 'Kitobxonlar qatnovining hisobini olib borish | Qatnov';
const NOTE = 'Yangi bino ochildi';

async function openResults() {
  const page = await openPane(new MemoryWorkbook(gridOf(PLAN)));
  const { session, user } = page;
  const { id } = session.getState().check!.findings.find(({ rule }) => rule === 'trend-change')!;
  await act(async () => void (await session.writeNote([id], NOTE)));
  await user.click(screen.getByRole('button', { name: 'Natijalar…' }));
  expect(await screen.findByRole('heading', { name: 'Tekshiruv natijalari' })).toHaveFocus();
  return page;
}

test('the results become a sheet, are renewed on it, and are saved as JSON and CSV, answers included', async () => {
  const { user, host, container } = await openResults();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: 'Shu kitobning varagʻiga' }));
  expect(await screen.findByText('Natijalar “Tekshiruv natijalari” varagʻida turibdi.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Shu kitobning varagʻiga' }));
  await screen.findByText('Natijalar “Tekshiruv natijalari” varagʻida turibdi.');
  const { cells } = await host.workbook.read('Tekshiruv natijalari');
  expect(cells.flat().map((cell) => cell?.value)).toContain(NOTE);
  await user.click(screen.getByRole('button', { name: 'JSON qilib saqlash' }));
  await user.click(screen.getByRole('button', { name: 'CSV qilib saqlash' }));
  const [json, csv] = host.saved.map(({ bytes }) => new TextDecoder().decode(bytes));
  expect(host.saved.map(({ fileName }) => fileName)).toEqual(['reja natijalari.json', 'reja natijalari.csv']);
  expect(JSON.parse(json!)).toMatchObject({ files: [{ file: 'reja.xlsx', answered: 1 }], unreadable: [] });
  expect(csv).toContain(NOTE);
});

test('the results are printed as a page of their own, which goes when it is printed', async () => {
  const { user } = await openResults();
  let printed = '';
  window.print = () => void (printed = document.querySelector('.print-page')!.textContent);
  await user.click(screen.getByRole('button', { name: 'Chop etish' }));
  expect(printed).toMatch(/Tekshiruv natijalari.*reja\.xlsx.*Yangi bino ochildi/s);
  expect(document.querySelector('.print-page')).toBeNull();
});

test('the office’s choices are kept in the workbook, hold at once and in the next session; Escape goes back', async () => {
  const { user, host, session, container } = await openPane(new MemoryWorkbook(gridOf(PLAN)));
  const rules = () => session.getState().check!.findings.map(({ rule }) => rule);
  expect(rules()).toEqual(expect.arrayContaining(['text-spacing', 'trend-change']));
  await user.click(screen.getByRole('button', { name: 'Idora tanlovlari…' }));
  expect(await screen.findByRole('heading', { name: 'Idora tanlovlari' })).toHaveFocus();
  expect(await axe(container)).toHaveNoViolations();
  await user.selectOptions(screen.getByLabelText('Oʻtgan yildan farq soʻraladigan chegara'), '100 %');
  await user.click(screen.getByRole('checkbox', { name: 'Ortiqcha boʻsh joy yoʻq.' }));
  expect(screen.queryByRole('checkbox', { name: /katta oʻzgarish/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Tanlovlarni saqlash' }));
  await screen.findByRole('button', { name: 'Natijalar…' });
  expect(rules()).not.toEqual(expect.arrayContaining(['text-spacing']));
  expect(rules()).not.toContain('trend-change');
  const again = await openSession(host);
  expect(again.getState().choices).toEqual({ changeShare: 1, hidden: ['text-spacing'] });
  expect(again.getState().check!.findings.map(({ rule }) => rule)).toEqual(rules());
  await user.click(screen.getByRole('button', { name: 'Idora tanlovlari…' }));
  await screen.findByRole('heading', { name: 'Idora tanlovlari' });
  await user.keyboard('{Escape}');
  // Who came by keyboard is where they were.
  expect(screen.getByRole('button', { name: 'Idora tanlovlari…' })).toHaveFocus();
});

test('last year’s report is picked, kept as what it says, and taken away; another file is refused in a sentence', async () => {
  const { user, host, session } = await openPane(new MemoryWorkbook(gridOf(PLAN.replace(DAVRA, VISITS))));
  const found = () => session.getState().check!.findings.map(({ rule, at }) => `${rule} ${at}`);
  const openRoom = () => user.click(screen.getByRole('button', { name: 'Idora tanlovlari…' }));
  const pick = async (name: string, bytes: Uint8Array<ArrayBuffer>) =>
    user.upload(await screen.findByLabelText('Faylni tanlash…', { selector: 'input' }), new File([bytes], name));
  const save = async () => {
    await user.click(screen.getByRole('button', { name: 'Tanlovlarni saqlash' }));
    await screen.findByRole('button', { name: 'Natijalar…' });
  };
  await openRoom();
  await pick('reja.xlsx', fixtureBytes('2026-qoraozak'));
  expect(await screen.findByText(/reja\.xlsx shu dasturda toʻldirilgan yillik hisobot emas/)).toBeVisible();
  await pick('hisobot-2025.xlsx', await reportFile(2025, { 'use.visits': 18497 }));
  expect(await screen.findByText('hisobot-2025.xlsx: 2025-yil, 1 ta koʻrsatkich.')).toBeVisible();
  await save();
  expect(session.getState().choices.lastReport).toMatchObject({ file: 'hisobot-2025.xlsx', year: 2025 });
  const again = await openSession(host);
  expect(again.getState().choices).toEqual(session.getState().choices);
  expect(found()).toContain('fact-last-report D3');
  await openRoom();
  await user.click(await screen.findByRole('button', { name: 'Olib tashlash' }));
  await save();
  expect(session.getState().choices.lastReport).toBeUndefined();
  expect(found()).not.toContain('fact-last-report D3');
});
