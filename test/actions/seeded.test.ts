import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packJson from '../../assets/packs/uz-akm.json';
import { checkPlan } from '../../src/actions/check-plan';
import type { Finding } from '../../src/core/check/finding';
import { readPack } from '../../src/core/pack/read-pack';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import expected from '../fixtures/plans/seeded/expected.json';

/** Plans with exactly one defect each: it is found at its cell, and nothing else is. */

const pack = readPack(packJson);
const plans = join(__dirname, '../fixtures/plans');

async function findingsOf(file: string): Promise<readonly Finding[]> {
  const workbook = openXlsx(new Uint8Array(readFileSync(join(plans, file))));
  const [sheet] = await workbook.sheets();
  return checkPlan(await workbook.read(sheet!.name), pack)!.findings;
}

/** Which rule answers a kind of defect; the other kinds belong to rules that are not there yet. */
const RULE_OF: Readonly<Record<string, string>> = {
  'duplicate-number': 'number-sequence repeat error',
  'number-out-of-order': 'number-sequence order error',
  'unit-missing': 'unit-missing missing error',
  'unit-misspelt': 'unit-spelling spelling info',
  'text-in-quantity': 'quantity-readable',
  'sum-mismatch-fact': 'sum-total',
  'cyrillic-letter': 'text-homoglyph mixed warning',
  'date-damage': 'quantity-mangled',
};

test('the clean plan has no error and no warning', async () => {
  const findings = await findingsOf('seeded/clean.xlsx');
  expect(findings.map(({ at, rule, severity }) => `${at} ${rule} ${severity}`)).toEqual([]);
});

test.each(expected.filter(({ kind }) => kind in RULE_OF))('$file: $describe', async ({ file, kind, accept }) => {
  const findings = await findingsOf(`seeded/${file}`);
  const found = findings.map(({ at, rule, message, severity }) => ({ at, told: `${rule} ${message} ${severity}` }));
  const right = found.filter(({ at, told }) => accept.includes(at) && told.startsWith(RULE_OF[kind]!));
  expect(right).toHaveLength(1);
  expect(found.filter((one) => one !== right[0])).toEqual([]);
});

test.each(expected.filter(({ kind }) => !(kind in RULE_OF)))('$file: nothing else is found', async ({ file }) => {
  const findings = await findingsOf(`seeded/${file}`);
  expect(findings.map(({ at, rule }) => `${at} ${rule}`)).toEqual([]);
});

test.each(['01-amudaryo', '02-beruniy', '03-bozatov', '04-chimboy', '05-ellikqala', '06-kegeyli'])(
  'the plan of district %s has no error of sheet, sections, numbers, rows or texts',
  async (file) => {
    const findings = await findingsOf(`districts/${file}.xlsx`);
    const own = findings.filter(({ rule }) => /^(sheet|section|number|row|text)-/.test(rule));
    expect(own.map(({ at, rule, message }) => `${at} ${rule} ${message}`)).toEqual([]);
  },
);
