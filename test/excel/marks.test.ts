/** @jest-environment node */
import type { Host } from '../excel-host/start-host';
import { carriedBy } from '../excel-host/objects/carried';
import { toolsHost } from './tools-host';

const excel = toolsHost();
let host: Host;

const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="C9"><v>2</v></c></row>';
const OWN_FORMAT =
  '<conditionalFormatting sqref="A1:C9"><cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;5</formula></cfRule></conditionalFormatting>';

async function open(after = ''): Promise<void> {
  host = await excel.open({ sheets: [{ name: 'Boshqa' }, { name: 'Reja', rows, after }] });
}

/** The marks that stand on the plan's sheet: formula and areas, the first one winning. */
const marks = () =>
  carriedBy(host.workbook.sheet('Reja')).formats.all.map(
    ({ formula, areas }) =>
      `${formula} ${areas.map(({ top, left, bottom }) => `${String.fromCharCode(64 + left)}${top}-${bottom}`).join(' ')}`,
  );

const show = (): Promise<void> =>
  host.frame.evaluate(() =>
    window.tools.showMarks('Reja', [
      { severity: 'error', cells: ['A3', 'A2', 'C5'] },
      { severity: 'warning', cells: ['C5', 'C6'] },
    ]),
  );

it('marks cells by one rule a severity, a cell of two by the graver', async () => {
  await open();
  await show();
  expect(marks()).toEqual(['=N("ishreja-warning")=0 C6-6', '=N("ishreja-error")=0 A2-3 C5-5']);
  const [warning, error] = carriedBy(host.workbook.sheet('Reja')).formats.all;
  expect(error?.fill).not.toBe(warning?.fill);
  expect([error?.borders.EdgeTop?.style, warning?.borders.EdgeTop?.style]).toEqual(['Continuous', 'Dash']);
});

it('takes the marks shown before off, and never a format of the person', async () => {
  await open(OWN_FORMAT);
  await show();
  await show();
  expect(marks()).toHaveLength(3);
  await host.frame.evaluate(() => window.tools.clearMarks('Reja'));
  expect(marks()).toEqual(['=A1>5 A1-9']);
  expect(host.unknownCalls).toEqual([]);
});

it('knows its marks after the workbook was closed and opened again', async () => {
  const kept = '<cfRule type="expression" priority="1"><formula>N("ishreja-error")=0</formula></cfRule>';
  await open(`<conditionalFormatting sqref="A1 C9">${kept}</conditionalFormatting>${OWN_FORMAT}`);
  await host.frame.evaluate(() => window.tools.clearMarks('Reja'));
  expect(marks()).toEqual(['=A1>5 A1-9']);
});

it('asks as often for thousands of cells as for two', async () => {
  await open();
  await host.frame.evaluate(() => window.tools.showMarks('Reja', [{ severity: 'error', cells: ['A1', 'C1'] }]));
  const few = host.roundTrips;
  await host.frame.evaluate(() => {
    const cells = Array.from({ length: 4_000 }, (_, at) => `A${2 * at + 1}`);
    return window.tools.showMarks('Reja', [{ severity: 'error', cells }]);
  });
  // One more: the marks of before are read, so that they are known as ours.
  expect(host.roundTrips - few).toBeLessThanOrEqual(few + 1);
  const areas = carriedBy(host.workbook.sheet('Reja')).formats.all.flatMap((format) => format.areas);
  expect(areas).toHaveLength(4_000);
});

it('refuses a protected sheet, unless its protection allows formats', async () => {
  await open('<sheetProtection sheet="1"/>');
  const refused = await host.frame.evaluate(() =>
    window.tools
      .showMarks('Reja', [{ severity: 'info', cells: ['A1'] }])
      .catch((error: { readonly code: string }) => error.code),
  );
  expect(refused).toBe('protected');
  expect(marks()).toEqual([]);
  await open('<sheetProtection sheet="1" formatCells="0"/>');
  await show();
  expect(marks()).toHaveLength(2);
});

it('brings a cell of another sheet into view', async () => {
  await open();
  await host.frame.evaluate(() => window.tools.jumpTo('Reja', 'C9'));
  expect(host.workbook.selection.sheet.name).toBe('Reja');
  expect(host.workbook.selection.area).toEqual({ top: 9, left: 3, bottom: 9, right: 3 });
});
