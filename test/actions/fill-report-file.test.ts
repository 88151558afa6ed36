import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import uzAkm from '../../assets/packs/uz-akm.json';
import { fillReport, readTemplate } from '../../src/actions/fill-report';
import { readPack } from '../../src/core/pack/read-pack';
import { parsePlan } from '../../src/core/plan/parse-plan';
import { planReport } from '../../src/core/report/plan-report';
import { cellAt, type Grid } from '../../src/core/sheet/grid';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { templateBytes } from './template-workbook';

const pack = readPack(uzAkm);

async function planOf(file: string) {
  const workbook = openXlsx(readFileSync(`test/fixtures/plans/${file}`));
  for (const { name } of await workbook.sheets()) {
    const plan = parsePlan(await workbook.read(name), pack);
    if (plan) return plan;
  }
  throw new Error(`no plan in ${file}`);
}

async function fill(template: Uint8Array, file = '2026-qoraozak.xlsx') {
  const plan = await planOf(file);
  const workbook = openXlsx(template, { mayWriteLocked: true });
  const report = planReport({
    check: { plan, findings: [] },
    template: await readTemplate(workbook),
    pack,
    notes: {},
    entries: {},
    options: { date: '21.11.2026' },
  });
  const { refused } = await fillReport(workbook, report, { date: '21.11.2026', draft: { rows: [['LOYIHA']] } });
  return { plan, report, refused, bytes: workbook.save() };
}

/** The parts of a file as text, by path. */
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part, path.endsWith('.png'))]),
  );

const column = (grid: Grid, at: number, from: number, to: number): unknown[] =>
  Array.from({ length: to - from + 1 }, (_, index) => cellAt(grid, from + index, at).value);

describe('a template with everything in it', () => {
  const MAY_CHANGE =
    /^(xl\/worksheets\/sheet1\.xml|xl\/sharedStrings\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml|docProps\/app\.xml|xl\/calcChain\.xml)$/;

  test('keeps every part that is not filled, byte for byte', async () => {
    const template = templateBytes();
    const { bytes, refused } = await fill(template);
    expect(refused).toEqual([]);
    const before = partsOf(template);
    const after = partsOf(bytes);
    const kept = Object.keys(before).filter((path) => !MAY_CHANGE.test(path));
    const changed = kept.filter((path) => before[path] !== after[path]);
    // Formulas on the other sheet and in the chart that point at moved rows must follow them.
    expect(changed.filter((path) => !/sheet2|chart1/.test(path))).toEqual([]);
    expect(after['customXml/item1.xml']).toBe(before['customXml/item1.xml']);
    expect(after['xl/media/image1.png']).toBe(before['xl/media/image1.png']);
  });

  test.each<readonly [string, string, (last: number) => string]>([
    ['sums below it', 'xl/worksheets/sheet1.xml', (last) => `<f>SUM(C4:C${last})</f>`],
    ['sums on another sheet', 'xl/worksheets/sheet2.xml', (last) => `<f>SUM(Hisobot!C4:C${last})</f>`],
    ['conditional formats', 'xl/worksheets/sheet1.xml', (last) => `<conditionalFormatting sqref="E4:E${last}"`],
    ['validations', 'xl/worksheets/sheet1.xml', (last) => `sqref="C4:D${last}"`],
    ['names', 'xl/workbook.xml', (last) => `Hisobot!$D$4:$D$${last}`],
    ['the print area', 'xl/workbook.xml', (last) => `Hisobot!$A$1:$E$${last + 4}`],
  ])('the repeated row grows %s', async (_, part, text) => {
    const { bytes, plan } = await fill(templateBytes());
    expect(partsOf(bytes)[part]).toContain(text(3 + plan.items.length));
  });

  test('formulas of the repeated row stand in each row, and what points below it follows', async () => {
    const { bytes, plan } = await fill(templateBytes());
    const last = 3 + plan.items.length;
    const parts = partsOf(bytes);
    expect(parts['xl/worksheets/sheet1.xml']).toContain(`IF(N(C${last})=0,&quot;—&quot;,D${last}/C${last})</f>`);
    expect(parts['xl/worksheets/sheet2.xml']).toContain(`<f>Hisobot!D${last + 1}</f>`);
    expect(parts['xl/charts/chart1.xml']).toContain(`<c:f>Hisobot!$D$${last + 1}</c:f>`);
  });

  test('shows no result of a formula that is not right any more', async () => {
    const sheet = partsOf((await fill(templateBytes())).bytes)['xl/worksheets/sheet1.xml']!;
    expect(sheet.match(/<f>/g)).toHaveLength(53);
    expect(sheet).not.toMatch(/<\/f>\s*<v>/);
  });

  test('is filled behind its protection, which stays', async () => {
    const { bytes, plan } = await fill(templateBytes());
    expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).toContain(
      '<sheetProtection sheet="1" objects="1" scenarios="1" password="CC1A"/>',
    );
    const grid = await openXlsx(bytes).read('Hisobot');
    expect(grid.isProtected).toBe(true);
    const last = 3 + plan.items.length;
    expect(column(grid, 1, 4, last)).toEqual(plan.items.map(({ number }) => number.text));
    expect(cellAt(grid, last + 3, 1).value).toBe(10);
  });

  test('writes numbers as numbers and compound quantities as text', async () => {
    const { bytes, plan } = await fill(templateBytes());
    const grid = await openXlsx(bytes).read('Hisobot');
    const rowOf = (number: string): number => 4 + plan.items.findIndex((item) => item.number.text === number);
    expect(cellAt(grid, rowOf('25.'), 4)).toMatchObject({ kind: 'number', value: 18510 });
    expect(cellAt(grid, rowOf('17.'), 4)).toMatchObject({ kind: 'text', value: '450/1100' });
  });

  test('remembers on a hidden sheet, which the next reader finds', async () => {
    const workbook = openXlsx((await fill(templateBytes())).bytes);
    expect(await workbook.sheets()).toContainEqual({ name: '_ishreja', isHidden: true });
    const memory = await workbook.read('_ishreja');
    const places = memory.cells.map((row) => (row ?? []).map((cell) => cell?.value ?? ''));
    expect(places).toContainEqual(['cell', 'Hisobot', 'A57', 'media.coverage.plan', 10]);
  });
});

describe('a template saved by another program', () => {
  test('is filled as well', async () => {
    const { bytes, refused, plan } = await fill(readFileSync('test/fixtures/templates/viloyat-shakli.xlsx'));
    const last = 3 + plan.items.length;
    const grid = await openXlsx(bytes).read('Hisobot');
    expect(refused).toEqual([]);
    expect(column(grid, 1, 4, last)).toEqual(plan.items.map(({ number }) => number.text));
    expect(cellAt(grid, last + 1, 4).formula).toBe(`SUM(D4:D${last})`);
    expect(grid.isProtected).toBe(true);
  });
});

describe('the annual report', () => {
  const template = readFileSync('assets/templates/yillik-hisobot.xlsx');

  test.each(['2026-qoraozak.xlsx', 'districts/01-amudaryo.xlsx', '2023-qorauzak.xlsx'])(
    'of %s carries its values',
    async (file) => {
      const { bytes, report, refused } = await fill(template, file);
      expect(refused).toEqual([]);
      expect(report).toMatchObject({ isDraft: false, canFill: true });
      const grid = await openXlsx(bytes).read('Yillik hisobot');
      const values = new Map<unknown, unknown[]>();
      for (let row = 1; row <= grid.rowCount; row++) {
        const code = cellAt(grid, row, 2).value;
        // A total's own value stands in the hidden columns, where the shown cell is a formula.
        const shown = [5, 6].map(
          (at) => (cellAt(grid, row, at).formula ? cellAt(grid, row, at + 9) : cellAt(grid, row, at)).value,
        );
        if (code !== null) values.set(code, shown);
      }
      for (const { indicatorId, measure, value } of report.rows) {
        if (measure === 'fact') expect([indicatorId, values.get(indicatorId)?.[0]]).toEqual([indicatorId, value]);
        if (measure === 'plan') expect([indicatorId, values.get(indicatorId)?.[1]]).toEqual([indicatorId, value]);
      }
    },
  );

  test('leaves no mark behind and loses no address', async () => {
    const parts = partsOf((await fill(template)).bytes);
    const grid = await openXlsx((await fill(template)).bytes).read('Yillik hisobot');
    const texts = grid.cells.flatMap((row) => (row ?? []).map((cell) => cell?.value));
    expect(texts.filter((text) => typeof text === 'string' && text.includes('{{'))).toEqual([]);
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('#REF!');
  });
});

test.each([
  ['yillik-hisobot', 'Print_Titles" localSheetId="0">\'Yillik hisobot\'!$10:$11<', 'Qabul qildi'],
  ['choraklik-hisobot', 'Print_Titles" localSheetId="0">\'Choraklik hisobot\'!$10:$12<', 'Qabul qildi'],
  ['tushuntirish-xati', 'Print_Titles" localSheetId="0">\'Tushuntirish xati\'!$8:$8<', 'Ijrochi'],
])(
  '%s is ready to be printed: A4, one page wide, its heading on each page, page n of m, lines to sign on',
  async (name, titles, line) => {
    const { bytes } = await fill(readFileSync(`assets/templates/${name}.xlsx`));
    const parts = partsOf(bytes);
    const sheet = parts['xl/worksheets/sheet1.xml']!;
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="\w+" fitToWidth="1" fitToHeight="0"\/>/);
    expect(sheet).toMatch(/<oddFooter>[^<]*&amp;P \/ &amp;N<\/oddFooter>/);
    expect(parts['xl/workbook.xml']).toContain(titles);
    const [grid] = await readTemplate(openXlsx(bytes));
    const texts = grid!.cells.flatMap((row) => (row ?? []).map((cell) => String(cell?.value ?? '')));
    expect(texts.filter((text) => text.includes(line) && text.includes('____'))).not.toEqual([]);
  },
);
