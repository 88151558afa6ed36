import type { Package } from './package';
import { packEntry, writeZip } from './write-zip';
import type { ZipEntry } from './zip';

/** The bytes of a file: parts not changed are copied as they were packed. A module of its own, for whoever only reads need not load it. */
export function writePackage(parts: Package): Uint8Array {
  const kept = parts.keptEntries();
  const time = parts.packed[0]?.time ?? 0;
  const packed = new Map<string, ZipEntry>();
  for (const [name, content] of parts.changedParts()) packed.set(name.toLowerCase(), packEntry(name, content, time));
  const entries = kept.map((entry) => {
    const anew = packed.get(entry.name.toLowerCase());
    packed.delete(entry.name.toLowerCase());
    return anew ? { ...anew, name: entry.name } : entry;
  });
  return writeZip([...entries, ...packed.values()]);
}
