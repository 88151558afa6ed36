import { nameRepeated } from '../../../src/core/rules/name-repeated';
import { testRule } from '../../support/rule-tester';

testRule(nameRepeated, {
  valid: [
    `| 1. | Tadbirlar | Tadbir | 5 | 6 |
     | 2. | Koʻrgazmalar | Tadbir | 5 | 6 |`,
    // Parts of different wholes may have one name.
    `| 1. | Foydalanuvchilar | Nafar | 50 | 60 |
     | 1.1. | Yangi | Nafar | 20 | 30 |
     | 2. | Klub aʼzolari | Nafar | 10 | 12 |
     | 2.1. | Yangi | Nafar | 4 | 5 |`,
    // A row copied with its number is told by number-sequence.
    `| 1. | Seminarlar va treninglar oʻtkazish | Tadbir | 4 | 5 |
     | 1. | Seminarlar va treninglar oʻtkazish | Tadbir | 4 | 5 |`,
  ],
  invalid: [
    {
      sheet: `| 1. | Koʻrgazmalarni tashkil qilish | Tadbir | 5 | 6 |
              | 2. | Tadbirlar | Tadbir | 9 | 9 |
              | 3. | ko'rgazmalarni  tashkil qilish | Tadbir | 3 | 4 |`,
      findings: ['B4 repeated warning ← B2'],
      data: [{ number: ' (1.)' }],
    },
    {
      sheet: `| 2.6. | Resurslarga bibliografik yozuv yaratish | Dona | 10100 | 7000 |
              | 2.7. | Resurslarni tasniflash | Dona | 6100 | 8000 |
              | 2.8. | Resurslarga bibliografik yozuv yaratish | Nafar | 2767 | 750 |`,
      findings: ['B4 shifted error ← B2'],
      data: [{ first: 'Dona', second: 'Nafar' }],
    },
    {
      sheet: `| 1. | Tadbirlar | Tadbir | 5 | 6 |
              | 2. | Tadbirlar | | 7 | 8 |
              | 3. | Tadbirlar | Tadbir | 9 | 9 |`,
      findings: ['B3 repeated ← B2', 'B4 repeated ← B2'],
    },
    // One unit spelled in two ways; one that nobody knows; two such; one known and one not.
    ...(
      [
        ['Dona', 'DONA', 'repeated warning'],
        ['Dona', 'Donada', 'repeated'],
        ['quti', 'Quti', 'repeated'],
        ['quti', 'qop', 'shifted'],
        ['Dona', 'qop', 'shifted error'],
        ['qop', 'Dona', 'shifted'],
        ['-', 'Dona', 'repeated'],
      ] as const
    ).map(([first, second, told]) => ({
      sheet: `| 1. | Maʼlumotlar varaqasi | ${first} | 5 | 6 |
              | 2. | Maʼlumotlar varaqasi | ${second} | 7 | 8 |`,
      findings: [`B3 ${told} ← B2`],
    })),
    {
      // A sheet without numbers; a name too long for a sentence.
      sheet: `| Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Muddat |
              |---|---|---|---|---|
              | Mutaxassislarning raqamli texnologiyalar boʻyicha malakasini muntazam oshirib borish | Tadbir | 5 | 6 | 2026-yil davomida |
              | Mutaxassislarning raqamli texnologiyalar boʻyicha malakasini muntazam oshirib borish | Tadbir | 7 | 8 | 2026-yil davomida |`,
      findings: ['A3 repeated ← A2'],
      data: [{ number: '', name: 'Mutaxassislarning raqamli texnologiyalar boʻyicha malakasini…' }],
    },
    {
      // A long name says too much for two wholes.
      sheet: `| 1. | Kutubxonalar faoliyati | Tadbir | 50 | 60 |
              | 1.1. | Mutaxassislarning raqamli texnologiyalar boʻyicha malakasini oshirish | Tadbir | 20 | 30 |
              | 2. | Kadrlar | Tadbir | 10 | 12 |
              | 2.1. | Mutaxassislarning raqamli texnologiyalar boʻyicha malakasini oshirish | Tadbir | 4 | 5 |`,
      findings: ['B5 repeated ← B3'],
    },
    {
      sheet: `| 1. | Foydalanuvchilar | Nafar | 50 | 60 |
              | 1.1. | Yangi | Nafar | 20 | 30 |
              | 1.2. | Yangi | Nafar | 30 | 30 |`,
      findings: ['B4 repeated ← B3'],
    },
  ],
});
