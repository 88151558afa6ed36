import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { planWithoutWarnings } from '../support/plan-without-warnings';
import { ishreja as inOneThread } from './captured-io';

const root = join(__dirname, '../..');
const script = join(root, 'scripts/ishreja.mjs');
const plans = join(root, 'test/fixtures/plans');
const folder = mkdtempSync(join(tmpdir(), 'ishreja-'));
const report = join(folder, 'hisobot.xlsx');
const nextYear = join(folder, 'keyingi.xlsx');
const readBy = join(folder, 'read-by.txt');

beforeAll(async () => {
  const values = new TextEncoder().encode(JSON.stringify({ 'use.visits.done': 18111 }));
  const files = { 'reja.xlsx': await planWithoutWarnings(), 'v.json': values };
  for (const [out, ...call] of [
    [report, 'report', '--values', 'v.json'],
    [nextYear, 'next-year'],
  ] as const) {
    const { written } = await inOneThread([...call, 'reja.xlsx', '--out', out], files);
    writeFileSync(out, written.get(out)!);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

const KINDS = [
  '2026-qoraozak.xlsx',
  'seeded/clean.xlsx',
  nextYear,
  'absent.xlsx',
  'm3-not-a-zip.xlsx',
  'm2-staff-list.xlsx',
];
/** So many files that threads share them, good ones and bad ones. */
const MANY = Array.from({ length: 120 }, (_, at) => KINDS[at % KINDS.length]!);
const cleanOnes = (length: number): string[] => Array.from({ length }, () => 'seeded/clean.xlsx');

/** Runs the committed script, with what is to happen in each of its threads first. */
function ishreja(args: readonly string[], first = '') {
  const probe = join(folder, 'first.cjs');
  writeFileSync(probe, first);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', probe, script, ...args], {
    cwd: plans,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** Has every reading of a file that a condition holds for do something instead. */
const atReading = (condition: string, instead: string): string => `
  const fs = require('node:fs');
  const { isMainThread } = require('node:worker_threads');
  const { readFileSync } = fs;
  fs.readFileSync = (path, ...rest) => {
    if (${condition}) { ${instead} }
    return readFileSync(path, ...rest);
  };
  require('node:module').syncBuiltinESMExports();`;

const NO_THREADS = `require('node:worker_threads').Worker = function () { throw new Error('no threads'); };
  require('node:module').syncBuiltinESMExports();`;

const DEATH = atReading("!isMainThread && path.endsWith('clean.xlsx')", 'process.exit(1);');

/** Has each thread write down its number when it reads a file. */
const NUMBERS = atReading(
  "path.endsWith('clean.xlsx')",
  `fs.appendFileSync(${JSON.stringify(readBy)}, require('node:worker_threads').threadId + '\\n');`,
);

/** The numbers of the threads that read clean files, so many as there were; the first thread's is 0. */
function threadsThatRead(files: readonly string[]): string[] {
  rmSync(readBy, { force: true });
  ishreja(['check', ...files], NUMBERS);
  return readFileSync(readBy, 'utf8').trimEnd().split('\n');
}

test.each([[[]], [['--lang', 'ru']], [['--json']], [['--csv', '--lang', 'en']], [['--last-report', report]]])(
  'threads say together what one says alone: %j',
  (options) => {
    const together = ishreja(['check', ...MANY, ...options]);
    expect(together).toEqual(ishreja(['check', ...MANY, ...options], NO_THREADS));
    expect(together.status).toBe(2);
    expect(together.stderr.trimEnd().split('\n').length).toBeGreaterThanOrEqual(60);
  },
  120_000,
);

test('several threads read the files where there are several cores, each file once', () => {
  const threads = threadsThatRead(cleanOnes(400));
  expect(threads).toHaveLength(400);
  expect(new Set(threads).size > 1).toBe(availableParallelism() > 1);
}, 120_000);

test('a small batch is read by one thread', () => {
  expect(threadsThatRead(cleanOnes(20))).toEqual(Array.from({ length: 20 }, () => '0'));
}, 120_000);

test('what a thread that dies had taken is checked all the same', () => {
  expect(ishreja(['check', ...MANY], DEATH)).toEqual(ishreja(['check', ...MANY], NO_THREADS));
}, 120_000);

test.each([[[]], [['--json']]])(
  'a fault of our own ends the check as it does in one thread: %j',
  (options) => {
    const files = [...MANY, '2026-a-offset.xlsx', ...MANY];
    const fault = atReading("path.endsWith('a-offset.xlsx')", "throw new RangeError('too far');");
    const together = ishreja(['check', ...files, '--lang', 'en', ...options], fault);
    expect(together).toEqual(ishreja(['check', ...files, '--lang', 'en', ...options], fault + NO_THREADS));
    expect(together.status).toBe(2);
    expect(together.stderr).toMatch(/fault of its own \(RangeError: too far\); [^\n]*\n$/);
  },
  120_000,
);
