import { accessSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its name, so that neither a stopped
 * program nor a power cut leaves half of it. Throws the system's error.
 */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there && !there.isFile()) {
    // A folder, which the system refuses by its name, or a device.
    writeFileSync(path, bytes);
    return;
  }
  const target = there ? realpathSync(path) : path;
  if (there) accessSync(target, constants.W_OK);
  const beside = join(dirname(target), `.ishreja-${randomUUID()}.tmp`);
  try {
    writeFileSync(beside, bytes, { flag: 'wx', flush: true, ...(there && { mode: there.mode }) });
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
