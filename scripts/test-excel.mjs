/** `npm run test:excel`: the tests in the stand-in for Excel, and how many faults were survived; `-- --json FILE` lists them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { root } from './build-state.mjs';
import { readyBrowser } from './find-browser.mjs';
import { ready } from './ready.mjs';
import { runCommand } from './run-command.mjs';

const TESTS = ['test/excel/', 'test/excel-host/', 'test/contract/', 'test/taskpane/in-excel'];

/** The file named after --json, and what is left for jest. */
function readArguments([...args]) {
  const at = args.indexOf('--json');
  if (at < 0) return { to: null, rest: args };
  const [, to] = args.splice(at, 2);
  if (to) return { to: resolve(to), rest: args };
  console.error('--json needs the name of a file: npm run test:excel -- --json faults.json');
  process.exit(2);
}

const { to, rest } = readArguments(process.argv.slice(2));
await ready();
const browser = await readyBrowser();
if (!browser) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), 'ishreja-'));
const jest = join(root, 'node_modules/jest/bin/jest.js');
process.exitCode = await runCommand(process.execPath, [jest, '--ci', ...TESTS, ...rest], {
  cwd: root,
  env: { CHROME_PATH: browser, FAULTS_JSON: folder },
});
try {
  const faults = readdirSync(folder).flatMap((part) => JSON.parse(readFileSync(join(folder, part), 'utf8')));
  if (faults.length === 0) console.error('The table of faults was not made: its tests did not run.');
  if (to) writeFileSync(to, `${JSON.stringify(faults, null, 2)}\n`);
  const triples = new Set(faults.map(({ action, batch, fault }) => `${action} ${batch} ${fault}`));
  const survived = faults.filter(({ retry }) => retry === 'works').length;
  console.log(`${triples.size} faults injected, ${survived} survived`);
  if (survived < triples.size || faults.length === 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
