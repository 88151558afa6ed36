/** A thread that helps with a check; src/cli/threads.ts starts it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builds, root } from './build-state.mjs';

const { startBeside } = await import(pathToFileURL(join(root, builds.cli.output)).href);
await startBeside(root);
