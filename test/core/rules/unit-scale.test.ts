import { unitScale } from '../../../src/core/rules/unit-scale';
import { testRule } from '../../support/rule-tester';

testRule(unitScale, {
  valid: [
    `| 6.1. | Oylik maoshi | Ming soʻm | 5 | 6 |
     | 6.2. | Boshqa xarajatlar | Ming so'm | 5 | 6 |
     | 6.3. | Tadbirlar | Tadbir | 5 | 6 |
     | 6.4. | Sovgʻalar | Quti | 5 | 6 |`,
    `| 5.1. | Xizmatlardan tushgan mablagʻ | Soʻm | 5000 | 6000 |`,
  ],
  invalid: [
    {
      sheet: `| 5.1. | Xizmatlardan tushgan mablagʻ | So\`mda | 500000 | 600000 |
              | 5.2. | Ijara xizmatlaridan tushgan mablagʻ | So\`mda | 0 | 0 |
              | 6.1. | Oylik maoshi | Ming so\`m | 374272.1 | 430000 |
              | 6.2. | Boshqa xarajatlar | Ming so\`m | 7889 | 100000 |
              | 6.3. | Ijtimoiy sugʻurta | Ming so\`m | 9347 | 10000 |`,
      findings: ['C2 mixed warning ← C3'],
      data: [{ count: 3 }],
    },
    {
      sheet: `| 6.1. | Oylik maoshi | Ming soʻm | 374272.1 | 430000 |
              | 6.2. | Boshqa xarajatlar | Soʻm | 7889 | 100000 |`,
      findings: ['C3 mixed'],
    },
  ],
});
