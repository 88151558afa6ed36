import { journalCells, type JournalEntry, journalRows, readJournal } from '../../../src/core/keep/journal-rows';
import { OWN_SHEET } from '../../../src/core/keep/own-sheet';
import type { AppliedChange } from '../../../src/core/sheet/apply-changes';
import type { Edit, SetEdit } from '../../../src/core/sheet/edit';
import type { Grid } from '../../../src/core/sheet/grid';
import { set } from '../../support/edits';
import { gridOf, type Written } from '../../support/test-grid';

/*
 * The journal's rows by themselves: what of a change is said in words of its cells, what as JSON, and what of a sheet's
 * rows is read as a step.
 */

const HEADINGS = 'step time what sheet cell kind before after formatBefore format state change title key'.split(' ');
const TIME = '2026-11-22T09:05:00.000Z';
const MARGIN: readonly null[] = Array<null>(6).fill(null);

const applied = (edits: readonly Edit[], back: readonly Edit[], id = 'c'): AppliedChange => ({
  change: { id, edits },
  inverse: { id, edits: back },
});

const entryOf = (changes: readonly AppliedChange[], more: Partial<JournalEntry> = {}): JournalEntry => ({
  step: 1,
  at: Date.parse(TIME),
  what: 'Tuzatildi',
  title: { kind: 'cells', count: 2 },
  sheet: 'Reja',
  changes,
  refused: [],
  ...more,
});

/** The sheet that holds rows of the journal under its headings. */
const sheetOf = (...rows: readonly (readonly Written[])[]): Grid =>
  gridOf([[...MARGIN, ...HEADINGS], ...rows.map((row) => [...MARGIN, ...row])], { sheet: OWN_SHEET });

const kept = (entry: JournalEntry): JournalEntry => readJournal(sheetOf(...journalRows(entry))).entries[0]!;

/** What a row says of an edit: cell, kind, before, after, formats, state. */
const said = (edit: Edit, back: Edit) => journalRows(entryOf([applied([edit], [back])]))[0]!.slice(4, 11);

test('a step of two cells is said row by row, its title and key once', () => {
  const change = applied([set('A1', 1, 2), set('B2', null, 'x')], [set('A1', 2, 1), set('B2', 'x', null)]);
  const refused = [{ id: 'r', edits: [set('C3', 5, 6)] }];
  expect(journalRows(entryOf([change], { key: 'p1', refused }))).toEqual([
    [1, TIME, 'Tuzatildi', 'Reja', 'A1', 'set', 1, 2, null, null, 'done', null, '{"kind":"cells","count":2}', 'p1'],
    [1, TIME, 'Tuzatildi', 'Reja', 'B2', 'set', null, 'x', null, null, 'done', null, null, null],
    [1, TIME, 'Tuzatildi', 'Reja', 'C3', 'set', 5, 6, null, null, 'refused', null, null, null],
  ]);
});

test('a step is read back whole, with what takes it back; its key where it has one', () => {
  const change = applied(
    [set('A1', 1, 2), set('AAA1234567', null, 'x')],
    [set('A1', 2, 1), set('AAA1234567', 'x', null)],
  );
  const one = (edit: SetEdit, back: SetEdit) => applied([edit], [back], `step-1:${edit.cell}`);
  const expected = entryOf([
    one(set('A1', 1, 2), set('A1', 2, 1)),
    one(set('AAA1234567', null, 'x'), set('AAA1234567', 'x', null)),
  ]);
  expect(kept(entryOf([change]))).toEqual(expected);
  expect(Object.keys(kept(entryOf([change])))).not.toContain('key');
  expect(kept(entryOf([change], { key: 'p1' }))).toEqual({ ...expected, key: 'p1' });
});

test.each<[string, SetEdit, SetEdit]>([
  ['no format', set('A1', 1, 2), set('A1', 2, 1)],
  [
    'a format over another',
    set('A1', 1, '2', { format: '@', formatBefore: '0.0' }),
    set('A1', '2', 1, { format: '0.0', formatBefore: '@' }),
  ],
  [
    'a format over none',
    set('A1', 1, '2', { format: '@' }),
    set('A1', '2', 1, { format: 'General', formatBefore: '@' }),
  ],
  ['an empty text', set('A1', 1, ''), set('A1', null, 1)],
])('a cell set with %s is said by its row alone', (_, edit, back) => {
  const [row] = journalRows(entryOf([applied([edit], [back])]));
  expect(row![11]).toBeNull();
  const { changes } = kept(entryOf([applied([edit], [back])]));
  const after = edit.after === '' ? null : edit.after;
  expect(changes).toEqual([applied([{ ...edit, after }], [back], 'step-1:A1')]);
  expect(Object.keys(changes[0]!.change.edits[0]!).sort()).toEqual(Object.keys(edit).sort());
});

const A1 = set('A1', 1, 2);
const BACK = set('A1', 2, 1);

test.each<[string, readonly Edit[], readonly Edit[]]>([
  ['is taken back in another cell', [A1], [set('A2', 2, 1)]],
  ['is taken back from another value', [A1], [set('A1', 3, 1)]],
  ['is taken back to another value', [A1], [set('A1', 2, 0)]],
  ['is taken back to another format', [A1], [{ ...BACK, format: '0' }]],
  ['is taken back from another format', [{ ...A1, format: '@' }], [{ ...BACK, format: 'General', formatBefore: '0' }]],
  ['is taken back from a format of its own', [A1], [{ ...BACK, formatBefore: '0' }]],
  ['flattens', [{ ...A1, flattens: true }], [BACK]],
  ['is taken back by another kind', [A1], [{ kind: 'show', row: 1, before: 'shown' }]],
  ['is taken back by nothing', [A1], []],
  ['is taken back by more', [A1], [BACK, set('B1', 1, 2)]],
  ['is of one cell twice', [A1, set('A1', 2, 3)], [set('A1', 2, 1), set('A1', 3, 2)]],
  [
    'is half of another kind',
    [A1, { kind: 'show', row: 2, before: 'hidden' }],
    [BACK, { kind: 'show', row: 2, before: 'shown' }],
  ],
  [
    'is the other way round',
    [{ kind: 'show', row: 2, before: 'hidden' }, A1],
    [{ kind: 'show', row: 2, before: 'shown' }, BACK],
  ],
])('a change that %s is kept whole beside its rows', (_, edits, back) => {
  const change = applied(edits, back);
  expect(kept(entryOf([change])).changes).toEqual([change]);
});

test.each<[string, Edit, readonly Written[]]>([
  ['a cell', set('A1', 1, '', { format: '@' }), ['A1', 'set', 1, null, 'General', '@', 'done']],
  [
    'rows put in',
    { kind: 'insertRow', row: 3, count: 2, values: [['a', 5, null], ['b']] },
    ['3:4', 'insertRow', null, 'a | 5 | ', null, null, 'done'],
  ],
  ['a blank row put in', { kind: 'insertRow', row: 3, count: 1 }, ['3:3', 'insertRow', null, '', null, null, 'done']],
  [
    'no values put in',
    { kind: 'insertRow', row: 3, count: 1, values: [] },
    ['3:3', 'insertRow', null, '', null, null, 'done'],
  ],
  [
    'a row taken out',
    { kind: 'deleteRow', row: 7, before: ['a', true] },
    ['7:7', 'deleteRow', 'a | TRUE', null, null, null, 'done'],
  ],
  ['a row shown', { kind: 'show', row: 7, before: 'hidden' }, ['7:7', 'show', 'hidden', 'shown', null, null, 'done']],
  [
    'a column hidden',
    { kind: 'show', column: 3, before: 'shown' },
    ['C:C', 'show', 'shown', 'hidden', null, null, 'done'],
  ],
  [
    'a merge split',
    { kind: 'unmerge', area: 'A1:B2', before: 'merged' },
    ['A1:B2', 'unmerge', 'merged', 'split', null, null, 'done'],
  ],
  [
    'a merge made',
    { kind: 'unmerge', area: 'A1:B2', before: 'split' },
    ['A1:B2', 'unmerge', 'split', 'merged', null, null, 'done'],
  ],
])('a person reads of %s what it was and became', (_, edit, expected) => {
  expect(said(edit, { kind: 'show', row: 1, before: 'shown' })).toEqual(expected);
});

test('a change longer than a cell stands in pieces, on rows of its own where it has too few', () => {
  const long = 'x'.repeat(40_000);
  const change = applied([{ kind: 'deleteRow', row: 2, before: [long] }], [{ kind: 'insertRow', row: 2, count: 1 }]);
  const rows = journalRows(entryOf([change]));
  expect(rows.map((row) => [row[4], row[5], String(row[11]).slice(0, 2)])).toEqual([
    ['2:2', 'deleteRow', '{"'],
    [null, 'more', '+x'],
  ]);
  expect(kept(entryOf([change])).changes).toEqual([change]);
  const short = applied(
    [1, 2, 3].map((row): Edit => ({ kind: 'show', row, before: 'hidden' })),
    [1, 2, 3].map((row): Edit => ({ kind: 'show', row, before: 'shown' })),
  );
  expect(journalRows(entryOf([short])).map((row) => String(row[11]).slice(0, 2))).toEqual(['{"', '+', '+']);
  expect(kept(entryOf([short, change, applied([A1], [BACK])])).changes).toEqual([
    short,
    change,
    applied([A1], [BACK], 'step-1:A1'),
  ]);
});

test('the cells of the journal: the headings with its first rows, those of others above, blanks over longer ones', () => {
  const entry = entryOf([applied([A1], [BACK])]);
  const rows = journalRows(entry);
  const at = { sheet: '_ishreja', isHidden: true, column: 7 };
  const blank = HEADINGS.map(() => null);
  expect(journalCells([entry], 2)).toEqual({ ...at, row: 1, values: [HEADINGS, ...rows] });
  expect(journalCells([entry], 3)).toEqual({ ...at, row: 3, values: rows });
  expect(journalCells([entry], 5, 3)).toEqual({ ...at, row: 5, values: [...rows, blank, blank] });
  expect(journalCells([entry], 2, 1, [['x']])).toEqual({ ...at, row: 1, values: [HEADINGS, ['x'], ...rows] });
  expect(journalCells([], 2, 1)).toEqual({ ...at, row: 1, values: [HEADINGS, blank] });
});

describe('a sheet’s rows', () => {
  const row = (step: Written, cell: string, more: Partial<Record<number, Written>> = {}): readonly Written[] =>
    [step, TIME, 'w', 'Reja', cell, 'set', 1, 2, null, null, 'done', null, '"t"', null].map(
      (value, at) => more[at] ?? value,
    );
  const told = (...rows: readonly (readonly Written[])[]) => {
    const { entries, others, nextRow } = readJournal(sheetOf(...rows));
    const cells = entries.map(({ step, changes }) => [step, ...changes.map(({ change }) => change.id.split(':')[1])]);
    return { entries: cells, others: others.map((each) => each[4]), nextRow };
  };

  test('of one step belong together wherever they stand, and the oldest step comes first', () => {
    expect(told(row(2, 'A1'), row(1, 'B1'), row(2, 'C1'))).toEqual({
      entries: [
        [1, 'B1'],
        [2, 'A1', 'C1'],
      ],
      others: [],
      nextRow: 5,
    });
    expect(told()).toEqual({ entries: [], others: [], nextRow: 2 });
  });

  test('that are blank are passed over; the next step goes below the last that holds anything', () => {
    const blank = HEADINGS.map(() => null);
    expect(told(row(1, 'A1'), blank, row(1, 'B1'))).toEqual({ entries: [[1, 'A1', 'B1']], others: [], nextRow: 5 });
    const grid = gridOf([[...MARGIN, ...HEADINGS], [...MARGIN, ...row(1, 'A1')], [], ['memory']]);
    expect(readJournal(grid).nextRow).toBe(3);
  });

  test.each<[string, Written]>([
    ['0', 0],
    ['half of one', 1.5],
    ['less than 0', -1],
    ['a text', '1'],
    ['none', null],
  ])('of a step that is %s are not ours', (_, step) => {
    expect(told(row(step, 'A1'))).toEqual({ entries: [], others: ['A1'], nextRow: 3 });
    expect(told(row(step, 'A1'), row(step, 'B1'), row(1, 'C1')).entries).toEqual([[1, 'C1']]);
  });

  test.each<[string, Partial<Record<number, Written>>]>([
    ['a time', { 1: 'kecha' }],
    ['a sheet', { 3: '' }],
    ['something done', { 10: 'refused' }],
    ['a kind that we know', { 5: 'other' }],
  ])('of a step without %s are left as they are', (_, more) => {
    expect(told(row(1, 'A1', more), row(2, 'B1'))).toEqual({ entries: [[2, 'B1']], others: ['A1'], nextRow: 4 });
  });

  test.each(['A0', 'A01', 'a1', 'ABCD1', 'A12345678', 'xA1', 'A1x', '1A', 'A', ''])(
    'of a cell %j are left as they are',
    (cell) => {
      expect(told(row(1, cell)).entries).toEqual([]);
    },
  );

  test('of which one is damaged are read without it', () => {
    expect(told(row(1, 'A1'), row(1, 'A0'), row(1, 'B1', { 5: 'other' }), row(1, 'C1')).entries).toEqual([
      [1, 'A1', 'C1'],
    ]);
    expect(told(row(1, 'A1'), row(1, 'B1', { 11: '+abc' }), row(1, 'C1')).entries).toEqual([[1, 'A1', 'C1']]);
    expect(told(row(1, 'A1'), row(1, 'B1', { 11: '{' }), row(1, 'C1')).entries).toEqual([[1, 'A1', 'C1']]);
    expect(told(row(1, 'A1'), row(1, 'B1', { 11: 7 })).entries).toEqual([[1, 'A1']]);
    expect(told(row(1, 'A1', { 4: 5 })).entries).toEqual([]);
  });

  test('whose title cannot be read are a step without one', () => {
    const titles = ['"t"', '{', ''].map((title) => readJournal(sheetOf(row(1, 'A1', { 12: title }))).entries[0]!.title);
    expect(titles).toEqual(['t', undefined, undefined]);
  });
});
