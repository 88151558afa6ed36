/** @jest-environment node */
import type { FormPart } from '../../src/actions/sheet-form';
import { parseAreaName } from '../../src/core/sheet/address';
import type { Host } from '../excel-host/start-host';
import { carriedBy } from '../excel-host/objects/carried';
import { toolsHost } from './tools-host';

const excel = toolsHost();
let host: Host;

const area = (name: string) => parseAreaName(name)!;
const rows = Array.from({ length: 12 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`).join(
  '',
);
const UNITS = Array.from({ length: 60 }, (_, at) => `oʻlchov birligi ${at}, nusxada`);
const FORM: readonly FormPart[] = [
  {
    area: area('B3:B8'),
    kind: 'list',
    values: UNITS,
    isStrict: true,
    title: 'Oʻlchov birligi',
    message: 'Roʻyxatdan.',
  },
  {
    area: area('E3:E8'),
    kind: 'list',
    values: ['AKM', 'ARM'],
    isStrict: false,
    title: 'Masʼul',
    message: 'Tekshiring.',
  },
  { area: area('C3:D8'), kind: 'quantity', title: 'Miqdor', message: 'Son yozing.' },
];
/** The person's own: a list on B3:B5, nothing below it; a whole number on C3:D8. */
const OWN_RULES =
  '<dataValidations count="2">' +
  '<dataValidation type="list" allowBlank="1" sqref="B3:B5"><formula1>"ta,dona"</formula1></dataValidation>' +
  '<dataValidation type="whole" operator="greaterThan" sqref="C3:D8"><formula1>5</formula1></dataValidation>' +
  '</dataValidations>';

async function open(after = ''): Promise<void> {
  host = await excel.open({ sheets: [{ name: 'Reja', rows, after }] });
}

const lock = (): Promise<void> => host.frame.evaluate((parts) => window.tools.lockForm('Reja', parts), FORM);
const unlock = (): Promise<void> => host.frame.evaluate(() => window.tools.unlockForm('Reja'));
const isLocked = (): Promise<boolean> => host.frame.evaluate(() => window.tools.isFormLocked('Reja'));
const at = (cells: string) => {
  const found = carriedBy(host.workbook.sheet('Reja')).validations.over(area(cells));
  return typeof found === 'string' ? found : found.rule;
};
const alert = (cells: string) => {
  const found = carriedBy(host.workbook.sheet('Reja')).validations.over(area(cells));
  return typeof found === 'string' ? found : found.errorAlert;
};

it('offers lists of any length from the hidden sheet, strict for units, with a warning for services', async () => {
  await open();
  await lock();
  expect(at('B3:B8')).toEqual({ list: { inCellDropDown: true, source: "='_ishreja'!$X$2:$X$61" } });
  expect(at('E3:E8')).toEqual({ list: { inCellDropDown: true, source: "='_ishreja'!$Y$2:$Y$3" } });
  expect(alert('B3:B8')).toMatchObject({ style: 'Stop', title: 'Oʻlchov birligi' });
  expect(alert('E3:E8')).toMatchObject({ style: 'Warning' });
  const own = host.workbook.sheet('_ishreja');
  expect(own.visibility).toBe('Hidden');
  expect([own.cell(2, 24).value, own.cell(61, 24).value]).toEqual([UNITS[0], UNITS[59]]);
  expect(at('C3:D8')).toEqual({ custom: { formula: expect.stringMatching(/^=IF\(ISNUMBER\(C3\),C3>=0,.{10,220}$/) } });
  expect(await isLocked()).toBe(true);
});

it('puts the validations of the person back when it is taken off, and leaves none of its own', async () => {
  await open(OWN_RULES);
  await lock();
  await unlock();
  expect(at('B3:B5')).toEqual({ list: { inCellDropDown: true, source: 'ta,dona' } });
  expect([at('B6:B8'), at('E3:E8')]).toEqual([{}, {}]);
  expect(at('C3:D8')).toEqual({ wholeNumber: { formula1: '=5', operator: 'GreaterThan' } });
  expect(await isLocked()).toBe(false);
  expect(carriedBy(host.workbook.sheet('Reja')).names.all.map(({ name }) => name)).not.toContain('_ishreja_form_0_1');
});

it('follows rows that were inserted while it was on', async () => {
  await open(OWN_RULES);
  await lock();
  await host.frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Reja').getRange('2:2').insert('Down');
      await context.sync();
    }),
  );
  expect(at('B4:B9')).toMatchObject({ list: { source: "='_ishreja'!$X$2:$X$61" } });
  await unlock();
  expect(at('B4:B6')).toEqual({ list: { inCellDropDown: true, source: 'ta,dona' } });
  expect([at('B3'), at('B7:B9'), at('E4:E9')]).toEqual([{}, {}, {}]);
});

it('put on twice, it still gives back what stood there first', async () => {
  await open(OWN_RULES);
  await lock();
  await lock();
  await unlock();
  expect(at('C3:D8')).toEqual({ wholeNumber: { formula1: '=5', operator: 'GreaterThan' } });
});

it('refuses a protected sheet and keeps nothing for it', async () => {
  await open('<sheetProtection sheet="1"/>');
  const code = await host.frame.evaluate(
    (parts) => window.tools.lockForm('Reja', parts).catch((error: { readonly code: string }) => error.code),
    FORM,
  );
  expect(code).toBe('protected');
  expect(host.workbook.find('_ishreja')).toBeFalsy();
  expect(host.unknownCalls).toEqual([]);
});
