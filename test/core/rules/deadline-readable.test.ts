import { deadlineReadable } from '../../../src/core/rules/deadline-readable';
import { testRule } from '../../support/rule-tester';

testRule(deadlineReadable, {
  valid: [
    `| 1. | Tadbirlar | Tadbir | 5 | 6 | Reja | 2026-yil davomida |
     | 2. | Tadbirlar | Tadbir | 5 | 6 | Reja | I-III chorak |
     | 3. | Tadbirlar | Tadbir | 5 | 6 | Reja | 2026 йил ҳар ойда |
     | 4. | Tadbirlar | Tadbir | 5 | 6 | Reja | в течение 2026 года |
     | 5. | Tadbirlar | Tadbir | 5 | 6 | Reja | ⟨25.12.2026⟩ |
     | 6. | Tadbirlar | Tadbir | 5 | 6 | Reja | Har chorak maʼlumotlarni umumlashtirib, QR AKM ga taqdim etish |
     | 7. | Tadbirlar | Tadbir | 5 | 6 | Reja | 31.12.2026 |
     | 8. | Tadbirlar | Tadbir | - | - | Reja | - |`,
  ],
  invalid: [
    {
      sheet: `| 1. | Tadbirlar | Tadbir | 5 | 6 | Reja | Reja-jadval asosida |
              | 2. | Tadbirlar | Tadbir | 5 | 6 | Reja | kelishilgan holda |`,
      findings: ['G2 unreadable info', 'G3 unreadable'],
      data: [{ text: 'Reja-jadval asosida' }],
    },
    {
      // The words stand in the second row of the item.
      sheet: `| 1. | Tadbirlarni | Tadbir | 5 | 6 | Reja | |
              | | oʻtkazish | | | | | kelishilgan holda |`,
      findings: ['G3 unreadable'],
    },
  ],
});
