import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import packJson from '../../../assets/packs/uz-akm.json';
import { applyFixes } from '../../../src/actions/apply-fixes';
import { checkPlan } from '../../../src/actions/check-plan';
import { readPack } from '../../../src/core/pack/read-pack';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { applyChanges } from '../../../src/core/sheet/apply-changes';
import type { Grid } from '../../../src/core/sheet/grid';
import { openXlsx } from '../../../src/xlsx/open-xlsx';

const pack = readPack(packJson);
const PLANS = join(__dirname, '../../fixtures/plans');
const files = readdirSync(PLANS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.xlsx') && !/^m\d/.test(name))
  .sort();

/** The sheet of a file that holds a plan. */
async function planSheetIn(file: string): Promise<Grid> {
  const workbook = openXlsx(new Uint8Array(readFileSync(join(PLANS, file))));
  for (const { name } of await workbook.sheets()) {
    const grid = await workbook.read(name);
    if (parsePlan(grid, pack)) return grid;
  }
  throw new Error(`No plan is found in ${file}.`);
}

describe('everything safe', () => {
  test.each(files)('fixed in %s leaves nothing safe, and says what was said', async (file) => {
    const grid = await planSheetIn(file);
    const fixed = applyFixes(grid, pack, { kind: 'safe' });
    const refused = new Set(fixed.refused.map(({ finding }) => finding.id));
    const isSafe = ({ id, fix }: (typeof fixed.left)[number]): boolean =>
      fix?.safety === 'safe' && !fix.isOffAtFirst && !refused.has(id);
    expect(fixed.left.filter(isSafe)).toEqual([]);
    expect(checkPlan(fixed.grid, pack)!.findings).toEqual(fixed.left);

    const again = applyFixes(fixed.grid, pack, { kind: 'safe' });
    expect(again.changes).toEqual([]);
    expect(again.grid).toEqual(fixed.grid);
    expect(applyChanges(grid, fixed.changes).grid).toEqual(fixed.grid);

    const values = (of: Grid) =>
      parsePlan(of, pack)!.items.map((item) => [item.number.path, item.fact.lines, item.plan.lines, item.unit.unitId]);
    expect(values(fixed.grid)).toEqual(values(grid));
  });
});
