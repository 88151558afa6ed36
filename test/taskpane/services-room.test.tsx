/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import { findPageColumns } from '../../src/core/services/page-columns';
import { cellName } from '../../src/core/sheet/address';
import type { Change } from '../../src/core/sheet/edit';
import { cellAt } from '../../src/core/sheet/grid';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { axe, openPane, showPane } from './page';
import { fixtureWorkbook, spreadsheetHost } from './test-host';

type Page = Awaited<ReturnType<typeof openPane>>;
const [BIB, AKT] = ['Axborot-bibliografiya xizmati', 'Axborot-kommunikatsiya'];

/** The room on a plan whose sheet Bajarilishi was just made, in its second quarter. */
async function openRoom(page: Page): Promise<Page> {
  act(() => page.session.showYear('services'));
  expect(await screen.findByRole('heading', { name: 'Xizmatga varaqa' })).toHaveFocus();
  await page.user.click(await screen.findByRole('button', { name: '“Bajarilishi” varagʻini tuzish' }));
  await page.user.click(await screen.findByRole('button', { name: /^II chorak/ }));
  return page;
}

/** The pages as they were delivered, with values typed in by number of the item. */
async function filled(bytes: Uint8Array, entries: Readonly<Record<string, Readonly<Record<string, string | number>>>>) {
  const workbook = openXlsx(bytes);
  for (const [sheet, typed] of Object.entries(entries)) {
    const grid = await workbook.read(sheet);
    const { columns } = findPageColumns(grid)!;
    const changes = Object.entries(typed).map(([number, after]): Change => {
      const row = grid.cells.findIndex((cells) => cells?.[0]?.value === number) + 1;
      const cell = cellName(row, columns.fact!);
      return { id: number, edits: [{ kind: 'set', cell, before: cellAt(grid, row, columns.fact!).value, after }] };
    });
    await workbook.write(sheet, changes);
  }
  return new File([Buffer.from(workbook.save())], 'varaqalar.xlsx');
}

const input = () => document.querySelector<HTMLInputElement>('input[type=file]')!;

/** What stands in the second quarter of an item on Bajarilishi. */
async function standsAt({ host }: Page, number: string) {
  const grid = await host.workbook.read('Bajarilishi');
  const row = grid.cells.findIndex((cells) => cells?.[0]?.value === number) + 1;
  return cellAt(grid, row, 8).value;
}

test('the services with their items; the pages as one workbook, or that of one', async () => {
  const { user, host, container } = await openRoom(await openPane(fixtureWorkbook('2026-qoraozak')));
  const services = within(await screen.findByRole('list', { name: 'Xizmatlar' }));
  expect(services.getAllByRole('listitem')).toHaveLength(8);
  expect(services.getByText('9 ta band, 0 tasi toʻldirilgan')).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: 'II chorak varaqalarini tayyorlash (8)' }));
  expect(await screen.findByText(/^Tayyor: Xizmatlarga varaqalar 2026 II chorak\.xlsx/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: `Alohida varaqa: ${BIB}` }));
  expect(await screen.findByText(/^Tayyor: Axborot-bibliografiya xizmati, 2026 II chorak\.xlsx/)).toBeVisible();
  const sheets = await Promise.all(host.delivered.map(({ bytes }) => openXlsx(bytes).sheets()));
  expect(sheets.map(({ length }) => length)).toEqual([8, 1]);
});

test('filled pages are shown before they are written, what differs is chosen, and all of it is one step', async () => {
  const page = await openRoom(await openPane(fixtureWorkbook('2026-qoraozak')));
  const { user, host, session, container } = page;
  await user.click(await screen.findByRole('button', { name: 'II chorak varaqalarini tayyorlash (8)' }));
  await screen.findByText(/^Tayyor: /);
  const { bytes } = host.delivered[0]!;
  const back = await filled(bytes, { [BIB]: { '1.': 2, '5.': 'koʻp', '9.': 2 }, [AKT]: { '9.': 5 } });
  await user.upload(input(), [back, new File(['x'], 'xat.docx.xlsx')]);
  expect(await screen.findByText('Yoziladi (1)')).toBeVisible();
  expect(screen.getByText('Farq qiladi, tanlang (1)')).toBeVisible();
  expect(screen.getByText('Olinmaydi (2)')).toBeVisible();
  expect(screen.getByText('bu miqdor emas: koʻp')).toBeVisible();
  expect(screen.getByText('xat.docx.xlsx')).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  expect([await standsAt(page, '1.'), await standsAt(page, '9.')]).toEqual([null, null]);
  await user.click(screen.getByRole('radio', { name: /^5 olinsin/ }));
  await user.click(screen.getByRole('button', { name: '2 ta qiymatni yozish' }));
  expect(await screen.findByText(/^2 ta qiymat yozildi/)).toBeVisible();
  expect([await standsAt(page, '1.'), await standsAt(page, '9.')]).toEqual([2, 5]);
  expect(session.getState().journal).toHaveLength(1);
  await act(() => session.undo(session.getState().journal.at(-1)!.id));
  expect([await standsAt(page, '1.'), await standsAt(page, '9.')]).toEqual([null, null]);
  expect(await screen.findByText('Yoziladi (1)')).toBeVisible();
});

test('a page of another quarter, an empty one and a file that is none say so', async () => {
  const { user, host } = await openRoom(await openPane(fixtureWorkbook('2026-qoraozak')));
  await user.click(await screen.findByRole('button', { name: 'II chorak varaqalarini tayyorlash (8)' }));
  await screen.findByText(/^Tayyor: /);
  const { bytes } = host.delivered[0]!;
  await user.upload(input(), await filled(bytes, {}));
  expect(await screen.findByText('Bu varaqalarda hech narsa toʻldirilmagan.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^III chorak/ }));
  expect(await screen.findByText('Olinmaydi (8)')).toBeVisible();
  expect(screen.getAllByText('varaqa II chorakniki, tanlangan chorakniki emas')).toHaveLength(8);
  await user.click(screen.getByRole('button', { name: 'Olib qoʻyish' }));
  expect(screen.queryByText('Olinmaydi (8)')).toBeNull();
});

test('in a spreadsheet program the pages open as a workbook of their own', async () => {
  const host = spreadsheetHost(fixtureWorkbook('2026-qoraozak'));
  const { user } = await openRoom(await showPane(host));
  await user.click(await screen.findByRole('button', { name: 'II chorak varaqalarini tayyorlash (8)' }));
  expect(await screen.findByText('Yangi fayl boʻlib ochildi. Uni oʻsha yerda saqlang.')).toBeVisible();
  expect(host.delivered.map(({ way }) => way)).toEqual(['workbook']);
});
