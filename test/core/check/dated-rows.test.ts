import { cellWith, datedRows } from '../../../src/core/check/dated-rows';
import { placesIn, textsOf } from '../../../src/core/check/text-cells';
import { planOf } from '../plan/reading';

const dated = (...deadlines: string[]) =>
  planOf(
    deadlines
      .map((text, at) => (text.startsWith('|') ? text : `| ${at + 1}. | Ish | Dona | 4 | 5 | Reja | ${text} |`))
      .join('\n'),
  );

test('deadlines of one text are told together, those of rows too', () => {
  const plan = dated('I chorak', 'II chorak', '-', '', 'I chorak', '| | bir qismi | Dona | 1 | 2 | | II chorak |');
  expect(
    [...datedRows(plan)].map(
      ([text, rows]) =>
        `${text}: ${rows.map(({ item, deadline }) => `${item.number.text} ${deadline.cells[0]!.at}`).join(', ')}`,
    ),
  ).toEqual(['I chorak: 1. G2, 5. G6', 'II chorak: 2. G3, 5. G7']);
});

test('the serial of a date cell is another text than those digits', () => {
  const plan = dated('⟨04.04.2026⟩', "'46116");
  expect([...datedRows(plan).values()].map((rows) => rows.length)).toEqual([1, 1]);
});

test('of a torn deadline the cell is told that has a text, else the first that holds any', () => {
  const [item] = dated('2026-yil', '| | davomi | | | | | I chorak |').items;
  expect(item!.deadline.cells.map(({ at }) => at)).toEqual(['G2', 'G3']);
  expect(cellWith(item!.deadline, 'chorak').at).toBe('G3');
  expect(cellWith(item!.deadline, '2026').at).toBe('G2');
  expect(cellWith(item!.deadline, 'oktabr').at).toBe('G2');
  const cells = item!.deadline.cells.map((cell, at) => (at === 0 ? { ...cell, text: ' ' } : cell));
  expect(cellWith({ cells }, 'oktabr').at).toBe('G3');
  expect(cellWith({ cells: [cells[0]!] }, 'oktabr').at).toBe('G2');
});

test('every text of the sheet is told once with its cells: titles, headers, all rows, notes beside them', () => {
  const plan = planOf(`ISH REJASI
    | № | Nomi | Oʻlchov birligi | 2025-yil | 2026-yil | Izoh |
    |---|---|---|---|---|---|
    | 1. | Ish | Dona | 4 | '5 | ISH |
    | 2-a | Ish | Dona | =D4 → 'dona | 6 | Ish |`);
  const texts = [...textsOf(plan)].map(([text, cells]) => `${text}: ${cells.map(({ at }) => at).join(' ')}`);
  expect(texts).toEqual([
    'ISH REJASI: A1',
    '№: A2',
    'Nomi: B2',
    'Oʻlchov birligi: C2',
    '2025-yil: D2',
    '2026-yil: E2',
    'Ish: B3 B4 F4',
    'Dona: C3 C4',
    '5: E3',
    'ISH: F3',
    '2-a: A4',
  ]);
  const placeOf = placesIn(plan);
  const place = (text: string) => placeOf(textsOf(plan).get(text)![0]!);
  expect(place('ISH REJASI')).toEqual({ role: 'number', row: 'title' });
  expect(place('Dona')).toEqual({ role: 'unit', row: 'item' });
  expect(place('ISH')).toEqual({ role: null, row: 'item' });
});
