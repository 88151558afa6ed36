import { type PlanCheck, checkPlan } from '../actions/check-plan';
import type { Pack } from '../core/pack/pack';
import { WorkbookError, type WorkbookErrorCode } from '../core/workbook';
import type { Grid } from '../core/sheet/grid';
import { openXlsx } from '../xlsx/open-xlsx';
import type { CliIo } from './io';

/** Why nothing came of a file. */
export type UnreadableCode = WorkbookErrorCode | 'no-plan';

/**
 * A file that could not be read or holds no plan; `detail` names the part, the sheet or the system's own code,
 * `file` a file beside the plan.
 */
export class UnreadableFile extends Error {
  constructor(
    readonly code: UnreadableCode,
    readonly detail = '',
    readonly file?: string,
  ) {
    super(code);
    this.name = 'UnreadableFile';
  }
}

/** The workbook of a file with the plans that were found and checked in it, one a sheet. */
export interface FilePlans {
  readonly workbook: ReturnType<typeof openXlsx>;
  readonly plans: readonly { readonly grid: Grid; readonly check: PlanCheck }[];
}

/** The bytes of a file; throws UnreadableFile with the system's code as its detail. */
export function readBytes(file: string, io: CliIo): Uint8Array {
  try {
    return io.readFile(file);
  } catch (error) {
    throw new UnreadableFile('unreadable-file', systemCode(error), file);
  }
}

/** The system's own code of a failed reading or writing ("ENOENT"); throws on what is our own fault. */
export function systemCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (typeof code === 'string') return code;
  throw error;
}

/**
 * Reads a workbook and checks every plan in it: on the sheet named, or on all that people see and, where none of
 * those holds one, on the hidden ones. Throws UnreadableFile.
 */
export async function readPlans(file: string, pack: Pack, io: CliIo, sheet?: string): Promise<FilePlans> {
  const bytes = readBytes(file, io);
  try {
    const workbook = openXlsx(bytes);
    const sheets = await workbook.sheets();
    const named = sheet === undefined ? [] : sheets.filter(({ name }) => name === sheet);
    if (sheet !== undefined && named.length === 0) throw new UnreadableFile('sheet-missing', sheet);
    const tries = sheet === undefined ? [sheets.filter((s) => !s.isHidden), sheets.filter((s) => s.isHidden)] : [named];
    for (const candidates of tries) {
      const plans = [];
      for (const { name } of candidates) {
        const grid = await workbook.read(name);
        const check = checkPlan(grid, pack);
        if (check) plans.push({ grid, check });
      }
      if (plans.length > 0) return { workbook, plans };
    }
  } catch (error) {
    if (error instanceof WorkbookError) throw new UnreadableFile(error.code, error.detail);
    throw error;
  }
  throw new UnreadableFile('no-plan');
}
