import { readFileSync } from 'node:fs';
import uzAkm from '../../../assets/packs/uz-akm.json';
import { readTemplate } from '../../../src/actions/fill-report';
import { readPack } from '../../../src/core/pack/read-pack';
import { askTemplate } from '../../../src/core/report/ask-template';
import { marksOf } from '../../../src/core/report/marks';
import { cellAt } from '../../../src/core/sheet/grid';
import { openXlsx } from '../../../src/xlsx/open-xlsx';

const pack = readPack(uzAkm);
const template = () => readTemplate(openXlsx(readFileSync('assets/templates/yillik-hisobot.xlsx')));

test('the annual template asks every indicator of the national report, and has no fault', async () => {
  expect(askTemplate(await template(), pack).findings).toEqual([]);
});

test('the annual template asks every indicator of the pack', async () => {
  const { sheets } = askTemplate(await template(), pack);
  const asked = new Set(
    sheets
      .flatMap(({ cells }) => cells.flatMap(({ parts }) => marksOf(parts)))
      .map((mark) => (mark.kind === 'indicator' ? mark.indicatorId : '')),
  );
  expect(pack.indicators.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
});

test('its totals and shares are formulas, and only they', async () => {
  const [grid] = await template();
  const formulas = (column: number): number[] =>
    grid!.cells.flatMap((_, index) => (cellAt(grid!, index + 1, column).formula === undefined ? [] : index + 1));
  const totals = formulas(5);
  expect(formulas(6)).toEqual(totals);
  for (const row of totals) {
    const formula = cellAt(grid!, row, 5).formula!;
    expect(formula).toMatch(/^IF\(/);
    expect(formula).not.toMatch(/AVERAGE/i);
  }
  for (const column of [8, 9]) {
    for (const row of formulas(column)) expect(cellAt(grid!, row, column).formula).toContain('"—"');
  }
});
