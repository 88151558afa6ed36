/** @jest-environment node */
import type { FormPart } from '../../src/actions/sheet-form';
import { parseAreaName } from '../../src/core/sheet/address';
import { carriedBy, carriedByWorkbook } from '../excel-host/objects/carried';
import { toolsHost } from './tools-host';

const excel = toolsHost();
const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="C9"><v>2</v></c></row>';
const OWN_FORMAT =
  '<conditionalFormatting sqref="A1:C9"><cfRule type="expression" priority="1"><formula>A1&gt;5</formula></cfRule></conditionalFormatting>';
const OWN_RULE =
  '<dataValidations count="1"><dataValidation type="list" sqref="B3:B5"><formula1>"ta,dona"</formula1></dataValidation></dataValidations>';
const FORM: readonly FormPart[] = [
  { area: parseAreaName('B3:B5')!, kind: 'list', values: ['ta', 'nusxa'], isStrict: true, title: 'T', message: 'M' },
];

it('leaves nothing of ours: no marks, form, hidden sheet or names; and all that is the person’s', async () => {
  const host = await excel.open({
    sheets: [
      { name: 'Reja', rows, after: OWN_FORMAT + OWN_RULE },
      { name: 'Yillik hisobot', rows },
    ],
    afterSheets: '<definedNames><definedName name="Mening_nomim">Reja!$A$1</definedName></definedNames>',
  });
  await host.frame.evaluate(async (form) => {
    await window.tools.showMarks('Reja', [{ severity: 'error', cells: ['A1', 'C9'] }]);
    await window.tools.lockForm('Reja', form);
  }, FORM);
  expect(host.workbook.sheets).toHaveLength(3);
  await host.frame.evaluate(() => window.tools.cleanCopy());
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Reja', 'Yillik hisobot']);
  const { formats, validations, names } = carriedBy(host.workbook.sheet('Reja'));
  expect(formats.all.map(({ formula }) => formula)).toEqual(['=A1>5']);
  expect(validations.over(parseAreaName('B3:B5')!)).toMatchObject({ rule: { list: { source: 'ta,dona' } } });
  expect(names.all).toEqual([]);
  expect(carriedByWorkbook(host.workbook).names.all.map(({ name }) => name)).toEqual(['Mening_nomim']);
  expect(host.unknownCalls).toEqual([]);
});

it('a workbook that has nothing of ours stays as it is', async () => {
  const host = await excel.open({ sheets: [{ name: 'Reja', rows, after: OWN_FORMAT }] });
  await host.frame.evaluate(() => window.tools.cleanCopy());
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Reja']);
  expect(carriedBy(host.workbook.sheet('Reja')).formats.all).toHaveLength(1);
});
