import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const built = new Map<string, string>();

/** Compiles a module ("test/excel/bench.ts") for a bare page; answers the folder that holds bundle.js. Once per test file. */
export function buildBundle(entry: string): string {
  const known = built.get(entry);
  if (known) return known;
  const name = `${createHash('sha1').update(entry).digest('hex').slice(0, 8)}-${process.pid}`;
  const folder = join(root, 'node_modules/.cache/ishreja-excel-host', name);
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const config = join(root, 'test/excel-host/webpack.config.js');
  execFileSync(process.execPath, [webpack, '--config', config, '--env', `entry=./${entry}`, '--env', `to=${folder}`], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  built.set(entry, folder);
  return folder;
}
