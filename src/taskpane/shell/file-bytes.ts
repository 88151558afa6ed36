import { WorkbookError } from '../../core/workbook';

/** The bytes of a file that a person chose; throws WorkbookError where it cannot be read. */
export async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // The file was moved, or the drive taken out, since it was chosen.
    throw new WorkbookError('unreadable-file', file.name);
  }
}
