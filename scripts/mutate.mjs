/**
 * `npm run mutate`: changes the core in every small way and counts how many changes a test notices; fails below 85 %.
 * `-- src/core/text` for one folder or file. The whole core takes hours.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-state.mjs';
import { readyPackages } from './ready.mjs';
import { runCommand } from './run-command.mjs';

const isFolder = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() ?? false;

await readyPackages();
const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const parts = process.argv.slice(2).map((path) => (isFolder(path) ? `${path.replace(/\/$/, '')}/**/*.ts` : path));
const only = parts.length > 0 ? ['--mutate', parts.join(',')] : [];
process.exitCode = await runCommand(process.execPath, [stryker, 'run', ...only], { cwd: root });
