/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { MemoryWorkbook } from '../support/memory-workbook';
import { gridOf } from '../support/table';
import { plain } from '../support/test-grid';
import { axe, openPane } from './page';

const PLAN = `
QORAOʻZAK TUMANI AXBOROT-KUTUBXONA MARKAZINING 2020-YIL ISH REJASI
| № | Nomi | Oʻlchov birligi | 2019-yil (fakt) | 2020-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
|---|---|---|---|---|---|---|---|
| I. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
| 1. | Davra suhbatlari oʻtkazish | Tadbir | 100 | 150 | Reja asosida | 2020-yil I chorak | Buxgalteriya |
| 2. | '=Tanlovlar | Tadbir | 4 | 5 | Reja asosida | 2020-yil davomida | Axborot-bibliografiya xizmati |
`;

async function openYear(plan = PLAN) {
  const page = await openPane(new MemoryWorkbook(gridOf(plan)));
  await page.user.click(screen.getByRole('tab', { name: 'Yil' }));
  await screen.findByRole('heading', { name: 'Umumiy koʻrinish' });
  return page;
}

test('the year’s tab shows how it stands, in words too, and puts it on a sheet', async () => {
  const { user, host, container } = await openYear();
  expect(await axe(container)).toHaveNoViolations();
  expect(screen.getAllByRole('img', { name: 'muddati kelgan 2' }).length).toBeGreaterThan(0);
  await user.click(screen.getByText('Muddati oʻtgan: 2'));
  await user.click(screen.getAllByRole('button', { name: '1. Davra suhbatlari oʻtkazish' })[0]!);
  expect(host.shown.at(-1)).toMatch(/^B\d+$/);
  await user.click(screen.getByRole('button', { name: 'Diagrammalar bilan varaqqa' }));
  await screen.findByText('Umumiy koʻrinish “Umumiy koʻrinish” varagʻida turibdi.');
  expect((await host.workbook.sheets()).map(({ name }) => name)).toContain('Umumiy koʻrinish');
});

test('deadlines of one service are saved as a calendar file and put on a sheet, texts staying texts', async () => {
  const { user, host, container } = await openYear();
  await user.click(screen.getByRole('button', { name: /^Muddatlar taqvimi/ }));
  expect(await screen.findByRole('heading', { name: 'Muddatlar taqvimi' })).toHaveFocus();
  await user.selectOptions(await screen.findByLabelText('Qachon'), 'Butun yil');
  expect(await axe(container)).toHaveNoViolations();
  await user.selectOptions(screen.getByLabelText('Xizmat'), 'Axborot-bibliografiya xizmati');
  await user.click(screen.getByRole('button', { name: 'Taqvim faylini saqlash (.ics)' }));
  const [saved] = host.saved;
  expect(saved!.fileName).toBe('reja muddatlar.ics');
  const ics = new TextDecoder().decode(saved!.bytes);
  expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(ics).toContain('DTSTART;VALUE=DATE:20201231');
  await user.click(screen.getByRole('button', { name: 'Shu kitobning varagʻiga' }));
  await screen.findByText('Muddatlar “Muddatlar” varagʻida turibdi.');
  const { cells } = await host.workbook.read('Muddatlar');
  expect(cells[3]!.map((cell) => cell?.value)).toContain('=Tanlovlar');
});

test('a plan of a later year shows its whole year, and no calendar without a deadline is saved', async () => {
  const { user } = await openYear(PLAN.replaceAll('2020', '2099'));
  await user.click(screen.getByRole('button', { name: /^Muddatlar taqvimi/ }));
  expect(await screen.findByLabelText('Qachon')).toHaveDisplayValue('Butun yil');
  const save = screen.getByRole('button', { name: 'Taqvim faylini saqlash (.ics)' });
  expect(save).toBeEnabled();
  await user.selectOptions(screen.getByLabelText('Qachon'), 'Shu oy');
  expect(save).toBeDisabled();
});

test('printing is prepared without a cell changed, and set back', async () => {
  const { user, host, container } = await openYear();
  const sheet = (await host.workbook.sheets())[0]!.name;
  const before = plain(await host.workbook.read(sheet));
  await user.click(screen.getByRole('button', { name: /^Chop etishga tayyorlash/ }));
  const heading = await screen.findByRole('heading', { name: 'Chop etishga tayyorlash' });
  expect(await axe(container)).toHaveNoViolations();
  await user.click(within(heading.parentElement!).getByRole('button', { name: 'Chop etishga tayyorlash' }));
  await screen.findByText(/^Tayyor\./);
  expect((await host.workbook.sheets()).map(({ name }) => name)).toEqual([sheet, 'Tanishuv varagʻi']);
  expect(plain(await host.workbook.read(sheet))).toEqual(before);
  await user.click(screen.getByRole('button', { name: 'Avvalgidek qilib qoʻyish' }));
  await screen.findByText('Chop etish sozlamalari avvalgidek.');
  expect((await host.workbook.sheets()).map(({ name }) => name)).toEqual([sheet]);
  await user.keyboard('{Escape}');
  expect(await screen.findByRole('button', { name: /^Chop etishga tayyorlash/ })).toHaveFocus();
});
