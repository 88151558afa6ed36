/** Builds the workbench with the pane, and the command line; or only the one named: `node scripts/build.mjs cli`. */
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builds, root } from './build-state.mjs';
import { runCommand } from './run-command.mjs';

const WEBPACK = join(root, 'node_modules/webpack/bin/webpack.js');

/** Makes one build; speaks on standard error only. Resolves to whether it went well. */
export async function build(name) {
  const { config, output, stamp } = builds[name];
  const args = [WEBPACK, '--mode', 'production', '--config', config, '--stats', 'errors-only'];
  const began = new Date();
  const code = await runCommand(process.execPath, args, { cwd: root, onlyError: true });
  if (code !== 0 || !existsSync(join(root, output))) return false;
  const mark = join(root, stamp);
  mkdirSync(dirname(mark), { recursive: true });
  if (stamp !== output) writeFileSync(mark, '');
  utimesSync(mark, began, began);
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const names = process.argv[2] ? [process.argv[2]] : Object.keys(builds);
  for (const name of names) {
    if (!builds[name]) console.error(`There is no build named ${name}; there are: ${Object.keys(builds).join(', ')}.`);
    if (!builds[name] || !(await build(name))) process.exit(1);
  }
}
