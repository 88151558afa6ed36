import { toCyrillic } from '../../src/strings/uz-cyrl/cyrillic';
import { LANGUAGES } from '../../src/strings/language';
import { loadWords, wordsOf } from '../../src/strings/catalogue';
import { errorsUz } from '../../src/strings/uz/errors';
import { paneUz } from '../../src/strings/uz/pane';

test.each([
  ['Oʻlchov birligi yoʻq, gʻoya, maʼno', 'Ўлчов бирлиги йўқ, ғоя, маъно'],
  ['Yozuv, yangi, yil, yetti, yuz, YOʻQ', 'Ёзув, янги, йил, етти, юз, ЙЎҚ'],
  ['Eslatma: seans va ertaga', 'Эслатма: сеанс ва эртага'],
  ['Shakl, chorak, LOYIHA, AKM', 'Шакл, чорак, ЛОЙИҲА, АКМ'],
  ['Kompyuterdagi parol va filtr', 'Компьютердаги пароль ва фильтр'],
  ['{number}-band, {year}-yil: {count:xato|xatolar}', '{number}-банд, {year}-йил: {count:хато|хатолар}'],
  ['Excelda .xlsx faylini oching (Ctrl+C)', 'Excelда .xlsx файлини очинг (Ctrl+C)'],
  ['II chorak, I–IV, A34 katagi, #REF! xatosi', 'II чорак, I–IV, A34 катаги, #REF! хатоси'],
  ["“oʻ” bilan “o'” va “o”, <p> belgisi", "“oʻ” билан “o'” ва “o”, <p> белгиси"],
  ['“Central Asia” konferensiyasi', '“Central Asia” конференцияси'],
  ['--period bilan, {{use.visits.plan}} belgisi, tez-tez', '--period билан, {{use.visits.plan}} белгиси, тез-тез'],
])('writes “%s” in Cyrillic', (latin, cyrillic) => {
  expect(toCyrillic(latin)).toBe(cyrillic);
});

test('every sentence of the pane keeps its slots, and no Latin letter stays beside a Cyrillic one but in a name', async () => {
  await loadWords('uz-Cyrl');
  expect(LANGUAGES).toContain('uz-Cyrl');
  const pane: Readonly<Record<string, string>> = wordsOf('pane', paneUz)('uz-Cyrl');
  const errors: Readonly<Record<string, string>> = wordsOf('errors', errorsUz)('uz-Cyrl');
  for (const [key, latin] of Object.entries({ ...paneUz, ...errorsUz })) {
    const cyrillic = pane[key] ?? errors[key] ?? '';
    expect(cyrillic.match(/\{\w+/g)).toEqual(latin.match(/\{\w+/g));
    const words = cyrillic.replace(/\{[^}]*\}/g, ' ').match(/[\p{L}ʻʼ]+/gu) ?? [];
    const mixed = words.filter((word) => /[A-Za-zʻʼ]/.test(word) && /[\u0400-\u052f]/.test(word));
    expect(mixed.filter((word) => !/^(Excel|IshReja|Word|WebView|Office|JSON|CSV|PDF)/.test(word))).toEqual([]);
  }
});
