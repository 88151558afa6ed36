import { newWorkbook } from '../../src/xlsx/new-workbook';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { partsIn } from '../support/make-xlsx';

const LONG = 'Axborot-kutubxona resurslarini jamlash va ularga ishlov berish';

test('a new workbook holds the sheets given, in their order, and nothing else', async () => {
  const sheet = (name: string) => ({ name, isHidden: false, position: 'last', rows: [[name]] }) as const;
  const workbook = openXlsx(await newWorkbook([sheet('Bir'), sheet('Ikki')]));
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Bir', 'Ikki']);
  expect((await workbook.read('Ikki')).cells[0]![0]).toMatchObject({ kind: 'text', value: 'Ikki' });
});

test('a table makes room for its wrapped texts, and tells what is to be filled in and where it ends', async () => {
  const bytes = await newWorkbook([
    {
      name: 'A',
      isHidden: false,
      position: 'last',
      rows: [['Nomi', 'Kalit', 'Son'], [LONG, LONG, null], ['Qisqa', 'k', null], ['Imzo']],
      widths: [20, 5, 8],
      table: { headerRow: 1, lastRow: 3, hiddenColumns: [2], entryColumns: [3], rowHeight: 24 },
    },
  ]);
  const look = openXlsx(bytes).readLook('A');
  const [heading, long, short, below] = [1, 2, 3, 4].map((row) => look.rowHeight(row));
  expect([long! / short!, heading === below]).toEqual([60 / 24, true]);
  const fills = [1, 2, 4].map((row) => [1, 3].map((column) => look.cellStyle(row, column).fill));
  expect(fills).toEqual([
    ['#ddebf7', '#ddebf7'],
    [null, '#fff7db'],
    [null, null],
  ]);
});

test('rows and columns that are repeated on paper stay repeated when rows move', async () => {
  const print = { orientation: 'landscape', titleRows: [2, 2], titleColumns: [1, 3] } as const;
  const workbook = openXlsx(
    await newWorkbook([{ name: 'A', isHidden: false, position: 'last', rows: [['a'], ['b']], print }]),
  );
  await workbook.write('A', [{ id: 'row', edits: [{ kind: 'insertRow', row: 1, count: 1 }] }]);
  const { 'xl/workbook.xml': book } = partsIn(workbook.save());
  expect(book).toContain(">'A'!$A:$C,'A'!$3:$3<");
});
