import { setImmediate } from 'node:timers/promises';
import type { Pack } from '../core/pack/pack';
import { type Asked, type CheckedFile, checkFile } from './check-file';
import type { CliIo } from './io';
import type { Fault } from './trouble';

/** The files of a check that several threads share, and what is asked of each. Plain data. */
export interface CheckJob {
  readonly files: readonly string[];
  readonly asked: Asked;
  /** One number, shared by all threads: how many of the files somebody has taken, from the first on. */
  readonly taken: Int32Array;
}

/** Is told what the file at a place of the job (from 0) brought. */
export type Bring = (at: number, checked: CheckedFile) => void | Promise<void>;

/** Checks files of a job that nobody has taken, one after another, until none is left. */
export async function checkUntaken({ files, asked, taken }: CheckJob, pack: Pack, io: CliIo, bring: Bring) {
  const next = (): number => Atomics.add(taken, 0, 1);
  for (let at = next(); at < files.length; at = next()) await bring(at, await checkFile(files[at]!, asked, pack, io));
}

/**
 * Checks all files, several at once where other threads help. `tell` is told what each brought, in the order of the
 * files and as soon as those before it are told. Throws a fault of our own once what came before it is told.
 */
export async function checkFiles(
  files: readonly string[],
  asked: Asked,
  pack: Pack,
  io: CliIo,
  tell: (checked: CheckedFile) => void,
): Promise<void> {
  const job: CheckJob = { files, asked, taken: new Int32Array(new SharedArrayBuffer(4)) };
  const waiting = new Map<number, CheckedFile>();
  let told = 0;
  let fault: Fault | undefined;
  const bring = (at: number, checked: CheckedFile): void => {
    waiting.set(at, checked);
    for (let next = waiting.get(told); next && !fault; next = waiting.get(told)) {
      waiting.delete(told++);
      tell(next);
      ({ fault } = next);
    }
    if (fault) Atomics.store(job.taken, 0, files.length);
  };
  const helped = io.helpCheck(job, bring);
  await checkUntaken(job, pack, io, async (at, checked) => {
    bring(at, checked);
    // What other threads brought comes in only where this one makes a pause.
    await setImmediate();
  });
  await helped;
  // What a thread had taken that could not go on.
  while (told < files.length && !fault) bring(told, await checkFile(files[told]!, asked, pack, io));
  if (fault) throw Object.assign(new Error(fault.message), { name: fault.name });
}
