/** `npm run fuzz`: tries the engine on very many sheets and texts, and prints how many of which kind, and what failed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import uzAkm from '../../assets/packs/uz-akm.json';
import { parsePlan } from '../../src/core/plan/parse-plan';
import { readPack } from '../../src/core/pack/read-pack';
import type { Grid } from '../../src/core/sheet/grid';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { anyMutatedPlan, anyShare, anySheet, anyText } from './any-plan';
import { checksAndFixes, readsText } from './properties';

const pack = readPack(uzAkm);

/** How many of each kind are tried for every 100 000; half are real plans with things done to them. */
const SHARES = { plans: 0.6, sheets: 0.2, texts: 0.2 } as const;

/** The sheets of real plans under a folder. */
async function plansIn(folder: string): Promise<readonly Grid[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xlsx'));
  const plans: Grid[] = [];
  for (const file of files.sort()) {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    if (bytes[0] !== 0x50) continue;
    const workbook = openXlsx(bytes);
    for (const { name } of await workbook.sheets()) {
      const grid = await workbook.read(name);
      if (parsePlan(grid, pack)) plans.push(grid);
    }
  }
  return plans;
}

interface Tried {
  readonly kind: string;
  readonly runs: number;
  readonly failure: string | null;
}

function tried<Value>(
  kind: string,
  runs: number,
  seed: number,
  values: fc.Arbitrary<Value>,
  holds: (value: Value) => void,
): Tried {
  const result = fc.check(fc.property(values, holds), { numRuns: runs, seed });
  if (!result.failed) return { kind, runs, failure: null };
  return { kind, runs: result.numRuns, failure: fc.defaultReportMessage(result) ?? 'failed' };
}

/** Tries `total` sheets and texts; resolves to whether everything held. */
export async function fuzz(root: string, total: number, seed: number): Promise<boolean> {
  const plans = await plansIn(join(root, 'test/fixtures/plans'));
  const count = (share: number): number => Math.ceil(total * share);
  const holds = ([grid, pick]: readonly [Grid, number]): void => checksAndFixes(grid, pick, pack);
  const parts: readonly (() => Tried)[] = [
    () => tried('real plans, changed', count(SHARES.plans), seed, fc.tuple(anyMutatedPlan(plans), anyShare), holds),
    () => tried('sheets of anything', count(SHARES.sheets), seed, fc.tuple(anySheet, anyShare), holds),
    () => tried('texts', count(SHARES.texts), seed, anyText, readsText),
  ];
  console.log(`seed ${seed}, ${plans.length} real plans`);
  let isGood = true;
  let sum = 0;
  for (const part of parts) {
    const { kind, runs, failure } = part();
    sum += runs;
    console.log(`${kind}: ${runs} tried, ${failure === null ? 'all held' : `failed\n${failure}`}`);
    if (failure !== null) isGood = false;
  }
  console.log(`${sum} tried; real plans ${Math.round(SHARES.plans * 100)} %`);
  return isGood;
}
