/** `npm run test:office`: LibreOffice opens every kind of workbook we make and calculates it anew; its numbers must be ours. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-state.mjs';
import { readyPackages } from './ready.mjs';
import { captureCommand, runCommand } from './run-command.mjs';

/** Where LibreOffice puts its program on the systems it is offered for. */
const PLACES = [
  '/usr/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** The exit status that says that there is no LibreOffice and none could be had. */
const NO_OFFICE = 3;

const findOffice = () => [process.env.SOFFICE_PATH, ...PLACES].find((path) => path && existsSync(path));

/** Debian's own package, without windows; in CI only, where nobody minds. */
async function installOffice() {
  const isRoot = process.getuid?.() === 0;
  const run = (...args) =>
    captureCommand(isRoot ? 'apt-get' : 'sudo', isRoot ? args : ['apt-get', ...args], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  await run('update');
  await run('install', '-y', '--no-install-recommends', 'libreoffice-calc-nogui');
}

await readyPackages();
if (!findOffice() && process.env.CI && existsSync('/usr/bin/apt-get')) await installOffice();
const office = findOffice();
if (office) {
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const args = [jest, '--ci', '--testMatch', '**/test/office/*.office.ts', ...process.argv.slice(2)];
  process.exitCode = await runCommand(process.execPath, args, { cwd: root, env: { SOFFICE_PATH: office } });
} else {
  console.error('LibreOffice is not on this computer: install libreoffice-calc, or name its soffice in SOFFICE_PATH.');
  process.exitCode = NO_OFFICE;
}
