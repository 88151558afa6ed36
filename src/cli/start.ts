import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { CheckJob } from './check-files';
import type { CliIo, ExitCode } from './io';
import { help, main } from './main';
import { type Brought, helpCheck } from './threads';
import { writeWhole } from './write-whole';

/** The world as Node gives it; `root` is the project's folder. */
function nodeIo(root: string): CliIo {
  return {
    writeOut: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
    sizeOf: (path) => statSync(path).size,
    namesIn: (folder) => readdirSync(folder),
    readFile: (path) => new Uint8Array(readFileSync(path)),
    writeFile: writeWhole,
    makeFolder: (path) => void mkdirSync(path, { recursive: true }),
    readAsset: (path) => new Uint8Array(readFileSync(join(root, 'assets', path))),
    isSameFile(path, other) {
      const one = statSync(path, { throwIfNoEntry: false, bigint: true });
      const two = statSync(other, { throwIfNoEntry: false, bigint: true });
      return Boolean(one && two && one.ino === two.ino && one.dev === two.dev);
    },
    helpCheck: (job, bring) => helpCheck(job, bring, root),
    today() {
      const now = new Date();
      return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    },
  };
}

/** Runs the command line under Node. */
export function start(args: readonly string[], root: string): Promise<ExitCode> {
  return main(args, nodeIo(root));
}

/** Helps another thread with its check: what `scripts/check-thread.mjs` runs. */
export function startBeside(root: string): Promise<void> {
  const bring = (at: number, checked: Brought['checked']): void =>
    parentPort?.postMessage({ at, checked } satisfies Brought);
  return help(workerData as CheckJob, nodeIo(root), bring);
}
