import { checkPlan } from '../../src/actions/check-plan';
import { sheetForm } from '../../src/actions/sheet-form';
import { areaName } from '../../src/core/sheet/address';
import { gridOf } from '../support/test-grid';
import { fixtureWorkbook, testPack } from '../taskpane/test-host';

const pack = testPack();
const word = { title: 'Sarlavha', message: 'Izoh' };
const words = { unit: word, responsible: word, quantity: word };

async function formOf(name: string) {
  const workbook = fixtureWorkbook(name);
  for (const grid of await workbook.readAll((await workbook.sheets()).map(({ name: sheet }) => sheet))) {
    const check = checkPlan(grid, pack);
    if (check) return sheetForm(check.plan, pack, words);
  }
  throw new Error('no plan');
}

test.each([
  ['2026-qoraozak', ['C10:C77', 'D10:D77', 'E10:E77', 'H10:H77']],
  ['2026-b-reordered', null],
])('each column of %s has its check from the first item to the last', async (name, areas) => {
  const { parts } = await formOf(name);
  expect(parts.map(({ kind }) => kind)).toEqual(['list', 'quantity', 'quantity', 'list']);
  const rows = new Set(parts.map(({ area }) => `${area.top}:${area.bottom}`));
  expect(rows.size).toBe(1);
  expect(new Set(parts.map(({ area }) => area.left)).size).toBe(4);
  if (areas) expect(parts.map(({ area }) => areaName(area))).toEqual(areas);
});

test('units are the pack’s and no others; of services others are only warned of', async () => {
  const { parts } = await formOf('2026-qoraozak');
  const [unit, , , responsible] = parts;
  expect(unit).toMatchObject({ isStrict: true, ...word });
  expect(unit?.kind === 'list' && unit.values).toContain('Nomda/nusxa');
  expect(responsible).toMatchObject({ isStrict: false });
  expect(responsible?.kind === 'list' && responsible.values).toEqual(pack.services.map(({ label }) => label));
});

test('a column that the sheet lacks has no check', () => {
  const grid = gridOf([
    ['№', 'Nomi', 'Oʻlchov birligi', '2025-yil (fakt)', '2026-yil (reja)'],
    ['1.', 'Kitob olish', 'Nusxa', 3, 4],
  ]);
  const { parts } = sheetForm(checkPlan(grid, pack)!.plan, pack, words);
  expect(parts.map(({ area }) => areaName(area))).toEqual(['C2', 'D2', 'E2']);
});
