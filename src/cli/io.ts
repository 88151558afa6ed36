import type { Bring, CheckJob } from './check-files';

/** What the command line needs of the world: streams, files, the day. Node gives it in `start.ts`, tests give their own. */
export interface CliIo {
  /** Standard output: results only. */
  writeOut(text: string): void;
  /** Standard error: whatever else is said. */
  writeError(text: string): void;
  /** The size of a file in bytes. Throws an error with a `code` ("ENOENT") where there is none. */
  sizeOf(path: string): number;
  /** The names in a folder. Throws an error with a `code` where it cannot be listed. */
  namesIn(folder: string): readonly string[];
  /** Throws an error with a `code` ("ENOENT") where the file cannot be read. */
  readFile(path: string): Uint8Array;
  /** Writes a file whole or not at all: one that stood there stays as it was until then. Throws an error with a `code`. */
  writeFile(path: string, bytes: Uint8Array): void;
  /** Makes a folder where there is none, with those above it. Throws an error with a `code` where it cannot be made. */
  makeFolder(path: string): void;
  /** A file of the product's own `assets` folder: "templates/x.xlsx". */
  readAsset(path: string): Uint8Array;
  /** Whether two paths name one file that exists. */
  isSameFile(path: string, other: string): boolean;
  /**
   * Has other threads help with a check, where there are some and it pays: they take files and bring what they found.
   * Resolves when they have ended; what they took and did not bring is left to be done. Never rejects.
   */
  helpCheck(job: CheckJob, bring: Bring): Promise<void>;
  today(): { readonly year: number; readonly month: number; readonly day: number };
}

/** 0: nothing that blocks; 1: findings that block; 2: a file could not be read, holds no plan, or the call is wrong. */
export type ExitCode = 0 | 1 | 2;
