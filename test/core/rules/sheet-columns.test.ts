import { sheetColumns } from '../../../src/core/rules/sheet-columns';
import { testRule } from '../../support/rule-tester';

const FULL = `
| Masʼullar | № | Ish nomi | Birlik | 2025-yil (fakt) | 2026-yil (reja) | Mexanizm | Muddati | Izoh |
|---|---|---|---|---|---|---|---|---|
| Barcha xizmatlar | 1. | Tadbirlar | Tadbir | 4 | 5 | Reja asosida | 2026-yil davomida | |`;

const CYRILLIC = `
| № | Номи | Ўлчов бирлиги | 2025 йил (факт) | 2026 йил (режа) | Амалга ошириш механизми | Бажарилиш муддати | Масъуллар |
|---|---|---|---|---|---|---|---|
| 1. | Тадбирлар | Тадбир | 4 | 5 | | | |`;

testRule(sheetColumns, {
  valid: [FULL, CYRILLIC],
  invalid: [
    {
      sheet: `${FULL}
| | | | | | | | | |
| | | 2027-yil ish rejasi | | | | | | |
| Masʼullar | № | Ish nomi | Birlik | 2026-yil (fakt) | 2027-yil (reja) | Mexanizm | Muddati | Izoh |
| Barcha xizmatlar | 1. | Tadbirlar | Tadbir | 5 | 6 | Reja asosida | 2027-yil davomida | |`,
      findings: ['A5 secondTable warning'],
    },
    {
      sheet: `
| № | Ish nomi | Birlik | 2025-yil (fakt) | 2026-yil (reja) | Mexanizm | Muddati | Masʼullar | | Ish nomi | Birlik | 2026-yil (fakt) | 2027-yil (reja) | Muddati |
|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
| 1. | Tadbirlar | Tadbir | 4 | 5 | Reja asosida | 2026-yil davomida | Barcha xizmatlar | | Seminarlar | Tadbir | 7 | 8 | 2027-yil davomida |`,
      findings: ['J1 tableBeside warning'],
    },
    {
      sheet: `${FULL.replaceAll(/\|$/gm, '| | |')}
| Barcha xizmatlar | 2. | Seminarlar | Tadbir | 4 | 5 | Reja asosida | 2026-yil davomida | | | Ish nomi | Birlik | 2026-yil reja | Muddati |
| Barcha xizmatlar | 3. | Koʻrgazmalar | Tadbir | 4 | 5 | Reja asosida | 2026-yil davomida | | | Tadbirlar | Tadbir | 7 | 2026-yil davomida |`,
      findings: ['K3 tableBeside warning'],
    },
    {
      sheet: `
| № | Nomi | 2025-yil (fakt) | 2026-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
|---|---|---|---|---|---|---|
| 1. | Tadbirlar | 4 | 5 | Reja asosida | 2026-yil davomida | Barcha xizmatlar |`,
      findings: ['A1 unit error'],
      data: [{ label: 'Oʻlchov birligi' }],
    },
    {
      sheet: `
| Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) |
|---|---|---|---|
| Tadbirlar | Tadbir | 4 | 5 |`,
      findings: ['A1 number warning', 'A1 mechanism warning', 'A1 deadline warning', 'A1 responsible warning'],
    },
    {
      sheet: `
| № | Nomi | Oʻlchov birligi | 2026-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
|---|---|---|---|---|---|---|
| 1. | Tadbirlar | Tadbir | 5 | Reja asosida | 2026-yil davomida | Barcha xizmatlar |`,
      findings: ['A1 fact error'],
    },
    {
      sheet: `
| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
|---|---|---|---|---|---|---|
| 1. | Tadbirlar | Tadbir | 5 | Reja asosida | 2026-yil davomida | Barcha xizmatlar |`,
      findings: ['A1 plan error'],
    },
    {
      sheet: `
| № | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
|---|---|---|---|---|---|---|
| 1. | Tadbir | 5 | 5 | Reja asosida | 2026-yil davomida | Barcha xizmatlar |`,
      findings: ['A1 name error'],
    },
  ],
});
