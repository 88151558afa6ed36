import { proposeMapping } from '../../../src/core/mapping/propose';
import type { Grid } from '../../../src/core/sheet/grid';
import { type GridExtras, gridOf, type Written } from '../../support/test-grid';
import { pack } from '../plan/reading';
import { plan, type Rows } from './filled-form';

const fieldsOf = (...form: Grid[]): string[] =>
  proposeMapping({ form, pack, plan, valueOf: () => null })
    .cells.filter(({ table }) => table === null)
    .map(({ sheet, cell, mark }) => `${sheet === 'Reja' ? '' : `${sheet}!`}${cell} ${mark}`);
const fieldsIn = (rows: Rows, extras: GridExtras = {}): string[] => fieldsOf(gridOf(rows, extras));

describe('what a form wants to know beside its tables', () => {
  test('is asked by a label with room right of it', () => {
    expect(
      fieldsIn([
        ['Tashkilot nomi:', null],
        [null, 'Hisobot yili', '____'],
        ['Sana', '…'],
        ['Область', ' ', 'x'],
        ['Direktor F.I.Sh.'],
      ]),
    ).toEqual(['B1 org.name', 'C2 year', 'B3 date', 'B4 org.region', 'B5 director']);
  });

  test.each<[string, readonly Written[], readonly string[]]>([
    ['something stands right of it', ['Tashkilot nomi', 'Qoraoʻzak AKM'], []],
    ['a number stands right of it', ['Hisobot yili', 2026], []],
    ['a formula stands right of it', ['Sana', { kind: 'blank', value: null, formula: 'TODAY()' }], []],
    ['a merge of other rows stands right of it', [null, 'Sana', null], ['C1:C2']],
    ['it is another label', ['Telefon raqami', null], []],
    ['it is a long text', [`Sana ${'.'.repeat(60)}`, null], []],
    ['it is a number', [2026, null], []],
  ])('is not asked where %s', (_, row, merges) => {
    const rows = merges.length > 0 ? [[], row] : [row];
    expect(fieldsIn(rows, { merges })).toEqual([]);
  });

  test('stands past the merge of its label, in the first cell of its own', () => {
    expect(fieldsIn([['Tashkilot nomi', null, null, null, null]], { merges: ['A1:B1', 'C1:E1'] })).toEqual([
      'C1 org.name',
    ]);
    expect(fieldsIn([['Sana', null], []], { merges: ['B1:C2'] })).toEqual(['B1 date']);
  });

  test('is asked once, at its first label with room, on whichever sheet', () => {
    const rows = [
      ['Sana', 'kecha'],
      ['Sana', null],
      ['Дата', null],
    ];
    expect(fieldsIn(rows)).toEqual(['B2 date']);
    expect(fieldsOf(gridOf(rows, { sheet: '1' }), gridOf([['Sana'], ['Yil']], { sheet: '2' }))).toEqual([
      '1!B2 date',
      '2!B2 year',
    ]);
  });

  test('is not looked for in tables; above, below and on another sheet it is', () => {
    const table = [
      ['Koʻrsatkichlar', '2026-yil reja', null],
      ['Sana', null, null],
      ['Kitob berilishi', null, null],
    ];
    expect(fieldsIn([['Hudud'], ...table, ['Direktor F.I.Sh.']])).toEqual(['B1 org.region', 'B5 director']);
    expect(fieldsOf(gridOf(table, { sheet: '1' }), gridOf([[], ['Sana', null]], { sheet: '2' }))).toEqual([
      '2!B2 date',
    ]);
  });

  test('is sure, with its label as it stands there', () => {
    const { cells } = proposeMapping({ form: [gridOf([[' Sana: ', null]])], pack, plan, valueOf: () => null });
    expect(cells).toEqual([
      {
        sheet: 'Reja',
        row: 1,
        column: 2,
        cell: 'B1',
        table: null,
        rowLabel: 'Sana:',
        columnLabel: '',
        measure: null,
        mark: 'date',
        confidence: 'sure',
        found: 'label',
        doubts: [],
        offered: [],
      },
    ]);
  });
});
