import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CliIo, ExitCode } from '../../src/cli/io';
import { main } from '../../src/cli/main';

const PLANS = join(__dirname, '../fixtures/plans');
const ASSETS = join(__dirname, '../../assets');

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** What a call said and wrote. */
export interface Captured {
  readonly exit: ExitCode;
  readonly out: string;
  readonly error: string;
  readonly written: ReadonlyMap<string, Uint8Array>;
}

/** Runs the real command line on the fixtures (files are named from test/fixtures/plans), with more files where given. */
export async function ishreja(
  args: readonly string[],
  files: Readonly<Record<string, Uint8Array>> = {},
): Promise<Captured> {
  const out: string[] = [];
  const error: string[] = [];
  const written = new Map<string, Uint8Array>();
  const io: CliIo = {
    writeOut: (text) => void out.push(text),
    writeError: (text) => void error.push(text),
    readFile: (path) => files[path] ?? written.get(path) ?? new Uint8Array(readFileSync(join(PLANS, path))),
    writeFile(path, bytes) {
      if (path.startsWith('absent/')) throw systemError('ENOENT');
      written.set(path, bytes);
    },
    makeFolder(path) {
      if (path.startsWith('absent/')) throw systemError('EACCES');
    },
    readAsset: (path) => new Uint8Array(readFileSync(join(ASSETS, path))),
    isSameFile: (path, other) => path === other,
    today: () => ({ year: 2026, month: 11, day: 21 }),
  };
  const exit = await main(args, io);
  return { exit, out: out.join(''), error: error.join(''), written };
}
