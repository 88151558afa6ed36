/** `npm run bench`: installs the peers into test/bench, builds, and prints our figures beside theirs; `-- filling` for one part. */
import { join } from 'node:path';
import { root } from './build-state.mjs';
import { packagesMatch } from './packages-state.mjs';
import { ready } from './ready.mjs';
import { runCommand } from './run-command.mjs';

const folder = join(root, 'test/bench');

/** Goes on only where a program ended well. */
async function must(command, args, cwd) {
  const code = await runCommand(command, args, { cwd });
  if (code !== 0) process.exit(code);
}

await ready();
if (!packagesMatch(folder)) {
  console.error('Installing the peers …');
  await must('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], folder);
}
const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
await must(process.execPath, [webpack, '--config', 'test/bench/webpack.config.js', '--stats', 'errors-only'], root);
await must(process.execPath, [join(folder, 'run.mjs'), ...process.argv.slice(2)], root);
