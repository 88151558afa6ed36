import { joinLabels } from '../../../src/core/mapping/label-key';
import type { Written } from '../../support/test-grid';
import { HEAD, rowsOf, tableOf } from './form-rows';

/** The rows under the usual head, by their labels only. */
const labelled = (...rows: (readonly Written[])[]): string[] =>
  tableOf([
    HEAD,
    ...rows.map((row) => [...row, ...Array.from({ length: 3 - row.length }, () => null), 1, null]),
  ]).rows.map(({ row, context, label }) => `${row} ${joinLabels(context, label)}`);

describe('what a row stands under', () => {
  test.each([
    [
      'the row whose number its own goes on',
      [
        ['1', 'Fond'],
        ['1.1', 'Xarid'],
        ['1.1.1', 'Davlat'],
        ['1.2', 'Sovgʻa'],
        ['2.1', 'Yetim'],
        ['2', 'Qatnov'],
      ],
      ['2 Fond', '3 Fond / Xarid', '4 Xarid / Davlat', '5 Fond / Sovgʻa', '6 Yetim', '7 Qatnov'],
    ],
    [
      'the nearest of those whose number its own goes on',
      [
        ['1', 'Fond'],
        ['1.1', 'Xarid'],
        ['1.1', 'Sovgʻa'],
        ['1.2.1', 'Davlat'],
        ['2', 'Qatnov'],
        ['1.3', 'Almashinuv'],
      ],
      ['2 Fond', '3 Fond / Xarid', '4 Fond / Sovgʻa', '5 Fond / Davlat', '6 Qatnov', '7 Almashinuv'],
    ],
    [
      'the row before "of which", until a row has a number',
      [
        ['1', 'Qatnov'],
        [null, 'Shundan'],
        [null, 'Bolalar'],
        [null, 'Oʻsmirlar'],
        ['2', 'Tadbirlar'],
        [null, 'Qolgan'],
      ],
      ['2 Qatnov', '4 Qatnov / Bolalar', '5 Qatnov / Oʻsmirlar', '6 Tadbirlar', '7 Qolgan'],
    ],
    [
      'the row above, where it begins with "of which", a dash or a small letter',
      [
        ['1', 'Qatnov'],
        [null, 'Shundan bolalar'],
        [null, '- oʻsmirlar'],
        [null, '•Kattalar'],
        [null, 'boshqalar'],
      ],
      [
        '2 Qatnov',
        '3 Qatnov / Shundan bolalar',
        '4 Qatnov / - oʻsmirlar',
        '5 Qatnov / •Kattalar',
        '6 Qatnov / boshqalar',
      ],
    ],
    [
      'the row above that is indented less',
      [
        ['1', 'Qatnov'],
        [null, '   Bolalar'],
        [null, ' Tadbirlar'],
        [null, '   Oʻyinlar'],
      ],
      ['2 Qatnov', '3 Qatnov / Bolalar', '4 Tadbirlar', '5 Tadbirlar / Oʻyinlar'],
    ],
    [
      'nothing where it is the first',
      [
        [null, '- bolalar'],
        [null, '   Oʻsmirlar'],
      ],
      ['2 - bolalar', '3 Oʻsmirlar'],
    ],
    [
      'nothing where a word only begins like "of which"',
      [
        ['1', 'Qatnov'],
        [null, 'Shundanlik'],
        [null, 'Tashrif - jami'],
        [null, 'Oʻquv-zal'],
      ],
      ['2 Qatnov', '3 Shundanlik', '4 Tashrif - jami', '5 Oʻquv-zal'],
    ],
  ] as const)('is %s', (_, rows, expected) => {
    expect(labelled(...rows)).toEqual(expected);
  });

  test('is nothing of another section', () => {
    const rows = [HEAD, ['1', 'Qatnov'], [null, 'Shundan'], ['II. KADRLAR'], [null, 'Kurslar'], [null, '- seminar']];
    expect(tableOf(rows, { merges: ['A4:E4'] }).rows.map(({ context, label }) => joinLabels(context, label))).toEqual([
      'Qatnov',
      'Kurslar',
      'Kurslar / - seminar',
    ]);
  });

  test('is "of which" only where rows have numbers: in a list without them it goes on to the next row that is none', () => {
    const head = ['Koʻrsatkichlar', '2026-yil reja'];
    const rows = [['Qatnov'], ['Shundan,'], ['- bolalar'], ['Tadbirlar']];
    expect(rowsOf([head, ...rows])).toEqual([
      '2 Qatnov B2 blank',
      '4 Qatnov / - bolalar B4 blank',
      '5 Tadbirlar B5 blank',
    ]);
  });
});

describe('the labels of a row', () => {
  const HEADS = ['Koʻrsatkich', null, '2026-yil reja', '2026-yil fakt'];
  const read = (rows: readonly (readonly Written[])[], merges: readonly string[] = []): string[] =>
    tableOf([HEADS, ...rows], { merges: ['A1:B1', ...merges] }).rows.map(
      ({ row, context, label }) => `${row} ${joinLabels(context, label)}`,
    );

  test('left of it stand for the rows below too, until another one does', () => {
    expect(
      read([
        ['Xarid qilingan', 'nomda soni'],
        [null, 'nusxa soni'],
        ['Sovgʻa', null],
        ['Almashinuv', 'nomda soni'],
        [null, null, null],
        [null, 'nusxa soni'],
      ]),
    ).toEqual([
      '2 Xarid qilingan / nomda soni',
      '3 Xarid qilingan / nusxa soni',
      '4 Sovgʻa',
      '5 Almashinuv / nomda soni',
      '7 Almashinuv / nusxa soni',
    ]);
  });

  test('that is merged down or across stands once in each row', () => {
    expect(
      read(
        [['Fond', 'Kitoblar'], [null, 'Jurnallar'], ['Qatnovlar soni'], [null, 'Bolalar kitobi']],
        ['A2:A3', 'A4:B4'],
      ),
    ).toEqual(['2 Fond / Kitoblar', '3 Fond / Jurnallar', '4 Qatnovlar soni', '5 Qatnovlar soni / Bolalar kitobi']);
  });

  test('stand in columns of texts left of the values where no heading says so', () => {
    const rows = [
      [null, 'Reja', 'Fakt', 'Izoh'],
      ['Qatnov', null, null, 'abonement'],
      ['Kitob berilishi', null, null, 'oʻquv zali'],
    ];
    expect(rowsOf(rows)).toEqual([
      '2 Qatnov B2 blank, C2 blank, D2 filled',
      '3 Kitob berilishi B3 blank, C3 blank, D3 filled',
    ]);
  });

  test('stand in a column of texts beside the name, not in one before it that has a heading', () => {
    const head = ['Boʻlim', 'Koʻrsatkichlar nomi', 'Turi', 'Reja', 'Fakt'];
    const rows = [
      ['abonement', 'Qatnov', 'bolalar', null, null],
      ['abonement', 'Kitob berilishi', 'kattalar', null, null],
    ];
    expect(rowsOf([head, ...rows])).toEqual([
      '2 Qatnov / bolalar D2 blank, E2 blank',
      '3 Kitob berilishi / kattalar D3 blank, E3 blank',
    ]);
  });

  test('are a column’s where a quarter of its rows are words, empty rows aside', () => {
    const head = [null, 'Koʻrsatkichlar nomi', null, 'Reja'];
    const bodyOf = (notes: readonly Written[]): (readonly Written[])[] =>
      notes.map((note, at) => [null, `Band ${'abcdefgh'[at]!}`, note, null]);
    const rowsWith = (notes: readonly Written[]): string[] => rowsOf([head, ...bodyOf(notes)]);
    expect(rowsWith(['bola', null, null, null])[0]).toContain('Band a / bola');
    expect(rowsWith(['bola', null, null, null, null])[0]).toContain('Band a D2');
    expect(rowsWith(['12', '7 a', 'ab', 5])[0]).toContain('Band a D2');
    expect(rowsOf([head, ...bodyOf(['bola', null, null, null]), [], []])[0]).toContain('Band a / bola');
  });
});
