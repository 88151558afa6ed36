import uzAkm from '../../../assets/packs/uz-akm.json';
import { runRules } from '../../../src/core/check/run-rules';
import { readPack } from '../../../src/core/pack/read-pack';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { rowMerged } from '../../../src/core/rules/row-merged';
import { testRule } from '../../support/rule-tester';
import { gridOf } from '../../support/test-grid';

testRule(rowMerged, {
  valid: [
    // A section over the whole width, and one item over its torn rows.
    `| I. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
     | 1. | Seminarlar va | Tadbir | 4 | 5 | Reja asosida | 2026-yil davomida | Barcha xizmatlar |
     | ^ | treninglar | ^ | ^ | ^ | ^ | ^ | ^ |
     | 2. | Tanlovlar | Tadbir | 4 | 5 | Reja asosida | 2026-yil davomida | Barcha xizmatlar |`,
    // A column that is none of the plan's.
    `| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Belgi |
     |---|---|---|---|---|---|
     | 1. | Seminarlar | Tadbir | 4 | 5 | x |
     | 2. | Tanlovlar | Tadbir | 4 | 5 | ^ |`,
  ],
  invalid: [
    {
      sheet: `| 1. | Seminarlar | Tadbir | 4 | 5 | Reja asosida | 2026-yil davomida | Barcha xizmatlar |
              | 2. | Tanlovlar | Tadbir | 4 | ^ | Reja asosida | ^ | ^ |
              | 3. | Maqolalar | Dona | 6 | 8 | Reja asosida | 2026-yil davomida | ^ |`,
      findings: ['E2 value warning', 'G2 text info', 'H2 text info'],
      data: [{ count: 2 }, { count: 2 }, { count: 3 }],
    },
    {
      // From the torn row of one item into the next.
      sheet: `| 1. | Seminarlar va | Tadbir | 4 | 5 | Reja asosida | 2026-yil davomida | Barcha |
              | | treninglar | | | | | | xizmatlar |
              | 2. | Tanlovlar | Tadbir | 4 | 5 | Reja asosida | 2026-yil davomida | ^ |`,
      findings: ['H3 text info'],
    },
    {
      // From an item that is not the first, in a column before the quantities.
      sheet: `| 1. | Seminarlar | Tadbir | 4 | 5 |
              | 2. | Tanlovlar | Dona | 4 | 5 |
              | 3. | Maqolalar | ^ | 6 | 8 |
              | 4. | Davralar | Tadbir | 6 | 8 |`,
      findings: ['C3 text info'],
      data: [{ count: 2 }],
    },
    {
      sheet: `| 1. | Seminarlar | Tadbir | 4 | 5 |
              | ^ | Tanlovlar | Tadbir | 4 | 5 |`,
      findings: ['A2 value warning'],
    },
  ],
});

test('a cell merged over columns too has the value of one of them', () => {
  const rows = [
    ['№', 'Nomi', 'Oʻlchov birligi', '2025-yil (fakt)', '2026-yil (reja)', 'Mexanizm', 'Muddati', 'Masʼullar'],
    ['1.', 'Seminarlar', 'Tadbir', 4, 5, 'Reja', '2026-yil davomida', 'Barcha xizmatlar'],
    ['2.', 'Tanlovlar', null, null, 5, null, null, 'Barcha xizmatlar'],
  ];
  const pack = readPack(uzAkm);
  const plan = parsePlan(gridOf(rows, { merges: ['C2:D3', 'F2:G3'] }), pack)!;
  const found = runRules(plan, pack, [rowMerged]).map(({ at, message }) => [at, message]);
  expect(found).toEqual([
    ['C2', 'value'],
    ['F2', 'text'],
  ]);
});
