/** `npm run fuzz`: 100 000 sheets and texts through the engine; `-- 5000` for as many, `-- 5000 42` with this seed. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './build-state.mjs';
import { readyPackages } from './ready.mjs';
import { runCommand } from './run-command.mjs';

await readyPackages();
const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
const build = [webpack, '--config', 'test/fuzz/webpack.config.js', '--stats', 'errors-only'];
if ((await runCommand(process.execPath, build, { cwd: root })) !== 0) process.exit(1);
const { fuzz } = await import(pathToFileURL(join(root, 'node_modules/.cache/ishreja-fuzz/fuzz.mjs')).href);
const [total = '100000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
process.exitCode = (await fuzz(root, Number(total), Number(seed))) ? 0 : 1;
