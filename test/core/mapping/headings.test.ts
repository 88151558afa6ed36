import uzAkm from '../../../assets/packs/uz-akm.json';
import { columnMeasures } from '../../../src/core/mapping/column-measure';
import { joinLabels, labelKey } from '../../../src/core/mapping/label-key';
import { isSameWord, labelWords, partsIn, stemOf } from '../../../src/core/mapping/label-words';
import { isValueHeading, readHeading } from '../../../src/core/mapping/read-heading';
import { readPack } from '../../../src/core/pack/read-pack';

const pack = readPack(uzAkm);

/** What the columns under these headings ask in a plan of 2026: "plan" where that is sure, "plan?" where it is likely, what is offered where it is not told. */
function asked(headings: readonly string[], year: number | null = 2026): string[] {
  const columns = headings.map((heading, index) => ({ column: index + 3, header: heading.split(' / ') }));
  return columnMeasures(columns, year, pack).map(({ measure, isSure, offered, unitId }) => {
    const said = measure === null ? `(${offered.join(' ')})` : `${measure}${isSure ? '' : '?'}`;
    return unitId === null ? said : `${said} in ${unitId}`;
  });
}

describe('what a column of a form asks', () => {
  test.each([
    // The plan and what was done of it, with the year and without.
    [
      ['2025-yil fakt', '2026-yil reja', '2026-yil fakt'],
      ['fact', 'plan', 'done'],
    ],
    [
      ['2025-yil reja', '2024-yil fakt', '2027-yil reja'],
      ['()', '()', '()'],
    ],
    [
      ['Oʻtgan yil', 'Reja', 'Fakt'],
      ['fact', 'plan', 'done'],
    ],
    [
      ['Fakt', '2025-yil fakt'],
      ['done?', 'fact'],
    ],
    [
      ['Reja', 'Fakt'],
      ['plan', 'done?'],
    ],
    [
      ['Fakt', 'Reja'],
      ['fact?', 'plan'],
    ],
    [
      ['Fakt', 'Reja', 'Izoh'],
      ['fact?', 'plan', 'note'],
    ],
    [['Fakt'], ['done?']],
    [['2026-yil'], ['(plan done)']],
    [['Joriy yil'], ['(plan done)']],
    [['Reja va fakt'], ['()']],
    [['2026-yil reja / fakt'], ['()']],
    // Beside a column of a third year a plan without a year may be of that one.
    [
      ['2024-yil fakt', 'Reja'],
      ['()', 'plan?'],
    ],
    [
      ['2024-yil fakt', '2026-yil reja'],
      ['()', 'plan'],
    ],
    // Quarters, and the year so far.
    [
      ['I chorak', 'II chorak reja', 'III квартал', '4 sherek fakt'],
      ['q1', 'planQ2', 'q3', 'q4'],
    ],
    [
      ['2025-yil I chorak', 'I chorak II chorak', 'Yil boshidan III chorak'],
      ['()', '()', '()'],
    ],
    [
      ['Yil boshidan', 'Yil boshidan reja', '2025-yil boshidan'],
      ['toDate', 'planToDate', 'lastToDate'],
    ],
    [
      ['Oʻtgan yil / Yil boshidan', 'Oʻtgan yil / Yil boshidan reja'],
      ['lastToDate', '()'],
    ],
    // Shares.
    [
      ['%', 'Bajarilish foizi', 'Foizda', '2025-yil %', 'I chorak %'],
      ['percent?', 'percent', 'percent?', '()', '()'],
    ],
    [
      ['Oʻsish surʼati', 'Oʻtgan yilga nisbatan', 'Farqi'],
      ['growth', 'growth', 'difference?'],
    ],
    // Words, whichever year the heading has.
    [
      ['Izoh', 'Sababi', 'Nima qilindi', 'Reja bandi'],
      ['note', 'reason', 'doneText', 'row'],
    ],
    [['2024-yil / Izoh'], ['note']],
    // One stray word makes it less sure, two make it unknown; of a part nothing is told.
    [
      ['2026-yil reja tuman', '2026-yil reja tuman hokimi'],
      ['plan?', '()'],
    ],
    [
      ['2026-yil reja / Bolalar', '2026-yil reja / shundan bolalar'],
      ['()', '()'],
    ],
    // The unit of a heading goes with it.
    [
      ['2026-yil reja / nusxa', '2026-yil reja, ming soʻm'],
      ['plan in nusxa', 'plan in ming_som'],
    ],
  ])('%j: %j', (headings, expected) => {
    expect(asked(headings)).toEqual(expected);
  });

  test('without the year of the plan a year tells nothing, words do', () => {
    expect(asked(['2026-yil reja', 'Oʻtgan yil fakt', 'Joriy yil fakt'], null)).toEqual(['()', 'fact', 'done']);
  });

  test('columns keep their number, and the rows of their heading as one label', () => {
    const [column] = columnMeasures([{ column: 7, header: ['2026-yil', 'Reja'] }], 2026, pack);
    expect(column).toEqual({
      column: 7,
      label: '2026-yil / Reja',
      measure: 'plan',
      isSure: true,
      offered: ['plan'],
      unitId: null,
    });
  });
});

describe('a heading', () => {
  test('is read by its longest phrases, years and units; what is left is not known', () => {
    expect(readHeading('2025 va 2026-yil bajarilish foizi ming soʻm tuman', pack)).toEqual({
      says: ['percent'],
      years: [2025, 2026],
      unitId: 'ming_som',
      unknown: ['va', 'tuman'],
      isBareShare: false,
    });
    expect(readHeading('', pack)).toEqual({ says: [], years: [], unitId: null, unknown: [], isBareShare: false });
  });

  test('has a bare share only where one word or sign tells it, beside no fact', () => {
    const bare = ['%', 'foizda', '2026-yil %'].map((text) => readHeading(text, pack).isBareShare);
    const whole = ['rejaga nisbatan %', 'fakt / %', 'reja'].map((text) => readHeading(text, pack).isBareShare);
    expect([bare, whole]).toEqual([
      [true, true, true],
      [false, false, false],
    ]);
  });

  test('is one of values where each word is known and it says more than a unit or a code', () => {
    const yes = ['2026', 'Reja', '2025-yil fakt', 'I chorak', '%', 'Izoh'];
    const no = ['', '  ', 'Kod', 'nusxa', 'Jami', 'Reja tuman', `Reja ${'.'.repeat(156)}`];
    expect(yes.filter((text) => !isValueHeading(text, pack))).toEqual([]);
    expect(no.filter((text) => isValueHeading(text, pack))).toEqual([]);
    expect(isValueHeading(`Reja ${'.'.repeat(155)}`, pack)).toBe(true);
  });
});

describe('the words of a label', () => {
  test.each([
    ['1. Foydalanuvchilar soni, nafar', ['foydalanuvchi'], 'nafar'],
    ['1.2 Kitobxonlar qatnovi (qatnov)', ['kitobxon', 'qatnov'], 'qatnov'],
    ['12.10.3. Kitobxonlar', ['kitobxon'], null],
    ['1.  Kitobxonlar', ['kitobxon'], null],
    ['—• Kitobxonlar', ['kitobxon'], null],
    ['-Kitobxonlar', ['kitobxon'], null],
    ['Bolalar-kitobxonlar 2. bob', ['bola', 'kitobxon', '2', 'bob'], null],
    ['Fond 120261', ['fond', '120261'], null],
    ['Fond 20261', ['fond', '20261'], null],
    ['Kitobxonlar(nafar)qatnovi', ['kitobxon', 'qatnov'], 'nafar'],
    ['a) Kitobxonlar qatnovi', ['kitobxon', 'qatnov'], null],
    ['12) Kitobxonlar', ['kitobxon'], null],
    ['  – Kitobxonlar', ['kitobxon'], null],
    ['2026-yil kitobxonlar, kitobxonlar', ['yil', 'kitobxon'], null],
    ['Kitobxonlar (bolalar)', ['kitobxon', 'bola'], null],
    [', nusxa', ['nusxa'], null],
    ['Jami', [], null],
    ['', [], null],
  ])('%s: %j in %s', (label, stems, unitId) => {
    expect(labelWords(label, pack)).toEqual({ stems, unitId });
  });

  test('lose their ending where four letters stay', () => {
    const words = ['foydalanuvchilarning', 'kitobxonlar', 'fondidan', 'uylar', 'ishni', 'olma', 'kitob'];
    expect(words.map(stemOf)).toEqual(['foydalanuvchi', 'kitobxon', 'fond', 'uylar', 'ishni', 'olma', 'kitob']);
  });

  test('are one word where four letters and most of the longer one are the same', () => {
    const isSame = (pair: string): boolean => isSameWord(...(pair.split(' ') as [string, string]));
    expect(
      ['kitob kitob', 'uy uy', 'chitatel chitateli', 'chitateli chitatel', 'abcdefghi abcdefg'].map(isSame),
    ).toEqual([true, true, true, true, false]);
    expect(['kitob kitobxon', 'uyda uyd', 'abcd abcdef', 'xkitob kitob'].filter(isSame)).toEqual([]);
    expect(isSame('abcdefg abcdefghi')).toBe(false);
    expect(isSame('abcdefgx abcdefgy')).toBe(true);
  });

  test('name a part, quiet words aside', () => {
    expect(partsIn('Bolalar soni, jami bolalarga', pack)).toEqual(['bola']);
    expect(partsIn('Kitobxonlar qatnovi', pack)).toEqual([]);
  });
});

test('a label finds its row again a year later: years are counted from the form’s own', () => {
  expect(labelKey('2026-yil REJA', 2026)).toBe(labelKey('2027-yil reja', 2027));
  expect(labelKey('2025-yil fakt', 2026)).not.toBe(labelKey('2026-yil fakt', 2026));
  expect(labelKey('2025-yil fakt', 2026)).toBe(labelKey('2024-yil fakt', 2025));
  expect(labelKey('2026-yil reja', null)).toBe('2026 yil reja');
  expect(labelKey('Shifr 120261', 2026)).toBe('shifr 120261');
  expect([joinLabels(['A', '', 'B'], 'c'), joinLabels([], 'c'), joinLabels(['A'], '')]).toEqual([
    'A / B / c',
    'c',
    'A',
  ]);
});
