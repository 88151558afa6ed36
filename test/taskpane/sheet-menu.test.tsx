/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import { OWN_SHEET } from '../../src/core/keep/own-sheet';
import { loadWords } from '../../src/strings/catalogue';
import { LANGUAGES } from '../../src/strings/language';
import { WorkbookError } from '../../src/core/workbook';
import { MemoryWorkbook } from '../support/memory-workbook';
import { gridOf } from '../support/test-grid';
import { watched } from '../support/watched-workbook';
import { axe, openPane, showPane } from './page';
import { fixtureWorkbook, followed, spreadsheetHost, until } from './test-host';

async function openMenu() {
  const file = fixtureWorkbook('2026-qoraozak');
  const grids = await file.readAll((await file.sheets()).map(({ name }) => name));
  const host = spreadsheetHost(watched(new MemoryWorkbook(...grids, gridOf([['x']], { sheet: 'Ikkinchi' }))));
  const opened = await showPane(host);
  const { user, session } = opened;
  const choose = async (name: string) => {
    await user.click(await screen.findByRole('button', { name: 'Varaq vositalari' }));
    await user.click(await screen.findByRole('button', { name }));
    await act(() => until(session, ({ busy }) => busy === null));
  };
  return { ...opened, choose, sheet: session.getState().sheet! };
}

const markedCells = (host: Awaited<ReturnType<typeof openMenu>>['host'], sheet: string) =>
  host.marks.get(sheet)?.flatMap(({ cells }) => cells) ?? [];

test('the workbench has no such menu', async () => {
  await openPane(fixtureWorkbook('2026-qoraozak'));
  expect(screen.queryByRole('button', { name: 'Varaq vositalari' })).toBeNull();
});

test('findings are marked on the sheet, each cell once, and the marks follow what is mended', async () => {
  const { host, session, choose, sheet } = await openMenu();
  await choose('Kamchiliklarni varaqda belgilash');
  const cells = markedCells(host, sheet);
  expect(new Set(cells).size).toBe(cells.length);
  expect(new Set(cells)).toEqual(new Set(session.getState().check!.findings.map(({ at }) => at)));
  expect(screen.getByText(/ta kamchilik belgilandi/)).toBeVisible();
  await act(async () => {
    await host.typeInto(sheet, 'D27', 12);
    await followed(session);
  });
  expect(markedCells(host, sheet)).not.toContain('D27');
  await choose('Belgilarni olib tashlash');
  expect(host.marks.has(sheet)).toBe(false);
  await act(() => session.recheck());
  expect(host.marks.has(sheet)).toBe(false);
});

test('where the sheet refuses marks it is told', async () => {
  const { host, choose } = await openMenu();
  host.tools!.showMarks = () => Promise.reject(new WorkbookError('protected'));
  await choose('Kamchiliklarni varaqda belgilash');
  expect(screen.getByRole('alert')).toHaveTextContent('Varaq himoyalangan.');
});

test('the sheet becomes a form with the pack’s words, and a plain sheet again', async () => {
  const { host, choose, sheet } = await openMenu();
  await choose('Varaqni formaga aylantirish');
  expect(host.forms.get(sheet)!.parts.map(({ kind, area }) => [kind, area.left])).toEqual([
    ['list', 3],
    ['quantity', 4],
    ['quantity', 5],
    ['list', 8],
  ]);
  await choose('Formani oddiy varaqqa qaytarish');
  expect(host.forms.size).toBe(0);
});

test('a clean copy says first what goes and what stays, and can be left', async () => {
  const { user, host, session, choose } = await openMenu();
  await act(() => session.editCell('D27', '12'));
  await act(() => session.writeNote(['a'], 'izoh'));
  const cleaned = jest.spyOn(host.tools!, 'cleanCopy');
  await choose('Toza nusxa…');
  expect(screen.getByText(/^Olib tashlanadi: varaqdagi belgilar/)).toBeVisible();
  expect(screen.getByText(/^Qoladi: reja/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Bekor qilish' }));
  expect(cleaned).not.toHaveBeenCalled();
  await choose('Toza nusxa…');
  await user.click(screen.getByRole('button', { name: 'Olib tashlash' }));
  expect(await screen.findByText(/hech narsa qolmadi/)).toBeVisible();
  expect(session.getState()).toMatchObject({ journal: [], notes: {} });
  expect((await host.workbook.sheets()).map(({ name }) => name)).toContain(OWN_SHEET);
});

test('another sheet is checked from the menu', async () => {
  const { session, choose } = await openMenu();
  await choose('Ikkinchi');
  expect(session.getState()).toMatchObject({ sheet: 'Ikkinchi', check: null });
});

test('Escape closes the menu and gives the focus back; a screen reader finds nothing amiss in it in any language', async () => {
  const { user, container, session } = await openMenu();
  const more = await screen.findByRole('button', { name: 'Varaq vositalari' });
  await user.click(more);
  for (const language of [...LANGUAGES].reverse()) {
    await act(async () => {
      await loadWords(language);
      session.setLanguage(language);
    });
    expect(await axe(container)).toHaveNoViolations();
  }
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('button', { name: 'Toza nusxa…' })).toBeNull();
  expect(more).toHaveFocus();
});
