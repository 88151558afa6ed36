import { crc32 } from './crc';
import { deflate } from './deflate';
import { CENTRAL, DEFLATED, END, END_SIZE, LOCAL, STORED, type ZipEntry } from './zip';

const encoder = new TextEncoder();
const UTF8_NAME = 0x800;
/** Below this many bytes a part is stored as it is: packing it takes as long as filling it, and saves a few kilobytes. */
const SMALL = 32 * 1024;

/** A new entry of an archive, deflated fast rather than small, as Excel does; a small one is stored as it is. */
export function packEntry(name: string, content: Uint8Array, time: number): ZipEntry {
  const isSmall = content.length < SMALL;
  const packed = isSmall ? content : deflate(content);
  const method = isSmall ? STORED : DEFLATED;
  return { name, method, packed, size: content.length, crc: crc32(content), time };
}

/** An archive of entries; what was read and not replaced is copied as it was packed. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => encoder.encode(entry.name));
  const total = entries.reduce((sum, entry, at) => sum + 76 + 2 * names[at]!.length + entry.packed.length, END_SIZE);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    offsets.push(at);
    view.setUint32(at, LOCAL, true);
    writeFields(view, at + 4, entry, names[index]!.length);
    bytes.set(names[index]!, at + 30);
    bytes.set(entry.packed, at + 30 + names[index]!.length);
    at += 30 + names[index]!.length + entry.packed.length;
  });
  const central = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, 20, true);
    writeFields(view, at + 6, entry, names[index]!.length);
    view.setUint32(at + 42, offsets[index]!, true);
    bytes.set(names[index]!, at + 46);
    at += 46 + names[index]!.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - central, true);
  view.setUint32(at + 16, central, true);
  return bytes;
}

/** The fields that the local and the central header have in common: version to name length. */
function writeFields(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
