import { WorkbookError } from '../core/workbook';

const decoder = new TextDecoder();
export const STORED = 0;
export const DEFLATED = 8;
export const CENTRAL = 0x02014b50;
export const LOCAL = 0x04034b50;
export const END = 0x06054b50;
const END_64 = 0x06064b50;
export const END_SIZE = 22;
const UNKNOWN = 0xffffffff;
const IS_ENCRYPTED = 1;

/** One file of a zip archive, still packed. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
  /** DOS date and time, kept as found. */
  readonly time: number;
}

/** The files of a zip archive in their order; throws WorkbookError (damaged-file, encrypted-file). */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(bytes, view);
  } catch (error) {
    if (error instanceof RangeError) throw new WorkbookError('damaged-file', 'zip');
    throw error;
  }
}

function readEntries(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const end = findEnd(view);
  const { count, size, offset } = readEnd(view, end);
  const start = offset + size <= end && view.getUint32(end - size, true) === CENTRAL ? end - size : offset;
  // Bytes put before the archive shift every offset in it by as many.
  const shift = start - offset;
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== CENTRAL) throw new WorkbookError('damaged-file', 'zip');
    const flags = view.getUint16(at + 8, true);
    if (flags & IS_ENCRYPTED) throw new WorkbookError('encrypted-file', 'zip');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
    const local = sizes.offset + shift;
    if (view.getUint32(local, true) !== LOCAL) throw new WorkbookError('damaged-file', name);
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + sizes.packed > bytes.length) throw new WorkbookError('damaged-file', name);
    entries.push({
      name: name.replaceAll('\\', '/').replace(/^\//, ''),
      method: view.getUint16(at + 10, true),
      packed: bytes.subarray(from, from + sizes.packed),
      size: sizes.real,
      crc: view.getUint32(at + 16, true),
      time: view.getUint32(at + 12, true),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new WorkbookError('damaged-file', 'zip');
}

function readEnd(view: DataView, end: number): { count: number; size: number; offset: number } {
  const offset = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  if (offset !== UNKNOWN && count !== 0xffff) return { count, size: view.getUint32(end + 12, true), offset };
  const large = Number(view.getBigUint64(end - 20 + 8, true));
  if (view.getUint32(large, true) !== END_64) throw new WorkbookError('damaged-file', 'zip');
  return {
    count: Number(view.getBigUint64(large + 32, true)),
    size: Number(view.getBigUint64(large + 40, true)),
    offset: Number(view.getBigUint64(large + 48, true)),
  };
}

/** Sizes and offset of an entry; those too large for their field stand in the extra field 1, in this order. */
function readSizes(view: DataView, at: number, extra: number, extraLength: number) {
  const sizes = {
    real: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    for (const key of ['real', 'packed', 'offset'] as const) {
      if (sizes[key] !== UNKNOWN) continue;
      sizes[key] = Number(view.getBigUint64(next, true));
      next += 8;
    }
  }
  return sizes;
}

/** Whether an entry is packed in a way that can be read. */
export function isReadable(entry: ZipEntry): boolean {
  return entry.method === STORED || entry.method === DEFLATED;
}

/** Whether an entry lies in the archive as it is. */
export function isStored(entry: ZipEntry): boolean {
  return entry.method === STORED;
}
