import { textApostrophe } from '../../../src/core/rules/text-apostrophe';
import { testRule } from '../../support/rule-tester';

const sheet = (...names: string[]): string => `
| № | Nomi | Olchov birligi | 2025-yil (fakt) | 2026-yil (reja) |
|---|---|---|---|---|
${names.map((name, index) => `| ${index + 1}. | ${name} | Dona | 4 | 5 |`).join('\n')}`;

testRule(textApostrophe, {
  valid: [
    sheet('Oʻzbekiston gʻoyasi, maʼlumot', 'Boʻlim aʼzosi'),
    sheet("O'zbekiston ma'lumot", "Bo'lim a'zosi"),
    // One sign for both, as Word and some keyboards write it.
    sheet('O’zbekiston g’oyasi, ma’lumot', 'Bo’lim a’zosi'),
    sheet('Oʼzbekiston maʼlumot', 'Boʼlim aʼzosi'),
    // Quotation marks are no apostrophes, and Karakalpak letters are letters.
    sheet('Boʻlim ‘Kitobxonlar klubi’ bilan', 'Qaraózek rayonı'),
  ],
  invalid: [
    {
      sheet: sheet("Bo'lim a'zosi o'rni", 'O‘zbekiston gʻoyasi, ma’lumot', "To'plam"),
      findings: ['B3 mixed info'],
      data: [{ word: 'O‘zbekiston', sign: "'" }],
      fixed: sheet("Bo'lim a'zosi o'rni", "O'zbekiston g'oyasi, ma'lumot", "To'plam"),
    },
    {
      sheet: sheet('Boʻlim aʼzosi', "“Bo'lim”, «Yangi»"),
      findings: ['B3 mixed'],
      data: [{ word: "Bo'lim", sign: 'ʻ' }],
      fixed: sheet('Boʻlim aʼzosi', '“Boʻlim”, «Yangi»'),
    },
    {
      sheet: sheet('Boʻlim aʼzosi', 'Oʻrni bo`lgan', "Ma'lumot"),
      findings: ['B3 mixed', 'B4 mixed'],
      data: [{ word: 'bo`lgan' }, { word: "Ma'lumot" }],
      offers: [
        'Write ʻ as in the rest of the sheet (1 in this cell)',
        'Write ʻ as in the rest of the sheet (1 in this cell)',
      ],
      fixed: sheet('Boʻlim aʼzosi', 'Oʻrni boʻlgan', 'Maʼlumot'),
    },
    {
      sheet: sheet('Bo’lim a’zosi', 'O’rni', "Yangi ma'lumot", 'Bo‘lim ma’ruzasi'),
      findings: ['B4 mixed', 'B5 mixed'],
      data: [
        { word: "ma'lumot", sign: '’' },
        { word: 'Bo‘lim', sign: '’' },
      ],
      fixed: sheet('Bo’lim a’zosi', 'O’rni', 'Yangi ma’lumot', 'Bo’lim ma’ruzasi'),
    },
    {
      // The word alone, without the marks around it.
      sheet: sheet('Boʻlim aʼzosi', 'Boʻlim oʻrni', "Yangi «“Ma'lumot.uz”»; bo'lim"),
      findings: ['B4 mixed'],
      data: [{ word: "Ma'lumot.uz" }],
      offers: ['Write ʻ as in the rest of the sheet (2 in this cell)'],
      fixed: sheet('Boʻlim aʼzosi', 'Boʻlim oʻrni', 'Yangi «“Maʼlumot.uz”»; boʻlim'),
    },
    {
      sheet: `> choices {"apostrophes":"modifier"}\n${sheet("Bo'lim a'zosi", "To'plam", 'Oʻrin')}`,
      findings: ['B2 other', 'B3 other'],
      fixed: sheet('Boʻlim aʼzosi', 'Toʻplam', 'Oʻrin'),
    },
  ],
});
