import { sheetTitle } from '../../../src/core/rules/sheet-title';
import { testRule } from '../../support/rule-tester';

const sheet = (...titles: string[]): string => `
${titles.join('\n')}
| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) |
|---|---|---|---|---|
| 1. | Tadbirlar | Tadbir | 4 | 5 |`;

testRule(sheetTitle, {
  valid: [
    sheet('QORAOʻZAK TUMANI', 'Qorao‘zak tumani markazining ish rejasi'),
    sheet('ISH REJASI'),
    sheet('QORAOʻZAK TUMANI', 'Қораўзак тумани маркази'),
    // One name in the forms that sentences ask for.
    sheet('Denov tuman markazi direktori', 'DENOV TUMANI MARKAZI'),
    sheet('Urganch shahar markazi', 'Urganch shahri'),
    sheet('Караузякский район', 'ПЛАН ЦЕНТРА КАРАУЗЯКСКОГО РАЙОНА'),
    sheet('SHÍMBAY RAYONÍ', 'Shımbay rayon orayı'),
  ],
  invalid: [
    {
      // Of names that share a word each is another district: a person chooses.
      sheet: sheet('OʻRTA CHIRCHIQ TUMANI', 'Quyi Chirchiq tumani markazi'),
      findings: ['A2 spelling ← A1'],
      data: [{ written: 'Quyi Chirchiq tumani', other: 'OʻRTA CHIRCHIQ TUMANI' }],
      fixed: sheet('OʻRTA CHIRCHIQ TUMANI', 'Oʻrta Chirchiq tumani markazi'),
      otherwise: [sheet('QUYI CHIRCHIQ TUMANI', 'Quyi Chirchiq tumani markazi')],
    },
    {
      // The spelling of a district of the list is the right one, even where another stands more often.
      sheet: sheet('QORAQʻZAK TUMANI', 'Qoraoʻzak tumani markazi', 'Qoraqʻzak tumani ish rejasi'),
      findings: ['A1 spelling ← A2', 'A3 spelling ← A2'],
      fixed: sheet('QORAOʻZAK TUMANI', 'Qoraoʻzak tumani markazi', 'Qoraoʻzak tumani ish rejasi'),
      otherwise: [],
    },
    {
      // A letter of another writing.
      sheet: sheet('QORAOႠZAK TUMANI', 'Qoraoʻzak tumani markazi'),
      findings: ['A1 spelling ← A2'],
      fixed: sheet('QORAOʻZAK TUMANI', 'Qoraoʻzak tumani markazi'),
    },
    {
      sheet: sheet('QORAOʻZAK TUMANI', 'Qoraqʻzak tumani markazining ish rejasi'),
      findings: ['A2 spelling warning ← A1'],
      data: [{ written: 'Qoraqʻzak tumani', other: 'QORAOʻZAK TUMANI' }],
      fixed: sheet('QORAOʻZAK TUMANI', 'Qoraoʻzak tumani markazining ish rejasi'),
      otherwise: [],
    },
    {
      // Neither is in the list: a person chooses. q has no mark of its own: the sign is a tutuq belgisi.
      sheet: sheet('YANGIOʻZAK TUMANI', 'Yangiqʻzak tumani maʼrifat markazining ish rejasi'),
      findings: ['A2 spelling warning ← A1'],
      fixed: sheet('YANGIOʻZAK TUMANI', 'Yangioʻzak tumani maʼrifat markazining ish rejasi'),
      otherwise: [sheet('YANGIQʼZAK TUMANI', 'Yangiqʻzak tumani maʼrifat markazining ish rejasi')],
    },
    {
      // A letter of another writing mends nothing elsewhere, though nobody knows which of the two is right.
      sheet: sheet('YANGIOႠZAK TUMANI', 'Yangioʻzak tumani markazi'),
      findings: ['A2 spelling ← A1'],
      offers: ['“YANGIOႠZAK TUMANI” → “YANGIOʻZAK TUMANI”'],
      fixed: sheet('YANGIOʻZAK TUMANI', 'Yangioʻzak tumani markazi'),
    },
    {
      // The spelling that stands more often is not doubted.
      sheet: sheet('YANGIOZAK TUMANI', 'Gulmakon tumani markazi', 'Gulmakon tumani rejasi'),
      findings: ['A1 spelling ← A2 A3'],
      fixed: sheet('GULMAKON TUMANI', 'Gulmakon tumani markazi', 'Gulmakon tumani rejasi'),
      otherwise: [],
    },
    {
      sheet: sheet('QORAOʻZAK TUMANI', 'Qoraozak tumani ish rejasi', 'Qorao‘zak tumani markazi'),
      findings: ['A2 spelling ← A1 A3'],
      fixed: sheet('QORAOʻZAK TUMANI', 'Qoraoʻzak tumani ish rejasi', 'Qorao‘zak tumani markazi'),
    },
    {
      sheet: sheet('QORAOZAK TUMANI', 'Chimboy tumani markazi', 'Chimboy tumani ish rejasi'),
      findings: ['A1 spelling ← A2 A3'],
      fixed: sheet('CHIMBOY TUMANI', 'Chimboy tumani markazi', 'Chimboy tumani ish rejasi'),
    },
  ],
});
