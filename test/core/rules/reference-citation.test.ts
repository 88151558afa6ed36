import { referenceCitation } from '../../../src/core/rules/reference-citation';
import { testRule } from '../../support/rule-tester';

testRule(referenceCitation, {
  valid: [
    `| 1. | 2023-yil 21-dekabrdagi “Oilalarni mustahkamlash toʻgʻrisida”gi PQ-401-son qarori | Hujjat | 12 | 12 |
     | 2. | AOKAning 2024-yil 12-noyabrdagi 210-son buyrugʻi, OʻRQ-439-son Qonun | Hujjat | 12 | 12 |
     | 3. | 2026-yil 21-dekabrda “Kitobxon onalar kuni”ni 4-sonli maktabda oʻtkazish | Tadbir | 1 | 1 |
     | 4. | 2026-yil 1-yanvarda 12 ta tadbir, “INFOLIB” 1-soni, inson huquqlari | Tadbir | 1 | 1 |
     | 5. | 2023 йил 21 декабрдаги ПҚ-401-сон қарори | Hujjat | 1 | 1 |`,
  ],
  invalid: [
    {
      sheet: `| 2. | Prezidentning 2023-yil 21-dekabrda PQ-401 qarori | Hujjat | 12 | 12 |
              | 3. | Prezidentning PQ-46-sonli Qarori ijrosi | Hujjat | 12 | 12 |
              | 6. | AOKAning 136 – son buyrugʻi, 63–son buyrugʻi | Hujjat | 4 | 4 |
              | 13. | 2020-yil 14-dekabrda "Milliy dasturni tasdiqlash toʻgʻrisida"gi 781-sonli qarori | Tadbir | 1 | 1 |`,
      findings: ['B2 form info', 'B3 form', 'B4 form', 'B5 form'],
      data: [
        {
          written: '“2023-yil 21-dekabrda”, “PQ-401”',
          expected: '“2023-yil 21-dekabrdagi”, “PQ-401-son”',
        },
      ],
      fixed: `| 2. | Prezidentning 2023-yil 21-dekabrdagi PQ-401-son qarori | Hujjat | 12 | 12 |
              | 3. | Prezidentning PQ-46-son Qarori ijrosi | Hujjat | 12 | 12 |
              | 6. | AOKAning 136-son buyrugʻi, 63-son buyrugʻi | Hujjat | 4 | 4 |
              | 13. | 2020-yil 14-dekabrdagi "Milliy dasturni tasdiqlash toʻgʻrisida"gi 781-son qarori | Tadbir | 1 | 1 |`,
    },
    {
      sheet: `| 1. | 24.05.2011 yildagi pq 1536-sonli qaror | Hujjat | 1 | 1 | 2022 yil 28 Yanvardagi PF-60 Farmoni |
              | 2. | 743 son qaror; 99.99.2011dagi xat | Hujjat | 1 | 1 |`,
      findings: ['B2 form', 'F2 form', 'B3 form'],
      fixed: `| 1. | 2011-yil 24-maydagi PQ-1536-son qaror | Hujjat | 1 | 1 | 2022-yil 28-yanvardagi PF-60-son Farmoni |
              | 2. | 743-son qaror; 99.99.2011dagi xat | Hujjat | 1 | 1 |`,
    },
    {
      sheet: `| 1. | 2023 йил 21 декабрдаги ПҚ-401-сонли қарори, ПФ-60 фармони | Hujjat | 1 | 1 |`,
      findings: ['B2 form'],
      fixed: `| 1. | 2023 йил 21 декабрдаги ПҚ-401-сон қарори, ПФ-60-сон фармони | Hujjat | 1 | 1 |`,
    },
  ],
});
