import { type Catalogue, loadWords, wordsOf } from '../../src/strings/catalogue';
import { cliEn } from '../../src/strings/en/cli';
import { errorsEn } from '../../src/strings/en/errors';
import { findingsEn } from '../../src/strings/en/findings';
import { paneEn } from '../../src/strings/en/pane';
import { reportEn } from '../../src/strings/en/report';
import { roomsEn } from '../../src/strings/en/rooms';
import { rulesEn } from '../../src/strings/en/rules';
import { webEn } from '../../src/strings/en/web';
import { mappingEn } from '../../src/strings/en/mapping';
import { yearEn } from '../../src/strings/en/year';
import { uzbekOfRules } from '../../src/strings/finding-text';
import { ruleWhysUz } from '../../src/strings/uz/rule-whys';
import { uzRulesDone } from '../../src/strings/uz/rules-done';
import { type Language, LANGUAGES } from '../../src/strings/language';
import { cliUz } from '../../src/strings/uz/cli';
import { errorsUz } from '../../src/strings/uz/errors';
import { findingsUz } from '../../src/strings/uz/findings';
import { paneUz } from '../../src/strings/uz/pane';
import { reportUz } from '../../src/strings/uz/report';
import { roomsUz } from '../../src/strings/uz/rooms';
import { webUz } from '../../src/strings/uz/web';
import { mappingUz } from '../../src/strings/uz/mapping';
import { yearUz } from '../../src/strings/uz/year';

type Words = Readonly<Record<string, string>>;

const ENGLISH: Catalogue = {
  pane: paneEn,
  errors: errorsEn,
  findings: findingsEn,
  web: webEn,
  report: reportEn,
  cli: cliEn,
  rooms: roomsEn,
  year: yearEn,
  mapping: mappingEn,
  rules: rulesEn,
};
const UZBEK: Catalogue = {
  pane: paneUz,
  errors: errorsUz,
  findings: findingsUz,
  web: webUz,
  report: reportUz,
  cli: cliUz,
  rooms: roomsUz,
  year: yearUz,
  mapping: mappingUz,
  rules: { ...uzbekOfRules, ...uzRulesDone, ...ruleWhysUz },
};
const AREAS = Object.keys(ENGLISH) as (keyof Catalogue)[];

/** The words of an area as the program gets them. */
function wordsIn(area: keyof Catalogue, language: Language): Words {
  return wordsOf(area, UZBEK[area])(language);
}

beforeAll(async () => {
  for (const language of LANGUAGES) await loadWords(language);
});

/** Slots that show a value; those that only choose a word ({count:row|rows}) depend on the language. */
const shown = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot)),
];
const choosing = (text: string): readonly string[] => [...text.matchAll(/\{(\w+):/g)].map(([, slot = '']) => slot);

describe.each(LANGUAGES)('%s', (language) => {
  test.each(AREAS)('%s: every sentence is there, with the slots of the English one', (area) => {
    const english: Words = ENGLISH[area];
    const words = wordsIn(area, language);
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
    const strange = Object.entries(words).flatMap(([key, text]) => {
      const slots = new Set([...shown(english[key]!), ...choosing(english[key]!)]);
      const lost = shown(english[key]!).filter((slot) => !shown(text).includes(slot) && !choosing(text).includes(slot));
      const unknown = [...shown(text), ...choosing(text)].filter((slot) => !slots.has(slot));
      return lost.length + unknown.length === 0 ? [] : [{ key, text, lost, unknown }];
    });
    expect(strange).toEqual([]);
    expect(Object.entries(words).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('a word beside a number has as many forms as the language has', () => {
    const forms = { uz: 2, 'uz-Cyrl': 2, kaa: 2, ru: 3, en: 2 }[language];
    const wrong = AREAS.flatMap((area) => Object.values(wordsIn(area, language))).filter((text) =>
      [...text.matchAll(/\{\w+:([^{}]*)\}/g)].some(([, list = '']) =>
        language === 'ru' ? list.split('|').length !== forms : list.split('|').length > forms,
      ),
    );
    expect(wrong).toEqual([]);
  });
});

/** The words of a sentence that are our own: not what it quotes, its slots, or the words of the command line. */
const ownWords = (text: string): readonly string[] =>
  text
    .replace(/“[^”]*”|«[^»]*»|\{[^{}]*\}|--[a-z]+(?:[ =][\w|-]+)*|ishreja( \w+)?|<p>/g, ' ')
    .match(/[\p{L}ʻʼ'`‘’]{2,}/gu) ?? [];

test.each([
  ['uz', 'en'],
  ['uz-Cyrl', 'uz'],
  ['kaa', 'uz'],
  ['kaa', 'en'],
  ['ru', 'en'],
] as const)('%s: no sentence of several words is left as it is in %s', (language, other) => {
  const left = AREAS.flatMap((area) => {
    const others = wordsIn(area, other);
    return Object.entries(wordsIn(area, language)).filter(
      ([key, text]) => ownWords(text).length > 1 && text === others[key],
    );
  });
  expect(left).toEqual([]);
});

test('Uzbek is written with ʻ and ʼ, Karakalpak with the letters of 2016', () => {
  const strange = (language: Language, letters: RegExp) =>
    AREAS.flatMap((area) => Object.values(wordsIn(area, language)).flatMap(ownWords)).filter((word) =>
      // Í is the capital of ı; other capitals are those of their small letters.
      letters.test(word.replaceAll('Í', 'ı').toLowerCase()),
    );
  expect(strange('uz', /['`‘’]/)).toEqual([]);
  expect(strange('kaa', /[^aábcdefgǵhxıijklmnńoópqrstuúvwyz]/)).toEqual([]);
});

test.each([
  ['uz-Cyrl', /[a-zʻʼ]/i],
  ['ru', /[a-z]/i],
  ['kaa', /[\u0400-\u04ff]/],
  ['uz', /[\u0400-\u04ff]/],
  ['en', /[\u0400-\u04ff]/],
] as const)('%s: no word mixes two alphabets', (language, strangers) => {
  const own = strangers.source.includes('u0400') ? /[a-z]/i : /[\u0400-\u04ff]/;
  const mixed = AREAS.flatMap((area) => Object.values(wordsIn(area, language)))
    .flatMap((text) => text.replace(/\{\w+:?|\}/g, ' ').match(/[\p{L}ʻʼ]+/gu) ?? [])
    .filter((word) => strangers.test(word) && own.test(word))
    .filter((word) => !/^(Excel|IshReja|Word|WebView|Office|JSON|CSV|PDF)/.test(word));
  expect([...new Set(mixed)]).toEqual([]);
});

test('guillemets in Russian, and curved quotes elsewhere', () => {
  const quotes = (language: Language, wrong: RegExp) =>
    AREAS.filter((area) => area !== 'cli' && area !== 'report')
      .flatMap((area) => Object.values(wordsIn(area, language)))
      .filter((text) => wrong.test(text));
  expect(quotes('ru', /[“”„"]/)).toEqual([]);
  for (const language of ['uz', 'uz-Cyrl', 'kaa', 'en'] as const) expect(quotes(language, /[«»"]/)).toEqual([]);
});
