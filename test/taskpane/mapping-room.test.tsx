/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { CellValue } from '../../src/core/sheet/cell';
import { cellAt } from '../../src/core/sheet/grid';
import { newXlsx } from '../../src/xlsx/new-xlsx';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { axe, openPane } from './page';
import { fixtureWorkbook } from './test-host';

const HEAD = ['№', 'Koʻrsatkichlar nomi', 'Oʻlchov birligi', '2025-yil fakt', '2026-yil reja'];
const VISITS = ['1.', 'Kitobxonlar qatnovi', 'qatnov', null, null];
const TITLES = ['2.', 'Kelib tushgan adabiyotlar', null, null, null];
const OTHER = ['3.', 'Kompyuterlar soni', 'dona', null, null];

function formFile(...rows: CellValue[][]): File {
  const bytes = newXlsx({ sheet: 'Jadval', rows: [HEAD, ...rows], merges: [], widths: [] });
  return new File([bytes as Uint8Array<ArrayBuffer>], 'shakl.xlsx');
}

async function openForm(file: File) {
  const opened = await openPane(fixtureWorkbook('2026-qoraozak'));
  act(() => opened.session.setTab('report'));
  await screen.findByText(/koʻrsatkichdan/);
  await opened.user.upload(screen.getByLabelText('Fayldan…', { selector: 'input' }), file);
  return opened;
}

async function openRoom(...rows: CellValue[][]) {
  const opened = await openForm(formFile(...rows));
  await opened.user.click(await screen.findByRole('button', { name: 'Shaklni moslash' }));
  await screen.findByText(/^Aniq: /);
  return opened;
}

const rowOf = (name: string): HTMLElement => screen.getByRole('heading', { name }).closest('li')!;

test('a form without marks is mapped, filled, and known the next time', async () => {
  const { user, host, session, container } = await openRoom(VISITS, OTHER);
  expect(screen.getByText('Aniq: 2 · koʻrib chiqiladi: 0 · ochiq: 2')).toBeVisible();
  expect(within(rowOf('Kitobxonlar qatnovi')).getByText('18 497')).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: 'Aniqlarining hammasini tasdiqlash (2)' }));
  await user.click(screen.getByRole('button', { name: 'Qator boʻsh qolsin: Kompyuterlar soni' }));
  await user.click(screen.getByRole('button', { name: 'Shaklni toʻldirish (2 ta katak)' }));
  expect(await screen.findByText(/Bu shakl tanish: 2 ta katak/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Loyiha sifatida toʻldirish' }));
  await waitFor(() => expect(host.delivered).toHaveLength(1));
  const filled = await openXlsx(host.delivered[0]!.bytes).read('Jadval');
  expect([2, 3].map((row) => [4, 5].map((column) => cellAt(filled, row, column).value))).toEqual([
    [18497, 18510],
    [null, null],
  ]);
  await user.selectOptions(screen.getByLabelText('Hisobot shakli'), 'annual');
  expect(screen.queryByText(/Bu shakl tanish/)).toBeNull();
  await user.upload(screen.getByLabelText('Fayldan…', { selector: 'input' }), formFile(VISITS, OTHER));
  expect(await screen.findByText(/Bu shakl tanish: 2 ta katak/)).toBeVisible();
  expect(session.getState().fault).toBeNull();
});

test('a row that is not clear is settled by one press, and a cell by its list', async () => {
  const { user } = await openRoom(TITLES, OTHER);
  const row = (): HTMLElement => rowOf('Kelib tushgan adabiyotlar');
  await user.click(
    within(row()).getByRole('button', { name: 'Fondga kelib tushgan adabiyotlar, jami: nomda/nusxada bir katakda' }),
  );
  expect(within(row()).getByText('370/1 006')).toBeVisible();
  expect(within(row()).getByText('tasdiqlangan')).toBeVisible();
  await user.selectOptions(within(row()).getByLabelText(/^E2 katagi/), 'boʻsh qolsin');
  expect(screen.getByRole('button', { name: 'Shaklni toʻldirish (1 ta katak)' })).toBeEnabled();
});

test('an indicator is searched by its name; one that is not there is told', async () => {
  const { user } = await openRoom(OTHER);
  const field = (): HTMLElement => screen.getByLabelText('2-qator koʻrsatkichi: Kompyuterlar soni');
  await user.click(field());
  await user.paste('Kompyuterlar');
  await user.tab();
  expect(screen.getByText(/Bunday nomli koʻrsatkich yoʻq/)).toBeVisible();
  await user.click(field());
  await user.paste('xodimlar soni');
  expect(screen.getByRole('button', { name: 'Shaklni toʻldirish (2 ta katak)' })).toBeEnabled();
});

test('a mapping of another district is taken up; a file that is none is told', async () => {
  const { user, host } = await openRoom(VISITS, OTHER);
  await user.upload(
    screen.getByLabelText('Tayyor moslashni ochish…', { selector: 'input' }),
    new File(['salom'], 'x.json', { type: 'application/json' }),
  );
  expect(await screen.findByText(/^x.json fayli JSON emas\. Shakl moslashi saqlangan faylni tanlang/)).toBeVisible();
  const cells = { D2: 'use.visits.fact', E2: 'use.visits.plan', D3: '', E3: '' };
  const rows = { 2: VISITS[1], 3: 'Televizorlar soni' };
  const tables = [{ rows, columns: { D: '2025-yil fakt', E: '2026-yil reja' }, cells }];
  const text = JSON.stringify({ ishreja: 'mapping', version: 1, year: 2026, sheets: [{ sheet: 'Jadval', tables }] });
  await user.upload(
    screen.getByLabelText('Tayyor moslashni ochish…', { selector: 'input' }),
    new File([text], 'm.json', { type: 'application/json' }),
  );
  expect(await screen.findByText('Bu shaklda nimalar oʻzgargan (2)')).toBeVisible();
  expect(screen.getByText('Jadval!D3: yangi, “Kompyuterlar soni · 2025-yil fakt”')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Moslashni saqlash' }));
  expect(host.saved.map(({ fileName }) => fileName)).toEqual(['moslash.json']);
});

test('pressing a cell of the form leads to its row', async () => {
  const scrolled: Element[] = [];
  Element.prototype.scrollIntoView = function scrollIntoView() {
    scrolled.push(this);
  };
  const { user } = await openRoom(VISITS, OTHER);
  await user.click(screen.getByRole('button', { name: /^D3, Kompyuterlar soni/ }));
  expect(scrolled.at(-1)).toBe(rowOf('Kompyuterlar soni'));
  expect(rowOf('Kompyuterlar soni')).toHaveFocus();
});

test('a form without a table says what to look for', async () => {
  const bytes = newXlsx({ sheet: 'A', rows: [['Hurmatli hamkasblar!']], merges: [], widths: [] });
  const { user } = await openForm(new File([bytes as Uint8Array<ArrayBuffer>], 'xat.xlsx'));
  await user.click(await screen.findByRole('button', { name: 'Shaklni moslash' }));
  expect(await screen.findByText(/Shaklda jadval topilmadi/)).toBeVisible();
});
