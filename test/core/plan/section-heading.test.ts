import {
  isInCapitals,
  isSectionTitle,
  onesAsRoman,
  readHeading,
  readNumeral,
  sectionOf,
} from '../../../src/core/plan/section-heading';
import { vocabularyOf } from '../../../src/core/plan/vocabulary';
import { pack } from './reading';

const vocabulary = vocabularyOf(pack);

describe('the numeral of a section', () => {
  test.each([
    ['I', 'I roman 1'],
    ['IV', 'IV roman 4'],
    ['VIII', 'VIII roman 8'],
    ['IX', 'IX roman 9'],
    ['XIV.', 'XIV roman 14'],
    ['XXXIX', 'XXXIX roman 39'],
    [' IV.) ', 'IV roman 4'],
    ['5', '5 arabic 5'],
    ['12.', '12 arabic 12'],
    ['111', '111 arabic 111'],
    ['1234', '1234 unreadable null'],
    ['5a', '5a unreadable null'],
    ['a5', 'a5 unreadable null'],
    ['I.V', 'I.V unreadable null'],
    ['iv', 'iv roman-lookalike 4'],
    ['lV', 'lV roman-lookalike 4'],
    ['l1', 'l1 roman-lookalike 2'],
    ['|', '| roman-lookalike 1'],
    ['ІІІ', 'ІІІ roman-lookalike 3'],
    ['хІ', 'хІ roman-lookalike 11'],
    ['ш', 'ш roman-lookalike 3'],
    ['aI', 'aI unreadable null'],
    ['IIX', 'IIX unreadable null'],
    ['XXXX', 'XXXX unreadable null'],
    ['', ' unreadable null'],
  ])('“%s” is %s', (text, expected) => {
    const { numeral, style, ordinal } = readNumeral(text, pack.romanLookalikes);
    expect(`${numeral} ${style} ${ordinal}`).toBe(expected);
  });

  test.each([
    ['1', 1],
    ['11', 2],
    ['111', 3],
    ['1111', null],
    ['21', null],
    ['112', null],
  ])('%s typed for a Roman one is %s', (text, expected) => expect(onesAsRoman(text)).toBe(expected));
});

describe('a heading is parted into numeral and title', () => {
  test.each([
    ['IV. TITUL', 'IV|TITUL'],
    ['IV TITUL', 'IV|TITUL'],
    ['IV) TITUL', 'IV|TITUL'],
    ['IV: TITUL', 'IV|TITUL'],
    ['IV - TITUL', 'IV|TITUL'],
    ['IV.TITUL', 'IV|TITUL'],
    ['IV–BOʻLIM. TITUL', 'IV|TITUL'],
    ['IV - boʻlim TITUL', 'IV|TITUL'],
    ['IV бўлим. ТИТУЛ', 'IV|ТИТУЛ'],
    ['II раздел: ТИТУЛ', 'II|ТИТУЛ'],
    ['II - bólim TITUL', 'II|TITUL'],
    ['II-бөлим. ТИТУЛ', 'II|ТИТУЛ'],
    ['III разделы плана', 'III|разделы плана'],
    ['І TITUL', 'І|TITUL'],
    ['5. Titul', '5|Titul'],
    ['5 Titul', '|5 Titul'],
    ['VV. Titul', '|VV. Titul'],
    ['Reja IV. Titul', '|Reja IV. Titul'],
    ['IV.', '|IV.'],
    ['IV.  TITUL\nVA  BOSHQA ', 'IV|TITUL VA BOSHQA'],
    ['  TITUL\n VA  BOSHQA ', '|TITUL VA BOSHQA'],
    ['1234567. Titul', '|1234567. Titul'],
  ])('%j', (text, expected) => {
    const { numeral, title, style, ordinal } = readHeading(text, pack.romanLookalikes);
    expect(`${numeral}|${title}`).toBe(expected);
    expect(style === 'unreadable').toBe(numeral === '');
    expect(ordinal === null).toBe(numeral === '');
  });
});

describe('the section that a title names', () => {
  test.each([
    ['Pullik xizmatlar', 'PAID'],
    ['PULLIK  XIZMATLAR', 'PAID'],
    ['Pulik xizmatlar', 'PAID'],
    ['Xalqarolar faoliyat', 'INTL'],
    ['Xalqarolarning faoliyat', null],
    ['Kadrlar malakasini oshirish boʻyicha rejalashtirilgan ishlar', 'HR'],
    ['Yillik kadrlar malakasini oshirish', null],
    ['Axborot-kutubxona sohasining xalqaro', 'EVT'],
    ['sohasining xalqaro va respublika tadbirlari', null],
    ['Oʻzbekiston', null],
    ['OAV', null],
    ['Boshqa ishlar', null],
  ])('“%s”: %s', (title, expected) => expect(sectionOf(title, vocabulary)).toBe(expected));

  test.each([
    ['Pullik xizmatlar', true],
    ['pullik xizmatlar', true],
    ['Платные услуги', true],
    ['Pulik xizmatlar', false],
    ['', false],
  ])('“%s” to the letter: %s', (title, expected) => expect(isSectionTitle(title, vocabulary)).toBe(expected));

  const [first] = pack.sections;
  const sectionAmong = (labels: readonly string[], title: string): string | null => {
    const sections = labels.map((label) => ({ ...first!, id: label, label, spellings: [] }));
    return sectionOf(title, vocabularyOf({ ...pack, sections }));
  };
  test.each([
    [
      'the nearest of several',
      ['Kitobxonlar bilan ishlash', 'Kitobxonlar bilan ishlashlar'],
      'Kitobxonlar bilan ishlas',
      0,
    ],
    [
      'the nearest, though it stands later',
      ['Kitobxonlar bilan ishlashlar', 'Kitobxonlar bilan ishlash'],
      'Kitobxonlar bilan ishlas',
      1,
    ],
    [
      'the first of two as near',
      ['Kitobxonlar bilan ishlar', 'Kitobxonlar bilan ishlan'],
      'Kitobxonlar bilan ishlas',
      0,
    ],
    ['one that is longer by more words', ['Kitobxonlar bilan'], 'Kitobxonlar bilan ishlash boʻyicha tadbirlar', 0],
    ['none by a title of few letters', ['Metodika'], 'Metodika va boshqa ishlar boʻyicha', undefined],
    ['one of fourteen letters', ['Metodik ishlar'], 'Metodik ishlar va boshqa tadbirlar', undefined],
    ['one of fourteen letters to its last', ['Metodik ishlari'], 'Metodik ishlari va boshqa tadbirlar', 0],
    ['none by thirteen letters that begin it', ['Kutubxonalararo hamkorlik ishlari'], 'Kutubxonalara', undefined],
    ['one by fourteen letters that begin it', ['Kutubxonalararo hamkorlik ishlari'], 'Kutubxonalarar', 0],
    [
      'one that is spelled nearly so before one that only begins so',
      ['Kutubxonalararo hamkorlik ishlari rejasi', 'Kutubxonalararo hamkorlig'],
      'Kutubxonalararo hamkorlik',
      1,
    ],
  ])('is %s', (_, labels, title, at) => {
    expect(sectionAmong(labels, title)).toBe(at === undefined ? null : labels[at]);
  });
});

describe('capitals', () => {
  test.each([
    ['XALQARO FAOLIYAT', true],
    ['5. XALQARO FAOLIYAT (2026)', true],
    ['ҲАЛҚАРО', true],
    ['Xalqaro faoliyat', false],
    ['xalqaro', false],
    ['OAV', false],
    ['OAVX', true],
    ['OAVXa', true],
    ['OAVx', false],
    ['12345', false],
    ['', false],
    // Letters that are more than one in the other case.
    ['XALQARO FAOLİYAT', true],
    ['Xalqaro faolİyat', false],
    ['Xalqaro ﬁliallar', false],
  ])('“%s”: %s', (text, expected) => expect(isInCapitals(text)).toBe(expected));
});
