import type { CellValue } from '../../../src/core/sheet/cell';
import type { Edit } from '../../../src/core/sheet/edit';
import type { Grid } from '../../../src/core/sheet/grid';
import { byHand, fill, ITEMS, refresh, refreshOf, type Report } from './refreshed';
import { shown, templateGrid } from './template-grid';

const { stock, visits, loans, media } = ITEMS;
const FORM = templateGrid([
  ['Bandlar'],
  ['{{#items}}{{number}}', '{{name}}', '{{plan}}', '=C2*2', '{{/items}}', 'ha'],
  ['Jami', null, '=SUM(C2:C2)'],
]);
const report = fill(FORM, [visits, loans]);

/** The first column of the rows: "Bandlar 25. 26. Jami". */
const first = ({ grid }: Pick<Report, 'grid'>): string =>
  grid.cells.map((row) => String(row?.[0]?.value ?? '-')).join(' ');
const set = (cell: string, before: CellValue, after: CellValue): Edit => ({ kind: 'set', cell, before, after });
const remove = (grid: Grid, row: number): Edit => ({
  kind: 'deleteRow',
  row,
  before: Array.from(grid.cells[row - 1] ?? [], (cell) => cell?.value ?? null),
  withFormulas: true,
});
const locked = (grid: Grid): Grid => ({ ...grid, isProtected: true });

describe('repeated rows', () => {
  test.each([
    ['more', [stock, visits, loans, media], 'Bandlar 17. 25. 26. 44. Jami', 'C6 =SUM(C2:C5)'],
    ['fewer', [visits], 'Bandlar 25. Jami', 'C3 =SUM(C2:C2)'],
    ['the last only', [loans], 'Bandlar 26. Jami', 'C3 =SUM(C2:C2)'],
    ['others', [stock, media], 'Bandlar 17. 44. Jami', 'C4 =SUM(C2:C3)'],
    ['one in between', [visits, stock, loans], 'Bandlar 25. 17. 26. Jami', 'C5 =SUM(C2:C4)'],
    ['another order', [loans, visits], 'Bandlar 26. 25. Jami', 'C4 =SUM(C2:C3)'],
    ['one before the first, and one fewer', [stock, visits], 'Bandlar 17. 25. Jami', 'C4 =SUM(C2:C3)'],
  ] as const)('become %s as the plan has them, and sums with them', (_, items, rows, sum) => {
    const made = refresh(report, items);
    expect([first(made), made.kept]).toEqual([rows, []]);
    expect(shown(made.grid)).toContain(sum);
    expect(
      made.filled.repeats.map(({ runs }) => runs.flatMap(({ row, values }) => values.map((_row, at) => row + at))),
    ).toEqual([items.map((_item, at) => at + 2)]);
    expect(first(refresh(made, [visits, loans]))).toBe('Bandlar 25. 26. Jami');
  });

  test('are remembered as if they had just been filled', () => {
    expect(refresh(report, [visits, loans, media]).filled.repeats[0]!.runs.flatMap(({ values }) => values)).toEqual(
      fill(FORM, [visits, loans, media]).filled.repeats[0]!.runs.flatMap(({ values }) => values),
    );
    expect(refreshOf(report, [visits, loans]).change).toBeNull();
  });

  test('that are put in are made like the one above them, those above all like the first', () => {
    const edits = refreshOf(report, [stock, visits, loans, media]).change!.edits;
    const rows = edits.flatMap((edit) =>
      edit.kind === 'insertRow' ? [[edit.row, edit.count, edit.like, edit.repeats]] : [],
    );
    expect(rows).toEqual([
      [3, 1, 2, true],
      [4, 1, 3, true],
    ]);
    const two = refreshOf(fill(FORM, [visits]), [visits, loans, media]).change!.edits;
    const values = [
      ['26.', 'Kitob berilishi', 85000, null, null, 'ha'],
      ['44.', 'OAVda yoritish', 10, null, null, 'ha'],
    ];
    expect(two).toEqual([{ kind: 'insertRow', row: 3, count: 2, like: 2, repeats: true, values }]);
  });

  test('take what has changed and keep what a person wrote', () => {
    const typed = byHand(report, set('C2', 18510, 1));
    const changed = [visits.replace('18510', '19000'), loans.replace('85000', '86000')];
    const made = refresh(typed, changed);
    expect(made.kept).toEqual([{ kind: 'changed', cell: 'C2', mark: '#items', now: 1, value: 19000 }]);
    expect(shown(made.grid)).toEqual(expect.arrayContaining(['C2 1', 'C3 86000']));
  });

  test('of an item that goes stay where a person wrote in any of their cells, and are told', () => {
    const three = fill(FORM, [visits, loans, media]);
    for (const edit of [set('G3', null, 'tekshirilsin'), set('F3', 'ha', 'yoʻq'), set('C3', 85000, 5)]) {
      const made = refresh(byHand(three, edit), [visits, media]);
      expect(made.kept).toEqual([{ kind: 'row', cell: 'A3', mark: '#items', now: '26.', value: null }]);
      expect(first(made)).toBe('Bandlar 25. 26. 44. Jami');
    }
  });

  test('that a person took out are not put back, also when all of them are', () => {
    const three = fill(FORM, [visits, loans, media]);
    const made = refresh(byHand(three, remove(three.grid, 3)), [visits, loans, media]);
    expect([first(made), made.kept]).toEqual(['Bandlar 25. 44. Jami', []]);
    expect(made.filled.repeats[0]!.runs.map(({ row, values }) => [row, values.length])).toEqual([
      [2, 1],
      [0, 1],
      [3, 1],
    ]);
    const more = refresh(made, [visits, loans, stock, media]);
    expect(first(more)).toBe('Bandlar 25. 17. 44. Jami');
    const closed = fill(
      templateGrid([
        ['{{#items}}{{number}}', '{{name}}{{/items}}'],
        ['Jami', '{{year}}'],
      ]),
      [visits, loans],
    );
    const none = refresh(byHand(closed, remove(closed.grid, 1), remove(closed.grid, 2)), [visits, loans]);
    expect([first(none), none.kept.map(({ kind, mark }) => `${kind} ${mark}`)]).toEqual(['Jami', ['gone #items']]);
  });

  test('behind protection stay as many as they are', () => {
    const behind = { ...report, grid: locked(report.grid) };
    const more = refreshOf(behind, [stock, visits, loans, media], false);
    expect(more.kept).toEqual([
      { kind: 'locked', cell: 'A1', mark: '#items', now: 'Bandlar', value: '17.' },
      { kind: 'locked', cell: 'A3', mark: '#items', now: '26.', value: '44.' },
    ]);
    expect(more.change).toBeNull();
    const fewer = refreshOf(behind, [visits], false);
    expect(fewer.kept).toEqual([{ kind: 'locked', cell: 'A3', mark: '#items', now: '26.', value: null }]);
    expect(refreshOf(behind, [visits]).kept).toEqual([]);
  });
});

describe('rows of a section', () => {
  const SECTION = templateGrid([
    ['Berildi', '{{use.loans.plan}}'],
    ['{{#section.MEDIA}}'],
    ['{{ number }}', '{{item.name}}', '{{plan}}'],
    ['{{/section.MEDIA}}'],
    ['Oxir'],
  ]);
  const OTHER = '| 45. | Veb-sayt va ijtimoiy tarmoqlarda yoritish | Marotaba | 5 | 6 |';

  test('leave a blank row where the plan has none, and come back into it', () => {
    const none = fill(SECTION, [loans]);
    expect(first(none)).toBe('Berildi - Oxir');
    expect(none.filled.repeats[0]!.runs).toEqual([{ row: 2, values: [[]] }]);
    expect(refreshOf(none, [loans])).toMatchObject({ change: null, kept: [] });
    const some = refresh(none, [loans, media, OTHER]);
    expect(shown(some.grid)).toEqual([
      'A1 Berildi',
      'B1 85000',
      ...['A2 44.', 'B2 OAVda yoritish', 'C2 10'],
      ...['A3 45.', 'B3 Veb-sayt va ijtimoiy tarmoqlarda yoritish', 'C3 6'],
      'A4 Oxir',
    ]);
    const again = refresh(some, [loans]);
    expect(shown(again.grid)).toEqual(['A1 Berildi', 'B1 85000', 'A3 Oxir']);
    expect(again.filled.repeats[0]!.runs).toEqual([{ row: 2, values: [[]] }]);
  });

  test('do not take a blank row in which a person wrote', () => {
    const written = byHand(fill(SECTION, [loans]), set('B2', null, 'yoʻq'));
    const made = refresh(written, [loans, media]);
    expect(shown(made.grid).slice(2)).toEqual(['A2 44.', 'B2 OAVda yoritish', 'C2 10', 'B3 yoʻq', 'A4 Oxir']);
    expect(made.kept).toEqual([{ kind: 'row', cell: 'A2', mark: '#section.MEDIA', now: null, value: null }]);
    const none = refresh(written, [loans]);
    expect(shown(none.grid)).toContain('B2 yoʻq');
    expect(none.kept).toEqual([{ kind: 'changed', cell: 'B2', mark: '#section.MEDIA', now: 'yoʻq', value: null }]);
  });

  test('leave what a person wrote where the plan has no more of them', () => {
    const written = byHand(fill(SECTION, [loans, media]), set('C2', 10, 12));
    const made = refresh(written, [loans]);
    expect(made.kept).toEqual([{ kind: 'changed', cell: 'C2', mark: '#section.MEDIA', now: 12, value: null }]);
    expect(shown(made.grid)).toEqual(['A1 Berildi', 'B1 85000', 'C2 12', 'A3 Oxir']);
  });
});

test('rows are known by number or name; where neither is asked, by all that they hold', () => {
  const unnamed = templateGrid([['{{#items}}{{plan}}', '{{fact}}{{/items}}'], ['Jami']]);
  const two = fill(unnamed, [visits, loans]);
  const three = refreshOf(two, [stock, visits, loans]).change!.edits;
  expect(three.map(({ kind }) => kind).sort()).toEqual(['insertRow', 'set', 'set']);
  const named = templateGrid([['{{#items}}{{plan}}', '{{ item.name }}', '{{fact}}{{/items}}'], ['Jami']]);
  const renumbered = [visits.replace('25.', '1.').replace('18510', '7'), loans.replace('26.', '2.')];
  expect(refreshOf(fill(named, [visits, loans]), renumbered).change!.edits).toMatchObject([{ cell: 'A1', after: 7 }]);
});
