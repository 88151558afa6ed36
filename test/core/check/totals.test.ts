import { failedTotals } from '../../../src/core/check/totals';
import { pack, planOf } from '../plan/reading';

/** "3. fact: 110 ≠ 60 + 40 = 100". */
const told = (...rows: string[]): string[] =>
  failedTotals(planOf(rows.join('\n')), pack).map(
    ({ item, column, failed }) => `${item.number.text} ${column}: ${failed.proof}`,
  );

const ALL = '| 3. | Fond, jami | Nusxa | 110 | 120 |';
const LABEL = '| Jumladan, |';

test.each<[string, string[], string[]]>([
  [
    'fact and plan each for itself',
    [ALL, LABEL, '| 3.1. | Xarid | Nusxa | 60 | 70 |', '| 3.2. | Sovgʻa | Nusxa | 40 | 50 |'],
    ['3. fact: 110 ≠ 60 + 40 = 100'],
  ],
  [
    'each total with its own parts',
    [
      ALL,
      LABEL,
      '| 3.1. | Xarid | Nusxa | 60 | 70 |',
      '| 3.2. | Sovgʻa | Nusxa | 50 | 50 |',
      '| 4. | Tadbirlar, jami | Tadbir | 10 | 12 |',
      LABEL,
      '| 4.1. | Davra suhbatlari | Tadbir | 4 | 6 |',
      '| 4.2. | Koʻrgazmalar | Tadbir | 5 | 5 |',
    ],
    ['4. fact: 10 ≠ 4 + 5 = 9', '4. plan: 12 ≠ 6 + 5 = 11'],
  ],
  ['no sum of one part', [ALL, LABEL, '| 3.1. | Xarid | Nusxa | 60 | 70 |'], []],
  [
    'parts of parts are in their part already',
    [
      ALL,
      LABEL,
      '| 3.1. | Xarid | Nusxa | 60 | 70 |',
      '| 3.2. | Sovgʻa | Nusxa | 50 | 50 |',
      '| 3.2.1. | Jismoniy | Nusxa | - | - |',
      '| 3.2.1.1. | Yoshlar | Nusxa | 20 | 20 |',
      '| 3.2.2. | Yuridik | Nusxa | 50 | 50 |',
    ],
    [],
  ],
  [
    'parts of a part without values are parts',
    [
      ALL,
      LABEL,
      '| 3.1. | Xarid | Nusxa | 60 | 70 |',
      '| 3.2. | Sovgʻa | Nusxa | - | - |',
      '| 3.2.1. | Jismoniy | Nusxa | 20 | 20 |',
      '| 3.2.2. | Yuridik | Nusxa | 20 | 30 |',
    ],
    ['3. fact: 110 ≠ 60 + 20 + 20 = 100'],
  ],
  [
    'a part that cannot be read leaves its column alone',
    [ALL, LABEL, '| 3.1. | Xarid | Nusxa | 6o | 70 |', '| 3.2. | Sovgʻa | Nusxa | 50 | 40 |'],
    ['3. plan: 120 ≠ 70 + 40 = 110'],
  ],
  [
    'a total that cannot be read leaves its column alone',
    [
      '| 3. | Fond, jami | Nusxa | l10 | 120 |',
      LABEL,
      '| 3.1. | Xarid | Nusxa | 60 | 70 |',
      '| 3.2. | Sovgʻa | Nusxa | 50 | 40 |',
    ],
    ['3. plan: 120 ≠ 70 + 40 = 110'],
  ],
  [
    'a total that is nothing',
    [
      '| 3. | Fond, jami | Nusxa | - | 120 |',
      LABEL,
      '| 3.1. | Xarid | Nusxa | 60 | 70 |',
      '| 3.2. | Sovgʻa | Nusxa | - | 50 |',
    ],
    ['3. fact: 0 ≠ 60'],
  ],
])('labelled totals: %s', (_, rows, failed) => {
  expect(told(...rows)).toEqual(failed);
});

const FOND = '| 17. | Axborot-kutubxona fondlarini toʻldirish | Nusxa | 110/420 | 250/450 |';
const [BOUGHT, SWAPPED, GIVEN] = [
  '| 17.1. | Xarid qilish orqali | Nusxa | 103/417 | 240/440 |',
  '| 17.2. | Kitob almashinuvi asosida | Nusxa | 7/6 | 10/10 |',
  '| 17.3. | Sovgʻa tariqasida kelgan | Nusxa | 7/6 | 10/10 |',
];

test.each<[string, string[], string[]]>([
  ['all that stands under it is a part', [FOND, BOUGHT, SWAPPED], ['17. fact: 110/420 ≠ 103/417 + 7/6 = 110/423']],
  [
    'two of three parts the pack knows',
    [FOND, BOUGHT, SWAPPED, GIVEN],
    ['17. fact: 110/420 ≠ 103/417 + 7/6 + 7/6 = 117/429', '17. plan: 250/450 ≠ 240/440 + 10/10 + 10/10 = 260/460'],
  ],
  [
    'something else stands under it too',
    [FOND, BOUGHT, SWAPPED, '| 17.3. | Boshqa yoʻl bilan | Nusxa | 1/1 | 1/1 |'],
    [],
  ],
  ['its parts stand elsewhere', [FOND, BOUGHT.replace('17.1', '18'), SWAPPED.replace('17.2', '19')], []],
  ['only some of its parts stand under it', [FOND, BOUGHT, SWAPPED.replace('17.2', '18')], []],
  ['one part only', [FOND, BOUGHT], []],
  ['a label with one part tells its own', [FOND, '| Shundan, |', BOUGHT, SWAPPED.replace('17.2', '18')], []],
  ['a label names them', [FOND, '| Shundan, |', BOUGHT, SWAPPED], ['17. fact: 110/420 ≠ 103/417 + 7/6 = 110/423']],
  [
    'a relation of the pack says the same',
    [
      '| 1. | Davlat byudjeti mablagʻlari | Ming soʻm | 100 | 100 |',
      '| 1.1. | Oylik maosh | Ming soʻm | 10 | 10 |',
      '| 1.2. | Ijtimoiy sugʻurta | Ming soʻm | 10 | 10 |',
      '| 1.3. | Boshqa xarajatlar | Ming soʻm | 10 | 10 |',
    ],
    [],
  ],
])('totals of the pack: %s', (_, rows, failed) => {
  expect(told(...rows)).toEqual(failed);
});

test('parts of the pack that stand in another order are added in that of the sheet, wherever all of them stand', () => {
  const gifts = '| 1. | Kitoblarni sovgʻa qilish | Nusxa | 100 | 100 |';
  const org = '| 2. | Sovgʻa: yuridik shaxslar | Nusxa | 30 | 60 |';
  const person = '| 3. | Sovgʻa: jismoniy shaxslar | Nusxa | 60 | 40 |';
  expect(told(gifts, org, person)).toEqual([]);
});

const withParts = (total: string, ...parts: string[]): string[] =>
  told(
    `| 3. | ${total} |`,
    LABEL,
    ...parts.map((part, at) => `| 3.${at + 1}. | ${at === 0 ? 'Birinchi' : 'Keyingi'} qism | ${part} |`),
  );

test.each<[string, string, string[], string[]]>([
  [
    'persons are no events',
    'Tadbirlar | Tadbir | 10 | 10',
    ['Tadbir | 6 | 6', 'Tadbir | 4 | 4', 'Nafar | 90 | 90'],
    [],
  ],
  [
    'events are no persons',
    'Ishtirokchilar | Nafar | 10 | 10',
    ['Nafar | 6 | 6', 'Nafar | 4 | 4', 'Tadbir | 9 | 9'],
    [],
  ],
  ['money is no copies', 'Fond | Nusxa | 10 | 10', ['Nusxa | 6 | 6', 'Nusxa | 4 | 4', 'Ming soʻm | 90 | 90'], []],
  ['copies are no money', 'Xarid | Soʻm | 10 | 10', ['Soʻm | 6 | 6', 'Ming soʻm | 4 | 4', 'Nusxa | 90 | 90'], []],
  [
    'without the others it fails too',
    'Tadbirlar | Tadbir | 10 | 10',
    ['Tadbir | 6 | 6', 'Tadbir | 4 | 5', 'Nafar | 90 | 90'],
    ['3. plan: 10 ≠ 6 + 5 = 11'],
  ],
  [
    'with the others it holds',
    'Tadbirlar | Tadbir | 10 | 10',
    ['Tadbir | 6 | 6', 'Tadbir | 3 | 3', 'Nafar | 1 | 1'],
    [],
  ],
  [
    'one alike is no sum',
    'Tadbirlar | Tadbir | 10 | 10',
    ['Tadbir | 10 | 10', 'Nafar | 90 | 90'],
    ['3. fact: 10 ≠ 10 + 90 = 100', '3. plan: 10 ≠ 10 + 90 = 100'],
  ],
  [
    'other units are counted alike',
    'Fond | Nusxa | 10 | 10',
    ['Nusxa | 6 | 6', 'Dona | 4 | 5'],
    ['3. plan: 10 ≠ 6 + 5 = 11'],
  ],
  [
    'an unknown unit is counted alike',
    'Fond | Nusxa | 10 | 10',
    ['Nusxa | 6 | 6', 'Nusxa | 4 | 4', 'Tup | 1 | 1'],
    ['3. fact: 10 ≠ 6 + 4 + 1 = 11', '3. plan: 10 ≠ 6 + 4 + 1 = 11'],
  ],
  [
    'to an unknown unit all is alike',
    'Fond | Tup | 10 | 10',
    ['Nusxa | 6 | 6', 'Nusxa | 4 | 4', 'Nafar | 1 | 1'],
    ['3. fact: 10 ≠ 6 + 4 + 1 = 11', '3. plan: 10 ≠ 6 + 4 + 1 = 11'],
  ],
])('%s', (_, total, parts, failed) => {
  expect(withParts(total, ...parts)).toEqual(failed);
});

test.each<[string, string, string[], string[]]>([
  ['a part has lost a value of its list', 'Fond | Nusxa | 110 | 130', ['Nusxa | 60<br>20 | 70', 'Nusxa | 50 | 50'], []],
  ['the total has lost one', 'Fond | Nusxa | 60<br>50 | 130', ['Nusxa | 60 | 70', 'Nusxa | 50 | 50'], []],
  [
    'a dash is no list',
    'Fond | Nusxa | 110 | 130',
    ['Nusxa | 60<br>20 | -', 'Nusxa | 50 | 50'],
    ['3. fact: 110 ≠ 60 + 20 + 50 = 130', '3. plan: 130 ≠ 50'],
  ],
  [
    'what was a dash is no list',
    'Fond | Nusxa | 110 | 130',
    ['Nusxa | - | 60<br>20', 'Nusxa | 50 | 40'],
    ['3. fact: 110 ≠ 50', '3. plan: 130 ≠ 60 + 20 + 40 = 120'],
  ],
  [
    'what cannot be read is no list',
    'Fond | Nusxa | 110 | 130',
    ['Nusxa | 60<br>20 | 7o', 'Nusxa | 50 | 50'],
    ['3. fact: 110 ≠ 60 + 20 + 50 = 130'],
  ],
  [
    'what could not be read is no list',
    'Fond | Nusxa | 110 | 130',
    ['Nusxa | 7o | 60<br>20', 'Nusxa | 50 | 40'],
    ['3. plan: 130 ≠ 60 + 20 + 40 = 120'],
  ],
  [
    'titles and copies changed places in a part',
    'Fond | Nusxa | 60/120 | 1/2',
    ['Nusxa | 60/20 | 1/1', 'Nusxa | 40/60 | 0/1'],
    [],
  ],
  [
    'they changed places in the total',
    'Fond | Nusxa | 120/60 | 1/2',
    ['Nusxa | 20/60 | 1/1', 'Nusxa | 40/60 | 0/1'],
    [],
  ],
  [
    'they changed places, and the sum fails all the same',
    'Fond | Nusxa | 60/120 | 1/2',
    ['Nusxa | 60/21 | 1/1', 'Nusxa | 40/60 | 0/1'],
    ['3. fact: 60/120 ≠ 60/21 + 40/60 = 100/81'],
  ],
])('a fault told at its own cell: %s', (_, total, parts, failed) => {
  expect(withParts(total, ...parts)).toEqual(failed);
});

test('a part whose name lists more than it has values for is told there', () => {
  const listed = '| 3.1. | Sovgʻa: yoshlar; kattalar; qariyalar | Nusxa | 60<br>20 | 70<br>1 |';
  expect(told(ALL, LABEL, listed, '| 3.2. | Xarid | Nusxa | 50 | 50 |')).toEqual([]);
});

test('each value of a part is an addend, a dash too', () => {
  const [failed] = failedTotals(
    planOf(
      [
        ALL,
        LABEL,
        '| 3.1. | Xarid | Nusxa | 60<br>20 | 60<br>60 |',
        '| 3.2. | Sovgʻa | Nusxa | - | - |',
        '| 3.3. | Almashuv | Nusxa | 5 | - |',
      ].join('\n'),
    ),
    pack,
  );
  expect(failed!.addends.map(({ part, value, isWhole }) => [part.number.text, value, isWhole])).toEqual([
    ['3.1.', [60], false],
    ['3.1.', [20], false],
    ['3.2.', [], true],
    ['3.3.', [5], true],
  ]);
  expect(failed!.failed.solved).toEqual(['85', '45', '25', '30']);
});

test('a sheet without last year’s column is asked of its plan alone', () => {
  const header = '| № | Nomi | Birlik | 2026-yil (reja) |\n|---|---|---|---|';
  const rows = [
    '| 3. | Fond | Nusxa | 120 |',
    LABEL,
    '| 3.1. | Xarid | Nusxa | 70 |',
    '| 3.2. | Sovgʻa | Nusxa | 40 |',
  ];
  expect(told(header, ...rows)).toEqual(['3. plan: 120 ≠ 70 + 40 = 110']);
});
