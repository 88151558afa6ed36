import packJson from '../../../assets/packs/uz-akm.json';
import { applyFixes } from '../../../src/actions/apply-fixes';
import { checkPlan } from '../../../src/actions/check-plan';
import { readPack } from '../../../src/core/pack/read-pack';
import { gridOf } from '../../support/table';

const pack = readPack(packJson);
const HEADER = '| № | Nomi | Oʻlchov birligi | 2025-yil fakt | 2026-yil reja | Mexanizm | Muddati | Masʼul |\n|---|';
const ITEM = '| 1. | Seminarlar | Tadbir | 4 | 5 | Reja asosida | 2026-yil davomida | Barcha xizmatlar |';

/** The ids of a rule before, and after the first of its findings is fixed. */
function idsAround(table: string, rule: string) {
  const grid = gridOf(table);
  const idsOf = (findings: readonly { readonly rule: string; readonly id: string }[]): string[] =>
    findings.filter((finding) => finding.rule === rule).map(({ id }) => id);
  const before = idsOf(checkPlan(grid, pack)!.findings);
  const { left } = applyFixes(grid, pack, { kind: 'findings', findings: [{ id: before[0]! }] });
  return { before, after: idsOf(left) };
}

test.each([
  [
    'lines above the table that are no titles',
    'text-spacing',
    `| #REF!␣ | |\n| #REF!␣ | |\n| 2026-YIL ISH REJASI | |\n${HEADER}\n${ITEM}`,
  ],
  ['empty rows with a remark between them', 'row-empty', `${HEADER}\n| | | |\n| Izoh | |\n| | | |\n${ITEM}`],
  ['empty rows with dots between them', 'row-empty', `${HEADER}\n| | | |\n| | … | |\n| | | |\n${ITEM}`],
])('%s keep their ids when one of them is mended', (_, rule, table) => {
  const { before, after } = idsAround(table, rule);
  expect(before).toHaveLength(2);
  expect(after).toEqual(before.slice(1));
});
