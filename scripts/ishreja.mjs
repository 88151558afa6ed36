#!/usr/bin/env node
/** The command line. It builds itself first where the build is missing or older than the sources; see docs/architecture.md. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builds, isBuilt, root } from './build-state.mjs';

// A reader that stops early (| head) is no fault: the work goes on, so that files and exit status are right. A disk that
// is full under a redirected output is one.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code === 'EPIPE') return;
    if (stream !== process.stderr)
      console.error(`The result could not be written (${error.code}): make room or name another file.`);
    process.exit(2);
  });
}

// Under `npm run` the folder is the project's; files are meant from where the person called it.
if (process.env.npm_lifecycle_event === 'ishreja' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

try {
  if (!isBuilt(builds.cli)) {
    console.error('Building the command line …');
    const { build } = await import('./build.mjs');
    if (!(await build('cli'))) throw new Error('webpack says why above');
  }
  const { start } = await import(pathToFileURL(join(root, builds.cli.output)).href);
  process.exitCode = await start(process.argv.slice(2), root);
} catch (error) {
  console.error(`The command line could not be built or started: ${error.message}. Run npm ci and try again.`);
  process.exitCode = 2;
}
