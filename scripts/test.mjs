/** `npm test`: makes the clone and a browser ready, then runs every test; arguments go to jest. */
import { join } from 'node:path';
import { root } from './build-state.mjs';
import { readyBrowser } from './find-browser.mjs';
import { ready } from './ready.mjs';
import { runCommand } from './run-command.mjs';

await ready();
const browser = await readyBrowser();
if (!browser) process.exit(1);
const jest = join(root, 'node_modules/jest/bin/jest.js');
const args = [jest, '--ci', ...process.argv.slice(2)];
process.exitCode = await runCommand(process.execPath, args, { cwd: root, env: { CHROME_PATH: browser } });
