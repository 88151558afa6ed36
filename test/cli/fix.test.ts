import { readFileSync } from 'node:fs';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { partsIn, zipParts } from '../support/make-xlsx';
import { ishreja } from './captured-io';

const PLAN = '2026-qoraozak.xlsx';

interface FixJson {
  readonly applied: readonly {
    readonly rule: string;
    readonly cell: string;
    readonly fix: { readonly safety: string };
  }[];
  readonly refused: readonly { readonly rule: string; readonly reason: string }[];
  readonly summary: { readonly error: number; readonly warning: number; readonly info: number };
}

async function valueAt(bytes: Uint8Array, row: number, column: number): Promise<unknown> {
  const workbook = openXlsx(bytes);
  const [sheet] = await workbook.sheets();
  const grid = await workbook.read(sheet!.name);
  return grid.cells[row - 1]?.[column - 1]?.value ?? null;
}

test('without a choice the safe fixes are made, in a copy', async () => {
  const { out, written, exit } = await ishreja(['fix', PLAN, '--out', 'new.xlsx', '--json']);
  const json = JSON.parse(out) as FixJson;
  expect(exit).toBe(1);
  expect(json.applied.length).toBeGreaterThan(0);
  expect(new Set(json.applied.map(({ fix }) => fix.safety))).toEqual(new Set(['safe']));
  const again = await ishreja(
    ['fix', 'new.xlsx', '--out', 'newer.xlsx', '--safe', '--json'],
    Object.fromEntries(written),
  );
  expect((JSON.parse(again.out) as FixJson).applied).toEqual([]);
});

test('only the rules named are fixed, and the rest of the plan stays', async () => {
  const { out, written } = await ishreja(['fix', PLAN, '--rule', 'number-parent', '--out', 'new.xlsx', '--json']);
  const json = JSON.parse(out) as FixJson;
  expect(json.applied.map(({ rule }) => rule)).toEqual(['number-parent']);
  const bytes = written.get('new.xlsx')!;
  expect(await valueAt(bytes, 34, 1)).toBe('17.1.');
  const before = await ishreja(['check', PLAN, '--json']);
  const after = await ishreja(['check', 'new.xlsx', '--json'], { 'new.xlsx': bytes });
  const rules = (text: string) =>
    (JSON.parse(text) as { files: { findings: { rule: string; cell: string }[] }[] }).files[0]!.findings.filter(
      ({ rule }) => !rule.startsWith('number-'),
    ).map(({ rule, cell }) => `${rule} ${cell}`);
  expect(rules(after.out)).toEqual(rules(before.out));
});

test('several rules may be named after one --rule', async () => {
  const { out } = await ishreja([
    'fix',
    '--rule',
    'text-spacing',
    'number-format',
    PLAN,
    '--out',
    'new.xlsx',
    '--json',
  ]);
  const rules = new Set((JSON.parse(out) as FixJson).applied.map(({ rule }) => rule));
  expect([...rules].filter((rule) => !['text-spacing', 'number-format'].includes(rule))).toEqual([]);
});

test('a finding without a fix is refused, with the reason', async () => {
  const file = 'seeded/18-sum-mismatch-fact.xlsx';
  const { out, exit } = await ishreja(['fix', file, '--rule', 'sum-total', '--out', 'new.xlsx', '--json']);
  const { applied, refused } = JSON.parse(out) as FixJson;
  expect(exit).toBe(1);
  expect(applied).toEqual([]);
  expect(refused).toEqual([expect.objectContaining({ rule: 'sum-total', reason: 'no-fix' })]);
});

test('a fix with several ways is left to a person, and said so; a way may be named', async () => {
  const call = ['fix', PLAN, '--out', 'new.xlsx', '--json', '--rule'];
  const left = JSON.parse((await ishreja([...call, 'quantity-missing'])).out) as FixJson;
  expect(left.applied).toEqual([]);
  expect(left.refused).toEqual([expect.objectContaining({ rule: 'quantity-missing', reason: 'several-ways' })]);
  for (const [way, value] of [
    ['1', '-'],
    ['2', 0],
  ] as const) {
    const { out, written } = await ishreja([...call, `quantity-missing=${way}`]);
    expect((JSON.parse(out) as FixJson).applied).toHaveLength(1);
    expect(await valueAt(written.get('new.xlsx')!, 27, 4)).toBe(value);
  }
  expect((await ishreja([...call, 'quantity-missing=x'])).exit).toBe(2);
});

test('ways that write the same into the cell at fault are no choice: the first is taken', async () => {
  const { out } = await ishreja(['fix', PLAN, '--out', 'new.xlsx', '--json', '--rule', 'number-parent']);
  expect((JSON.parse(out) as FixJson).refused).toEqual([]);
});

test('in words: each fix on a line, then what stands', async () => {
  const { out } = await ishreja(['fix', PLAN, '--out', 'new.xlsx', '--lang', 'en']);
  expect(out).toMatch(/^new\.xlsx: \d+ fix(es)? made, 0 refused; standing now: .+$/m);
});

test('the original is never overwritten', async () => {
  const { exit, written, error } = await ishreja(['fix', PLAN, '--out', PLAN]);
  expect(exit).toBe(2);
  expect(written.size).toBe(0);
  expect(error.trim().split('\n')).toHaveLength(1);
});

test('a place that cannot be written is said in a sentence', async () => {
  const { exit, error } = await ishreja(['fix', PLAN, '--out', 'absent/new.xlsx']);
  expect(exit).toBe(2);
  expect(error).toContain('absent/new.xlsx');
});

test('a file without a plan writes nothing, and the JSON says why', async () => {
  const { exit, out, written } = await ishreja(['fix', 'm2-staff-list.xlsx', '--out', 'new.xlsx', '--json']);
  expect(exit).toBe(2);
  expect(written.size).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ applied: [], refused: [], unreadable: [{ code: 'no-plan' }] });
});

/** The real plan with sums in its plan column whose results the file does not hold, as some programs write it. */
function withoutResults(): Uint8Array {
  const part = 'xl/worksheets/sheet1.xml';
  const parts = partsIn(new Uint8Array(readFileSync('test/fixtures/plans/2026-qoraozak.xlsx')));
  let count = 0;
  const xml = parts[part]!.replace(/(<c r="E[12]\d"[^>]*>)<v>(\d+)<\/v>/g, (_, cell: string, value: string) => {
    count++;
    return `${cell}<f>${value}+0</f>`;
  });
  expect(count).toBeGreaterThan(4);
  return zipParts({ ...parts, [part]: xml });
}

test.each(['--safe', '--rule=row-continuation'])(
  'what is said to stand is what stands in the file (%s)',
  async (pick) => {
    const files = { 'formula.xlsx': withoutResults() };
    const { out, written, exit } = await ishreja(['fix', 'formula.xlsx', pick, '--out', 'new.xlsx', '--json'], files);
    const { summary } = JSON.parse(out) as FixJson;
    const now = await ishreja(['check', 'new.xlsx', '--json'], Object.fromEntries(written));
    expect(summary).toEqual((JSON.parse(now.out) as { files: { summary: FixJson['summary'] }[] }).files[0]!.summary);
    expect(exit).toBe(now.exit);
  },
);
