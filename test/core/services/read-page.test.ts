import { readPage } from '../../../src/core/services/read-page';
import { gridOf, type Written } from '../../support/test-grid';
import { pack } from '../plan/reading';

const HEADINGS = ['№', 'Kalit', 'Avvalgi son', 'Avvalgi izoh', 'Band', 'II chorakda bajarildi', 'Izoh'];
const rowsOf = (rows: readonly (readonly Written[])[], headings: readonly Written[] = HEADINGS) =>
  readPage(gridOf([['2026-yil'], headings, ...rows], { sheet: 'Varaqa' }), pack)!.rows.map(
    ({ fact, note, ...rest }) => ({
      ...rest,
      fact: `${fact.at} ${fact.text}`,
      note: `${note.at} ${note.text}`,
    }),
  );

test('a page is read where something was entered that did not stand there before', () => {
  expect(
    rowsOf([
      ['1.', 'k1', null, null, 'Ish', 5, null],
      [' 2. ', ' k2 ', 5, 'Eski', ' Ish ', '5 ', 'Yangi'],
      ['3.', 'k3', 5, 'Eski', 'Ish', 5, ' Eski '],
      ['4.', 'k4', 5, null, 'Ish', null, '   '],
      ['5.', 'k5', null, null, 'Ish', { kind: 'blank', value: null, formula: 'A1' }, null],
      ['6.', 'k6', null, 'Eski', 'Ish', 6, null],
    ]),
  ).toEqual([
    { key: 'k1', number: '1.', name: 'Ish', fact: 'F3 5', note: ' ', isNoteNew: true },
    { key: 'k2', number: '2.', name: 'Ish', fact: ' ', note: 'G4 Yangi', isNoteNew: false },
    { key: 'k5', number: '5.', name: 'Ish', fact: 'F7 ', note: ' ', isNoteNew: true },
    { key: 'k6', number: '6.', name: 'Ish', fact: 'F8 6', note: ' ', isNoteNew: false },
  ]);
});

test('a page is read without the columns that a person took away', () => {
  expect(rowsOf([['Ish', 5]], ['Band', 'II chorakda bajarildi'])).toEqual([
    { key: '', number: '', name: 'Ish', fact: 'B3 5', note: ' ', isNoteNew: true },
  ]);
});

test('a page names its quarter, the cell of its heading and each year once; another sheet is no page', () => {
  const page = readPage(gridOf([['2026-yil'], ['2025-yil'], ['2026-yil'], HEADINGS], { sheet: 'Varaqa' }), pack)!;
  expect(page).toEqual({ sheet: 'Varaqa', quarter: 2, quarterAt: 'F4', years: [2026, 2025], centres: [], rows: [] });
  expect(
    readPage(
      gridOf([
        ['Band', 'Izoh'],
        ['Ish', 'Ha'],
      ]),
      pack,
    ),
  ).toBeNull();
});
