/** Makes a clone ready: the packages of the lock file, and builds no older than their sources. Needs only Node. */
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { builds, isBuilt, root } from './build-state.mjs';
import { packagesMatch } from './packages-state.mjs';
import { runCommand } from './run-command.mjs';

const NODE_WANTED = [20, 19];

/** Ends the program with one sentence. */
function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NODE_WANTED[0] || (major === NODE_WANTED[0] && minor >= NODE_WANTED[1])) return;
  giveUp(
    `Node ${NODE_WANTED.join('.')} or newer is needed; this is ${process.versions.node}. Install it from nodejs.org.`,
  );
}

/** Installs the packages where they are not those of the lock file. Ends the program where that fails. */
export async function readyPackages() {
  checkNode();
  if (packagesMatch(root)) return;
  console.error('Installing the packages of package-lock.json …');
  const code = await runCommand('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    onlyError: true,
  });
  if (code !== 0) giveUp('The packages could not be installed; npm says why above. Is the network there?');
}

/** Installs and builds what is missing or old. Ends the program where that fails. */
export async function ready() {
  await readyPackages();
  for (const [name, parts] of Object.entries(builds)) {
    if (isBuilt(parts)) continue;
    console.error(`Building (${name}) …`);
    if (!(await build(name))) giveUp(`The build (${name}) failed; webpack says why above.`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await ready();
  console.error('Ready.');
}
