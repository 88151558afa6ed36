import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CliIo, ExitCode } from '../../src/cli/io';
import { main } from '../../src/cli/main';

const PLANS = join(__dirname, '../fixtures/plans');
const ASSETS = join(__dirname, '../../assets');

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Folders that are not there, and what the system says of a file in them. */
const REFUSED: Readonly<Record<string, string>> = { absent: 'ENOENT', busy: 'EBUSY', full: 'ENOSPC', odd: 'EIO' };

function refuse(path: string): void {
  const code = REFUSED[path.split('/')[0]!];
  if (code !== undefined) throw systemError(code);
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
  const read = (path: string): Uint8Array => {
    refuse(path);
    return files[path] ?? written.get(path) ?? new Uint8Array(readFileSync(join(PLANS, path)));
  };
  const io: CliIo = {
    writeOut: (text) => void out.push(text),
    writeError: (text) => void error.push(text),
    sizeOf: (path) => read(path).length,
    namesIn: (folder) => [...readdirSync(join(PLANS, folder)), ...(folder === '.' ? Object.keys(files) : [])],
    readFile: read,
    writeFile(path, bytes) {
      refuse(path);
      written.set(path, bytes);
    },
    makeFolder(path) {
      if (path.startsWith('absent/')) throw systemError('EACCES');
    },
    readAsset: (path) => new Uint8Array(readFileSync(join(ASSETS, path))),
    helpCheck: () => Promise.resolve(),
    isSameFile: (path, other) => path === other,
    today: () => ({ year: 2026, month: 11, day: 21 }),
  };
  const exit = await main(args, io);
  return { exit, out: out.join(''), error: error.join(''), written };
}
