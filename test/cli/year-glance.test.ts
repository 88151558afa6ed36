import { readFileSync } from 'node:fs';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { partsIn, xlsxOfGrids } from '../support/make-xlsx';
import { gridOf } from '../support/table';
import { plain } from '../support/test-grid';
import { ishreja } from './captured-io';

const FILE = '2026-qoraozak.xlsx';
const bytes = new Uint8Array(readFileSync(`test/fixtures/plans/${FILE}`));

test('calendar writes the deadlines, of one service and one quarter where asked', async () => {
  const all = await ishreja(['calendar', FILE, '--out', 'reja.ics', '--json']);
  expect(all.exit).toBe(0);
  const { entries, isDoneKnown } = JSON.parse(all.out) as { entries: { id: string }[]; isDoneKnown: boolean };
  const text = new TextDecoder().decode(all.written.get('reja.ics'));
  expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(entries.length);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(isDoneKnown).toBe(false);
  const some = await ishreja([
    'calendar',
    FILE,
    '--out',
    'a.ics',
    '--service',
    'fond',
    '--period',
    '2026-Q4',
    '--json',
  ]);
  const dues = (JSON.parse(some.out) as { entries: { due: string }[] }).entries.map(({ due }) => due);
  expect(dues.length).toBeGreaterThan(0);
  expect(dues.length).toBeLessThan(entries.length);
  expect(dues.every((due) => due >= '2026-10-01' && due <= '2026-12-31')).toBe(true);
  const june = await ishreja(['calendar', FILE, '--out', 'a.ics', '--period', '2026-06', '--json']);
  const ofJune = (JSON.parse(june.out) as { entries: { due: string }[] }).entries.map(({ due }) => due);
  expect(ofJune.length).toBeGreaterThan(0);
  expect(ofJune.every((due) => due.startsWith('2026-06'))).toBe(true);
});

test.each([
  [['calendar', FILE, '--out', 'a.ics', '--service', 'yoʻq'], /“yoʻq” xizmati yoʻq; bib/],
  [['calendar', FILE, '--out', 'a.ics', '--period', '2026-V'], /davr emas/],
  [['calendar', FILE, '--out', 'a.ics', '--period', '2026-13'], /davr emas; .* oyni \(2026-04\)/],
  [['print', FILE, '--out', FILE], /oʻqiladigan faylning oʻzi/],
  [['overview', 'm1-empty.xlsx', '--out', 'a.xlsx'], /Reja jadvali topilmadi/],
])('%j is refused in a sentence, and nothing is written', async (args, sentence) => {
  const { exit, error, written } = await ishreja(args);
  expect([exit, written.size]).toEqual([2, 0]);
  expect(error).toMatch(sentence);
});

test('print changes no cell, repeats the heading and adds the sheet of signatures', async () => {
  const { exit, written, out } = await ishreja(['print', FILE, '--out', 'chop.xlsx']);
  expect(exit).toBe(0);
  expect(out).toContain('TASDIQLAYMAN');
  const after = openXlsx(written.get('chop.xlsx')!);
  expect(plain(await after.read('Reja'))).toEqual(plain(await openXlsx(bytes).read('Reja')));
  expect((await after.sheets()).map(({ name }) => name)).toContain('Tanishuv varagʻi');
  const parts = partsIn(written.get('chop.xlsx')!);
  const sheet = parts['xl/worksheets/sheet1.xml']!;
  expect(sheet).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
  expect(sheet).toMatch(/<firstHeader>&amp;RTASDIQLAYMAN\n/);
  expect(sheet).toContain('<oddFooter>&amp;R&amp;P / &amp;N</oddFooter>');
  const again = await ishreja(['check', 'chop.xlsx', '--json'], { 'chop.xlsx': written.get('chop.xlsx')! });
  const before = await ishreja(['check', FILE, '--json']);
  const plansIn = (json: string) =>
    (JSON.parse(json) as { files: { sheet: string }[] }).files.map(({ sheet: name }) => name);
  expect(plansIn(again.out)).toEqual(plansIn(before.out));
});

test('a block of approval that stands on the sheet is not put a second time', async () => {
  const plan = gridOf(`TASDIQLAYMAN
QORAOʻZAK TUMANI AXBOROT-KUTUBXONA MARKAZINING 2026-YIL ISH REJASI
| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
|---|---|---|---|---|---|---|---|
| 1. | Kitoblar | Dona | 1 | 2 | Mexanizm | 2026-yil davomida | Buxgalteriya |`);
  const { written } = await ishreja(['print', 'own.xlsx', '--out', 'chop.xlsx'], { 'own.xlsx': xlsxOfGrids(plan) });
  expect(partsIn(written.get('chop.xlsx')!)['xl/worksheets/sheet1.xml']).not.toContain('firstHeader');
});

test('overview adds a sheet with charts that is no plan, and renews it', async () => {
  const once = await ishreja(['overview', FILE, '--out', 'a.xlsx']);
  const twice = await ishreja(['overview', 'a.xlsx', '--out', 'b.xlsx'], { 'a.xlsx': once.written.get('a.xlsx')! });
  const parts = partsIn(twice.written.get('b.xlsx')!);
  const charts = Object.keys(parts).filter((name) => /charts\/[^/]+\.xml$/.test(name));
  expect(charts).toHaveLength(3);
  expect(parts[charts[0]!]).toContain("'Umumiy koʻrinish'!$A$6:$A$11");
  expect(parts[charts[0]!]).toContain('<c:grouping val="stacked"/>');
  expect(twice.exit).toBe(0);
});
