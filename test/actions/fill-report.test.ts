import uzAkm from '../../assets/packs/uz-akm.json';
import { fillReport, readTemplate } from '../../src/actions/fill-report';
import { readPack } from '../../src/core/pack/read-pack';
import { parsePlan } from '../../src/core/plan/parse-plan';
import { planReport } from '../../src/core/report/plan-report';
import type { CellValue } from '../../src/core/sheet/cell';
import { cellAt, type Grid } from '../../src/core/sheet/grid';
import { shown, templateGrid } from '../core/report/template-grid';
import { MemoryWorkbook } from '../support/memory-workbook';
import { gridOf } from '../support/table';

const pack = readPack(uzAkm);
const plan = parsePlan(
  gridOf(`
  QORAOʻZAK TUMANI AXBOROT-KUTUBXONA MARKAZINING 2026-YIL ISH REJASI
  | № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
  |---|---|---|---|---|---|---|---|
  | IV. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
  | 17. | Axborot-kutubxona fondlarini toʻldirish | Nomda/nusxa | '4/4 | 450/1100 | Sotib olish | 2026-yil davomida | Barcha xizmatlar |
  | 25. | '=cmd\\|' /C calc'!A0 | Nafar | 18497 | 18510 | Xizmat koʻrsatish | 2026-yil davomida | Barcha xizmatlar |
  | VII. OAV BILAN ISHLASH |
  | 44. | OAVda yoritish | Marotaba | 11 | - | Maqolalar | 2026-yil davomida | Barcha xizmatlar |
`),
  pack,
)!;

async function filled(...rows: CellValue[][]): Promise<{ sheet: Grid; workbook: MemoryWorkbook; refused: number }> {
  const workbook = new MemoryWorkbook(templateGrid(rows));
  const template = await readTemplate(workbook);
  const date = '21.11.2026';
  const report = planReport({
    check: { plan, findings: [] },
    template,
    pack,
    notes: {},
    entries: {},
    options: { date },
  });
  const { refused } = await fillReport(workbook, report, { date, draft: { rows: [['LOYIHA'], ['ochiq']] } });
  return { sheet: await workbook.read('Hisobot'), workbook, refused: refused.length };
}

describe('filling', () => {
  test('writes marked cells and leaves the others', async () => {
    const { sheet } = await filled(
      ['{{year}}-yil', 'Reja', '=C1'],
      ['{{media.coverage.fact}}', '{{media.coverage.plan}}'],
    );
    expect(shown(sheet)).toEqual(['A1 2026-yil', 'B1 Reja', 'C1 =C1', 'A2 11', 'B2 -']);
  });

  test('repeats a row for each item, with its formulas and what carries no mark', async () => {
    const { sheet, refused } = await filled(
      ['Bandlar'],
      ['{{#items}}{{number}}', '{{plan}}', '=B2*2', 'x{{/items}}'],
      ['Jami', '=SUM(B2:B2)'],
    );
    expect(refused).toBe(0);
    expect(shown(sheet)).toEqual([
      ...['A1 Bandlar', 'A2 17.', 'B2 450/1100', 'C2 =B2*2', 'D2 x', 'A3 25.', 'B3 18510', 'C3 =B3*2', 'D3 x'],
      ...['A4 44.', 'B4 -', 'C4 =B4*2', 'D4 x', 'A5 Jami', 'B5 =SUM(B2:B4)'],
    ]);
  });

  test('repeats a row for the items of one section, and takes rows of bare marks out', async () => {
    const { sheet } = await filled(['{{#section.MEDIA}}'], ['{{number}}'], ['{{/section.MEDIA}}'], ['Direktor']);
    expect(shown(sheet)).toEqual(['A1 44.', 'A2 Direktor']);
  });

  test('leaves a repeated row blank where the plan has no such item', async () => {
    const { sheet } = await filled(['{{#section.FIN}}{{number}}', '{{plan}}{{/section.FIN}}'], ['Direktor']);
    expect(shown(sheet)).toEqual(['A2 Direktor']);
  });

  test('keeps compound quantities text, so that no date is made of them', async () => {
    const { sheet } = await filled(['{{#items}}{{fact}}{{/items}}']);
    expect(cellAt(sheet, 1, 1)).toEqual({ kind: 'text', value: '4/4' });
    expect(cellAt(sheet, 2, 1)).toMatchObject({ kind: 'number', value: 18497 });
  });

  test('writes what begins like a formula as text', async () => {
    const { sheet } = await filled(['{{#items}}{{name}}{{/items}}']);
    expect(cellAt(sheet, 2, 1)).toEqual({ kind: 'text', value: "=cmd|' /C calc'!A0" });
  });

  test('takes a row out where the plan has none of it, and leaves the code where it has', async () => {
    const { sheet } = await filled(
      ['{{?media.coverage}}', '{{no}}', '{{media.coverage.fact}}'],
      ['{{?use.promo}}', '{{no}}', '=C1'],
      ['{{?section.PAID}}'],
      ['', '{{no}}'],
    );
    expect(shown(sheet)).toEqual(['A1 media.coverage', 'B1 1', 'C1 11', 'A2 ', 'B2 2']);
  });

  test('fills a mark that is formatted differently inside', async () => {
    const grid = templateGrid([['{{year}}-yil']]);
    const workbook = new MemoryWorkbook({ ...grid, cells: [[{ kind: 'text', value: '{{year}}-yil', rich: true }]] });
    const template = await readTemplate(workbook);
    const report = planReport({
      check: { plan, findings: [] },
      template,
      pack,
      notes: {},
      entries: {},
      options: { date: '' },
    });
    await fillReport(workbook, report, { date: '', draft: { rows: [] } });
    expect(cellAt(await workbook.read('Hisobot'), 1, 1)).toEqual({ kind: 'text', value: '2026-yil' });
  });

  test('leaves a text with an unknown mark to be seen', async () => {
    const { sheet } = await filled(['{{year}}', 'Jami {{use.visits.total}}']);
    expect(shown(sheet)).toEqual(['A1 2026', 'B1 Jami {{use.visits.total}}']);
  });
});

describe('a filled report', () => {
  test('remembers on a hidden sheet what was written where', async () => {
    const { workbook } = await filled(['{{#items}}{{number}}', '{{plan}}{{/items}}'], ['{{year}}']);
    expect(await workbook.sheets()).toEqual([
      { name: 'Hisobot', isHidden: false },
      { name: '_ishreja', isHidden: true },
    ]);
    const memory = await workbook.read('_ishreja');
    const rows = memory.cells.map((row) => (row ?? []).map((cell) => cell?.value ?? ''));
    expect(rows).toContainEqual(['cell', 'Hisobot', 'A4', 'year', 2026]);
    expect(rows).toContainEqual([
      'rows',
      'Hisobot',
      'A1:B3',
      '#items',
      '[["17.","450/1100"],["25.",18510],["44.","-"]]',
    ]);
  });

  test('that is a draft is headed by the sheet LOYIHA', async () => {
    const { workbook } = await filled(['{{year}}', '{{use.visits.total}}']);
    expect((await workbook.sheets())[0]).toEqual({ name: 'LOYIHA', isHidden: false });
    expect(shown(await workbook.read('LOYIHA'))).toEqual(['A1 LOYIHA', 'A2 ochiq']);
  });

  test('gives its first sheet another name where the template has one so called', async () => {
    const workbook = new MemoryWorkbook(templateGrid([['{{year}}{{x}}']], { sheet: 'Loyiha' }));
    const report = planReport({
      check: { plan, findings: [] },
      template: await readTemplate(workbook),
      pack,
      notes: {},
      entries: {},
      options: { date: '' },
    });
    await fillReport(workbook, report, { date: '', draft: { rows: [['LOYIHA']] } });
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['LOYIHA 2', 'Loyiha', '_ishreja']);
  });
});
