import { unitFitsIndicator } from '../../../src/core/rules/unit-fits-indicator';
import { testRule } from '../../support/rule-tester';

testRule(unitFitsIndicator, {
  valid: [
    `| 1. | Kitobxonlar qatnovining hisobini olib borish | Nafar | 500 | 600 |`,
    `| 1. | Kitobxonlar qatnovining hisobini olib borish | Qatnov | 500 | 600 |`,
    `| 1. | Axborot-kutubxona resurslariga bibliografik yozuv yaratish | Dona | 500 | 600 |`,
    // An item that the pack does not know may have any unit.
    `| 1. | Bogʻga gul ekish | Dona | 500 | 600 |`,
    // Nothing was done: the row is not asked.
    `| 1. | Foydalanuvchilarga kitob berilishi hisobini olib borish | Tadbir | - | - |`,
    // An unknown unit and an alias are other rules' business.
    `| 1. | Foydalanuvchilarga kitob berilishi hisobini olib borish | Soni | 5 | 6 |`,
    `| 1. | Axborot-kutubxona fondlarini toʻldirish | Nusxa jami | 370/1006 | 450/1100 |`,
    // A name that stands twice is spoken of as such.
    `| 2.6. | Axborot-kutubxona resurslarini tasniflash | Dona | 6100 | 8000 |
     | 2.7. | Axborot-kutubxona resurslarini tasniflash | Nafar | 5469 | 2985 |`,
    `| I. ILMIY-METODIK FAOLIYAT |
     | 1. | Axborot-kutubxona resurslarini tasniflash | Nafar | 5469 | 2985 |
     | IV. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
     | 2. | Axborot-kutubxona resurslarini tasniflash | Nafar | 6100 | 8000 |`,
  ],
  invalid: [
    {
      // In the words of the plan.
      sheet: `| № | Номи | Ўлчов бирлиги | 2025 йил (факт) | 2026 йил (режа) | Амалга ошириш механизми | Бажарилиш муддати | Масъуллар |
              |---|---|---|---|---|---|---|---|
              | 1. | Китоб берилиши | Саҳифа | 88400 | 90000 |`,
      findings: ['C2 unfit'],
      data: [{ unit: 'Саҳифа', admitted: 'Нусха' }],
      fixed: `| № | Номи | Ўлчов бирлиги | 2025 йил (факт) | 2026 йил (режа) | Амалга ошириш механизми | Бажарилиш муддати | Масъуллар |
              |---|---|---|---|---|---|---|---|
              | 1. | Китоб берилиши | Нусха | 88400 | 90000 |`,
    },
    {
      sheet: `| 1. | Foydalanuvchilarga kitob berilishi hisobini olib borish | Tadbir | 72695 | 85000 |`,
      findings: ['C2 unfit warning'],
      fixed: `| 1. | Foydalanuvchilarga kitob berilishi hisobini olib borish | Nusxa | 72695 | 85000 |`,
    },
    {
      sheet: `| 2.12. | Yangi aʼzo boʻlgan foydalanuvchilar soni (chorak) | Dona | 70 | 82 |`,
      findings: ['C2 unfit'],
      data: [{ unit: 'Dona', admitted: 'Nafar' }],
      fixed: `| 2.12. | Yangi aʼzo boʻlgan foydalanuvchilar soni (chorak) | Nafar | 70 | 82 |`,
    },
    {
      sheet: `| 17. | Xarid qilish orqali | Dona | 417 | 450 |`,
      findings: ['C2 unfit'],
      fixed: `| 17. | Xarid qilish orqali | Nusxa | 417 | 450 |`,
    },
    {
      // Two units are admitted, the usual one first.
      sheet: `| 9. | Mutaxassislarining maqolalarini jamlash | Nafar | 6 | 8 |`,
      findings: ['C2 unfit'],
      data: [{ admitted: 'Dona, Nomda' }],
      offers: ['Write “Dona”', 'Write “Nomda”'],
      fixed: `| 9. | Mutaxassislarining maqolalarini jamlash | Dona | 6 | 8 |`,
    },
    {
      // The unit of a torn item stands in its second row, or in both.
      sheet: `| 25. | Kitob berilishi hisobini | '␣ | 72695 | 85000 | Reja |
              | | olib borish | Tadbir | | | asosida |
              | 26. | Kitobxonlar qatnovining hisobini | Bibliografik | 500 | 600 | Reja |
              | | olib borish | yozuv | | | asosida |`,
      findings: ['C3 unfit', 'C4 unfit'],
      data: [{ unit: 'Tadbir' }, { unit: 'Bibliografik yozuv' }],
      fixed: `| 25. | Kitob berilishi hisobini | '␣ | 72695 | 85000 | Reja |
              | | olib borish | Nusxa | | | asosida |
              | 26. | Kitobxonlar qatnovining hisobini | Bibliografik | 500 | 600 | Reja |
              | | olib borish | yozuv | | | asosida |`,
    },
  ],
});
