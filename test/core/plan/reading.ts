import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packJson from '../../../assets/packs/uz-akm.json';
import { readPack } from '../../../src/core/pack/read-pack';
import type { FoundColumns } from '../../../src/core/plan/find-columns';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import type { Item, Plan, Quantity } from '../../../src/core/plan/plan';
import { columnName } from '../../../src/core/sheet/address';
import type { Grid } from '../../../src/core/sheet/grid';
import { openXlsx } from '../../../src/xlsx/open-xlsx';
import { gridOf } from '../../support/table';

const PLANS = join(__dirname, '../../fixtures/plans');

export const pack = readPack(packJson);

/** The plan of a Markdown table, which must have one. */
export function planOf(table: string): Plan {
  const plan = parsePlan(gridOf(table), pack);
  if (!plan) throw new Error('No plan is found in this table.');
  return plan;
}

/** The sheets of a fixture in order. */
export async function sheetsOf(file: string): Promise<readonly Grid[]> {
  const workbook = openXlsx(new Uint8Array(readFileSync(join(PLANS, file))));
  return Promise.all((await workbook.sheets()).map((sheet) => workbook.read(sheet.name)));
}

const read = new Map<string, Promise<Plan>>();

/** The first plan of a fixture, which must have one; each file is read once. */
export function planIn(file: string): Promise<Plan> {
  const plan = read.get(file) ?? readPlan(file);
  read.set(file, plan);
  return plan;
}

async function readPlan(file: string): Promise<Plan> {
  const plans = (await sheetsOf(file)).map((grid) => parsePlan(grid, pack)).filter((plan) => plan !== null);
  if (!plans[0]) throw new Error(`No plan is found in ${file}.`);
  return plans[0];
}

export function fixture(file: string): unknown {
  return JSON.parse(readFileSync(join(PLANS, file), 'utf8'));
}

/** The item of a number as written. */
export function itemOf(plan: Plan, number: string): Item {
  const item = plan.items.find((known) => known.number.text === number);
  if (!item) throw new Error(`There is no item ${number}.`);
  return item;
}

/** A quantity on one line: "370/1006", "12 31 4", "-", "?" where it cannot be read. */
export function shortOf({ state, lines }: Quantity): string {
  if (state !== 'readable' && state !== 'ambiguous') return state;
  const text = lines.map((line) => line.map((component) => component ?? '-').join('/')).join(' ');
  return state === 'ambiguous' ? `${text} ?` : text;
}

/** "number A, name B …": where the columns of a header stand, from left to right. */
export function columnsIn({ columns }: Pick<FoundColumns, 'columns'>): string {
  return Object.entries(columns)
    .sort(([, a], [, b]) => a - b)
    .map(([role, column]) => `${role} ${columnName(column)}`)
    .join(', ');
}
