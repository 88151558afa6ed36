import { journalCells, type JournalEntry, readJournal } from '../../../src/core/keep/journal-rows';
import { OWN_SHEET } from '../../../src/core/keep/own-sheet';
import { applyChanges } from '../../../src/core/sheet/apply-changes';
import type { Change, Edit } from '../../../src/core/sheet/edit';
import { openXlsx } from '../../../src/xlsx/open-xlsx';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { gridOf, valuesOf, type Written } from '../../support/test-grid';
import { fixtureBytes } from '../../taskpane/test-host';

const plan = gridOf(
  [
    ['1.', 'Kitob', 12],
    ['2', { kind: 'date', value: 46082, format: 'd-mmm' }, 7],
    ['3.', '=matn', true],
  ],
  { merges: ['A4:C4'], hiddenRows: [3] },
);

function entryOf(step: number, edits: readonly Edit[], on = plan): JournalEntry {
  const change: Change = { id: `finding-${step}`, edits };
  const { applied, refused } = applyChanges(on, [change]);
  expect(refused).toEqual([]);
  const changes = applied.map(({ change: made, inverse }) => ({ change: made, inverse }));
  const title = { kind: 'cell', cell: 'A2' };
  return {
    step,
    at: Date.UTC(2026, 10, 22, 9, 5),
    what: 'A2 oʻzgartirildi',
    title,
    sheet: 'Reja',
    changes,
    refused: [],
  };
}

const EDITS: readonly (readonly [string, readonly Edit[]])[] = [
  ['a text', [{ kind: 'set', cell: 'A2', before: '2', after: '2.' }]],
  ['a number cleared', [{ kind: 'set', cell: 'C1', before: 12, after: null }]],
  [
    'a text over a date',
    [{ kind: 'set', cell: 'B2', before: 46082, after: '1/3', format: '@', formatBefore: 'd-mmm' }],
  ],
  ['a text that looks like a formula', [{ kind: 'set', cell: 'B3', before: '=matn', after: '+1' }]],
  ['a row put in', [{ kind: 'insertRow', row: 2, count: 2, like: 1, values: [['1.1.', 'Yangi', 3]] }]],
  ['a row taken out', [{ kind: 'deleteRow', row: 2, before: ['2', 46082, 7] }]],
  ['a row shown', [{ kind: 'show', row: 3, before: 'hidden' }]],
  ['a merge split', [{ kind: 'unmerge', area: 'A4:C4', before: 'merged' }]],
];

/** A step as it does what it says: taken back on the sheet it left. */
function takenBack({ changes }: JournalEntry) {
  const there = applyChanges(
    plan,
    changes.map(({ change }) => change),
  ).grid;
  const back = applyChanges(there, changes.map(({ inverse }) => inverse).reverse());
  return { refused: back.refused, values: valuesOf(back.grid), merges: back.grid.merges, hidden: back.grid.hiddenRows };
}

describe.each(['memory', 'xlsx'])('the journal in a workbook (%s)', (kind) => {
  const open = () => (kind === 'memory' ? new MemoryWorkbook(plan) : openXlsx(fixtureBytes('m2-staff-list')));

  test.each(EDITS)('%s is read back and takes the change back', async (_, edits) => {
    const workbook = open();
    const entry = entryOf(1, edits);
    await workbook.writeOwn([journalCells([entry], 2)]);
    const { entries, nextRow } = readJournal(await workbook.read(OWN_SHEET));
    expect(nextRow).toBe(3);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ step: 1, at: entry.at, what: entry.what, title: entry.title, sheet: 'Reja' });
    expect(takenBack(entries[0]!)).toEqual(takenBack(entry));
    expect(takenBack(entries[0]!)).toMatchObject({ refused: [], values: valuesOf(plan) });
  });
});

test('a person reads what was written cell by cell', async () => {
  const workbook = new MemoryWorkbook(plan);
  await workbook.writeOwn([journalCells([entryOf(1, EDITS[2]![1])], 2)]);
  expect(valuesOf(await workbook.read(OWN_SHEET)).map((row) => row.slice(6))).toEqual([
    [
      'step',
      'time',
      'what',
      'sheet',
      'cell',
      'kind',
      'before',
      'after',
      'formatBefore',
      'format',
      'state',
      'change',
      'title',
      'key',
    ],
    [
      1,
      '2026-11-22T09:05:00.000Z',
      'A2 oʻzgartirildi',
      'Reja',
      'B2',
      'set',
      46082,
      '1/3',
      'd-mmm',
      '@',
      'done',
      null,
      '{"kind":"cell","cell":"A2"}',
      null,
    ],
  ]);
});

test('a change longer than a cell is kept in pieces', async () => {
  const rows: Written[][] = Array.from({ length: 40 }, (_, at) => [`${at}.`, 'Juda uzun nom '.repeat(150)]);
  const long = gridOf(rows);
  const edits = rows.map(([number, name], at): Edit => ({
    kind: 'deleteRow',
    row: at + 1,
    before: [number as string, name as string],
  }));
  const entry = entryOf(4, edits, long);
  const workbook = new MemoryWorkbook(long);
  await workbook.writeOwn([journalCells([entry], 2)]);
  const grid = await workbook.read(OWN_SHEET);
  for (const row of grid.cells)
    for (const cell of row ?? []) expect(String(cell?.value ?? '').length).toBeLessThan(32_767);
  expect(readJournal(grid).entries[0]?.changes).toEqual(entry.changes);
});

test('steps stand one below the other, and a shorter one takes the place of a longer', async () => {
  const workbook = new MemoryWorkbook(plan);
  const two = entryOf(1, [...EDITS[0]![1], ...EDITS[1]![1]]);
  await workbook.writeOwn([journalCells([two], 2)]);
  await workbook.writeOwn([journalCells([entryOf(2, EDITS[3]![1])], 4)]);
  await workbook.writeOwn([journalCells([entryOf(1, EDITS[0]![1])], 2, 2)]);
  const { entries, nextRow } = readJournal(await workbook.read(OWN_SHEET));
  expect(entries.map(({ step, changes }) => [step, changes.length])).toEqual([
    [1, 1],
    [2, 1],
  ]);
  expect(nextRow).toBe(5);
});

test('what the sheet refused is said, and not read back as done', async () => {
  const workbook = new MemoryWorkbook(plan);
  const refused = [{ id: 'c', edits: EDITS[1]![1] }];
  await workbook.writeOwn([journalCells([{ ...entryOf(1, EDITS[0]![1]), refused }], 2)]);
  const grid = await workbook.read(OWN_SHEET);
  expect(grid.cells[2]?.[16]?.value).toBe('refused');
  expect(readJournal(grid).entries[0]?.changes).toHaveLength(1);
});

const none = (count: number): null[] => Array<null>(count).fill(null);
test.each<[string, readonly Written[]]>([
  ['of somebody else', [...none(6), 'izoh', 'x', 'y']],
  ['without a time', [...none(6), 1, 'kecha', 'A1', 'Reja', 'A1', 'set', 1, 2, null, null, 'done', null, '{}']],
  [
    'with a cell that is none',
    [...none(6), 1, '2026-11-22T09:05:00.000Z', 'x', 'Reja', 'A0', 'set', 1, 2, null, null, 'done'],
  ],
  [
    'with JSON that is none',
    [...none(6), 1, '2026-11-22T09:05:00.000Z', 'x', 'Reja', 'A1', 'set', 1, 2, null, null, 'done', '{"chan'],
  ],
  [
    'with a change that is none',
    [
      ...none(6),
      1,
      '2026-11-22T09:05:00.000Z',
      'x',
      'Reja',
      'A1',
      'set',
      1,
      2,
      null,
      null,
      'done',
      '{"change":{"id":"a","edits":[{"kind":"set","cell":"?"}]}}',
    ],
  ],
  [
    'that go on from nothing',
    [...none(6), 1, '2026-11-22T09:05:00.000Z', 'x', 'Reja', 'A1', 'more', 1, 2, null, null, 'done', '+abc'],
  ],
])('rows %s are passed over, and nothing is written over them', (_, row) => {
  const grid = gridOf([['kind'], row]);
  expect(readJournal(grid)).toEqual({ entries: [], nextRow: 3, others: [expect.arrayContaining([row[6] ?? null])] });
});
