import type { Language } from '../../src/strings/language';

/** What a function of src/strings gives in a language; asked in Node and in a browser, which may differ in what they know of languages. */
export interface LanguageCase {
  readonly file: 'format' | 'plural' | 'compare-texts';
  readonly name: string;
  readonly args: readonly unknown[];
  readonly expected: unknown;
}

const HERE: readonly Language[] = ['uz', 'uz-Cyrl', 'kaa', 'ru'];
const SPACE = '\u00a0';
const DAY = new Date(2026, 2, 1, 14, 2).getTime();

const NUMBERS: readonly (readonly [number, string, string])[] = [
  [18510, `18${SPACE}510`, '18,510'],
  [475626.8, `475${SPACE}626,8`, '475,626.8'],
  [1100, `1${SPACE}100`, '1,100'],
  [0, '0', '0'],
  [-5.25, '−5,25', '−5.25'],
  [1234567.891, `1${SPACE}234${SPACE}567,891`, '1,234,567.891'],
  [0.1 + 0.2, '0,3', '0.3'],
];

const CHANGES: readonly (readonly [number, string, string])[] = [
  [80 / 370, `+21,6${SPACE}%`, '+21.6%'],
  [-6 / 1006, `−0,6${SPACE}%`, '−0.6%'],
  [0, `0${SPACE}%`, '0%'],
  [0.00001, `0${SPACE}%`, '0%'],
];

/** Russian: the form that goes with a number. */
const ERRORS = ['ошибка', 'ошибки', 'ошибок'];
const COUNTED: readonly (readonly [number, string])[] = [
  ...[1, 21, 101, 121].map((count) => [count, 'ошибка'] as const),
  ...[2, 3, 4, 22, 34, 102, 1.5].map((count) => [count, 'ошибки'] as const),
  ...[0, 5, 10, 11, 12, 13, 14, 15, 20, 25, 111, 112, 114].map((count) => [count, 'ошибок'] as const),
];

/** Words in the order of their language's dictionaries. */
const ORDERED: readonly (readonly [Language, string])[] = [
  ['uz', 'dona kitob nafar non xizmat yangi zina oʻrin gʻoya shahar chorak'],
  ['uz', 'sahifa suv soʻm shakl'],
  ['uz', 'ona onda onglar'],
  ['uz', "Oy O'quv oʻrin O‘zbek"],
  ['uz', '12 Élan Nomda Nomda/nusxa Ёзув Нафар'],
  ['uz-Cyrl', 'авж бино ер ёз жой нафар экин юз ям ўрин қатнов ғоя ҳужжат'],
  ['uz-Cyrl', 'соз сўз шаҳар Abonement'],
  ['kaa', 'ara ásbap bar den eger fakt gúl ǵarry hár xat ıntı iyne jas kitap qala lawa maman nan ńe oy óner pal'],
  ['kaa', 'sabaq tas ul úy vaza waqıt yad zat shegara cirk chek'],
  ['kaa', 'Hár ÍNTÍ ırıs iyne'],
  ['ru', 'ель ёлка жук медаль мёд план сектор съезд съёмка сыр ягода'],
  ['ru', 'Тадбир Тақвим Tadbir'],
  ['en', 'copy item oʻrin plan titles zinc'],
];

/** The cases of numbers, changes, days and forms of words. */
export const FORMAT_CASES: readonly LanguageCase[] = [
  ...NUMBERS.flatMap(([value, here, en]) => inAll('formatNumber', [value], here, en)),
  ...CHANGES.flatMap(([share, here, en]) => inAll('formatChange', [share], here, en)),
  ...inAll('cellText', [475626.8], '475626,8', '475626.8'),
  ...inAll('cellText', ['18.1.'], '18.1.', '18.1.'),
  ...inAll('formatDay', [DAY], '01.03.2026', '1 March 2026'),
  { file: 'format', name: 'formatTime', args: [DAY], expected: '14:02' },
  ...COUNTED.map(([count, expected]) => pluralCase(count, ERRORS, 'ru', expected)),
  ...[1, 2, 5, 21].flatMap((count) =>
    (['uz', 'uz-Cyrl', 'kaa'] as const).map((language) => pluralCase(count, ['xato', 'xatolar'], language, 'xato')),
  ),
  pluralCase(1, ['error', 'errors'], 'en', 'error'),
  pluralCase(21, ['error', 'errors'], 'en', 'errors'),
];

/** The words of a language in order, and the language. */
export const ORDER_CASES: readonly { readonly language: Language; readonly words: readonly string[] }[] = ORDERED.map(
  ([language, words]) => ({ language, words: words.split(' ') }),
);

function inAll(name: string, args: readonly unknown[], here: string, en: string): readonly LanguageCase[] {
  const languages: readonly Language[] = [...HERE, 'en'];
  return languages.map((language) => ({
    file: 'format',
    name,
    args: [...args, language],
    expected: language === 'en' ? en : here,
  }));
}

function pluralCase(count: number, forms: readonly string[], language: Language, expected: string): LanguageCase {
  return { file: 'plural', name: 'plural', args: [count, forms, language], expected };
}
