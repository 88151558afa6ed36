import { execFileSync } from 'node:child_process';
import { createHash, type Hash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const CONFIG = 'test/excel-host/webpack.config.js';
/** All that a bundle can be made of. */
const SOURCES = ['src', 'assets', 'test/excel', CONFIG, 'package-lock.json'];
const CACHE = join(root, 'node_modules/.cache/ishreja-excel-host');
const built = new Map<string, string>();

/**
 * Compiles a module ("test/excel/bench.ts") for a bare page; answers the folder that holds bundle.js.
 * Made once as long as no source changes, whichever test asks for it.
 */
export function buildBundle(entry: string): string {
  const folder = built.get(entry) ?? join(CACHE, `${basename(entry, '.ts')}-${hashOf([entry, ...SOURCES])}`);
  built.set(entry, folder);
  if (!existsSync(folder)) build(entry, folder);
  return folder;
}

/** Builds aside and moves it into its place whole, so that tests that run beside each other never see half of it. */
function build(entry: string, folder: string): void {
  mkdirSync(CACHE, { recursive: true });
  const aside = mkdtempSync(`${folder}-`);
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const env = ['--env', `entry=./${entry}`, '--env', `to=${aside}`];
  execFileSync(process.execPath, [webpack, '--config', join(root, CONFIG), ...env], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for (const name of readdirSync(CACHE)) {
    const isOld = name.startsWith(`${basename(entry, '.ts')}-`) && !name.startsWith(basename(folder));
    if (isOld) rmSync(join(CACHE, name), { recursive: true });
  }
  try {
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true });
    // Another test was quicker: its bundle is the same.
    if (!existsSync(folder)) throw error;
  }
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha1');
  for (const path of paths) addTo(hash, path);
  return hash.digest('hex').slice(0, 16);
}

function addTo(hash: Hash, path: string): void {
  const place = join(root, path);
  hash.update(path);
  if (!statSync(place).isDirectory()) hash.update(readFileSync(place));
  else for (const name of readdirSync(place).sort()) addTo(hash, `${path}/${name}`);
}
