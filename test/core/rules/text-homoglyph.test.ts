import { textHomoglyph } from '../../../src/core/rules/text-homoglyph';
import { testRule } from '../../support/rule-tester';

testRule(textHomoglyph, {
  valid: [
    `| 1. | Axborot-kutubxona АКТ | Dona | 4 | 5 | Ўзбекистон Республикаси |
     | 2. | Китоб фонди UzNEL тизимида | Дона | 4 | 5 | QR-код |`,
    // A numeral in Cyrillic letters has a rule of its own.
    `| IІ. ASOSIY FAOLIYAT |
     | 1. | Ish | Dona | 4 | 5 |`,
  ],
  invalid: [
    {
      sheet: `| 1. | Axbоrot-kutubxona resurslari | Dоna | 4 | 5 | Китoб берилиши |`,
      findings: ['B2 mixed warning', 'C2 mixed', 'F2 mixed'],
      data: [{ words: '“Axbоrot”' }, {}, {}],
      fixed: `| 1. | Axborot-kutubxona resurslari | Dona | 4 | 5 | Китоб берилиши |`,
    },
    { sheet: `| 1. | Kitob qдл fondi | Dona | 4 | 5 |`, findings: ['B2 stuck warning'] },
    {
      sheet: `QОRAOʻZAK TUMANI
              | № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) |
              |---|---|---|---|---|
              | 1. | Tadbirlar | Tadbir | 4 | 5 |`,
      findings: ['A1 mixed'],
      fixed: `QORAOʻZAK TUMANI
              | № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) |
              |---|---|---|---|---|
              | 1. | Tadbirlar | Tadbir | 4 | 5 |`,
    },
  ],
});
