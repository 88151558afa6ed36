import packJson from '../../../assets/packs/uz-akm.json';
import { joinRows, tornRows } from '../../../src/core/check/torn-rows';
import { readPack } from '../../../src/core/pack/read-pack';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { gridOf } from '../../support/test-grid';

it('joins what people read in the cells: a truth value as Excel shows it', () => {
  const header = ['№', 'Nomi', 'Oʻlchov birligi', '2025-yil fakt', '2026-yil reja'];
  const plan = parsePlan(gridOf([header, [1, 'Klub', false, 4, 5], [null, 'davomi', 'dona']]), readPack(packJson))!;
  const [torn] = tornRows(plan.items[0]!);
  expect(joinRows(torn!.own, [torn!.rest[0]!.row])).toMatchObject([
    { cell: 'B2', after: 'Klub davomi' },
    { cell: 'C2', before: false, after: 'FALSE dona' },
    { kind: 'deleteRow', row: 3 },
  ]);
});
