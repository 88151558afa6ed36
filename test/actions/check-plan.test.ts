import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packJson from '../../assets/packs/uz-akm.json';
import { applyFixes } from '../../src/actions/apply-fixes';
import { type PlanCheck, checkPlan, checkPlanInSteps } from '../../src/actions/check-plan';
import type { Finding } from '../../src/core/check/finding';
import { parsePlan } from '../../src/core/plan/parse-plan';
import { readPack } from '../../src/core/pack/read-pack';
import { parseCellName } from '../../src/core/sheet/address';
import type { Grid } from '../../src/core/sheet/grid';
import { openXlsx } from '../../src/xlsx/open-xlsx';

const pack = readPack(packJson);

async function gridOf(file: string): Promise<Grid> {
  const workbook = openXlsx(new Uint8Array(readFileSync(join(__dirname, '../fixtures/plans', file))));
  const grids = await Promise.all((await workbook.sheets()).map(({ name }) => workbook.read(name)));
  return grids.find((grid) => parsePlan(grid, pack)) ?? grids[0]!;
}

async function checked(file: string): Promise<PlanCheck> {
  const check = checkPlan(await gridOf(file), pack);
  if (!check) throw new Error(`no plan in ${file}`);
  return check;
}

const short = ({ at, rule, message, related }: Finding): string =>
  `${at} ${rule} ${message}${related.length > 0 ? ` ← ${related.join(' ')}` : ''}`;
const blocking = ({ findings }: PlanCheck): string[] =>
  findings.filter(({ severity }) => severity !== 'info').map(short);
const ofRule = ({ findings }: PlanCheck, rule: string): string[] =>
  findings.filter((one) => one.rule === rule).map(({ at }) => at);

describe('the plan of 2026', () => {
  test('what blocks its report', async () => {
    expect(blocking(await checked('2026-qoraozak.xlsx'))).toEqual([
      'A6 sheet-title spelling ← A1',
      'G24 deadline-conflict range',
      'A25 section-sequence gap',
      'B26 reference-expired ended',
      'D27 quantity-missing fact',
      'B29 reference-ordinal low',
      'C32 unit-known alias',
      'A34 number-parent orphan ← A36 A37 A38',
      'E36 trend-change more ← D36',
      'E38 trend-change more ← D38',
      'D43 row-continuation-values values ← E43',
      'E43 trend-change more ← D43',
      'E45 trend-change less ← D45',
      'G59 deadline-conflict two',
      'G70 frequency-quantity least ← E70',
    ]);
  });

  test('notes of deadlines, services and words', async () => {
    const check = await checked('2026-qoraozak.xlsx');
    expect(ofRule(check, 'deadline-no-year')).toEqual(['G73']);
    expect(ofRule(check, 'responsible-separated')).toEqual(['H18', 'H20', 'H30', 'H48']);
    expect(ofRule(check, 'text-spelling')).toEqual(['F45', 'F49', 'B57', 'B69']);
    expect(ofRule(check, 'text-foreign-place')).toEqual(['B23']);
  });

  test('ten torn rows without values, four numbers without a period, one slip in a heading', async () => {
    const check = await checked('2026-qoraozak.xlsx');
    expect(ofRule(check, 'row-continuation')).toEqual('B12 B16 F22 F28 H35 B52 F58 B65 B69 B74'.split(' '));
    expect(ofRule(check, 'number-format')).toEqual(['A59', 'A66', 'A67', 'A68']);
    expect(ofRule(check, 'section-title')).toEqual(['A31']);
    expect(ofRule(check, 'text-apostrophe')).toEqual(['A1', 'A4', 'B29']);
  });

  test.each([
    '2026-a-offset.xlsx',
    '2026-b-reordered.xlsx',
    '2026-f-numbers-as-text.xlsx',
    '2026-l-3000-empty-rows.xlsx',
  ])('%s has the same findings of sections and numbers', async (file) => {
    const shapes = ({ findings }: PlanCheck): string[] =>
      findings.filter(({ rule }) => /^(section|number)-/.test(rule)).map(({ id }) => id);
    expect(shapes(await checked(file))).toEqual(shapes(await checked('2026-qoraozak.xlsx')));
  });
});

test('the plan of 2023: sections numbered 5 and 6, rows without a number', async () => {
  const check = await checked('2023-qorauzak.xlsx');
  expect(ofRule(check, 'section-numeral')).toEqual(['A75', 'A78']);
  expect(ofRule(check, 'number-format')).toEqual(['A24', 'A25', 'A26', 'A27']);
  expect(ofRule(check, 'row-continuation')).toEqual(['B21', 'B28', 'H48', 'B58', 'H71']);
  expect(ofRule(check, 'row-continuation-values')).toEqual(['D54']);
  expect(ofRule(check, 'number-missing')).toEqual(['A46', 'A47']);
  for (const rule of ['section-sequence', 'number-sequence', 'number-parent', 'number-mangled'])
    expect(ofRule(check, rule)).toEqual([]);
});

test('the plan of 2023: deadlines, frequency, responsible and words', async () => {
  const check = await checked('2023-qorauzak.xlsx');
  expect(ofRule(check, 'deadline-missing')).toEqual(['G61']);
  expect(ofRule(check, 'frequency-quantity')).toEqual(['G14']);
  expect(ofRule(check, 'responsible-missing')).toEqual(['H20']);
  expect(ofRule(check, 'responsible-separated')).toEqual(['H45', 'H46']);
  expect(ofRule(check, 'text-foreign-place')).toEqual(['B19', 'F42']);
  expect(ofRule(check, 'text-spelling')).toEqual(
    'B13 F14 F15 B16 B17 B21 B22 F22 H22 F37 F38 B45 H45 H46 B55 F55 H55 F62 B63 B64 H70 B74'.split(' '),
  );
  for (const rule of ['year', 'no-year', 'quarters', 'conflict', 'readable'])
    expect(ofRule(check, `deadline-${rule}`)).toEqual([]);
  for (const rule of ['responsible-known', 'text-ocr', 'text-markup']) expect(ofRule(check, rule)).toEqual([]);
});

describe('ids of findings', () => {
  test.each(['2026-qoraozak.xlsx', '2023-qorauzak.xlsx'])(
    'in %s each is unique and the same from run to run',
    async (file) => {
      const ids = (await checked(file)).findings.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect((await checked(file)).findings.map(({ id }) => id)).toEqual(ids);
    },
  );

  test.each(['2026-qoraozak.xlsx', '2023-qorauzak.xlsx'])(
    'in %s fixing one leaves all others standing',
    async (file) => {
      const grid = await gridOf(file);
      const { findings } = checkPlan(grid, pack)!;
      for (const finding of findings.filter(({ fix }) => fix)) {
        const { left, applied } = applyFixes(grid, pack, { kind: 'findings', findings: [{ id: finding.id }] });
        expect(applied).toHaveLength(1);
        // A fix that rewords the name of an item gives that item's other findings new ids: they stand where they stood.
        const standing = new Set(left.flatMap((other) => [other.id, short(other)]));
        const rows = touchedRows(finding);
        const lost = findings.filter(
          (other) =>
            other !== finding &&
            !standing.has(other.id) &&
            !standing.has(short(other)) &&
            !sharesRoot(other, rows) &&
            !isRestyled(other, finding),
        );
        expect([short(finding), lost.map(short)]).toEqual([short(finding), []]);
      }
    },
  );
});

describe('in steps', () => {
  test('a check comes to the same', async () => {
    const grid = await gridOf('2026-qoraozak.xlsx');
    const steps = checkPlanInSteps(grid, pack);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value).toEqual(checkPlan(grid, pack));
  });

  test('the more rows, the more steps; two checks that take turns do not mix', async () => {
    const { cells, ...rest } = await gridOf('2026-qoraozak.xlsx');
    const rows = Array.from({ length: 40 }, () => cells.slice(8)).flat();
    const large = { ...rest, cells: [...cells, ...rows], rowCount: cells.length + rows.length };
    const turns = [checkPlanInSteps(large, pack), checkPlanInSteps({ ...rest, cells }, pack)];
    const counts = turns.map(() => 0);
    const results: unknown[] = [];
    while (results.length < turns.length) {
      turns.forEach((turn, index) => {
        const step = turn.next();
        if (!step.done) counts[index]! += 1;
        else if (step.value) results.push(step.value);
      });
    }
    expect(counts[0]).toBeGreaterThan(counts[1]! + 10);
    expect(results).toEqual([checkPlan({ ...rest, cells }, pack), checkPlan(large, pack)]);
  });
});

/** Rows that a fix takes out: what stood in them is gone with them. */
function touchedRows({ fix }: Finding): ReadonlySet<number> {
  return new Set(fix!.edits.flatMap((edit) => (edit.kind === 'deleteRow' ? [edit.row] : [])));
}

/** Whether a fix wrote the other's cell anew, with the sheet's own apostrophes. */
const isRestyled = ({ rule, at }: Finding, { fix }: Finding): boolean =>
  rule === 'text-apostrophe' && fix!.edits.some((edit) => edit.kind === 'set' && edit.cell === at);

const sharesRoot = ({ at, related }: Finding, rows: ReadonlySet<number>): boolean =>
  [at, ...related].some((cell) => rows.has(parseCellName(cell)!.row));
