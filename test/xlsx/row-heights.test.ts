import type { Edit, SetEdit } from '../../src/core/sheet/edit';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { makeXlsx, partsIn } from '../support/make-xlsx';

const LONG = 'Uchrashuvlar karantin sababli keyingi chorakka koʻchirildi, qolgani taʼmirlash uchun amalga oshirilmadi.';

/** A sheet with a narrow column A, a wide B, a hidden C; the wrapped style is 1. */
function workbookOf(rows: string, merges: readonly string[] = []): Uint8Array {
  return makeXlsx({
    strings: [],
    cellFormats: ['<xf/>', '<xf><alignment wrapText="1"/></xf>'],
    sheets: [
      {
        name: 'S',
        before:
          '<cols><col min="1" max="1" width="20"/><col min="2" max="2" width="110"/><col min="3" max="3" width="5" hidden="1"/></cols>',
        rows,
        after:
          merges.length > 0
            ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
            : '',
      },
    ],
  });
}

const set = (cell: string, after: string): SetEdit => ({ kind: 'set', cell, before: null, after });

/** The heights of the rows after edits, in points; 0 where a row has none of its own. */
async function heightsAfter(bytes: Uint8Array, edits: readonly Edit[], raisesRows?: true): Promise<number[]> {
  const workbook = openXlsx(bytes);
  const { refused } = await workbook.write('S', [{ id: 'x', edits, ...(raisesRows && { raisesRows }) }]);
  expect(refused).toEqual([]);
  const xml = partsIn(workbook.save())['xl/worksheets/sheet1.xml']!;
  return Array.from(xml.matchAll(/<row [^>]*>/g), ([tag]) =>
    Number(/ ht="([\d.]+)" customHeight="1"/.exec(tag)?.[1] ?? 0),
  );
}

const row = (number: number, cells: string, height = 30): string =>
  `<row r="${number}" ht="${height}" customHeight="1">${cells}</row>`;

it('gives the columns of a sheet of ours their looks, also for what is written later', async () => {
  const workbook = openXlsx(workbookOf(row(1, '')));
  const values = [['Izoh', 'Kalit', 'Son']];
  const own = {
    sheet: 'Izohlar',
    isHidden: false,
    row: 1,
    column: 1,
    widths: [20, 10, 10],
    columnLooks: ['wrapped', 'hidden', 'centered'] as const,
  };
  await workbook.writeOwn([{ ...own, values }]);
  await workbook.writeOwn([{ ...own, row: 2, values: [[LONG, 'x', 1]] }]);
  expect((await workbook.read('Izohlar')).hiddenColumns).toEqual([2]);
  const look = workbook.readLook('Izohlar');
  expect([look.cellStyle(2, 1).wraps, look.cellStyle(2, 3).horizontal, look.cellStyle(2, 2).wraps]).toEqual([
    true,
    'center',
    false,
  ]);
  expect(look.rowHeight(2)).toBeGreaterThan(100);
});

it('raises a row whose text needs more lines than it shows, and only where that is asked for', async () => {
  const bytes = workbookOf(row(1, '<c r="A1" s="1"/>') + row(2, '<c r="A2" s="1"/>'));
  expect(await heightsAfter(bytes, [set('A1', LONG), set('A2', 'Kitob tumani')], true)).toEqual([92, 30]);
  expect(await heightsAfter(bytes, [set('A1', LONG)])).toEqual([30, 30]);
});

it('lowers no row, and leaves alone what does not wrap, stands in a wide or merged cell, or is hidden', async () => {
  const rows = row(1, '<c r="A1" s="1"/>', 200) + row(2, '<c r="A2"/>') + row(3, '<c r="B3" s="1"/>');
  const bytes = workbookOf(`${rows}${row(4, '<c r="A4" s="1"/>')}${row(5, '<c r="C5" s="1"/>')}`, ['A4:B4']);
  const edits = ['A1', 'A2', 'B3', 'A4', 'C5'].map((cell) => set(cell, LONG));
  expect(await heightsAfter(bytes, edits, true)).toEqual([200, 30, 30, 30, 30]);
});

it('writes a height where a row had none', async () => {
  const bytes = workbookOf('<row r="1"><c r="A1" s="1"/></row><row r="3"/>');
  expect(await heightsAfter(bytes, [set('A1', LONG), set('A3', 'x')], true)).toEqual([92, 0]);
});

it('makes repeated rows as high as each needs, not as the first one became', async () => {
  const bytes = workbookOf(row(1, '<c r="A1" s="1"/><c r="B1" s="1"/>') + row(2, '<c r="A2" s="1"/>'));
  const values = [['Kitob'], [LONG], ['Jurnal']];
  const edits: Edit[] = [
    set('A1', LONG),
    set('A2', LONG),
    { kind: 'insertRow', row: 2, count: 3, like: 1, repeats: true, values },
  ];
  expect(await heightsAfter(bytes, edits, true)).toEqual([92, 30, 92, 30, 92]);
});
