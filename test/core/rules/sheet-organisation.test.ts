import uzAkm from '../../../assets/packs/uz-akm.json';
import { runRules } from '../../../src/core/check/run-rules';
import { readPack } from '../../../src/core/pack/read-pack';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { sheetOrganisation } from '../../../src/core/rules/sheet-organisation';
import { testRule } from '../../support/rule-tester';
import { gridOf } from '../../support/table';

const sheet = (...titles: string[]): string => `
${titles.join('\n')}
| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) |
|---|---|---|---|---|
| 1. | Tadbirlar | Tadbir | 4 | 5 |`;

testRule(sheetOrganisation, {
  valid: [
    sheet('QORAOʻZAK TUMANI', 'Qorao`zak tumani markazining ish rejasi'),
    sheet('Қораўзак тумани ахборот-кутубхона маркази'),
    sheet('Qaraózek rayonı málimleme-kitapxana orayı'),
    sheet('Jizzax viloyati Sharof Rashidov tumani markazi'),
    sheet('NUKUS SHAHRI AXBOROT-KUTUBXONA MARKAZI'),
    // Russian titles say it in another case.
    sheet('План работы информационно-библиотечного центра Чимбайского района на 2026 год'),
    sheet('ИНФОРМАЦИОННО-БИБЛИОТЕЧНЫЙ ЦЕНТР В КАРАУЗЯКСКОМ РАЙОНЕ'),
    sheet('Чимбайский район, план работы на 2026 год'),
    sheet('Библиотечный центр Андижанской области'),
    // A city's kind stands before its name.
    sheet('План работы информационно-библиотечного центра города Нукус на 2027 год'),
    sheet('Библиотечный центр г. Ташкента'),
    sheet('Библиотечный центр Республики Каракалпакстан'),
    // Known in one place: the other spelling is told by the title's own rule.
    sheet('QORAOʻZAK TUMANI', 'Qoraqʻzak tumani markazining ish rejasi'),
    // What a number was typed onto is no name of a place.
    sheet("QORAU'ZAK TUMANI12 ta", 'Chimboy tumani markazi'),
    // The centre of a region, a district without its word, and no title at all.
    sheet('Qoraqalpogʻiston Respublikasi axborot-kutubxona markazining ish rejasi'),
    sheet('Chimboy AKM ish rejasi'),
    sheet('Qoraqalpogʻiston Respublikasi', '2026-YIL UCHUN ISH REJASI'),
    `| 1. | Tadbirlar | Tadbir | 4 | 5 |`,
  ],
  invalid: [
    {
      sheet: sheet("QORAU'ZAK TUMANI", "Qorau'zak  tumani markazining ish rejasi"),
      findings: ['A1 near warning ← A2'],
      data: [{ written: "QORAU'ZAK TUMANI", name: 'Qoraoʻzak' }],
      fixed: sheet("QORAO'ZAK TUMANI", "Qorao'zak tumani markazining ish rejasi"),
    },
    { sheet: sheet('Qaraozak rayonı orayı'), findings: ['A1 near'], fixed: sheet('Qoraoʻzak rayonı orayı') },
    // A name in another script is told, and written by hand.
    { sheet: sheet('Қораўзаг тумани маркази'), findings: ['A1 near'], data: [{ name: 'Qoraoʻzak' }] },
    { sheet: sheet('Библиотечный центр города Нуккус'), findings: ['A1 near'], data: [{ written: 'города Нуккус' }] },
    {
      // Twice in one line, and in two alphabets.
      sheet: sheet("QORAU'ZAK TUMANI, Qorau'zak tumani ish rejasi"),
      findings: ['A1 near ←'],
      fixed: sheet("QORAO'ZAK TUMANI, Qorao'zak tumani ish rejasi"),
    },
    { sheet: sheet("QORAU'ZAK TUMANI", 'Қораўзаг тумани маркази'), findings: ['A1 near ← A2'] },
    { sheet: sheet('Andijon viloyati Temurlang tumani markazi'), findings: ['A1 unknown'] },
    { sheet: sheet('AXBOROT-KUTUBXONA MARKAZINING', '2026-YIL UCHUN ISH REJASI'), findings: ['A1 missing warning'] },
  ],
});

test('a pack without districts knows none to be wrong', () => {
  const pack = { ...readPack(uzAkm), districts: [] };
  const plan = parsePlan(gridOf(sheet('Andijon viloyati Temurlang tumani markazi')), pack)!;
  expect(runRules(plan, pack, [sheetOrganisation])).toEqual([]);
});
