import type { Finding, FindingData, Fix } from '../../src/core/check/finding';
import { applyFixes } from '../../src/core/check/apply-fixes';
import type { AtHand, Rule, RuleWords } from '../../src/core/check/rule';
import { runRules } from '../../src/core/check/run-rules';
import type { Grid } from '../../src/core/sheet/grid';
import { readChoices } from '../../src/core/keep/choices-data';
import { readPack } from '../../src/core/pack/read-pack';
import { parsePlan } from '../../src/core/plan/parse-plan';
import { fill } from '../../src/strings/format';
import packJson from '../../assets/packs/uz-akm.json';
import { gridOf, lastReportOf, tableOf } from './table';

/** A sheet with faults. */
export interface InvalidCase {
  /** A table in the notation of `table.ts`. */
  readonly sheet: string;
  /** "A4 gap", or as much more as matters: "A4 gap warning", "A4 gap ← A5 A6", "A4 gap warning ← A5 A6". */
  readonly findings: readonly string[];
  /** Data of the findings, as far as the case cares, in the same order. */
  readonly data?: readonly FindingData[];
  /** What the ways of all fixes say in English, in their order. */
  readonly offers?: readonly string[];
  /** The sheet after the first way of every fix. */
  readonly fixed?: string;
  /** The sheet after the second, third … way of the first finding's fix: all of them, where any is given. */
  readonly otherwise?: readonly string[];
}

/** The cases of a rule. */
export interface RuleCases {
  readonly valid: readonly string[];
  readonly invalid: readonly InvalidCase[];
}

const pack = readPack(packJson);

/** What a table has at hand beside its sheet: last year's report, and what the office chose ("> choices {…}" above it). */
function atHandOf(table: string): AtHand {
  const lastReport = lastReportOf(table);
  const choices = /^\s*> choices (.+)$/m.exec(table)?.[1];
  return { ...(lastReport && { lastReport }), ...(choices && { choices: readChoices(choices) }) };
}

/** The findings of one rule on a sheet; throws where the sheet holds no plan. */
function findingsOf(rule: Rule, grid: Grid, atHand: AtHand): Finding[] {
  const plan = parsePlan(grid, pack);
  if (!plan) throw new Error(`no plan is found on this sheet:\n${tableOf(grid)}`);
  return runRules(plan, pack, [rule], atHand);
}

/** The findings of one rule on the sheet of a table; throws where it holds no plan. */
export function findingsOn(rule: Rule, table: string): Finding[] {
  return findingsOf(rule, gridOf(table), atHandOf(table));
}

/** A finding as a case writes it, in as much detail as the expectation has. */
export function shortForm(finding: Finding, like: string): string {
  const severity = /\b(error|warning|info)\b/.test(like.split('←')[0]!.split(' ').slice(2).join(' '));
  const related = like.includes('←');
  return [
    finding.at,
    finding.message,
    ...(severity ? [finding.severity] : []),
    ...(related ? ['←', ...finding.related] : []),
  ].join(' ');
}

const ways = ({ fix }: Finding): readonly Omit<Fix, 'alternatives'>[] =>
  fix ? [fix, ...(fix.alternatives ?? [])] : [];

/** The sentences of a finding and its fixes that a reader would see with an empty slot; a title that the rule has not, or one neither safe nor asked, is one. */
export function brokenSentences(rule: RuleWords, finding: Finding): (string | undefined)[] {
  const { what, todo } = rule.messages[finding.message]!;
  const isBroken = (sentence: string | undefined, data: FindingData): boolean =>
    sentence === undefined || [...sentence.matchAll(/\{(\w+)/g)].some(([, slot]) => data[slot!] === undefined);
  const titles = ways(finding).filter(
    ({ title, data, safety }) => isBroken(rule.fixes[title], data) || !['safe', 'ask'].includes(safety),
  );
  return [...[what, todo].filter((sentence) => isBroken(sentence, finding.data)), ...titles.map(({ title }) => title)];
}

function mended(rule: Rule, table: string, picks: readonly { id: string; way?: number }[]): Grid {
  const pick = { kind: 'findings', findings: picks } as const;
  return applyFixes(gridOf(table), pack, [rule], pick, undefined, atHandOf(table)).grid;
}

/** What is weak about the cases of a rule; a strong set gives none. */
export function weaknesses(rule: Rule, { valid, invalid }: RuleCases): string[] {
  const found: string[] = [];
  if (valid.length === 0) found.push('no valid case');
  if (invalid.length === 0) found.push('no invalid case');
  const sheets = [...valid, ...invalid.map(({ sheet }) => sheet)].map(
    (sheet) => `${/^\s*>.*$/m.exec(sheet)?.[0] ?? ''}\n${tableOf(gridOf(sheet))}`,
  );
  if (new Set(sheets).size < sheets.length) found.push('a case is repeated');
  const reached = invalid.flatMap(({ sheet }) => findingsOn(rule, sheet));
  const messages = new Set(reached.map(({ message }) => message));
  const titles = new Set(reached.flatMap(ways).map(({ title }) => title));
  for (const message of Object.keys(rule.messages))
    if (!messages.has(message)) found.push(`no case reaches "${message}"`);
  for (const title of Object.keys(rule.fixes)) if (!titles.has(title)) found.push(`no case has the fix "${title}"`);
  invalid.forEach(({ sheet, fixed, findings }, index) => {
    const name = `invalid case ${index + 1}`;
    const hasFix = findingsOn(rule, sheet).some(({ fix }) => fix);
    if (findings.length === 0) found.push(`${name} expects no finding`);
    if (hasFix && fixed === undefined) found.push(`${name} does not say what is fixed`);
    if (!hasFix && fixed !== undefined) found.push(`${name} has no fix, yet says what is fixed`);
    if (fixed !== undefined && tableOf(gridOf(fixed)) === tableOf(gridOf(sheet)))
      found.push(`${name}: fixed is the same sheet`);
  });
  return found;
}

function testInvalid(rule: Rule, { sheet, findings, data, offers, fixed, otherwise }: InvalidCase): void {
  const found = findingsOn(rule, sheet);
  expect(found.map((finding, index) => shortForm(finding, findings[index] ?? ''))).toEqual(findings);
  expect(found.flatMap((finding) => brokenSentences(rule, finding))).toEqual([]);
  expect(['safe', 'ask']).toEqual(expect.arrayContaining(found.flatMap(ways).map(({ safety }) => safety)));
  data?.forEach((some, index) => expect(found[index]!.data).toMatchObject(some));
  const said = found.flatMap(ways).map((way) => fill(rule.fixes[way.title]!, way.data, 'en'));
  if (offers) expect(said).toEqual(offers);
  if (fixed !== undefined) {
    const fixable = found.filter(({ fix }) => fix);
    const after = mended(rule, sheet, fixable);
    expect(tableOf(after)).toBe(tableOf(gridOf(fixed)));
    const standing = new Set(findingsOf(rule, after, atHandOf(sheet)).map(({ id }) => id));
    expect(fixable.filter(({ id }) => standing.has(id))).toEqual([]);
  }
  if (otherwise) expect(found[0]!.fix?.alternatives ?? []).toHaveLength(otherwise.length);
  otherwise?.forEach((table, index) => {
    expect(tableOf(mended(rule, sheet, [{ id: found[0]!.id, way: index + 1 }]))).toBe(tableOf(gridOf(table)));
  });
}

/** Tests a rule on tables: silent on the valid ones, the findings told and the sheets fixed on the invalid ones. Weak cases fail. */
export function testRule(rule: Rule, cases: RuleCases): void {
  describe(rule.id, () => {
    test('has strong cases', () => expect(weaknesses(rule, cases)).toEqual([]));
    cases.valid.forEach((sheet, index) => {
      test(`is silent on valid sheet ${index + 1}`, () => {
        const found = findingsOn(rule, sheet);
        expect(found.map(({ at, message }) => `${at} ${message}`)).toEqual([]);
      });
    });
    cases.invalid.forEach((one) => {
      test(`finds ${one.findings.join(', ')}`, () => testInvalid(rule, one));
    });
  });
}
