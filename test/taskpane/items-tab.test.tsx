/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import { checkPlan } from '../../src/actions/check-plan';
import { MemoryWorkbook } from '../support/memory-workbook';
import { gridOf } from '../support/table';
import { axe, openPane } from './page';
import { testPack } from './test-host';

const PLAN = `
| I. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
| 1. | Axborot-kutubxona fondlarini toʻldirish | Nomda/nusxa | '370/1006 | '450/1100 | Reja asosida | 2026-yil davomida | Axborot-kutubxona markazi |
| | Shundan, | | | | | | |
| 1.1. | Majburiy nusxa | Nomda/nusxa | '103/417 | '250/450 | Reja  asosida | 2026-yil davomida | Axborot-kutubxona markazi |
| 1.2. | Sovgʻa tariqasida: Jismoniy shaxslar; Yuridik shaxslar | Nomda/nusxa | '240/319<br>27/270 | '120/350<br>80/300 | Reja asosida | 2026-yil II chorak | Axborot-kutubxona markazi |
`;

async function openForm() {
  const workbook = new MemoryWorkbook(gridOf(PLAN));
  const opened = await openPane(workbook);
  act(() => opened.session.setTab('items'));
  await screen.findByRole('heading', { name: '1-band' });
  const grid = () => opened.session.getState().grid!;
  return { ...opened, valueAt: (row: number, column: number) => grid().cells[row - 1]?.[column - 1]?.value };
}

test('shows an item with last year beside this year and how it changes', async () => {
  await openForm();
  expect(screen.getByLabelText('2025-yil fakt')).toHaveValue('370/1006');
  expect(screen.getByLabelText('2026-yil reja')).toHaveValue('450/1100');
  expect(screen.getByText(/nomda \+21,6\s%, nusxada \+9,3\s%/)).toBeVisible();
  expect(screen.getAllByText('nomda / nusxada')).toHaveLength(2);
});

test('a value is checked as typed by the plan’s own rules, written on leaving, and can be undone', async () => {
  const { user, session, valueAt } = await openForm();
  const plan = screen.getByLabelText('2026-yil reja');
  await user.clear(plan);
  await user.paste('450/1000');
  await waitFor(() => expect(plan).toHaveAttribute('aria-invalid', 'true'));
  expect(valueAt(3, 5)).toBe('450/1100');
  await user.tab();
  await act(() => session.recheck());
  expect(valueAt(3, 5)).toBe('450/1000');
  expect(screen.getByText('Yozildi, lekin yigʻindi mos emas')).toBeVisible();
  const sum = session.getState().check!.findings.find(({ rule }) => rule === 'sum-total');
  expect(checkPlan(session.getState().grid!, testPack())!.findings).toContainEqual(sum);
  await act(() => session.undo(session.getState().journal[0]!.id));
  expect(plan).toHaveValue('450/1100');
});

test('walking through the form and leaving its fields writes nothing, not even to tidy', async () => {
  const { user, session } = await openForm();
  await user.click(screen.getByRole('button', { name: '1.1-band ›' }));
  expect(await screen.findByRole('heading', { name: /^1\.1-band/ })).toBeVisible();
  for (let field = 0; field < 14; field++) await user.tab();
  await act(() => session.recheck());
  expect(session.getState()).toMatchObject({ journal: [], isDirty: false });
});

test('several lines show as rows of their own with the parts’ names', async () => {
  const { user, session, valueAt } = await openForm();
  act(() => session.showItem(6));
  const part = await screen.findByLabelText(/^2026-yil reja, \s*Yuridik shaxslar$/);
  expect(part).toHaveValue('80/300');
  await user.clear(part);
  await user.paste('90/310');
  await user.tab();
  await act(() => session.recheck());
  expect(valueAt(6, 5)).toBe('120/350\n90/310');
});

test('quarters are pressed, and the deadline’s words follow', async () => {
  const { user, session, valueAt } = await openForm();
  act(() => session.showItem(6));
  await user.click(await screen.findByRole('button', { name: 'III chorak' }));
  await act(() => session.recheck());
  expect(valueAt(6, 7)).toBe('2026-yil II va III chorak');
  expect(screen.getByRole('button', { name: 'III chorak' })).toHaveAttribute('aria-pressed', 'true');
});

test('a service is added on a line of its own and taken away again', async () => {
  const { user, session, valueAt } = await openForm();
  const label = testPack().services.find(({ isCollective }) => !isCollective)!.label;
  await user.selectOptions(screen.getByLabelText('Masʼullar', { selector: 'select' }), label);
  await act(() => session.recheck());
  expect(valueAt(3, 8)).toBe(`Axborot-kutubxona markazi\n${label}`);
  await user.click(screen.getByRole('button', { name: `Olib tashlash: ${label}` }));
  await act(() => session.recheck());
  expect(valueAt(3, 8)).toBe('Axborot-kutubxona markazi');
});

test('a unit is chosen of the pack’s', async () => {
  const { user, session, valueAt } = await openForm();
  await user.click(screen.getByRole('combobox', { name: 'Oʻlchov birligi' }));
  await user.clear(screen.getByRole('combobox', { name: 'Oʻlchov birligi' }));
  await user.paste('nus');
  await user.click(screen.getByRole('option', { name: 'Nusxa' }));
  await act(() => session.recheck());
  expect(valueAt(3, 3)).toBe('Nusxa');
});

test('an item is found by number, and by a word whatever its apostrophe', async () => {
  const { user } = await openForm();
  const search = screen.getByRole('searchbox');
  await user.type(search, "sovg'a{Enter}");
  expect(await screen.findByRole('heading', { name: /^1\.2-band/ })).toBeVisible();
  await user.type(search, '1.1{Enter}');
  expect(await screen.findByRole('heading', { name: /^1\.1-band/ })).toBeVisible();
});

test('a new item is added behind the shown one, numbered, and shown', async () => {
  const { user, session } = await openForm();
  await user.click(screen.getByRole('button', { name: 'Band qoʻshish…' }));
  await user.click(screen.getByLabelText('Yangi band nomi'));
  await user.paste('Elektron katalog yuritish');
  await user.click(screen.getByRole('button', { name: 'Qoʻshish' }));
  await act(() => session.recheck());
  expect(await screen.findByRole('heading', { name: '2-band' })).toBeVisible();
  expect(screen.getByLabelText('Nomi')).toHaveValue('Elektron katalog yuritish');
});

test('a screen reader finds nothing amiss in the form', async () => {
  const { container } = await openForm();
  expect(await axe(container)).toHaveNoViolations();
});
