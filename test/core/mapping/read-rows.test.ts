import uzAkm from '../../../assets/packs/uz-akm.json';
import { findTables } from '../../../src/core/mapping/find-tables';
import type { FormRow, FormTable } from '../../../src/core/mapping/form-table';
import { joinLabels } from '../../../src/core/mapping/label-key';
import { readPack } from '../../../src/core/pack/read-pack';
import { cellName } from '../../../src/core/sheet/address';
import { type GridExtras, gridOf, type Written } from '../../support/test-grid';

const pack = readPack(uzAkm);
const HEAD = ['№', 'Koʻrsatkichlar nomi', 'Oʻlchov birligi', '2025-yil fakt', '2026-yil reja'];

/** The one table of a form. */
function tableOf(rows: readonly (readonly Written[])[], extras: GridExtras = {}): FormTable {
  const [table] = findTables(gridOf(rows, extras), pack);
  return table!;
}

/** A row of a form in short: "3 Foydalanuvchilar soni / yangi [nafar] (1.1) D3 blank, E3 zero". */
const shortOf = ({ row, context, label, unit, codes, cells }: FormRow): string =>
  [
    String(row),
    joinLabels(context, label),
    ...(unit === '' ? [] : [`[${unit}]`]),
    ...(codes.length === 0 ? [] : [`(${codes.join(' ')})`]),
    cells.map((cell) => `${cellName(cell.row, cell.column)} ${cell.state}`).join(', '),
  ].join(' ');
const rowsOf = (rows: readonly (readonly Written[])[], extras: GridExtras = {}): string[] =>
  tableOf(rows, extras).rows.map(shortOf);
/** The rows under the usual head, by their labels only. */
const labelled = (...rows: (readonly Written[])[]): string[] =>
  tableOf([
    HEAD,
    ...rows.map((row) => [...row, ...Array.from({ length: 3 - row.length }, () => null), 1, null]),
  ]).rows.map(({ row, context, label }) => `${row} ${joinLabels(context, label)}`);

describe('the cells of a row', () => {
  test('are told by what stands in them', () => {
    const head = ['Koʻrsatkichlar', ...['I', 'II', 'III', 'IV'].map((quarter) => `${quarter} chorak`), 'Izoh'];
    expect(
      rowsOf([
        head,
        ['Qatnov', null, '  ', '-', '____', ' … '],
        ['Kitob berilishi', 0, '0', 12, 'x', 'Х'],
        ['Tadbirlar', ' × ', 'xx', { kind: 'number', value: 0, formula: 'B2+C2' }, '- 5', '.–—'],
      ]),
    ).toEqual([
      '2 Qatnov B2 blank, C2 blank, D2 placeholder, E2 placeholder, F2 placeholder',
      '3 Kitob berilishi B3 zero, C3 filled, D3 filled, E3 closed, F3 closed',
      '4 Tadbirlar B4 closed, C4 filled, D4 formula, E4 filled, F4 placeholder',
    ]);
  });

  test('that a merge covers are none, and a row whose cells are all covered is no row', () => {
    const rows = [HEAD, ['1', 'Qatnov', 'qatnov'], ['2', 'Kitob berilishi', 'nusxa'], ['3', 'Tadbirlar', 'tadbir']];
    expect(rowsOf(rows, { merges: ['D2:E2', 'D3:D4', 'E3:E4'] })).toEqual([
      '2 Qatnov [qatnov] (1) D2 blank',
      '3 Kitob berilishi [nusxa] (2) D3 blank, E3 blank',
    ]);
  });

  test('in hidden rows and columns are left out; a hidden code is read', () => {
    const rows = [
      ['Kod', ...HEAD],
      ['use.visits', '1', 'Qatnov', 'qatnov'],
      ['use.loans', '2', 'Kitob berilishi', 'nusxa'],
    ];
    const table = tableOf(rows, { hiddenRows: [3], hiddenColumns: [1, 2, 5] });
    expect(table.rows.map(shortOf)).toEqual(['2 Qatnov [qatnov] (use.visits) F2 blank']);
    expect(table.columns).toEqual([{ column: 6, header: ['2026-yil reja'] }]);
  });
});

describe('the rows of a table', () => {
  test('end before the line of signatures', () => {
    const body = ['1', 'Qatnov', 'qatnov', null, null];
    const after = ['2', 'Tadbirlar', 'tadbir', null, null];
    const whole = ['2 Qatnov', '3 Tadbirlar'];
    for (const line of [['Direktor'], [null, 'Direktor ______'], [null, null, null, 'Bosh buxgalter F.I.Sh.']])
      expect(labelsUntil(body, line, after)).toEqual(['2 Qatnov']);
    for (const line of [
      ['2', 'Direktor oʻrinbosarlari', 'nafar'],
      [null, 'Rahbar xodimlar', 'nafar'],
      ['3', 'Izoh berilgan murojaatlar'],
    ])
      expect(labelsUntil(body, line, after)).toHaveLength(3);
    expect(labelsUntil(body, ['2', 'Direktorlar'], after)).toHaveLength(3);
    expect(labelsUntil(body, [12], [null, 'Tadbirlar'])).toEqual(['2 Qatnov', '4 Tadbirlar']);
    expect(labelsUntil(body, after)).toEqual(whole);
  });

  const labelsUntil = (...rows: (readonly Written[])[]): string[] =>
    tableOf([HEAD, ...rows]).rows.map(({ row, label }) => `${row} ${label}`);

  test('take their unit and number from merged cells, and spaces in a label for one', () => {
    const rows = [HEAD, ['1', ' Kitob   berilishi\nsoni ', ' nusxa '], [null, 'Qatnov', null]];
    expect(rowsOf(rows, { merges: ['A2:A3', 'C2:C3'] })).toEqual([
      '2 Kitob berilishi soni [nusxa] (1) D2 blank, E2 blank',
      '3 Qatnov [nusxa] (1) D3 blank, E3 blank',
    ]);
  });

  test('without a label are none, nor is a number a label', () => {
    expect(rowsOf([HEAD, ['1', null, 'nusxa'], ['2', 5, 'nusxa'], ['3', 'Qatnov', 'qatnov']])).toEqual([
      '4 Qatnov [qatnov] (3) D4 blank, E4 blank',
    ]);
  });
});

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
        [null, 'Tashrif shundan'],
      ],
      ['2 Qatnov', '3 Shundanlik', '4 Tashrif shundan'],
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

describe('a heading among the rows', () => {
  const under = (rows: readonly (readonly Written[])[], merges: readonly string[] = []): string[] =>
    tableOf([['Kutubxona'], HEAD, ...rows], { merges }).rows.map(
      ({ row, label, sectionId, heading }) => `${row} ${label}: ${sectionId}, ${heading}`,
    );
  const VISITS = ['1', 'Qatnov', 'qatnov'];

  test.each([
    ['a known title merged over the table', ['II. ASOSIY ISHLAB CHIQARISH FAOLIYATI'], ['A3:E3'], 'PROD, Kutubxona '],
    ['a known title beside its numeral', [null, 'II. Asosiy ishlab chiqarish faoliyati'], [], 'PROD, Kutubxona '],
    ['a known title in a wide cell', [null, 'Moliyaviy masalalar'], ['B3:D3'], 'FIN, Kutubxona '],
    ['another title in a wide cell', ['Bolalar boʻlimi'], ['A3:E3'], 'null, Kutubxona Bolalar boʻlimi'],
    ['another title in capitals with a numeral', [null, 'III. BOLALAR'], [], 'null, Kutubxona III. BOLALAR'],
    ['a title in capitals with a number', [null, '3. BOLALAR'], [], 'null, Kutubxona 3. BOLALAR'],
  ] as const)('%s is of the rows below it', (_, row, merges, expected) => {
    expect(under([row, VISITS], merges)).toEqual([`4 Qatnov: ${expected}`]);
  });

  test.each([
    ['has a unit', [null, 'III. BOLALAR', 'nafar'], []],
    ['has a number in one of its cells', [null, 'III. BOLALAR', null, 5], []],
    ['has a number of its own', ['3', 'Moliyaviy masalalar', null], []],
    ['is in small letters', [null, 'Moliyaviy masalalar'], []],
    ['is in small letters and not known', [null, 'III. Bolalar'], []],
    ['is in capitals without a numeral', [null, 'BOLALAR'], []],
    ['is over two columns only', [null, 'Bolalar'], ['B3:C3']],
  ] as const)('is none where it %s', (_, row, merges) => {
    expect(under([row, VISITS], merges)).toHaveLength(2);
  });

  test('is followed by the next; a known one leaves nothing of another', () => {
    const rows = [['Bolalar boʻlimi'], VISITS, ['IV. MOLIYAVIY MASALALAR'], ['2', 'Xarajat', 'soʻm']];
    expect(under(rows, ['A3:E3', 'A5:E5'])).toEqual([
      '4 Qatnov: null, Kutubxona Bolalar boʻlimi',
      '6 Xarajat: FIN, Kutubxona ',
    ]);
  });

  test('above the table is of three rows at most, up to a row of more than two texts', () => {
    const headed = (...above: (readonly Written[])[]): string => tableOf([...above, HEAD, VISITS]).rows[0]!.heading;
    expect(headed(['a'], ['b'], ['c'], ['d'])).toBe('d c b ');
    expect(headed(['a', 'b', 'c'], ['d', 5, 'e'], [])).toBe('d e ');
    expect(headed([1, 'b', 'c'], [], ['d'])).toBe('d b c ');
    expect(headed()).toBe(' ');
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

  test('are a column’s where a quarter of its rows are words, wide cells and empty rows aside', () => {
    const head = [null, 'Koʻrsatkichlar nomi', null, 'Reja'];
    const rowsWith = (notes: readonly Written[]): string[] =>
      rowsOf([head, ...notes.map((note, at) => [null, `Band ${'abcdefgh'[at]!}`, note, null])]);
    expect(rowsWith(['bola', null, null, null])[0]).toContain('Band a / bola');
    expect(rowsWith(['bola', null, null, null, null])[0]).toContain('Band a D2');
    expect(rowsWith(['12', '7 a', 'ab', 5])[0]).toContain('Band a D2');
  });
});
