import { openXlsx } from '../../src/xlsx/open-xlsx';
import { ishreja } from './captured-io';

const PLAN = '2026-qoraozak.xlsx';

test('the sheet of what was done is added, is found again, and is no plan', async () => {
  const made = await ishreja(['done', PLAN, '--out', 'd.xlsx']);
  expect({ exit: made.exit, error: made.error }).toEqual({ exit: 0, error: '' });
  const bytes = made.written.get('d.xlsx')!;
  expect((await openXlsx(bytes).sheets()).map(({ name }) => name)).toEqual(['Reja', 'Bajarilishi']);
  const again = await ishreja(['done', 'd.xlsx', '--out', 'e.xlsx', '--json'], { 'd.xlsx': bytes });
  expect(JSON.parse(again.out)).toMatchObject({ sheet: 'Bajarilishi', isNew: false, added: [], changed: [], gone: [] });
  const checked = await ishreja(['check', 'd.xlsx', '--json'], { 'd.xlsx': bytes });
  const { files } = JSON.parse(checked.out) as { files: readonly { sheet: string }[] };
  expect(files.map(({ sheet }) => sheet)).toEqual(['Reja']);
});

test('what the workbook has kept is not written over by a call that names the file itself', async () => {
  expect(await ishreja(['done', PLAN, '--out', PLAN])).toMatchObject({ exit: 2, out: '' });
});
