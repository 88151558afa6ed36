import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CliIo, ExitCode } from './io';
import { main } from './main';
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
