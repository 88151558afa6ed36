import { quantityWhole } from '../../../src/core/rules/quantity-whole';
import { testRule } from '../../support/rule-tester';

testRule(quantityWhole, {
  valid: [
    `| 1. | Tadbirlar | Tadbir | 12 | '1006,0 |
     | 6.1. | Oylik maoshi | Ming soʻm | 374272.1 | 430000 |
     | 6.2. | Tushgan mablagʻ | Soʻm | 374272.55 | 430000 |
     | 7. | Bogʻga suv | Litr | 1.5 | 2.5 |`,
  ],
  invalid: [
    {
      sheet: `| 1. | Tadbirlar | Tadbir | 12.5 | 13 |
              | 2. | Kitob berilishi | Nusxa | 1006 | '1100,5 |
              | 3. | Malaka oshirish | Tadbir/nafar | 4/4.5 | 4/5 |`,
      findings: ['D2 fraction warning', 'E3 fraction warning', 'D4 fraction warning'],
      data: [{ value: 12.5, unit: 'Tadbir' }, { value: 1100.5 }, { value: 4.5 }],
    },
    {
      // Of a torn item the cell with the fraction, told beside what cannot be read.
      sheet: `| 1. | Tadbirlar | Tadbir | '1006,0 | 12.5 | Reja |
              | | va koʻrgazmalar | | 7.5 | 5 ta | asosida |`,
      findings: ['E2 fraction', 'D3 fraction'],
      data: [{ value: 12.5 }, { value: 7.5 }],
    },
  ],
});
