import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packJson from '../../assets/packs/uz-akm.json';
import { checkPlan, type PlanCheck } from '../../src/actions/check-plan';
import { readPack } from '../../src/core/pack/read-pack';
import { csvOf, RESULTS_SHEET, resultRows, resultsSheet } from '../../src/strings/check-results';
import { openXlsx } from '../../src/xlsx/open-xlsx';

async function checkedPlan(): Promise<PlanCheck> {
  const file = join(__dirname, '../fixtures/plans/2026-qoraozak.xlsx');
  const workbook = openXlsx(new Uint8Array(readFileSync(file)));
  return checkPlan(await workbook.read((await workbook.sheets())[0]!.name), readPack(packJson))!;
}

test('the sheet says whose plan, when, by which rules, how many, and lists errors first with their answers', async () => {
  const check = await checkedPlan();
  const answered = check.findings.find(({ severity }) => severity === 'warning')!;
  const notes = { [answered.id]: '=Buyurtmachi soʻradi' };
  const { name, rows, table, print } = resultsSheet(
    { check, fileName: 'reja.xlsx', notes, day: '01.03.2026', rules: 'uz-akm 2026.1' },
    'uz',
  );
  expect(name).toBe(RESULTS_SHEET);
  expect(rows.slice(0, 9)).toEqual([
    ['Tekshiruv natijalari'],
    ['Reja', 'reja.xlsx'],
    ['Varaq', check.plan.sheet],
    ['Tekshirilgan kun', '01.03.2026'],
    ['Qoidalar toʻplami', 'uz-akm 2026.1'],
    ['Xatolar', check.summary.error],
    ['Ogohlantirishlar', check.summary.warning],
    ['shundan izoh yozilgani', 1],
    ['Eslatmalar', check.summary.info],
  ]);
  const list = rows.slice(table!.headerRow);
  expect(rows[table!.headerRow - 1]![0]).toBe('Darajasi');
  expect(print).toMatchObject({ pagesWide: 1, titleRows: [table!.headerRow, table!.headerRow] });
  expect(list).toHaveLength(check.findings.length);
  expect(list[0]!.slice(0, 2)).toEqual(['xato', 'D27']);
  expect(list.filter((row) => row[5] !== '')).toEqual([expect.arrayContaining([answered.at, '=Buyurtmachi soʻradi'])]);
});

test('CSV keeps semicolons, quotes and line breaks inside a field, and runs nothing', () => {
  expect(
    csvOf([
      ['a;b', 'c"d', 'e\nf'],
      ['=1+1', '-', '@x'],
    ]),
  ).toBe('\ufeff"a;b";"c""d";"e\nf"\r\n\'=1+1;\'-;\'@x\r\n');
});

test('a plan without findings has no row', async () => {
  const check = await checkedPlan();
  const clean = { ...check, findings: [], summary: { error: 0, warning: 0, info: 0 } };
  expect(resultRows(clean, {}, 'uz')).toEqual([]);
  const facts = { check: clean, fileName: 'a', notes: {}, day: '', rules: '' };
  expect(resultsSheet(facts, 'uz').rows.at(-1)).toEqual(['Kamchilik topilmadi.']);
});
