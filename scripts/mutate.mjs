/**
 * `npm run mutate`: changes the core in every small way and counts how many changes a test notices; fails below 85 %.
 * `-- src/core/text` for folders or files; `-- --one-in 50 --seed 7` tries one change of fifty, chosen by chance, and
 * says between which scores that of all lies.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './build-state.mjs';
import { readyPackages } from './ready.mjs';
import { runCommand } from './run-command.mjs';

const isFolder = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
const { values, positionals } = parseArgs({
  options: { 'one-in': { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});

await readyPackages();
const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const parts = positionals.map((path) => (isFolder(path) ? `${path.replace(/\/$/, '')}/**/*.ts` : path));
const only = parts.length > 0 ? ['--mutate', parts.join(',')] : [];
const env = { ...process.env, MUTANT_SAMPLE: `${values['one-in']}:${values.seed}` };
process.exitCode = await runCommand(process.execPath, [stryker, 'run', '--checkers', 'sample', ...only], {
  cwd: root,
  env,
});
