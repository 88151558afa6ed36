import { textOcr } from '../../../src/core/rules/text-ocr';
import { testRule } from '../../support/rule-tester';

testRule(textOcr, {
  valid: [
    `| 1. | Kitob olami, milliy qalami, bolalarni oʻqitish | Dona | 10 | 0 | test1.adliya.uz, A4 va H1N1, 1-ilova, 100ta |
     | 2. | “0” va oʻz | Dona | 5 | 6 | Reja | I-III chorak |
     | 3. | Nomi | Dona | 5 | 6 | Reja | 2-chorak davomida |
     | 4. | Nomi | Dona | 5 | 6 | Reja | ІІІ чорак |`,
  ],
  invalid: [
    {
      sheet: `| 1. | 0 ‘zbekiston Respublikasi kutubxonalami o ‘rganish | Dona | 5 | 6 | markazlaming 0‘quv kun1ari, bil0n |
              | 2. | Dala kutub¬ xonasi | Dona | 5 | 6 | Reja | 2026-yil I—11 chorak |
              | 3. | Tadbirlar | Tadbir | 5 | 6 | Reja | 1V chorak |`,
      findings: ['B2 damage info', 'F2 damage', 'B3 damage', 'G3 damage', 'G4 damage'],
      data: [
        { words: '“0 ‘zbekiston”, “kutubxonalami”, “o ‘rganish”' },
        { words: '“markazlaming”, “0‘quv”, “kun1ari”, “bil0n”' },
        { words: '“kutub¬ xonasi”' },
        { words: '“I—11”' },
        { words: '“1V”' },
      ],
      fixed: `| 1. | O‘zbekiston Respublikasi kutubxonalarni o‘rganish | Dona | 5 | 6 | markazlarning o‘quv kunlari, bilon |
              | 2. | Dala kutubxonasi | Dona | 5 | 6 | Reja | 2026-yil I—II chorak |
              | 3. | Tadbirlar | Tadbir | 5 | 6 | Reja | IV chorak |`,
    },
    {
      // Each word by itself, in the order in which they stand.
      sheet: `| 1. | Yangi kitoblami, 0‘quv zalini (b1lan) | Dona | 5 | 6 | Reja | Birinchi 1V chorak, kitoblami olgach |`,
      findings: ['B2 damage', 'G2 damage'],
      data: [{ words: '“kitoblami”, “0‘quv”, “(b1lan”' }, { words: '“1V”, “kitoblami”' }],
      offers: ['Write “kitoblarni”, “o‘quv”, “(bllan”', 'Write “IV”, “kitoblarni”'],
      fixed: `| 1. | Yangi kitoblarni, o‘quv zalini (bllan) | Dona | 5 | 6 | Reja | Birinchi IV chorak, kitoblarni olgach |`,
    },
    {
      sheet: `| 1. | Nomi | Dona | 5 | 6 | Reja | lll chorak |`,
      findings: ['G2 damage'],
      fixed: `| 1. | Nomi | Dona | 5 | 6 | Reja | III chorak |`,
    },
  ],
});
