import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { CheckedFile } from './check-file';
import type { Bring, CheckJob } from './check-files';

/**
 * A second thread loads the program and has V8 warm up once more, which costs what checking sixty files of 60 rows takes:
 * it pays where at least so many fall to each thread.
 */
const FILES_A_THREAD = 35;

/** So many stay below 300 MB together, what is found in words: the first takes up to 165 (by Node's version), each other 50. */
const MOST_THREADS = 3;

/** Megabytes for what a helping thread has just made; V8 takes up to four times as many where it may, to no gain. */
const YOUNG_MEGABYTES = 12;

/**
 * Has V8, by its version, wait longer before it optimizes a function. Left alone it spends on that, beside each thread and
 * for each thread anew, more than the check takes: the cores that the threads need. Later versions wait by themselves.
 */
const OPTIMIZE_LATER: Readonly<Partial<Record<string, string>>> = {
  11: '--interrupt-budget=1000000',
  12: '--invocation-count-for-turbofan=30000',
};

/** What another thread says of one file. */
export interface Brought {
  readonly at: number;
  readonly checked: CheckedFile;
}

/**
 * Has other threads help with a check, as many as pay. Resolves when all have ended, of themselves or by a fault: one
 * that cannot start or dies leaves what it did not bring, for whoever asked to do. `root` is the project's folder.
 */
export async function helpCheck(job: CheckJob, bring: Bring, root: string): Promise<void> {
  const worthwhile = Math.floor(job.files.length / FILES_A_THREAD);
  if (worthwhile < 2) return;
  const flag = OPTIMIZE_LATER[parseInt(process.versions.v8)];
  if (flag) setFlagsFromString(flag);
  const threads = Math.min(worthwhile, availableParallelism(), MOST_THREADS);
  await Promise.all(Array.from({ length: threads - 1 }, () => oneThread(job, bring, root)));
}

function oneThread(job: CheckJob, bring: Bring, root: string): Promise<void> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(join(root, 'scripts/check-thread.mjs'), {
        workerData: job,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
      });
      worker.on('message', ({ at, checked }: Brought) => void bring(at, checked));
      // The end follows; what was not brought is done by the thread that asked.
      worker.on('error', () => undefined);
      worker.on('exit', () => resolve());
    } catch {
      resolve();
    }
  });
}
