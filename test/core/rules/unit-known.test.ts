import { unitKnown } from '../../../src/core/rules/unit-known';
import { testRule } from '../../support/rule-tester';

const CYRILLIC = (persons: string, events: string): string => `
| № | Номи | Ўлчов бирлиги | 2025 йил (факт) | 2026 йил (режа) | Амалга ошириш механизми | Бажарилиш муддати | Масъуллар |
|---|---|---|---|---|---|---|---|
| 1. | Боғга келганлар | ${persons} | 20 | 30 |
| 2. | Тадбирлар ва кўргазмаларни ташкил қилиш | ${events} | 203 | 155 |`;

const RUSSIAN = (unit: string): string => `
| № п/п | Наименование | Единица измерения | 2025 г. (факт) | 2026 год (план) | Механизм реализации | Срок исполнения | Ответственные |
|---|---|---|---|---|---|---|---|
| 1. | Закупка альбомов | ${unit} | 20 | 30 |`;

const KARAKALPAK = (unit: string): string => `
| № | Atı | Ólshem birligi | 2025-jıl (fakt) | 2026-jıl (reje) | Ámelge asırıw mexanizmi | Orınlanıw múddeti | Juwapkerler |
|---|---|---|---|---|---|---|---|
| 1. | Esabat tapsırıw | ${unit} | 4 | 4 |`;

testRule(unitKnown, {
  valid: [
    `| 1. | Tadbirlar | Tadbir | 5 | 6 |
     | 2. | Seminarlar | Tadbir/nafar | 5/45 | 4/38 |
     | 3. | Koʻrgazmalar | Tadbir/sahifa | 5/45 | 4/38 |
     | 4. | Kitob berilishi | НУСХА | 5 | 6 |
     | 5. | Maʼlumotlar | ma'lumot | 5 | 6 |`,
    // Words for one kind of event.
    `| 1. | Fanlar boʻyicha kitoblar | koʻrgazma | 5 | 6 |
     | 2. | Yosh kutubxonachilar uchun | Seminar | 5 | 6 |
     | 3. | Yosh kutubxonachilar uchun | Seminar/nafar | 5/45 | 4/38 |`,
    RUSSIAN('Выставка'),
    KARAKALPAK('Kórgizbe'),
    `| 1. | Tadbirlar | Soni | - | - |`,
    `| 1. | Tadbirlar | - | 4 | 5 |`,
    // Two items in one row.
    `| 1.<br>2. | Bogʻga gul ekish; hovuz qurish | Tup, dona | 4 | 5 |`,
  ],
  invalid: [
    {
      sheet: `| 1. | Tadbirlar va koʻrgazmalarni tashkil qilish | Soni | 203 | 155 |`,
      findings: ['C2 none warning'],
      fixed: `| 1. | Tadbirlar va koʻrgazmalarni tashkil qilish | Tadbir | 203 | 155 |`,
    },
    {
      sheet: `| 1. | Bogʻga gul ekish | Tup | 20 | 30 |
              | 2. | Daraxt ekish | Tup | - | 30 |
              | 3. | Oʻgʻit olish | Qop | 20 | - |`,
      findings: ['C2 unknown warning', 'C3 unknown', 'C4 unknown'],
    },
    {
      // Of the units that the pack admits the one that is like what stands there comes first.
      sheet: `| 9. | Mutaxassislarining maqolalarini jamlash | Nomdan | 6 | 8 |`,
      findings: ['C2 unknown'],
      offers: ['Write “Nomda”', 'Write “Dona”'],
      fixed: `| 9. | Mutaxassislarining maqolalarini jamlash | Nomda | 6 | 8 |`,
    },
    {
      // The unit of a torn item stands in its second row, or in both.
      sheet: `| 1. | Bogʻga kelganlar | '␣ | 20 | 30 | Reja |
              | | soni | Nafir | | | asosida |
              | 2. | Bogʻdan ketganlar | Na- | 20 | 30 | Reja |
              | | soni | fir | | | asosida |`,
      findings: ['C3 unknown', 'C4 unknown'],
      data: [{ unit: 'Nafir' }, { unit: 'Na- fir' }],
      fixed: `| 1. | Bogʻga kelganlar | '␣ | 20 | 30 | Reja |
              | | soni | Nafar | | | asosida |
              | 2. | Bogʻdan ketganlar | Na- | 20 | 30 | Reja |
              | | soni | fir | | | asosida |`,
    },
    {
      // An alias in the words of the plan; one side in two is enough to tell a unit of two.
      sheet: CYRILLIC('Нафар', 'Тадбир').replace(
        '| 20 | 30 |',
        '| 20 | 30 |\n| 3. | Фондларни тўлдириш | Нусха жами | 370/1006 | 450 |',
      ),
      findings: ['C3 alias'],
      data: [{ meant: 'Номда/нусха' }],
      offers: ['Write “Номда/нусха”', 'Write “Нусха”'],
      fixed: CYRILLIC('Нафар', 'Тадбир').replace(
        '| 20 | 30 |',
        '| 20 | 30 |\n| 3. | Фондларни тўлдириш | Номда/нусха | 370/1006 | 450 |',
      ),
    },
    {
      sheet: `| 1. | Bogʻga kelganlar | Nafir | 20 | 30 |`,
      findings: ['C2 unknown'],
      fixed: `| 1. | Bogʻga kelganlar | Nafar | 20 | 30 |`,
    },
    {
      // The pack says how loans are counted: persons are not offered, near as the word is.
      sheet: `| 25. | Foydalanuvchilarga kitob berilishi | Nafat | 5 | 6 |`,
      findings: ['C2 unknown'],
      fixed: `| 25. | Foydalanuvchilarga kitob berilishi | Nusxa | 5 | 6 |`,
      otherwise: [],
    },
    {
      // In the words of the plan, and with its apostrophes.
      sheet: CYRILLIC('Нафир', 'Сони'),
      findings: ['C2 unknown', 'C3 none'],
      fixed: CYRILLIC('Нафар', 'Тадбир'),
    },
    { sheet: RUSSIAN('Экземпяр'), findings: ['C2 unknown'], fixed: RUSSIAN('Экземпляр') },
    { sheet: KARAKALPAK('Hújet'), findings: ['C2 unknown'], fixed: KARAKALPAK('Hújjet') },
    {
      sheet: `| 1. | Ro'yxat va ma'lumotlar to'plami | Malumat | 4 | 5 |`,
      findings: ['C2 unknown'],
      fixed: `| 1. | Ro'yxat va ma'lumotlar to'plami | Ma'lumot | 4 | 5 |`,
    },
    {
      sheet: `| 17. | Axborot-kutubxona fondlarini toʻldirish | Nusxa jami | 370/1006 | 450/1100 |`,
      findings: ['C2 alias warning'],
      data: [{ meant: 'Nomda/nusxa' }],
      fixed: `| 17. | Axborot-kutubxona fondlarini toʻldirish | Nomda/nusxa | 370/1006 | 450/1100 |`,
    },
    {
      sheet: `| 17. | Axborot-kutubxona fondlarini toʻldirish | Nusxa jami | 1170 | 1200 |`,
      findings: ['C2 alias'],
      fixed: `| 17. | Axborot-kutubxona fondlarini toʻldirish | Nusxa | 1170 | 1200 |`,
      otherwise: [`| 17. | Axborot-kutubxona fondlarini toʻldirish | Nomda/nusxa | 1170 | 1200 |`],
    },
  ],
});
