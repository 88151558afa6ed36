import { responsibleMissing } from '../../../src/core/rules/responsible-missing';
import { testRule } from '../../support/rule-tester';

testRule(responsibleMissing, {
  valid: [
    `| 1. | Tadbirlar | Tadbir | 5 | 6 | Reja | 2026-yil davomida | Barcha xizmatlar |
     | 2. | Masofadan xizmat | Nusxa | - | - | Reja | 2026-yil davomida | - |
     | 3. | Mablagʻ | Soʻmda | 0 | 0 | | | |`,
    // Without a column for them that is told once, as a column that is missing.
    `| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) |
     |---|---|---|---|---|
     | 1. | Tadbirlar | Tadbir | 5 | 6 |`,
    // Torn over two rows.
    `| 39. | Soha mutaxassislari malakasini | Tadbir | 4 | 4 | Reja | 2026-yil | |
     | | oshirish | | | | | davomida | Kadrlar boʻyicha inspektor |`,
    // A row of the item names who does it.
    `| 1. | Tadbirlar | Tadbir | 5 | 6 | Reja | 2026-yil davomida | Barcha xizmatlar |
     | 2.16. | Targʻibot | Tadbir | 10 | 8 | Buktreyler | 2-chorak | |
     | | | | 2 | 2 | Multimedia | Yil davomida | Barcha xizmatlar |`,
  ],
  invalid: [
    {
      sheet: `| 1.8. | Hujjatlarning yagona shaklini ishlab chiqish | Hujjat | - | 1 | Reja | Yil davomida | |
              | 1.9. | Loyihalar ishlab chiqish | Tadbir | 5 | 5 | Reja | Yil davomida | - |
              | 1.10. | Soʻrovnoma oʻtkazish | Tadbir | 2 | 2 | Reja | Yil davomida | Barcha xizmatlar |`,
      findings: ['H2 missing warning', 'H3 missing'],
    },
    {
      sheet: `| 1. | Tadbirlar | Tadbir | 5 | 6 | Reja | Yil davomida | |
              | 2. | Koʻrgazmalar | Tadbir | 5 | 6 | Reja | Yil davomida | |`,
      findings: ['H2 none warning ← H3'],
    },
  ],
});
