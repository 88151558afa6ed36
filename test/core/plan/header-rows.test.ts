import { planOf } from './reading';

const kinds = (table: string): string[] => planOf(table).rows.map(({ row, kind }) => `${row} ${kind}`);

const ALL =
  '| № | Nomi | Oʻlchov birligi | 2026-yil (fakt) | 2027-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |';
const COUNTING = '| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |';
const item = (number: string): string => `| ${number} | Kitoblar | Dona | 4 | 5 | Reja asosida | 2027-yil |`;

describe('rows of a header', () => {
  const FOUR = '| № | Nomi | Birlik | 2027 reja |\n|---|\n';
  test.each([
    ['the row of numbers below it', `${FOUR}| 1 | 2 | 3 | 4 |`, ['2 header', '3 item']],
    ['the row of numbers beginning with 2', `${FOUR}| 2 | 3 | 4 | 5 |`, ['2 header', '3 item']],
    ['no numbers that begin later', `${FOUR}| 3 | 4 | 5 | 6 |`, ['2 item', '3 item']],
    ['no numbers that come twice', `${FOUR}| 1 | 1 | 2 | 3 |`, ['2 item', '3 item']],
    ['no numbers that fall', `${FOUR}| 1 | 3 | 2 | 4 |`, ['2 item', '3 item']],
    ['no numbers of three columns', `${ALL}\n|---|\n| 1 | 2 | 3 |`, ['2 item', '3 item']],
    ['no numbers without a name', `${ALL}\n|---|\n| 1 | | | 4 | 5 | | 2027 |`, ['2 item', '3 item']],
    [
      'the row of numbers in the order of the sheet',
      '| № | Nomi | 2027 reja | 2026 fakt | Birlik | Masʼul |\n|---|\n| 1 | 2 | 3 | 4 | 5 | 6 |',
      ['2 header', '3 item'],
    ],
    [
      'the header again by three of its labels',
      `${FOUR}${item('1.')}\n| № | Nomi | Birlik | Yillik |`,
      ['2 item', '3 header', '4 item'],
    ],
    [
      'no item of the header’s words',
      `${FOUR}${item('1.')}\n| 2. | Nomi | Birlik | 5 |`,
      ['2 item', '3 item', '4 item'],
    ],
  ])('%s', (_, table, expected) => {
    expect(kinds(`${table}\n| 9. | Kitoblar | Dona | 5 |`)).toEqual(expected);
  });

  const TWO_ROWS =
    '| № | Nomi | Oʻlchov birligi | Miqdori | | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |';
  test.each([
    ['its second row', '| | | | 2026 fakt | 2027 reja |', '5 header'],
    ['no row with a word beside labels', '| | Kitoblar | Dona | 2026 fakt | 2027 reja |', '5 item'],
    ['no numbered row', '| 2. | Vazifalar | Dona | Fakt | Reja |', '5 item'],
    ['no row of nothing but a note beside the table', '| | | | | | | | | izoh |', '5 empty'],
    ['no total', '| | Jami | | 4 | 5 |', '5 total'],
  ])('below the header repeated on a page: %s', (_, row, expected) => {
    const table = `${TWO_ROWS}\n|---|\n| | | | 2026 fakt | 2027 reja |\n${item('1.')}\n${TWO_ROWS}\n${row}\n${item('3.')}`;
    const read = kinds(table);
    expect(read.slice(0, 2)).toEqual(['3 item', '4 header']);
    expect(read[2]).toBe(expected);
    expect(read.at(-1)).toBe('6 item');
  });
});

describe('another plan below', () => {
  const TITLE = '| Axborot-kutubxona markazining 2027-yilgi ish rejasi |';
  const FIRST = `${item('1.')}\n${item('2.')}`;
  const ONLY = ['2 item', '3 item'];
  test.each([
    ['begins with item 1 again', `${TITLE}\n${ALL}\n${item('1.')}`, ONLY],
    ['begins after the row of numbers', `${TITLE}\n${ALL}\n${COUNTING}\n${item('1.')}`, ONLY],
    ['begins after empty rows', `${TITLE}\n${ALL}\n${COUNTING}\n| | |\n| | |\n${item('1.')}`, ONLY],
    ['begins after words', `${TITLE}\n${ALL}\n| | Asosiy | |\n${item('1.')}`, ONLY],
    [
      'has sections that the first has not',
      `${TITLE}\n${ALL}\n${item('1.')}\n| II. XALQARO FAOLIYAT |\n${item('2.')}`,
      ONLY,
    ],
    ['has a gap between title and header', `${TITLE}\n| | |\n${ALL}\n${item('1.')}`, ONLY],
    [
      'leaves what stands right below the first',
      `| | Tuzuvchi | |\n| | |\n${TITLE}\n${ALL}\n${item('1.')}`,
      [...ONLY, '4 other'],
    ],
  ])('%s', (_, second, expected) => expect(kinds(`${FIRST}\n${second}`)).toEqual(expected));

  test.each([
    ['with numbers that go on', `${TITLE}\n${ALL}\n${item('3.')}`, '6 item'],
    ['with numbers that go on below the row of numbers', `${TITLE}\n${ALL}\n${COUNTING}\n${item('3.')}`, '7 item'],
    ['without a title, whatever years stand in its rows', `${ALL}\n${item('1.')}`, '5 item'],
    ['at the foot of the sheet', `${TITLE}\n${ALL}`, '5 header'],
    [
      'that is no header',
      `| 2027-yilda rejalashtirilgan qoʻshimcha ishlar |\n| I. OAV BILAN ISHLASH |\n${item('1.')}`,
      '6 item',
    ],
  ])('is none: a page %s', (_, page, last) => expect(kinds(`${FIRST}\n${page}`).at(-1)).toBe(last));

  test('is none where nothing stands above: the items under the second header are read', () => {
    expect(planOf(`${TITLE}\n${ALL}\n${FIRST}`).items).toHaveLength(2);
    expect(planOf(`| | |\n${TITLE}\n${ALL}\n${FIRST}`).items).toHaveLength(2);
  });
});

describe('another table below a gap', () => {
  const TABLE = item('1.');
  test.each([
    ['with its own № and one column more', '| № | F.I.Sh. |', true],
    ['without № and with two labels', '| | Tadbir nomi | Xodim | | | | Muddati |', true],
    ['with one label', '| | Nomi | Yoshi | Lavozimi |', false],
    ['that is an item', '| 2. | Nomi | Birlik | 4 | 5 |', false],
    ['of one cell', '| № | |', false],
    ['that is the header again', ALL, false],
  ])('%s', (_, row, isOther) => {
    const rows = kinds(`${TABLE}\n| | |\n${row}\n${item('2.')}`);
    expect(rows.at(-1)).toBe(isOther ? '3 other' : '5 item');
  });

  test('above the first row it is none, as no table could end there', () => {
    expect(kinds(`| | |\n| № | F.I.Sh. |\n${TABLE}`).at(-1)).toBe('4 item');
  });

  test('without the gap it is none', () => {
    expect(kinds(`${TABLE}\n| | Vazifalar | Birlik | | | | Muddati |\n${item('2.')}`).at(-1)).toBe('4 item');
    expect(kinds(`| | Vazifalar | |\n| | Ishlar mazmuni | Birlik |\n${item('2.')}`).at(-1)).toBe('4 item');
  });
});
