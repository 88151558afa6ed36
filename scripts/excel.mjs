/**
 * `npm run excel`: serves the pane over https and puts it into Excel on this computer (Windows, Mac).
 * `npm run excel -- web --document https://…` puts it into a workbook of Excel on the web. Ctrl+C stops it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './build-state.mjs';
import { ready } from './ready.mjs';
import { runCommand } from './run-command.mjs';
import { serve } from './serve.mjs';

const PORT = 3000;
const certificates = join(homedir(), '.office-addin-dev-certs');

/** Ends the program with one sentence. */
function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Runs a tool of Microsoft's by npx, which fetches it: it is no package of ours. */
const tool = (name, ...args) => runCommand('npx', ['--yes', name, ...args], { cwd: root });

/** The key and certificate for https://localhost, made and trusted by Microsoft's tool; Excel takes no page over http. */
async function certificate() {
  const [key, cert] = ['localhost.key', 'localhost.crt'].map((name) => join(certificates, name));
  if (!existsSync(key) || !existsSync(cert)) {
    const code = await tool('office-addin-dev-certs', 'install').catch(() => 1);
    if (code !== 0)
      giveUp(
        'A certificate for https://localhost could not be made: run “npx office-addin-dev-certs install” and say yes to it.',
      );
  }
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

const { values, positionals } = parseArgs({
  options: { document: { type: 'string' } },
  allowPositionals: true,
  strict: false,
});
const isWeb = positionals[0] === 'web';
if (isWeb && !values.document)
  giveUp('Name the workbook by its sharing link: npm run excel -- web --document https://…');
if (!isWeb && !['win32', 'darwin'].includes(process.platform))
  giveUp(
    'Excel runs on Windows and Mac; here use “npm run excel -- web --document https://…” (Excel on the web) or “npm run excel-host” (without Excel).',
  );

await ready();
const served = await serve(join(root, 'dist'), PORT, await certificate());
if (served.port !== PORT) {
  await served.close();
  giveUp(`Port ${PORT} is taken, and the manifest names it: stop what uses it (npm start?) and try again.`);
}
console.log(`The pane is served at ${served.url} (Ctrl+C stops it)`);
const where = isWeb ? ['web', '--document', values.document] : ['desktop'];
const code = await tool(
  'office-addin-debugging',
  'start',
  'manifest.xml',
  ...where,
  '--app',
  'excel',
  '--no-debug',
).catch(() => 1);
if (code !== 0) {
  await served.close();
  giveUp('Excel could not be given the pane: add manifest.xml by hand, as docs/excel.md says under “Pilot”.');
}
const stop = async () => {
  await tool('office-addin-debugging', 'stop', 'manifest.xml').catch(() => 1);
  await served.close();
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stop());
