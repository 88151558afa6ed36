import { quantityTextNumber } from '../../../src/core/rules/quantity-text-number';
import { findingsOn, testRule } from '../../support/rule-tester';

testRule(quantityTextNumber, {
  valid: [
    // A date is no number.
    `| 1. | Kitob berilishi | Nusxa | '12.03.2026 | 1006 |`,
    `| 1. | Kitob berilishi | Nusxa | 72695 | 1006 |
     | 2. | Fondni toʻldirish | Nusxa | '370/1006 | '- |
     | 3. | Foydalanuvchilarni roʻyxatga olish: - yangi; - qayta | Nafar | '2068 4752 | '900<br>900 |`,
    // Nobody knows which value is which beside a cell that cannot be read.
    `| 1. | Kitob berilishi | Nusxa | 12 ta | ⟨4-Apr⟩ | Reja |
     | | va qaytarilishi | | 5<br>6 | 5<br>6 | asosida |`,
  ],
  invalid: [
    {
      sheet: `| 1. | Kitob berilishi | Nusxa | '72 695 | '1006,0 |
              | 2. | Tadbirlar | Tadbir | '12 | 12 |`,
      findings: ['D2 text info', 'E2 text info', 'D3 text info'],
      data: [{ amount: 72695 }, { amount: 1006 }, { amount: 12 }],
      fixed: `| 1. | Kitob berilishi | Nusxa | 72695 | 1006 |
              | 2. | Tadbirlar | Tadbir | 12 | 12 |`,
    },
    {
      // Two parts, and "12 350" may be two values or twelve thousand.
      sheet: `| 1. | Foydalanuvchilarni roʻyxatga olish: - yangi; - qayta | Nafar | '12 350 | - |
              | 2. | Kitob berilishi | Nusxa | '1.006 | 6 |`,
      findings: ['D2 ambiguous info', 'D3 ambiguous info'],
      data: [{ readings: '12; 350 · 12350' }, { readings: '1006 · 1,006' }],
      fixed: `| 1. | Foydalanuvchilarni roʻyxatga olish: - yangi; - qayta | Nafar | '12<br>350 | - |
              | 2. | Kitob berilishi | Nusxa | 1006 | 6 |`,
      otherwise: [
        `| 1. | Foydalanuvchilarni roʻyxatga olish: - yangi; - qayta | Nafar | 12350 | - |
         | 2. | Kitob berilishi | Nusxa | '1.006 | 6 |`,
      ],
    },
    {
      // Torn over two rows: each cell that is one number as text, and a doubt where it stands.
      sheet: `| 22. | Yozuv | Dona | '464 | 462 | Yozuv yaratish |
              | | | | '1318 | '4620 | nusxa qoʻshish |
              | | | | '5/6 | '- | va hokazo |
              | 23. | Qatnov | Nafar | '␣ | '12<br>13 | Reja |
              | | davomi | | '1.006 | '14 | asosida |`,
      findings: ['D2 text', 'D3 text', 'E3 text', 'D6 ambiguous'],
      data: [{ amount: 464 }, { amount: 1318 }, { amount: 4620 }, { text: '1.006' }],
      fixed: `| 22. | Yozuv | Dona | 464 | 462 | Yozuv yaratish |
              | | | | 1318 | 4620 | nusxa qoʻshish |
              | | | | '5/6 | '- | va hokazo |
              | 23. | Qatnov | Nafar | '␣ | '12<br>13 | Reja |
              | | davomi | | 1006 | '14 | asosida |`,
    },
  ],
});

test.each([
  ['12,13', 'Tadbir', 'ask'],
  ['12,0', 'Tadbir', 'safe'],
  ['12,13', 'Ming soʻm', 'safe'],
  ['12,13', 'Quti', 'ask'],
])('%s %s as text is turned into a number: %s', (value, unit, safety) => {
  const findings = findingsOn(quantityTextNumber, `| 1. | Tadbirlar | ${unit} | '${value} | 12 |`);
  expect(findings.map(({ fix }) => fix?.safety)).toEqual([safety]);
});

test('what may be one number or several is asked about, spaces around it left out', () => {
  const [finding] = findingsOn(quantityTextNumber, `| 2. | Kitob berilishi | Nusxa | '␣1.006␣ | 6 |`);
  expect(finding).toMatchObject({ data: { text: '1.006' }, fix: { safety: 'ask', alternatives: [{ safety: 'ask' }] } });
});
