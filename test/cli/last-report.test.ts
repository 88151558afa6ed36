import { planWithoutWarnings } from '../support/plan-without-warnings';
import { ishreja } from './captured-io';

const PLAN = '2026-qoraozak.xlsx';
const encoded = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** The report of 2026, filled here, and the plan of 2027 that is made of the same plan. */
async function makeTwoYears(): Promise<Record<string, Uint8Array>> {
  const files = { 'reja.xlsx': await planWithoutWarnings(), 'v.json': encoded({ 'use.visits.done': 18111 }) };
  const filled = await ishreja(['report', 'reja.xlsx', '--values', 'v.json', '--out', 'hisobot.xlsx'], files);
  const next = await ishreja(['next-year', 'reja.xlsx', '--out', 'keyingi.xlsx'], files);
  return { 'hisobot.xlsx': filled.written.get('hisobot.xlsx')!, 'keyingi.xlsx': next.written.get('keyingi.xlsx')! };
}

let twoYears: Record<string, Uint8Array>;
beforeAll(async () => {
  twoYears = await makeTwoYears();
});

test('the fact is compared with last year’s report in check, fix and report', async () => {
  const files = twoYears;
  const last = ['--last-report', 'hisobot.xlsx'];
  expect((await ishreja(['check', 'keyingi.xlsx'], files)).out).not.toContain('fact-last-report');
  const checked = await ishreja(['check', 'keyingi.xlsx', ...last], files);
  expect(checked.out.match(/fact-last-report/g)).toHaveLength(1);
  expect(checked.out).toMatch(/fact-last-report: .*18111/);
  const fixed = await ishreja(
    ['fix', 'keyingi.xlsx', ...last, '--rule', 'fact-last-report', '--out', 'a.xlsx', '--json'],
    files,
  );
  expect(JSON.parse(fixed.out)).toMatchObject({ applied: [{ rule: 'fact-last-report' }] });
  const refused = await ishreja(['report', 'keyingi.xlsx', ...last, '--out', 'b.xlsx', '--json'], files);
  const { open } = JSON.parse(refused.out) as { open: { rule: string }[] };
  expect(open.map(({ rule }) => rule)).toContain('fact-last-report');
});

test('a report of another year is not compared, and that is said', async () => {
  const { error, out } = await ishreja(['check', PLAN, '--last-report', 'hisobot.xlsx', '--lang', 'en'], twoYears);
  expect(out).not.toContain('fact-last-report');
  expect(error).toContain('last year’s report is of 2026, the fact of 2025');
});

test.each([
  [PLAN, /no report of a whole year that was filled here/],
  ['m3-not-a-zip.xlsx', /./],
])('%s is no report: one sentence, and nothing is checked', async (file, sentence) => {
  const { exit, error, out } = await ishreja(['check', PLAN, '--last-report', file, '--lang', 'en']);
  expect(exit).toBe(2);
  expect(out).toBe('');
  expect(error).toMatch(sentence);
});
