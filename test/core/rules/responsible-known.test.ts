import { responsibleKnown } from '../../../src/core/rules/responsible-known';
import { testRule } from '../../support/rule-tester';

testRule(responsibleKnown, {
  valid: [
    `| 1. | Nomi | Dona | 5 | 6 | Reja | 2026-yil davomida | Axborot-bibliografiya xizmati |
     | 2. | Nomi | Dona | 5 | 6 | Reja | 2026-yil davomida | Abonement va foydalanuvchilarga xizmat ko\`rsatish xizmati |
     | 3. | Nomi | Dona | 5 | 6 | Reja | 2026-yil davomida | 1.Axborot-bibliografiya xizmati 2.Barcha xizmatlar |
     | 4. | Nomi | Dona | 5 | 6 | Reja | 2026-yil davomida | Ахборот-библиография хизмати |
     | 5. | Nomi | Dona | - | - | Reja | 2026-yil davomida | - |
     | 6. | Nomi | Dona | 5 | 6 | Reja | 2026-yil davomida | TAKM buxgalteri A.Ismoilov |`,
    // A line break inside a name.
    `| 1. | Nomi | Dona | 5 | 6 | Reja | 2026-yil davomida | Abonementlar va foydalanuvchilarga<br>xizmat koʻrsatish xizmati |`,
    // A known slip is the business of text-spelling.
    `| 1. | Nomi | Dona | 5 | 6 | Reja | 2026-yil davomida | Axborot-bibliografiya hizmati |`,
  ],
  invalid: [
    {
      sheet: `| 1. | Toʻplam | Dona | 5 | 6 | Reja | 2026-yil davomida | Axborot-bibliografya xizmati |
              | 2. | Toʻplam | Dona | 5 | 6 | Reja | 2026-yil davomida | Mahalla faollari |
              | 3. | Toʻplam | Dona | 5 | 6 | Reja | 2026-yil davomida | Axborot-bibliografiya xizmati, kadrlar boyicha inspetor |`,
      findings: ['H2 unknown info', 'H3 unknown', 'H4 unknown'],
      data: [{ service: 'Axborot-bibliografya xizmati' }, { service: 'Mahalla faollari' }],
      fixed: `| 1. | Toʻplam | Dona | 5 | 6 | Reja | 2026-yil davomida | Axborot-bibliografiya xizmati |
              | 2. | Toʻplam | Dona | 5 | 6 | Reja | 2026-yil davomida | Mahalla faollari |
              | 3. | Toʻplam | Dona | 5 | 6 | Reja | 2026-yil davomida | Axborot-bibliografiya xizmati, Kadrlar boʻyicha inspektor |`,
    },
    {
      // The list is in Latin letters: a Cyrillic plan keeps its own.
      sheet: `| 1. | Тўплам | Дона | 5 | 6 | Режа | 2026 йил давомида | Ахборот-библиографя хизмати |`,
      findings: ['H2 unknown'],
    },
  ],
});
