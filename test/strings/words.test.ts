import type { Catalogue } from '../../src/strings/catalogue';
import { catalogueEn } from '../../src/strings/en/catalogue';
import { uzbekOfRules } from '../../src/strings/finding-text';
import { catalogueKaa } from '../../src/strings/kaa/catalogue';
import { cliUz } from '../../src/strings/uz/cli';
import { errorsUz } from '../../src/strings/uz/errors';
import { findingsUz } from '../../src/strings/uz/findings';
import { paneUz } from '../../src/strings/uz/pane';
import { reportUz } from '../../src/strings/uz/report';
import { roomsUz } from '../../src/strings/uz/rooms';
import { webUz } from '../../src/strings/uz/web';

/** Every language has every word of every area, in its own letters. */

const catalogueUz: Catalogue = {
  pane: paneUz,
  errors: errorsUz,
  findings: findingsUz,
  web: webUz,
  report: reportUz,
  cli: cliUz,
  rooms: roomsUz,
  rules: uzbekOfRules,
};

const AREAS = Object.keys(catalogueEn) as (keyof Catalogue)[];
const TRANSLATIONS = Object.entries({ uz: catalogueUz, kaa: catalogueKaa });
const CASES = TRANSLATIONS.flatMap(([language, words]) =>
  AREAS.map((area) => ({ language, area, words: words[area] })),
);

const slotsOf = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\{(\w+)[}:]/g)].map(([, slot = '']) => slot)),
];

/** A sentence without what it quotes, its slots, and the words of the command line. */
const ownWords = (text: string): string =>
  text.replace(/“[^”]*”|\{[^{}]*\}|--[a-z]+(?:[ =][\w|-]+)*|ishreja( \w+)?|<p>/g, ' ');

describe.each(CASES)('$language, $area', ({ language, area, words }) => {
  const english: Readonly<Record<string, string>> = catalogueEn[area];

  test('every key is there, and no other', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
  });

  test('every sentence has no slot that the English one lacks', () => {
    const strange = Object.entries(words).filter(([key, text]) =>
      slotsOf(text).some((slot) => !slotsOf(english[key]!).includes(slot)),
    );
    expect(strange).toEqual([]);
  });

  test('no sentence of several words is left in English', () => {
    const left = Object.entries(words).filter(([key, text]) => {
      const own = ownWords(text).match(/\p{L}{2,}/gu) ?? [];
      return own.length > 1 && text === english[key];
    });
    expect(left).toEqual([]);
  });

  test('apostrophes are those of the alphabet', () => {
    const none = language === 'uz' ? /['`‘’]/ : /['`‘’ʻʼ]/;
    expect(Object.entries(words).filter(([, text]) => none.test(ownWords(text)))).toEqual([]);
  });
});

test('no Karakalpak sentence of several words is left in Uzbek', () => {
  const left = AREAS.flatMap((area) => {
    const uzbek: Readonly<Record<string, string>> = catalogueUz[area];
    return Object.entries(catalogueKaa[area] as Readonly<Record<string, string>>).filter(
      ([key, text]) => (ownWords(text).match(/\p{L}{2,}/gu) ?? []).length > 1 && text === uzbek[key],
    );
  });
  expect(left).toEqual([]);
});

test('Karakalpak words have no letter that is not in the alphabet of 2016', () => {
  const letters = /[^aábcdefgǵhxıijklmnńoópqrstuúvwyz]/;
  const strange = Object.values(catalogueKaa)
    .flatMap((words) => Object.values(words as Readonly<Record<string, string>>))
    .flatMap((text) => ownWords(text).match(/\p{L}+/gu) ?? [])
    // Í is the capital of ı; other capitals are those of their small letters.
    .filter((word) => letters.test(word.replaceAll('Í', 'ı').toLowerCase()));
  expect(strange).toEqual([]);
});
