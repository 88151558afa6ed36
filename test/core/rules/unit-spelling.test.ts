import { unitSpelling } from '../../../src/core/rules/unit-spelling';
import { testRule } from '../../support/rule-tester';

testRule(unitSpelling, {
  valid: [
    `| 1. | Kitob berilishi | Nusxa | 5 | 6 |
     | 2. | Tadbirlar | tadbir | 5 | 6 |
     | 3. | Dislokatsiya | Ma'lumot | 5 | 6 |
     | 4. | Maʼlumotlar | Ma‘lumot | 5 | 6 |
     | 5. | Kitob soʻrash | Нусха | 5 | 6 |
     | 6. | Seminarlar | Tadbir/nafar | 5/6 | 7/8 |`,
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
  ],
});
