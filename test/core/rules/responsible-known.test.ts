import { responsibleKnown } from '../../../src/core/rules/responsible-known';
import { testRule } from '../../support/rule-tester';

const CYRILLIC = (service: string): string => `
| № | Номи | Ўлчов бирлиги | 2025 йил (факт) | 2026 йил (режа) | Амалга ошириш механизми | Бажарилиш муддати | Масъуллар |
|---|---|---|---|---|---|---|---|
| 1. | Тўплам | Дона | 5 | 6 | Режа | 2026 йил давомида | ${service} |
| 2. | Каталог | Дона | 5 | 6 | Режа | 2026 йил давомида | Ахборот-библиография хизмати |`;

const KARAKALPAK = (service: string): string => `
| № | Atı | Ólshem birligi | 2025-jıl (fakt) | 2026-jıl (reje) | Ámelge asırıw mexanizmi | Orınlanıw múddeti | Juwapkerler |
|---|---|---|---|---|---|---|---|
| 1. | Toplam | Dana | 5 | 6 | Reje | 2026-jıl dawamında | ${service} |`;

testRule(responsibleKnown, {
  valid: [
    `| 1. | Nomi | Dona | 5 | 6 | Reja | 2026-yil davomida | Axborot-bibliografiya xizmati |
     | 2. | Nomi | Dona | 5 | 6 | Reja | 2026-yil davomida | Abonement va foydalanuvchilarga xizmat ko\`rsatish xizmati |
     | 3. | Nomi | Dona | 5 | 6 | Reja | 2026-yil davomida | 1.Axborot-bibliografiya xizmati 2.Barcha xizmatlar |
     | 4. | Nomi | Dona | 5 | 6 | Reja | 2026-yil davomida | Ахборот-библиография хизмати |
     | 5. | Nomi | Dona | - | - | Reja | 2026-yil davomida | - |
     | 6. | Nomi | Dona | 5 | 6 | Reja | 2026-yil davomida | TAKM buxgalteri A.Ismoilov |`,
    // A line break inside a name.
    `| 1. | Nomi | Dona | 5 | 6 | Reja | 2026-yil davomida | Abonementlar va foydalanuvchilarga<br>xizmat koʻrsatish xizmati |`,
    // A known slip is the business of text-spelling.
    `| 1. | Nomi | Dona | 5 | 6 | Reja | 2026-yil davomida | Axborot-bibliografiya hizmati |`,
  ],
  invalid: [
    {
      sheet: `| 1. | Toʻplam | Dona | 5 | 6 | Reja | 2026-yil davomida | Axborot-bibliografya xizmati |
              | 2. | Toʻplam | Dona | 5 | 6 | Reja | 2026-yil davomida | Mahalla faollari |
              | 3. | Toʻplam | Dona | 5 | 6 | Reja | 2026-yil davomida | Axborot-bibliografiya xizmati, kadrlar boyicha inspetor |`,
      findings: ['H2 unknown info', 'H3 unknown', 'H4 unknown'],
      data: [{ service: 'Axborot-bibliografya xizmati' }, { service: 'Mahalla faollari' }],
      fixed: `| 1. | Toʻplam | Dona | 5 | 6 | Reja | 2026-yil davomida | Axborot-bibliografiya xizmati |
              | 2. | Toʻplam | Dona | 5 | 6 | Reja | 2026-yil davomida | Mahalla faollari |
              | 3. | Toʻplam | Dona | 5 | 6 | Reja | 2026-yil davomida | Axborot-bibliografiya xizmati, Kadrlar boʻyicha inspektor |`,
    },
    {
      // What a semicolon parts are two names, each with its own way out.
      sheet: `| 1. | Toʻplam | Dona | 5 | 6 | Reja | 2026-yil davomida | Mahalla faollari; Axborot-bibliografya xizmati |`,
      findings: ['H2 unknown', 'H2 unknown'],
      data: [{ service: 'Mahalla faollari' }, { service: 'Axborot-bibliografya xizmati' }],
      fixed: `| 1. | Toʻplam | Dona | 5 | 6 | Reja | 2026-yil davomida | Mahalla faollari; Axborot-bibliografiya xizmati |`,
    },
    {
      // The spelling that is nearest is another one of a service that the list calls otherwise.
      sheet: `| 1. | Toʻplam | Dona | 5 | 6 | Reja | 2026-yil davomida | Kadrlar inspektri |
              | 2. | Toʻplam | Dona | 5 | 6 | Reja | 2026-yil davomida | Hokimlik |
              | 3. | Toʻplam | Dona | 5 | 6 | Reja | 2026-yil davomida | 2024 |`,
      findings: ['H2 unknown', 'H3 unknown'],
      offers: ['Write “Kadrlar boʻyicha inspektor”'],
      fixed: `| 1. | Toʻplam | Dona | 5 | 6 | Reja | 2026-yil davomida | Kadrlar boʻyicha inspektor |
              | 2. | Toʻplam | Dona | 5 | 6 | Reja | 2026-yil davomida | Hokimlik |
              | 3. | Toʻplam | Dona | 5 | 6 | Reja | 2026-yil davomida | 2024 |`,
    },
    {
      // A name torn over rows is told in its first, and mended by hand; a row of the item has its own.
      sheet: `| 1. | Toʻplam | Dona | 5 | 6 | Reja | 2026-yil davomida | Mahalla |
              | | tuzish | | | | | | faollari |
              | 2. | Toʻplam | Dona | 5 | 6 | Reja | 2026-yil davomida | |
              | | tuzish | | | | | | Mahalla |
              | | va h.k. | | | | | | raisi |
              | 3. | Toʻplam | Dona | 5 | 6 | Reja | 2026-yil davomida | Barcha xizmatlar |
              | | Yangi qism | | 5 | 6 | Reja | 2026-yil davomida | Faollar |`,
      findings: ['H2 unknown', 'H5 unknown', 'H8 unknown'],
    },
    {
      // What stands elsewhere in another alphabet is no help.
      sheet: CYRILLIC('Ахборот-библиографя хизмати').replace(
        'Ахборот-библиография хизмати',
        'Axborot-bibliografiya xizmati',
      ),
      findings: ['H2 unknown'],
    },
    {
      // The list is in Latin letters: a Cyrillic plan keeps its own.
      sheet: `| 1. | Тўплам | Дона | 5 | 6 | Режа | 2026 йил давомида | Ахборот-библиографя хизмати |`,
      findings: ['H2 unknown'],
    },
    {
      // Its own words stand elsewhere on the sheet.
      sheet: CYRILLIC('Ахборот-библиографя хизмати'),
      findings: ['H2 unknown'],
      fixed: CYRILLIC('Ахборот-библиография хизмати'),
    },
    {
      sheet: KARAKALPAK('Xabar-bibliografya xızmeti'),
      findings: ['H2 unknown'],
      fixed: KARAKALPAK('Xabar-bibliografiya xızmeti'),
    },
  ],
});
