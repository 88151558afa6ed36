import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const script = join(root, 'scripts/ishreja.mjs');
const plans = join(root, 'test/fixtures/plans');

/** Runs the committed script as a person does, from another folder. */
function ishreja(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: plans, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('checks a file from any folder, speaking JSON only on standard output', () => {
  const { status, stdout } = ishreja('check', '2026-qoraozak.xlsx', 'seeded/clean.xlsx', '--json');
  const json = JSON.parse(stdout) as { files: { file: string; items: unknown[] }[] };
  expect(status).toBe(1);
  expect(json.files.map(({ file, items }) => [file, items.length])).toEqual([
    ['2026-qoraozak.xlsx', 51],
    ['seeded/clean.xlsx', 51],
  ]);
}, 120_000);

test('writes a fixed copy and leaves the original as it was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ishreja-'));
  try {
    const before = readFileSync(join(plans, '2026-qoraozak.xlsx'));
    const out = join(folder, 'new.xlsx');
    expect(ishreja('fix', '2026-qoraozak.xlsx', '--out', out).status).toBe(1);
    expect(existsSync(out)).toBe(true);
    expect(readFileSync(join(plans, '2026-qoraozak.xlsx')).equals(before)).toBe(true);
    expect(ishreja('fix', out, '--out', join(folder, '.', 'new.xlsx'))).toMatchObject({ status: 2, stdout: '' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);

test('a folder, a missing file and a broken one end with 2 and a sentence, without a stack', () => {
  for (const file of ['.', 'absent.xlsx', 'm3-not-a-zip.xlsx']) {
    const { status, stderr } = ishreja('check', file);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/\n\s+at /);
  }
}, 120_000);
