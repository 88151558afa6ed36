import packJson from '../../assets/packs/uz-akm.json';
import type { Finding } from '../../src/core/check/finding';
import type { Rule } from '../../src/core/check/rule';
import { doneHeaders } from '../../src/core/done/done-columns';
import type { ClosedQuarters, DonePlan } from '../../src/core/done/done-plan';
import { lastFilled } from '../../src/core/done/plan-gap';
import { readDone } from '../../src/core/done/read-done';
import { runDoneRules } from '../../src/core/done/run-done-rules';
import { readPack } from '../../src/core/pack/read-pack';
import { parsePlan } from '../../src/core/plan/parse-plan';
import { cellAt, type Grid } from '../../src/core/sheet/grid';
import { textOf } from '../../src/core/sheet/cell';
import { brokenSentences, shortForm } from './rule-tester';
import { gridOf } from './table';

/*
 * The sheet Bajarilishi as a Markdown table in the notation of `table.ts`, for tests and for the pages of the rules; the
 * plan is made of the same rows. The quarters that are over are those up to the last one filled.
 *
 *   2026-yil ish rejasining bajarilishi
 *   | № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | II chorak | … |
 *   |---|
 *   | 1. | Nomi | Dona | 4 | 4 | har chorakda | 1 | |     a row; where the table has no Muddat it is the whole year
 *   | 2. | Nomi | Dona | 4 | 4 | rejada yoʻq | 1 |        the plan has it no longer
 *
 *   > 2                                                   two quarters are over
 *   > reja: 3. | Nomi | Dona | 4 | 4                      an item that has no row
 */

const pack = readPack(packJson);

const NOT_PLANNED = 'rejada yoʻq';

/** The header of a sheet as it is made, with the deadline beside the plan; its cells G, I, K, M are the quarters, O the words. */
export const DONE_HEADER = `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|`;

/** What the table of a sheet Bajarilishi tells; throws where it is none. */
function donePlanOf(table: string): DonePlan {
  const grid = gridOf(table);
  const plan = parsePlan(gridOf(planRows(grid, table).join('\n')), pack);
  const record = plan && readDone({ ...grid, sheet: 'Bajarilishi' }, plan);
  if (!plan || !record) throw new Error(`this is no sheet Bajarilishi:\n${table}`);
  const over = /^\s*> ([0-4])$/m.exec(table)?.[1];
  const closed = over === undefined ? Math.max(0, ...record.rows.map((row) => lastFilled(row) ?? 0)) : Number(over);
  return { plan, record, headers: doneHeaders(grid), closed: closed as ClosedQuarters };
}

/** The findings of one rule on the table of a sheet Bajarilishi. */
export function findingsOnDone(rule: Rule<DonePlan>, table: string): readonly Finding[] {
  return runDoneRules(donePlanOf(table), pack, { ofDone: [rule], ofQuantities: [] });
}

function planRows(grid: Grid, table: string): readonly string[] {
  const text = (row: number, column: number): string =>
    textOf(cellAt(grid, row, column).value).replaceAll('\n', '<br>');
  const rows = Array.from({ length: grid.rowCount }, (_, at) => at + 1);
  const header = rows.find((row) => text(row, 2) === 'Band') ?? 0;
  const headings = Array.from({ length: grid.columnCount }, (_, at) => text(header, at + 1));
  const column = headings.indexOf('Muddat') + 1;
  const planned = rows
    .filter((row) => row > header && (column === 0 || text(row, column) !== NOT_PLANNED))
    .map((row) => {
      const cells = [1, 2, 3, 4, 5].map((at) => quoted(text(row, at)));
      return planRow(cells, column === 0 ? '' : text(row, column));
    });
  const others = [...table.matchAll(/^\s*> reja: (.+)$/gm)].map(([, cells]) => planRow(cells!.split('|'), ''));
  return [...planned, ...others];
}

/** Fractions stay text. */
const quoted = (text: string): string => (/^-|\//.test(text) ? `'${text}` : text);

const planRow = (cells: readonly string[], deadline: string): string =>
  `| ${cells.join(' | ')} | Reja | ${deadline || '2026-yil davomida'} | AKM |`;

/** A sheet with faults, each written as in `rule-tester.ts`: "G4 short", "G4 short info ← I4"; data as far as the case cares. */
interface InvalidCase {
  readonly sheet: string;
  readonly findings: readonly string[];
  readonly data?: readonly Finding['data'][];
}

/** Tests a rule about what was done: silent on the valid tables, the findings told on the invalid ones. Every message is to be reached. */
export function testDoneRule(
  rule: Rule<DonePlan>,
  { valid, invalid }: { readonly valid: readonly string[]; readonly invalid: readonly InvalidCase[] },
): void {
  describe(rule.id, () => {
    test('has strong cases', () => {
      const reached = invalid.flatMap(({ sheet }) => findingsOnDone(rule, sheet)).map(({ message }) => message);
      expect(Object.keys(rule.messages).filter((message) => !reached.includes(message))).toEqual([]);
      expect(valid.length).toBeGreaterThan(0);
    });
    valid.forEach((sheet, index) => {
      test(`is silent on valid sheet ${index + 1}`, () => {
        expect(findingsOnDone(rule, sheet).map(({ at, message }) => `${at} ${message}`)).toEqual([]);
      });
    });
    invalid.forEach(({ sheet, findings, data }) => {
      test(`finds ${findings.join(', ')}`, () => {
        const found = findingsOnDone(rule, sheet);
        expect(found.map((finding, index) => shortForm(finding, findings[index] ?? ''))).toEqual(findings);
        data?.forEach((some, index) => expect(found[index]!.data).toMatchObject(some));
        expect(found.flatMap((finding) => brokenSentences(rule, finding))).toEqual([]);
      });
    });
  });
}
