import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWhole } from '../../src/cli/write-whole';

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

test('a file that was there is replaced whole: it is never written into', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ishreja-'));
  try {
    const [out, former, link] = ['out.xlsx', 'former.xlsx', 'link.xlsx'].map((name) => join(folder, name));
    writeFileSync(out!, 'former');
    linkSync(out!, former!);
    symlinkSync(out!, link!);
    writeWhole(link!, new TextEncoder().encode('new'));
    expect([out, former].map((file) => readFileSync(file!, 'utf8'))).toEqual(['new', 'former']);
    expect(lstatSync(link!).isSymbolicLink()).toBe(true);
    expect(() => writeWhole(folder, new Uint8Array(1))).toThrow('EISDIR');
    expect(() => writeWhole(join(folder, 'absent/out.xlsx'), new Uint8Array(1))).toThrow('ENOENT');
    expect(readdirSync(folder).sort()).toEqual(['former.xlsx', 'link.xlsx', 'out.xlsx']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a file that is too large is refused by its size', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ishreja-'));
  try {
    const file = join(folder, 'katta.xlsx');
    writeFileSync(file, readFileSync(join(plans, '2026-qoraozak.xlsx')));
    truncateSync(file, 300 * 1024 * 1024);
    const { status, stdout, stderr } = ishreja('check', file, '--lang', 'en');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('too large (300 MB)');
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);

test.each(['stdout', 'stderr'] as const)(
  'a reader that stops early (%s) changes no exit status',
  async (stream) => {
    const child = spawn(process.execPath, [script, 'check', 'absent.xlsx', '2026-qoraozak.xlsx'], { cwd: plans });
    child[stream].destroy();
    const other = child[stream === 'stdout' ? 'stderr' : 'stdout'];
    const said: string[] = [];
    other.setEncoding('utf8').on('data', (text: string) => said.push(text));
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(status).toBe(2);
    expect(said.join('')).not.toMatch(/\n\s+at /);
  },
  120_000,
);
