import { type Note, noteCells, notesOn, notesPlace } from '../../../src/core/keep/notes';
import { NOTES_SHEET } from '../../../src/core/keep/own-sheet';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { gridOf } from '../../support/test-grid';

const note = (findingId: string, text: string): Note => ({
  number: '18.',
  name: 'Kitob berilishi',
  text,
  facts: 'from = 100; to = 200',
  day: '01.03.2026',
  rule: 'trend-change',
  findingId,
  sheet: 'Reja',
});
const HEADINGS = ['№', 'Band', 'Izoh', 'Sonlar', 'Sana', 'Qoida', 'Kalit', 'Varaq'];

async function written(workbook: MemoryWorkbook, notes: readonly Note[]) {
  const all = (await workbook.sheets()).map(({ name }) => name);
  await workbook.writeOwn(noteCells(notes, notesPlace(await workbook.readAll(all))));
  return notesPlace(await workbook.readAll((await workbook.sheets()).map(({ name }) => name)));
}

test('notes lie on a sheet that people see and any program reads, and come back from it', async () => {
  const workbook = new MemoryWorkbook(gridOf([['x']], { sheet: 'Reja' }));
  const notes = [note('a', '=bir'), note('b', 'ikki')];
  expect(notesOn(await written(workbook, notes))).toEqual(notes);
  expect(await workbook.sheets()).toContainEqual({ name: NOTES_SHEET, isHidden: false });
  const grid = await workbook.read(NOTES_SHEET);
  expect(grid.cells[0]!.map((cell) => cell?.value)).toEqual(HEADINGS);
});

test('a note stays in its row, one taken back leaves its row empty, and what a person wrote between them stays', async () => {
  const row = (id: string) => ['18.', 'Kitob', id, null, null, 'trend-change', id, 'Reja'];
  const own = gridOf([HEADINGS, row('a'), ['oʻzim uchun', null, 'eslatma'], row('b')], { sheet: NOTES_SHEET });
  const workbook = new MemoryWorkbook(gridOf([['x']], { sheet: 'Reja' }), own);
  const [, second] = notesOn(notesPlace([own]));
  const place = await written(workbook, [{ ...second!, text: 'yangi' }, note('c', 'uchinchi')]);
  expect(notesOn(place).map(({ findingId, text }) => [findingId, text])).toEqual([
    ['b', 'yangi'],
    ['c', 'uchinchi'],
  ]);
  expect(place.grid!.cells.map((cells) => cells?.[2]?.value ?? null)).toEqual([
    'Izoh',
    null,
    'eslatma',
    'yangi',
    'uchinchi',
  ]);
});

test('a sheet of a person’s own with that name is left alone: the notes lie beside it', async () => {
  const theirs = gridOf([['Mening izohlarim'], ['bir']], { sheet: NOTES_SHEET });
  const workbook = new MemoryWorkbook(gridOf([['x']], { sheet: 'Reja' }), theirs);
  const place = await written(workbook, [note('a', 'bir')]);
  expect(place.name).toBe('Izohlar (IshReja)');
  expect(notesOn(place)).toHaveLength(1);
  expect(await workbook.read(NOTES_SHEET)).toEqual(theirs);
});

describe('what is written of notes', () => {
  const at = {
    sheet: 'Izohlar',
    isHidden: false,
    column: 1,
    widths: [8, 50, 60, 30, 12, 22, 40, 16],
    columnLooks: ['wrapped', 'wrapped', 'wrapped', 'wrapped', 'wrapped', 'hidden', 'hidden', 'wrapped'],
  };
  const row = (id: string, text: string) => [
    '18.',
    'Kitob berilishi',
    text,
    'from = 100; to = 200',
    '01.03.2026',
    'trend-change',
    id,
    'Reja',
  ];
  const sheetOf = (...rows: readonly (readonly (string | number | null)[])[]) =>
    notesPlace([gridOf([HEADINGS, ...rows], { sheet: NOTES_SHEET })]);

  test('on a sheet that is made: the headings and a row a note, what is empty blank', () => {
    const bare = { ...note('b', 'ikki'), number: '', name: '' };
    expect(noteCells([note('a', 'bir'), bare], notesPlace([]))).toEqual([
      { ...at, row: 1, values: [HEADINGS, row('a', 'bir'), [null, null, ...row('b', 'ikki').slice(2)]] },
    ]);
  });

  test('on a sheet that is there: only the rows that change, and new ones below', () => {
    const place = sheetOf(row('a', 'bir'), ['eslatma'], row('b', 'ikki'), row('c', 'uch'));
    const [first, second, third] = ['a', 'b', 'c'].map((id, index) => note(id, ['bir', 'ikki', 'uch'][index]!));
    expect(noteCells([first!, second!, third!], place)).toEqual([]);
    expect(noteCells([third!, { ...second!, facts: 'to = 300' }, note('d', 'toʻrt'), first!], place)).toEqual([
      { ...at, row: 4, values: [row('b', 'ikki').with(3, 'to = 300')] },
      { ...at, row: 6, values: [row('d', 'toʻrt')] },
    ]);
    expect(noteCells([first!, third!], place)).toEqual([{ ...at, row: 4, values: [Array<null>(8).fill(null)] }]);
    expect(noteCells([{ ...first!, sheet: '2025' }, second!, third!], place)).toEqual([
      { ...at, row: 2, values: [Array<null>(8).fill(null)] },
      { ...at, row: 6, values: [row('a', 'bir').with(7, '2025')] },
    ]);
  });

  test('of which a text is longer than a cell, as much as a cell holds', () => {
    const [block] = noteCells([note('a', 'x'.repeat(32_768))], notesPlace([]));
    expect(block!.values[1]![2]).toBe('x'.repeat(32_767));
    const whole = noteCells([note('a', 'x'.repeat(32_767))], notesPlace([]));
    expect(whole).toEqual([block]);
  });
});

test('a row without a finding or without a text is no note; of two on one finding the later counts', () => {
  const row = (id: string | null, text: string | null) => ['1.', 'Ish', text, null, null, 'r', id, 'Reja'];
  const grid = gridOf(
    [HEADINGS, row(null, 'a'), row('x', null), row('x', '  '), row('y', 'bir'), row('y', 'ikki'), row('z', '5')],
    {
      sheet: NOTES_SHEET,
    },
  );
  expect(notesOn(notesPlace([grid])).map(({ findingId, text }) => `${findingId} ${text}`)).toEqual(['y ikki', 'z 5']);
  expect(notesOn({ name: NOTES_SHEET, grid: null })).toEqual([]);
});

test('a number that a person typed over a text of a note is read as text', () => {
  const grid = gridOf([HEADINGS, [18, 'Ish', 5, null, null, 'r', 'x', 2026]], { sheet: NOTES_SHEET });
  expect(notesOn(notesPlace([grid]))).toEqual([
    { number: '18', name: 'Ish', text: '5', facts: '', day: '', rule: 'r', findingId: 'x', sheet: '2026' },
  ]);
});

test.each(HEADINGS.map((heading, at) => [heading, at] as const))(
  'a sheet without the heading %s is none of notes',
  (_, at) => {
    const grid = gridOf([HEADINGS.with(at, 'Boshqa')], { sheet: NOTES_SHEET });
    expect(notesPlace([grid])).toEqual({ name: 'Izohlar (IshReja)', grid: null });
  },
);

test('notes are found under either name, and under no other', () => {
  const ours = (sheet: string) => gridOf([HEADINGS], { sheet });
  expect(notesPlace([])).toEqual({ name: 'Izohlar', grid: null });
  expect(notesPlace([ours('Boshqa')])).toEqual({ name: 'Izohlar', grid: null });
  const other = ours('Izohlar (IshReja)');
  expect(notesPlace([gridOf([['x']], { sheet: 'Reja' }), other])).toEqual({ name: 'Izohlar (IshReja)', grid: other });
});
