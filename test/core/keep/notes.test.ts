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
