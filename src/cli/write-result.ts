import type { openXlsx } from '../xlsx/open-xlsx';
import { CallError } from './call';
import type { CliIo } from './io';
import { systemCode } from './read-plans';
import { systemTrouble } from './trouble';

type Kind = 'xlsx' | 'xlsm' | 'ics' | 'json';

const WORDS = {
  absent: 'unwrittenAbsent',
  folder: 'unwrittenFolder',
  forbidden: 'unwrittenForbidden',
  busy: 'unwrittenBusy',
  full: 'unwrittenFull',
  longName: 'unwrittenLongName',
  other: 'unwrittenOther',
} as const;

/** Writes a text; throws CallError where the system refuses, or its program would not open it under that name. */
export function writeText(file: string, text: string, kind: Kind, io: CliIo): void {
  refuseOtherKind(file, kind);
  writeResult(file, new TextEncoder().encode(text), io);
}

/** Writes a file; throws CallError where the system refuses. */
export function writeResult(file: string, bytes: Uint8Array, io: CliIo): void {
  orRefuse(file, () => io.writeFile(file, bytes));
}

/** Writes a workbook; throws CallError where the system refuses, or Excel would not open it under that name. */
export function writeWorkbook(file: string, workbook: ReturnType<typeof openXlsx>, io: CliIo): void {
  refuseOtherKind(file, workbook.fileKind);
  writeResult(file, workbook.save(), io);
}

/** Throws CallError where a file's name says another kind than what will be in it: no program opens such a one. */
export function refuseOtherKind(file: string, kind: Kind): void {
  const isDevice = file.startsWith('/dev/');
  if (!isDevice && !file.toLowerCase().endsWith(`.${kind}`)) throw new CallError('otherKind', { file, kind });
}

/** Makes a folder where there is none; throws CallError where the system refuses. */
export function makeFolder(folder: string, io: CliIo): void {
  orRefuse(folder, () => io.makeFolder(folder));
}

function orRefuse(file: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const code = systemCode(error);
    throw new CallError(WORDS[systemTrouble(code)], { file, code });
  }
}
