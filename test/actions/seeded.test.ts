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

/** Which rule answers a kind of defect. */
const RULE_OF: Readonly<Record<string, string>> = {
  'duplicate-number': 'number-sequence repeat error',
  'number-out-of-order': 'number-sequence order error',
  'unit-missing': 'unit-missing missing error',
  'unit-misspelt': 'unit-spelling spelling info',
  'text-in-quantity': 'quantity-readable',
  'sum-mismatch-fact': 'sum-total',
  'deadline-year': 'deadline-year other error',
  'frequency-vs-quantity': 'frequency-quantity equal warning',
  'cyrillic-letter': 'text-homoglyph mixed warning',
  'date-damage': 'quantity-mangled',
};

/** What a careful reader asks of the plan without a defect: changes without a note, things of past years, and item 12's "I-III chorak" with a quantity of 2. */
const ASKED =
  /^(E\d+ trend-(change|plan-below-fact)|B23 reference-expired|B25 reference-ordinal|G21 deadline-conflict) /;

const told = ({ at, rule, message, severity }: Finding): string => `${at} ${rule} ${message} ${severity}`;
const clean = findingsOf('seeded/clean.xlsx');

test('the clean plan has no error, and no warning but what a careful reader asks', async () => {
  const blocking = (await clean).filter(({ severity }) => severity !== 'info').map(told);
  expect(blocking.filter((one) => !ASKED.test(one))).toEqual([]);
  expect(blocking).toContain('G21 deadline-conflict range warning');
});

test.each(expected)('$file: $describe', async ({ file, kind, accept }) => {
  const found = await findingsOf(`seeded/${file}`);
  const right = found.filter((one) => accept.includes(one.at) && told(one).includes(` ${RULE_OF[kind]!}`));
  expect(right).toHaveLength(1);
  const known = new Set((await clean).map(told));
  const others = found.filter((one) => one !== right[0] && !known.has(told(one)) && one.severity !== 'info');
  expect(others.map(told)).toEqual([]);
});

test.each(['01-amudaryo', '02-beruniy', '03-bozatov', '04-chimboy', '05-ellikqala', '06-kegeyli'])(
  'the plan of district %s has nothing that blocks in its sheet, sections, numbers, rows, texts, deadlines and responsible',
  async (file) => {
    const findings = await findingsOf(`districts/${file}.xlsx`);
    const own = findings.filter(
      ({ rule, severity }) =>
        /^(sheet|section|number|row|text|deadline|responsible)-/.test(rule) && severity !== 'info',
    );
    // "I-III chorak" stands in each of them; where two surveys are planned it is asked about.
    expect(own.map(told).filter((one) => one !== 'G21 deadline-conflict range warning')).toEqual([]);
  },
);
