import { WorkbookError } from '../core/workbook';
import { PartBytes } from './part-bytes';
import { refuseOtherFiles } from './sniff';
import { unpack } from './unpack';
import { childrenOf, readTree, type XmlElement } from './xml-tree';
import { readZip, type ZipEntry } from './zip';

/** Bytes of all parts that are read, unpacked, beyond which a workbook is refused: each is held as text as well. */
const LARGEST_TOTAL = 96 * 1024 * 1024;

/** A relation of a part: "rId1" → the part "xl/worksheets/sheet1.xml", of kind "worksheet". */
export interface Relation {
  readonly id: string;
  /** The last word of the relation's type, the same in Strict and Transitional files. */
  readonly kind: string;
  readonly target: string;
}

/** The parts of an Office file, by name; a part is unpacked when first asked for, and packed only if it was changed. */
export class Package {
  private readonly entries: ZipEntry[];
  private readonly byName = new Map<string, number>();
  private readonly texts = new Map<string, string>();
  /** Parts that were put in as bytes; their text is read from them when it is asked for. */
  private readonly contents = new Map<string, Uint8Array>();
  private readonly relations = new PartReadings<readonly Relation[]>();
  private readonly trees = new PartReadings<XmlElement>();
  private readonly changed = new Set<string>();
  private readonly removed = new Set<string>();
  /** Bytes of the parts unpacked so far. */
  private total = 0;

  /** @param bytes the file; they stay as they are. */
  constructor(readonly bytes: Uint8Array) {
    refuseOtherFiles(bytes);
    this.entries = readZip(bytes);
    this.entries.forEach((entry, at) => this.byName.set(entry.name.toLowerCase(), at));
  }

  /** The names of all parts, in the order of the file. */
  get names(): readonly string[] {
    const read = this.entries.map((entry) => entry.name);
    return [...new Set([...read, ...this.changed])].filter((name) => !this.removed.has(name));
  }

  /** The entries as they were read. */
  get packed(): readonly ZipEntry[] {
    return this.entries;
  }

  has(name: string): boolean {
    return !this.removed.has(name) && (this.changed.has(name) || this.byName.has(name.toLowerCase()));
  }

  /** A part's text; throws WorkbookError (damaged-file, too-large). */
  text(name: string): string {
    const known = this.texts.get(name);
    if (known !== undefined) return known;
    const text = decode(this.contents.get(name) ?? this.unpacked(name));
    this.texts.set(name, text);
    return text;
  }

  /** A small part as a tree, read once as long as its text stays the same; throws WorkbookError (damaged-file, too-large). */
  tree(name: string): XmlElement {
    return this.trees.of(name, this.text(name), readTree);
  }

  private unpacked(name: string): Uint8Array {
    const at = this.byName.get(name.toLowerCase());
    if (at === undefined || this.removed.has(name)) throw new WorkbookError('damaged-file', name);
    const entry = this.entries[at]!;
    this.total += entry.size;
    if (this.total > LARGEST_TOTAL) throw new WorkbookError('too-large', name);
    return unpack(entry);
  }

  /** Puts a part's text in; a new part comes last. */
  setText(name: string, text: string): void {
    if (this.has(name) && this.text(name) === text) return;
    this.contents.delete(name);
    this.put(name);
    this.texts.set(name, text);
  }

  /** Puts a part in as the bytes of its text. */
  setBytes(name: string, bytes: Uint8Array): void {
    this.texts.delete(name);
    this.put(name);
    this.contents.set(name, bytes);
  }

  private put(name: string): void {
    this.removed.delete(name);
    this.changed.add(name);
  }

  remove(name: string): void {
    this.removed.add(name);
    this.changed.delete(name);
    this.texts.delete(name);
    this.contents.delete(name);
  }

  /** The relations of a part, targets as part names; none where it has no relations part. Outside targets are left out. */
  relationsOf(part: string): readonly Relation[] {
    const name = relationsName(part);
    if (!this.has(name)) return [];
    return this.relations.of(name, this.text(name), (text) => readRelations(text, name, part));
  }

  /** The parts put in or changed, with their bytes. */
  changedParts(): [name: string, content: Uint8Array][] {
    return [...this.changed].map((name) => [
      name,
      this.contents.get(name) ?? new PartBytes().add(this.text(name)).toBytes(),
    ]);
  }

  /** The entries of the file that were not taken out. */
  keptEntries(): readonly ZipEntry[] {
    return this.entries.filter((entry) => !this.removed.has(entry.name));
  }
}

/** What was read of parts, as long as their texts stay the same. */
class PartReadings<T> {
  private readonly known = new Map<string, { readonly text: string; readonly read: T }>();

  of(name: string, text: string, readText: (text: string, name: string) => T): T {
    const known = this.known.get(name);
    if (known?.text === text) return known.read;
    const read = readText(text, name);
    this.known.set(name, { text, read });
    return read;
  }
}

function readRelations(text: string, name: string, part: string): readonly Relation[] {
  return childrenOf(readTree(text, name), 'Relationship')
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes: { Id = '', Type = '', Target = '' } }) => {
      return { id: Id, kind: Type.replace(/^.*\//, ''), target: resolve(part, Target) };
    });
}

/** The name of a part's relations part: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" is the package itself. */
export function relationsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A relation's target as a part name: absolute ("/xl/styles.xml") or relative to its part ("../tables/table1.xml"). */
function resolve(part: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/#.*$/, '');
  const steps = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(decodeName(step));
  }
  return steps.join('/');
}

function decodeName(name: string): string {
  return name.includes('%')
    ? name.replace(/%([0-7][0-9A-Fa-f])/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : name;
}

/** Most parts are UTF-8, and making a decoder takes longer than decoding a small part. */
const utf8 = new TextDecoder();

function decode(bytes: Uint8Array): string {
  const first = bytes[0];
  const second = bytes[1];
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return utf8.decode(bytes);
}
