import { referenceYear } from '../../../src/core/rules/reference-year';
import { testRule } from '../../support/rule-tester';

testRule(referenceYear, {
  valid: [
    `| 16. | “INFOLIB UZBEKISTAN – 2026” XV Milliy axborot-kutubxona haftaligi | Tadbir | 1 | 1 |
     | 17. | “INFOLIB UZBEKISTAN” haftaligi, 2024-yil 5-maydagi buyruq asosida | Tadbir | 1 | 1 |
     | 18. | “INFOLIB” jurnali 2024-yil sonlari | Dona | 4 | 4 |
     | 19. | “Raqamli Oʻzbekiston – 2030” strategiyasi | Hujjat | 1 | 1 |`,
    `| № | Nomi | Oʻlchov birligi | Fakt | Reja |
     |---|---|---|---|---|
     | 16. | “INFOLIB UZBEKISTAN – 2024” haftaligi | Tadbir | 1 | 1 |`,
  ],
  invalid: [
    {
      sheet: `| 16. | “INFOLIB UZBEKISTAN – 2024” Milliy haftaligi | Tadbir | 1 | 1 |
              | 17. | “Central Asia-2025: fan va taʼlim” konferensiyasi, 2025-yil may | Tadbir | 1 | 1 |`,
      findings: ['B2 other warning', 'B3 other'],
      data: [{ event: 'INFOLIB UZBEKISTAN', written: '2024', year: 2026 }, { event: 'Central Asia' }],
      fixed: `| 16. | “INFOLIB UZBEKISTAN – 2026” Milliy haftaligi | Tadbir | 1 | 1 |
              | 17. | “Central Asia-2026: fan va taʼlim” konferensiyasi, 2025-yil may | Tadbir | 1 | 1 |`,
    },
    {
      sheet: `| № | Номи | Ўлчов бирлиги | 2025 йил (факт) | 2026 йил (режа) |
              |---|---|---|---|---|
              | 16. | «ИНФОЛИБ УЗБЕКИСТАН – 2025» миллий ҳафталиги | Тадбир | 1 | 1 |`,
      findings: ['B2 other'],
      fixed: `| № | Номи | Ўлчов бирлиги | 2025 йил (факт) | 2026 йил (режа) |
              |---|---|---|---|---|
              | 16. | «ИНФОЛИБ УЗБЕКИСТАН – 2026» миллий ҳафталиги | Тадбир | 1 | 1 |`,
    },
  ],
});
