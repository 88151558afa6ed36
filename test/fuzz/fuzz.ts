/** `npm run fuzz`: tries the engine on very many sheets and texts, and prints how many of which kind, and what failed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import uzAkm from '../../assets/packs/uz-akm.json';
import { parsePlan } from '../../src/core/plan/parse-plan';
import { readPack } from '../../src/core/pack/read-pack';
import type { Grid } from '../../src/core/sheet/grid';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { tableOf } from '../support/table';
import { anyMutatedPlan, anyShare, anySheet, anyText } from './any-plan';
import { checksAndFixes, faultOf, readsText } from './properties';

const pack = readPack(uzAkm);

/** How many of each kind are tried for every 100 000; more than half are real plans with things done to them. */
const SHARES = { plans: 0.6, sheets: 0.2, texts: 0.2 } as const;
/** So many faults of a kind are shown with their smallest sheet; the others are counted. */
const SHOWN = 6;

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

/** One kind of things to try. */
interface Kind<Value> {
  readonly name: string;
  readonly runs: number;
  readonly values: fc.Arbitrary<Value>;
  /** Throws where something does not hold; whether a plan was found. */
  readonly holds: (value: Value) => boolean;
  readonly write: (value: Value) => string;
}

/** Tries one kind and prints what came of it; whether everything held. */
function tries<Value>({ name, runs, values, holds, write }: Kind<Value>, seed: number): boolean {
  const faults = new Map<string, number>();
  let plans = 0;
  const count = (value: Value): void => {
    const { fault, isPlan } = tried(holds, value);
    if (fault !== null) faults.set(fault, (faults.get(fault) ?? 0) + 1);
    if (isPlan) plans++;
  };
  fc.assert(fc.property(values, count), { numRuns: runs, seed });
  console.log(
    `${name}: ${runs} tried, ${plans} of them with a plan; ${faults.size === 0 ? 'all held' : 'NOT all held'}`,
  );
  const often = [...faults].sort(([, a], [, b]) => b - a);
  often.forEach(([fault, times], place) => {
    console.log(`  ${times} × ${fault}`);
    if (place >= SHOWN) return;
    const only = (value: Value): boolean => tried(holds, value).fault !== fault;
    const smallest = fc.check(fc.property(values, only), { numRuns: runs, seed }).counterexample;
    if (smallest) console.log(write(smallest[0]).replace(/^/gm, '    '));
  });
  return faults.size === 0;
}

function tried<Value>(holds: (value: Value) => boolean, value: Value): { fault: string | null; isPlan: boolean } {
  try {
    return { fault: null, isPlan: holds(value) };
  } catch (error) {
    return { fault: faultOf(error), isPlan: true };
  }
}

/** Tries `total` sheets and texts; resolves to whether everything held. */
export async function fuzz(root: string, total: number, seed: number): Promise<boolean> {
  const plans = await plansIn(join(root, 'test/fixtures/plans'));
  const runs = (share: number): number => Math.ceil(total * share);
  const holds = ([grid, pick]: readonly [Grid, number]): boolean => checksAndFixes(grid, pick, pack);
  const write = ([grid, pick]: readonly [Grid, number]): string => `pick ${pick}\n${tableOf(grid)}`;
  console.log(`seed ${seed}, ${plans.length} real plans`);
  const changed: fc.Arbitrary<[Grid, number]> = fc.tuple(anyMutatedPlan(plans), anyShare);
  const isGood = [
    tries({ name: 'real plans, changed', runs: runs(SHARES.plans), values: changed, holds, write }, seed),
    tries(
      { name: 'sheets of anything', runs: runs(SHARES.sheets), values: fc.tuple(anySheet, anyShare), holds, write },
      seed,
    ),
    tries(
      {
        name: 'texts',
        runs: runs(SHARES.texts),
        values: anyText,
        holds: readsText,
        write: (text) => JSON.stringify(text),
      },
      seed,
    ),
  ];
  console.log(
    `real plans, changed: ${Math.round(SHARES.plans * 100)} %; sheets of anything: ${Math.round(SHARES.sheets * 100)} %; texts: ${Math.round(SHARES.texts * 100)} %`,
  );
  return isGood.every(Boolean);
}
