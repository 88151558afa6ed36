/** `npm run check`: everything but the tests, one line each; ends with how many passed and failed. */
import { join } from 'node:path';
import { build } from './build.mjs';
import { builds, root } from './build-state.mjs';
import { readyPackages } from './ready.mjs';
import { captureCommand } from './run-command.mjs';

/** Runs a program of a package with our Node; it passes where it ends well. */
const program = (path) => async () => {
  const [file, ...args] = path.split(' ');
  const { code, output } = await captureCommand(process.execPath, [join(root, 'node_modules', file), ...args], {
    cwd: root,
  });
  return { isGood: code === 0, said: output };
};

async function buildAll() {
  for (const name of Object.keys(builds)) if (!(await build(name))) return { isGood: false, said: `${name} failed` };
  return { isGood: true, said: '' };
}

async function size() {
  const { sizeReport } = await import('./size.mjs');
  const { isWithin, text } = sizeReport();
  return { isGood: isWithin, said: text, isTold: true };
}

async function manifest() {
  const { manifestFaults, readManifest } = await import('./manifest.mjs');
  const faults = manifestFaults(readManifest());
  return { isGood: faults.length === 0, said: faults.join('\n') };
}

async function schemas() {
  const folder = process.env.OFFICE_XSD_DIR;
  if (!folder) return { isNotRun: true, said: 'OFFICE_XSD_DIR names no folder' };
  const { readManifest, schemaFaults } = await import('./manifest.mjs');
  const faults = await schemaFaults(readManifest(), folder);
  return { isGood: faults.length === 0, said: faults.join('\n') };
}

const checks = {
  types: program('@typescript/native/bin/tsc --noEmit -p .'),
  lint: program('eslint/bin/eslint.js --max-warnings 0 .'),
  format: program('prettier/bin/prettier.cjs --check --log-level warn .'),
  knip: program('knip/bin/knip.js'),
  build: buildAll,
  size,
  manifest,
  schemas,
};

await readyPackages();
let passed = 0;
let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  const { isGood, isNotRun, isTold, said } = await check();
  if (isNotRun) {
    console.log(`${name}: not run (${said})`);
    continue;
  }
  console.log(`${name}: ${isGood ? 'passed' : 'FAILED'}${isTold ? ` (${said})` : ''}`);
  if (!isGood && !isTold) console.log(said);
  if (isGood) passed += 1;
  else failed += 1;
}
console.log(`checks: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
