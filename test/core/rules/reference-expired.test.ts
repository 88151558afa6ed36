import { referenceExpired } from '../../../src/core/rules/reference-expired';
import { testRule } from '../../support/rule-tester';

testRule(referenceExpired, {
  valid: [
    `| 1. | “2022-2026-yillarga moʻljallangan Yangi Oʻzbekistonning taraqqiyot strategiyasi toʻgʻrisida”gi 60-son Farmon | Hujjat | 1 | 4 |
     | 2. | 2023-yil 21-dekabrdagi PQ-401-son qarori asosida dasturiy taʼminot | Hujjat | 1 | 4 |
     | 3. | “2021-2023-yillarda hududlarni obodonlashtirish toʻgʻrisida”gi qaror. Oʻquv dasturini tuzish | Hujjat | 1 | 1 |
     | 4. | 2019-2021 gazetalar toʻplami | Dona | 1 | 1 |
     | 5. | Milliy dastur asosida kitobxonlik tadbirlari | Tadbir | 1 | 1 |`,
    // Without a year nobody can say what has ended.
    `| № | Nomi | Oʻlchov birligi | Fakt | Reja |
     |---|---|---|---|---|
     | 1. | “2020-2025-yillarda kitobxonlik madaniyatini rivojlantirish milliy dasturi” | Tadbir | 1 | 1 |`,
  ],
  invalid: [
    {
      sheet: `| 13. | “2020-2025-yillarda kitobxonlik madaniyatini rivojlantirish milliy dasturini tasdiqlash toʻgʻrisida”gi 781-son qaror | Tadbir | 1 | 1 |
              | 14. | Haftalik | Tadbir | 1 | 1 | 2020–2025-yillar dasturi asosida |
              | 15. | Koʻrgazma | Tadbir | 1 | 1 | Kitobxonlik madaniyatini rivojlantirish milliy dasturi asosida |
              | 16. | 2017-2021 yillar Harakatlar strategiyasi | Hujjat | 1 | 1 |`,
      findings: ['B2 ended warning ← F3 F4', 'B5 ended'],
      data: [{ programme: '2020-2025', year: 2026 }, { programme: '2017-2021' }],
    },
    {
      sheet: `| № | Номи | Ўлчов бирлиги | 2025 йил (факт) | 2026 йил (режа) |
              |---|---|---|---|---|
              | 13. | «2020–2025 йилларда китобхонлик маданиятини ривожлантириш миллий дастурини тасдиқлаш тўғрисида»ги 781-сон қарор | Тадбир | 1 | 1 |`,
      findings: ['B2 ended'],
    },
    {
      // The span stands in the torn row.
      sheet: `| 13. | Kitobxonlikni rivojlantirish boʻyicha | Tadbir | 1 | 1 |
              | | 2020-2025-yillar dasturi ijrosi | | | |`,
      findings: ['B3 ended'],
    },
  ],
});
