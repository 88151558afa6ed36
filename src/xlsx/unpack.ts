import { Inflate, inflateSync } from 'fflate';
import { WorkbookError } from '../core/workbook';
import { crc32 } from './crc';
import { isReadable, isStored, type ZipEntry } from './zip';

/** Bytes of one part, unpacked, beyond which a workbook is refused: about 150 000 full rows. */
const LARGEST_PART = 64 * 1024 * 1024;
/** Deflate never packs more than this much into one byte. */
const HIGHEST_RATIO = 1032;
const STEP = 8 * 1024;

/** The content of an entry; throws WorkbookError (too-large, damaged-file, not-supported) and never unpacks more than the entry declares. */
export function unpack(entry: ZipEntry): Uint8Array {
  if (entry.size > LARGEST_PART) throw new WorkbookError('too-large', entry.name);
  if (!isReadable(entry)) throw new WorkbookError('not-supported', entry.name);
  const content = isStored(entry) ? entry.packed : inflate(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc)
    throw new WorkbookError('damaged-file', entry.name);
  return content;
}

function inflate(entry: ZipEntry): Uint8Array {
  try {
    // What cannot hold more than it may is unpacked at once; the rest in steps, for its declared size may be a lie.
    const isBounded = entry.packed.length * HIGHEST_RATIO <= LARGEST_PART;
    return isBounded ? inflateSync(entry.packed, { out: new Uint8Array(entry.size + 1) }) : inflateInSteps(entry);
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError('damaged-file', entry.name);
  }
}

function inflateInSteps(entry: ZipEntry): Uint8Array {
  const content = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > content.length) throw new WorkbookError('too-large', entry.name);
    content.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < entry.packed.length; at += STEP) {
    stream.push(entry.packed.subarray(at, at + STEP), at + STEP >= entry.packed.length);
  }
  return content.subarray(0, length);
}
