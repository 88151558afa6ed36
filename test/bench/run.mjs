/** Prints every figure beside the peers; started by `npm run bench`, which builds and installs first. */
import { cpus } from 'node:os';
import { benchCommandLine } from './command-line.mjs';
import { benchFilling } from './filling.mjs';
import { benchInMemory } from './in-memory.mjs';
import { benchWorkbench } from './workbench.mjs';

const benches = {
  memory: benchInMemory,
  files: benchCommandLine,
  filling: benchFilling,
  workbench: benchWorkbench,
};

console.log(
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}; medians`,
);
const chosen = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) if (chosen.length === 0 || chosen.includes(name)) await bench();
process.exit(0);
