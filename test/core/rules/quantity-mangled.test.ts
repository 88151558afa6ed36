import { quantityMangled } from '../../../src/core/rules/quantity-mangled';
import { testRule } from '../../support/rule-tester';

testRule(quantityMangled, {
  valid: [`| 1. | Tadbirlar | Tadbir/nafar | 4/4 | 5/45 |`],
  invalid: [
    {
      sheet: `| 33. | Qoʻllanmalarni targʻib etish | Nomda | 1 | ⟨1-Mar⟩ |`,
      findings: ['E2 date error'],
      data: [{ day: '01', month: '03', year: '2026' }],
      fixed: `| 33. | Qoʻllanmalarni targʻib etish | Nomda | 1 | 1/3 |`,
      otherwise: [
        `| 33. | Qoʻllanmalarni targʻib etish | Nomda | 1 | 3/1 |`,
        `| 33. | Qoʻllanmalarni targʻib etish | Nomda | 1 | 46082 |`,
      ],
    },
    {
      sheet: `| 3.5. | Malaka oshirish | Tadbir/nafar | ⟨4-Apr⟩ | ⟨Apr-38⟩ |`,
      findings: ['D2 date', 'E2 date'],
      fixed: `| 3.5. | Malaka oshirish | Tadbir/nafar | 4/4 | 4/2038 |`,
    },
    {
      sheet: `| 3.5. | Malaka oshirish | Tadbir/nafar | 1/20 | ⟨Jan-20⟩ |`,
      findings: ['E2 date'],
      fixed: `| 3.5. | Malaka oshirish | Tadbir/nafar | 1/20 | 1/20 |`,
      otherwise: [
        `| 3.5. | Malaka oshirish | Tadbir/nafar | 1/20 | 1/2020 |`,
        `| 3.5. | Malaka oshirish | Tadbir/nafar | 1/20 | 43831 |`,
      ],
    },
    {
      // A number that was only given the look of a date.
      sheet: `| 1. | Tadbirlar | Tadbir | 12 | ⟨22.08.1950⟩ |`,
      findings: ['E2 date'],
      fixed: `| 1. | Tadbirlar | Tadbir | 12 | 18497 |`,
    },
  ],
});
