import type { Language } from '../strings/language';
import { CallError } from './call';
import type { CliIo } from './io';
import { systemCode } from './read-plans';
import { systemReason } from './trouble';

/** Writes a file; throws CallError where the system refuses. */
export function writeResult(file: string, bytes: Uint8Array, io: CliIo, language: Language): void {
  try {
    io.writeFile(file, bytes);
  } catch (error) {
    throw new CallError('cannotWrite', { file, reason: systemReason(systemCode(error), language) });
  }
}

/** Makes a folder where there is none; throws CallError where the system refuses. */
export function makeFolder(folder: string, io: CliIo, language: Language): void {
  try {
    io.makeFolder(folder);
  } catch (error) {
    throw new CallError('cannotWrite', { file: folder, reason: systemReason(systemCode(error), language) });
  }
}
