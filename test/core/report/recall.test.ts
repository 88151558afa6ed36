import type { FilledSheet } from '../../../src/core/report/fill-memory';
import { recall } from '../../../src/core/report/recall';
import type { Edit } from '../../../src/core/sheet/edit';
import type { Grid } from '../../../src/core/sheet/grid';
import { byHand, edited, fill, ITEMS, refresh, refreshOf } from './refreshed';
import { shown, templateGrid } from './template-grid';

const { stock, visits, loans, media } = ITEMS;
const remove = (grid: Grid, row: number): Edit => ({
  kind: 'deleteRow',
  row,
  before: Array.from(grid.cells[row - 1] ?? [], (cell) => cell?.value ?? null),
  withFormulas: true,
});

describe('a filled sheet with its marks put back', () => {
  const FORM = templateGrid(
    [
      ['{{year}}-yil', null, null, null, 'keng'],
      ['{{#items}}'],
      ['{{number}}', '{{name}}', '{{plan}}'],
      ['{{/items}}'],
      ['{{?use.promo}}', 'Buktreyler', '{{use.promo.plan}}', 7, true, null],
      ['Berildi', '{{use.loans.plan}}'],
    ],
    { merges: ['A1:B1'] },
  );
  const report = fill(FORM, [visits, loans]);
  const back = recall(report.grid, report.filled);

  test('is the template but for rows of marks alone, which stand in the row that they repeat', () => {
    expect(shown(report.grid).slice(0, 4)).toEqual(['A1 2026-yil', 'E1 keng', 'A2 25.', 'B2 Kitobxonlar qatnovi']);
    expect(shown(back.template)).toEqual([
      'A1 {{year}}-yil',
      'E1 keng',
      ...['A2 {{#items}}{{number}}', 'B2 {{name}}', 'C2 {{plan}}{{/items}}'],
      ...['A3 {{?use.promo}}', 'B3 Buktreyler', 'C3 {{use.promo.plan}}', 'D3 7', 'E3 true'],
      ...['A4 Berildi', 'B4 {{use.loans.plan}}'],
    ]);
    expect(back.template).toMatchObject({ sheet: 'Hisobot', rowCount: 4, columnCount: 6, merges: [] });
    expect(back.template.cells[2]!.map((cell) => cell?.kind)).toEqual([
      'text',
      'text',
      'text',
      'number',
      'boolean',
      undefined,
    ]);
  });

  test('knows where its rows, cells and repeats stand', () => {
    expect(back.rows).toEqual([1, 2, null, 4]);
    expect(back.cells.map(({ templateRow, row, column, value }) => [templateRow, row, column, value])).toEqual([
      [1, 1, 1, '2026-yil'],
      [4, 4, 2, 85000],
    ]);
    expect(back.repeats.map(({ templateRow, rows }) => [templateRow, rows.map(({ now }) => now)])).toEqual([
      [2, [2, 3]],
    ]);
    expect(back.gone).toEqual([]);
  });

  test('follows rows that a person put in or took out, and names what is gone', () => {
    const put = edited(report.grid, [{ kind: 'insertRow', row: 1, count: 1, values: [['Izoh']] }]);
    expect(recall(put, report.filled).rows).toEqual([1, 2, 3, null, 5]);
    const taken = byHand(report, remove(report.grid, 2));
    const { repeats, gone, rows } = recall(taken.grid, taken.filled);
    expect([repeats[0]!.rows.map(({ now }) => now), gone, rows]).toEqual([[null, 2], [], [1, 2, null, 3]]);
    const none = byHand(report, remove(report.grid, 1), remove(report.grid, 2), remove(report.grid, 3));
    expect(recall(none.grid, none.filled).gone).toEqual(['year', '#items']);
  });

  test('has the rows that went out where they would stand, in their order, also at its end', () => {
    const out = (row: number, mark: string) => ({ row, mark, cells: [mark] });
    const cell = (row: number, value: string) => ({ row, column: 1, mark: 'm', text: '{{m}}', value });
    const filled: FilledSheet = {
      sheet: 'Hisobot',
      cells: [cell(4, 'd'), cell(2, 'b')],
      repeats: [],
      out: [out(1, '?a'), out(3, '?b'), out(3, '?c'), out(9, '?d')],
    };
    const template = (...rows: string[]): string =>
      recall(templateGrid(rows.map((value) => [value])), filled)
        .template.cells.map((row) => String(row?.[0]?.value ?? '-'))
        .join(' ');
    expect(template('a', 'b', 'c', 'd', 'e')).toBe('?a a {{m}} ?b ?c c {{m}} e ?d');
    expect(template('a', 'x', 'y', 'b', 'c', 'd')).toBe('?a a x y {{m}} ?b ?c c {{m}} ?d');
  });
});

describe('rows that come back', () => {
  const like = (form: Grid, before: readonly string[], after: readonly string[]): unknown[] =>
    refreshOf(fill(form, before), after).change!.edits.flatMap((edit) =>
      edit.kind === 'insertRow' ? [[edit.row, edit.like]] : [],
    );
  const VISITS = ['{{?use.visits}}', 'Qatnov', '{{use.visits.plan}}'];
  const STOCK = ['{{?acq.total.copies}}', 'Fond', '{{acq.total.copies.plan}}'];
  const LOANS = [null, 'Berildi', '{{use.loans.plan}}'];

  test('are made like a row that stays, not like one that goes out or is repeated', () => {
    expect(like(templateGrid([LOANS, VISITS, STOCK]), [loans, stock], [loans, visits])).toEqual([[2, 1]]);
    const repeated = ['{{#section.MEDIA}}{{number}}', 'dona', '{{plan}}{{/section.MEDIA}}'];
    expect(like(templateGrid([LOANS, ['x'], repeated, VISITS]), [loans, media], [loans, media, visits])).toEqual([
      [4, 1],
    ]);
    expect(like(templateGrid([['Bosh'], ['x'], VISITS]), [loans], [visits])).toEqual([[3, 2]]);
    expect(like(templateGrid([STOCK, ['x'], ['y'], VISITS, LOANS]), [loans, stock], [loans, stock, visits])).toEqual([
      [4, 1],
    ]);
  });

  test('below a repeat stand below the last of its rows', () => {
    const form = templateGrid([
      ['{{#items}}{{number}}', '{{name}}', '{{plan}}{{/items}}'],
      ['{{?use.visits}}', 'Qatnov', '{{use.visits.plan}}'],
      ['Jami', null, '{{use.loans.plan}}'],
    ]);
    const first = fill(form, [loans, media]);
    const made = refresh(first, [loans, media, visits]);
    expect(made.grid.cells.map((row) => row?.[0]?.value)).toEqual(['26.', '44.', '25.', 'use.visits', 'Jami']);
    expect(made.placeOf('B2')).toBe('B4');
    expect(made.filled.repeats[0]!.runs).toMatchObject([
      { row: 1, values: [['26.'], ['44.'], ['25.']].map((row) => expect.arrayContaining(row)) },
    ]);
  });
});

describe('a repeated row that a person put in since', () => {
  test('is filled', () => {
    const report = fill(templateGrid([['{{use.loans.plan}}'], ['Oxir', null, null]]), [loans, visits]);
    const put = byHand(report, {
      kind: 'insertRow',
      row: 2,
      count: 1,
      values: [['{{#items}}{{number}}', '{{plan}}{{/items}}']],
    });
    expect(shown(refresh(put, [loans, visits]).grid)).toEqual([
      'A1 85000',
      'A2 26.',
      'B2 85000',
      'A3 25.',
      'B3 18510',
      'A4 Oxir',
    ]);
  });

  test('for which the plan has nothing is left blank', () => {
    const report = fill(templateGrid([['{{use.loans.plan}}'], [null, null]]), [loans]);
    const edits: Edit[] = [
      { kind: 'set', cell: 'A2', before: null, after: '{{#section.MEDIA}}{{number}}' },
      { kind: 'set', cell: 'B2', before: null, after: '{{plan}}{{/section.MEDIA}}' },
    ];
    expect(shown(refresh(byHand(report, ...edits), [loans]).grid)).toEqual(['A1 85000']);
  });
});

describe('rows are known', () => {
  /** The row that goes when the second item takes another number: the first where rows are known by all that they hold. */
  const goes = (naming: string): number | undefined => {
    const form = templateGrid([[naming, '{{plan}}', 'x{{/items}}'], ['Jami']]);
    const edits = refreshOf(fill(form, [visits, loans]), [
      loans.replace('26.', '27.').replace('Kitob berilishi', 'Bogʻ'),
    ]).change!.edits;
    return edits.flatMap((edit) => (edit.kind === 'deleteRow' ? [edit.row] : []))[0];
  };

  test.each(['{{number}}', '{{ number }}', '{{item.number}}', '{{row}}', '{{name}}', ' {{ item.name }}'])(
    'by their number or name, which %j asks',
    (mark) => {
      expect(goes(`{{#items}}${mark}`)).toBe(2);
    },
  );

  test.each(['{{fact}}', '{{unit}}'])('by all that they hold, where there is only %j', (mark) => {
    expect(goes(`{{#items}}${mark}`)).toBe(1);
  });
});
