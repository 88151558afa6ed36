import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * What each build makes, by which webpack configuration and of what; paths from the root.
 * The stamp carries the time the build began: webpack leaves an unchanged output alone, whose time would say "old" for ever.
 */
export const builds = {
  web: {
    config: 'webpack.config.js',
    output: 'dist/index.html',
    stamp: 'node_modules/.cache/ishreja-web.stamp',
    sources: ['src', 'assets', 'webpack.config.js', 'manifest.xml', 'package-lock.json'],
  },
  cli: {
    config: 'webpack.cli.config.js',
    output: 'dist/cli/ishreja.mjs',
    stamp: 'dist/cli/ishreja.mjs',
    sources: ['src', 'assets/packs', 'webpack.cli.config.js', 'package.json'],
  },
};

/** When something under these paths last changed, in milliseconds; 0 where there is nothing. */
function newestChange(paths) {
  let newest = 0;
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) continue;
    newest = Math.max(newest, stat.mtimeMs);
    if (stat.isDirectory()) newest = Math.max(newest, newestChange(readdirSync(path).map((name) => join(path, name))));
  }
  return newest;
}

/** Whether a build stands and nothing it is made of has changed since. */
export function isBuilt({ output, stamp, sources }) {
  const made = statSync(join(root, stamp), { throwIfNoEntry: false });
  if (!made || !statSync(join(root, output), { throwIfNoEntry: false })) return false;
  return made.mtimeMs >= newestChange(sources.map((source) => join(root, source)));
}
