import { unitSpelling } from '../../../src/core/rules/unit-spelling';
import { findingsOn, testRule } from '../../support/rule-tester';

testRule(unitSpelling, {
  valid: [
    `| 1. | Kitob berilishi | Nusxa | 5 | 6 |
     | 2. | Tadbirlar | tadbir | 5 | 6 |
     | 3. | Dislokatsiya | Ma'lumot | 5 | 6 |
     | 4. | Maʼlumotlar | Ma‘lumot | 5 | 6 |
     | 5. | Kitob soʻrash | Нусха | 5 | 6 |
     | 6. | Seminarlar | Tadbir/nafar | 5/6 | 7/8 |
     | 7. | Fondlar | NUSXA | 5 | 6 |
     | 8. | Fondni toʻldirish | Nusxa-jami | 5/6 | 7/8 |
     | 9. | Sovgʻalar | Qu-ti | 5 | 6 |`,
    // Karakalpak has words of its own.
    `| 1. | Kitaplar | Hújjet | 5 | 6 |`,
    `| № | Atı | Ólshem birligi | 2025-jıl fakt | 2026-jıl reje | Ámelge asırıw mexanizmi | Orınlanıw múddeti | Juwapker |
     |---|
     | 1. | Kitaplar | Nusqa | 5 | 6 |
     | 2. | Kórgizbeler | Dana | 5 | 6 |`,
    // A Cyrillic plan keeps its script.
    `| 1. | Китоб берилиши | Нусқа | 5 | 6 |`,
  ],
  invalid: [
    {
      sheet: `| 1. | Kitob berilishi | Nusqa | 5 | 6 |
              | 2. | OAVda yoritish | Maro-tabo | 5 | 6 |
              | 3. | Solnoma | Bibliografik yozuvlar | 5 | 6 |
              | 4. | Sovgʻa | nusqa | - | - |`,
      findings: ['C2 spelling info', 'C3 spelling info', 'C4 spelling info', 'C5 spelling info'],
      data: [
        { unit: 'Nusqa', label: 'Nusxa' },
        { label: 'Marotaba' },
        { label: 'Bibliografik yozuv' },
        { label: 'nusxa' },
      ],
      fixed: `| 1. | Kitob berilishi | Nusxa | 5 | 6 |
              | 2. | OAVda yoritish | Marotaba | 5 | 6 |
              | 3. | Solnoma | Bibliografik yozuv | 5 | 6 |
              | 4. | Sovgʻa | nusxa | - | - |`,
    },
    {
      sheet: `| 1. | Китоб берилиши | Нусқа | 5 | 6 |
              | 2. | Китоблар | Нусха | 5 | 6 |`,
      findings: ['C2 spelling'],
      fixed: `| 1. | Китоб берилиши | Нусха | 5 | 6 |
              | 2. | Китоблар | Нусха | 5 | 6 |`,
    },
    {
      sheet: `| 1. | Tashriflar | Kishi | 5 | 6 |`,
      findings: ['C2 spelling'],
      fixed: `| 1. | Tashriflar | Nafar | 5 | 6 |`,
    },
    {
      sheet: `| 1. | Oylik maoshi | Ming so\`mda | 5 | 6 |`,
      findings: ['C2 spelling'],
      fixed: `| 1. | Oylik maoshi | Ming so\`m | 5 | 6 |`,
    },
    {
      // A line's end parted the word; spaces before it.
      sheet: `| 1. | Kitob berilishi | Nus-xa | 5 | 6 |
              | 2. | Kitob soʻrash | '␣nusqa | 5 | 6 |`,
      findings: ['C2 spelling', 'C3 spelling'],
      fixed: `| 1. | Kitob berilishi | Nusxa | 5 | 6 |
              | 2. | Kitob soʻrash | nusxa | 5 | 6 |`,
    },
    {
      // A plan in Cyrillic letters has the list's words in its own.
      sheet: `| № | Номи | Ўлчов бирлиги | 2025 йил (факт) | 2026 йил (режа) |
              |---|---|---|---|---|
              | 1. | Китоб берилиши | Нусқа | 5 | 6 |
              | 2. | Китоб сўраш | Nusqa | 5 | 6 |`,
      findings: ['C2 spelling'],
      fixed: `| № | Номи | Ўлчов бирлиги | 2025 йил (факт) | 2026 йил (режа) |
              |---|---|---|---|---|
              | 1. | Китоб берилиши | Нусха | 5 | 6 |
              | 2. | Китоб сўраш | Nusqa | 5 | 6 |`,
    },
    {
      // The unit of a torn item stands in its second row, or in both.
      sheet: `| 1. | Kitob berilishi | '␣ | 5 | 6 | Reja |
              | | hisobi | Nusqa | | | asosida |
              | 2. | Yozuvlar | Biblio-grafik | 5 | 6 | Reja |
              | | bilan ishlash | yozuv | | | asosida |`,
      findings: ['C3 spelling', 'C4 spelling'],
      data: [{ unit: 'Nusqa' }, { unit: 'Biblio-grafik yozuv' }],
      fixed: `| 1. | Kitob berilishi | '␣ | 5 | 6 | Reja |
              | | hisobi | Nusxa | | | asosida |
              | 2. | Yozuvlar | Biblio-grafik | 5 | 6 | Reja |
              | | bilan ishlash | yozuv | | | asosida |`,
    },
  ],
});

test.each([
  ['Nusqa', 'safe'],
  ['Maro-tabo', 'safe'],
  ['Nom', 'safe'],
  ['Tadbirlar', 'safe'],
  ['Kishi', 'ask'],
  ['Varaq', 'ask'],
  ['Tashrif', 'ask'],
  ['Koʻrgazma', 'ask'],
  ['Seminar', 'ask'],
  ['Seminar-trening', 'ask'],
  ['Davra suhbati', 'ask'],
  ['Uchrashuv', 'ask'],
  ['Konferensiya', 'ask'],
  ['Tanlov', 'ask'],
  ['Taqdimot', 'ask'],
])('another spelling of the word is mended at once, another word is asked about: %s', (unit, safety) => {
  const [finding] = findingsOn(unitSpelling, `| 1. | Bogʻga gul ekish | ${unit} | 5 | 6 |`);
  expect(finding?.fix?.safety).toBe(safety);
});
