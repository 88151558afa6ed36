import type { Finding } from '../../../src/core/check/finding';
import { answersOf, factsOf, type Note, noteCells, NOTES_SHEET, notesOn, withNote } from '../../../src/core/keep/notes';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { gridOf } from '../../support/test-grid';

const finding = (id: string, data: Finding['data']): Finding => ({
  id,
  rule: 'trend-change',
  message: 'change',
  severity: 'warning',
  data,
  at: 'E12',
  related: [],
});
const note = (findingId: string, text: string, facts = 'fact = 100; plan = 200'): Note => ({
  findingId,
  rule: 'trend-change',
  number: '18.',
  name: 'Kitob berilishi',
  text,
  facts,
  day: '01.03.2026',
});
const HEADINGS = ['№', 'Band', 'Izoh', 'Sonlar', 'Sana', 'Qoida', 'Kalit'];

test('a note answers its finding while the numbers it explained are the same, and is stale when they change', () => {
  const notes = [note('a', 'Yangi bino ochildi')];
  expect(answersOf([finding('a', { plan: 200, fact: 100, item: 'x' })], notes)).toEqual({
    standing: { a: 'Yangi bino ochildi' },
    stale: {},
  });
  expect(answersOf([finding('a', { plan: 250, fact: 100 }), finding('b', {})], notes)).toEqual({
    standing: {},
    stale: { a: notes[0] },
  });
});

test('facts are the numbers of a finding, whatever their order, and nothing that moves with a name', () => {
  expect(factsOf({ data: { plan: '370/1006', name: 'Qatnov', fact: 5 } })).toBe('fact = 5; plan = 370/1006');
});

test('another note on the same finding takes the place of the first; an empty one takes it back', () => {
  const first = [note('a', 'bir'), note('b', 'ikki')];
  expect(withNote(first, note('a', 'uch')).map(({ text }) => text)).toEqual(['ikki', 'uch']);
  expect(withNote(first, note('a', ' ')).map(({ text }) => text)).toEqual(['ikki']);
});

test('notes lie on a sheet that people see and any program reads, and come back from it', async () => {
  const workbook = new MemoryWorkbook(gridOf([['x']], { sheet: 'Reja' }));
  const notes = [note('a', '=bir'), note('b', 'ikki')];
  await workbook.writeOwn([noteCells(notes, HEADINGS, 0)]);
  expect(await workbook.sheets()).toContainEqual({ name: NOTES_SHEET, isHidden: false });
  expect(notesOn(await workbook.read(NOTES_SHEET))).toEqual(notes);
  await workbook.writeOwn([noteCells([notes[1]!], HEADINGS, 2)]);
  expect(notesOn(await workbook.read(NOTES_SHEET))).toEqual([notes[1]]);
});

test('what a person wrote on the sheet without a key is no note of ours and does no harm', () => {
  expect(notesOn(gridOf([HEADINGS, ['1.', 'oʻzim', 'yozdim'], [], [null, null, 12, null, null, null, 'k']]))).toEqual([
    { findingId: 'k', rule: '', number: '', name: '', text: '12', facts: '', day: '' },
  ]);
});
