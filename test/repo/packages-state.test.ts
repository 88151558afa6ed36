import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './tree';

interface LockEntry {
  readonly version: string;
  readonly integrity?: string;
  readonly optional?: true;
  readonly os?: readonly string[];
}
type Lock = Readonly<Record<string, LockEntry>>;

/** Whether the set-up takes what is installed for what the lock file wants. */
function match(wanted: Lock, installed: Lock | null): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'ishreja-lock-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    const project = { '': { version: '0.1.0' } };
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { ...project, ...wanted } }));
    if (installed) {
      writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
    }
    const module = pathToFileURL(join(root, 'scripts/packages-state.mjs')).href;
    const code = `console.log((await import(${JSON.stringify(module)})).packagesMatch(${JSON.stringify(folder)}))`;
    return spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stdout === 'true\n';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const one: Lock = { 'node_modules/one': { version: '1.0.0', integrity: 'sha512-a' } };

test('the same packages match, without the project itself', () => {
  expect(match(one, one)).toBe(true);
});

test('a package for another machine may be absent', () => {
  const wanted: Lock = { ...one, 'node_modules/one-win': { version: '1.0.0', os: ['win32'] } };
  expect(match(wanted, one)).toBe(true);
});

test.each<[string, Lock | null]>([
  ['nothing is installed', null],
  ['a package is absent', {}],
  ['another version', { 'node_modules/one': { version: '1.0.1', integrity: 'sha512-a' } }],
  ['another content', { 'node_modules/one': { version: '1.0.0', integrity: 'sha512-b' } }],
  ['one too many', { ...one, 'node_modules/two': { version: '1.0.0' } }],
])('they do not match where %s', (_, installed) => {
  expect(match(one, installed)).toBe(false);
});
