import type { Written } from '../../support/test-grid';
import { HEAD, rowsOf, shortOf, tableOf } from './form-rows';

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
    ['is over two columns only', [null, 'Moliyaviy masalalar'], ['B3:C3']],
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
