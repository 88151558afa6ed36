import { openXlsx } from '../../src/xlsx/open-xlsx';
import { makeXlsx, partsIn } from '../support/make-xlsx';

const workbook = (): Uint8Array =>
  makeXlsx({
    sheets: [
      {
        name: "Yillik 'a' & b",
        rows: `<row r="1"><c r="A1"><f>'Yillik ''a'' &amp; b'!B1+Hisob!C1</f><v>1</v></c></row>`,
      },
      { name: 'Hisob', rows: '<row r="1"><c r="A1"><f>Hisob!B1&amp;"Hisob"+MeningHisob!A1</f><v>1</v></c></row>' },
    ],
    afterSheets: `<definedNames><definedName name="Soha">&apos;Yillik &apos;&apos;a&apos;&apos; &amp; b&apos;!$A$1:Hisob!$B$2</definedName></definedNames>`,
  });

it('gives a sheet another name; formulas and names that mention it follow, others stay', async () => {
  const file = openXlsx(workbook());
  await file.renameSheet("Yillik 'a' & b", 'Hisobot 2026');
  await file.renameSheet('Hisob', "Ko'p");
  const saved = file.save();
  expect((await openXlsx(saved).sheets()).map(({ name }) => name)).toEqual(['Hisobot 2026', "Ko'p"]);
  const parts = partsIn(saved);
  expect(parts['xl/workbook.xml']).toContain(">'Hisobot 2026'!$A$1:'Ko''p'!$B$2<");
  const formulas = Object.values(parts).flatMap((xml) =>
    [...xml.matchAll(/<f>([^<]*)/g)].map(([, formula]) => formula),
  );
  expect(formulas).toEqual(["'Hisobot 2026'!B1+'Ko''p'!C1", `'Ko''p'!B1&amp;"Hisob"+MeningHisob!A1`]);
});

it('refuses a name that is taken', async () => {
  const file = openXlsx(workbook());
  await expect(file.renameSheet('Hisob', 'hisob')).rejects.toMatchObject({ code: 'not-supported' });
});
