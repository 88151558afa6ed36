import { responsibleSeparated } from '../../../src/core/rules/responsible-separated';
import { testRule } from '../../support/rule-tester';

const cell = (responsible: string) => `| 1. | Nomi | Dona | 5 | 6 | Reja | 2026-yil davomida | ${responsible} |`;

testRule(responsibleSeparated, {
  valid: [
    cell('Axborot-bibliografiya xizmati<br>Barcha xizmatlar'),
    cell('Axborot-bibliografiya xizmati, Barcha xizmatlar'),
    cell('Axborot-bibliografiya xizmati va barcha xizmatlar'),
    cell('Direktor oʻrinbosari'),
    cell('1. Axborot-bibliografiya xizmati<br>2. Barcha xizmatlar'),
    // Spaces and a number before the first part nothing.
    cell('␣Axborot-bibliografiya xizmati, Barcha xizmatlar'),
    cell('␣1.␣Axborot-bibliografiya xizmati, Barcha xizmatlar'),
    // One service torn over two rows.
    `| 1. | Nomi | Dona | 5 | 6 | Reja | 2026-yil davomida | Axborot- |
     | | | | | | | | bibliografiya xizmati |`,
  ],
  invalid: [
    {
      sheet: cell('Axborot-bibliografiya xizmati Axborot-kommunikatsiya va raqamlashtirish xizmati'),
      findings: ['H2 glued info'],
      data: [{ count: 2 }],
      fixed: cell('Axborot-bibliografiya xizmati<br>Axborot-kommunikatsiya va raqamlashtirish xizmati'),
    },
    {
      sheet: cell('9. Axborot-bibliografiya xizmati␣␣10)␣␣Barcha xizmatlar'),
      findings: ['H2 glued'],
      fixed: cell('9. Axborot-bibliografiya xizmati<br>10)␣␣Barcha xizmatlar'),
    },
    {
      // Of a torn cell the half in which they are glued.
      sheet: `| 1. | Nomi | Dona | 5 | 6 | Reja | 2026-yil davomida | Axborot-bibliografiya xizmati |
              | | davomi | | | | | | Barcha xizmatlar Buxgalter |`,
      findings: ['H3 glued'],
      data: [{ count: 2 }],
      fixed: `| 1. | Nomi | Dona | 5 | 6 | Reja | 2026-yil davomida | Axborot-bibliografiya xizmati |
              | | davomi | | | | | | Barcha xizmatlar<br>Buxgalter |`,
    },
    {
      sheet: cell('1.Axborot-bibliografiya xizmati 2.Barcha xizmatlar'),
      findings: ['H2 glued'],
      fixed: cell('1.Axborot-bibliografiya xizmati<br>2.Barcha xizmatlar'),
    },
    {
      sheet: `| 2.16. | Targʻibot | Tadbir | 10 | 8 | Buktreyler | 2-chorak | Barcha xizmatlar |
              | | | | 2 | 2 | Multimedia | Yil davomida | Axborot-bibliografiya xizmati Kadrlar boʻyicha inspektor Buxgalter |`,
      findings: ['H3 glued'],
      data: [{ count: 3 }],
      fixed: `| 2.16. | Targʻibot | Tadbir | 10 | 8 | Buktreyler | 2-chorak | Barcha xizmatlar |
              | | | | 2 | 2 | Multimedia | Yil davomida | Axborot-bibliografiya xizmati<br>Kadrlar boʻyicha inspektor<br>Buxgalter |`,
    },
  ],
});
