import type { Package } from './package';
import { PartBytes } from './part-bytes';
import type { StoredText } from './shared-strings';
import { TagScanner } from './tag-scanner';
import { textElement } from './xml-text';

/** The shared strings while a workbook is written: texts are found or appended, never changed. */
export class StringTable {
  private readonly indexes = new Map<string, number>();
  private readonly prefix: string;
  private readonly open: string;
  private readonly close: string;
  /** Made when the first text is appended. */
  private added: PartBytes | null = null;
  private uses = 0;

  constructor(
    private readonly parts: Package,
    private readonly part: string,
    private readonly strings: StoredText[],
  ) {
    const tags = new TagScanner(parts.text(part), part);
    tags.next();
    this.prefix = tags.prefix;
    this.open = `<${this.prefix}si>`;
    this.close = `</${this.prefix}si>`;
    strings.forEach(({ text, isRich, runFormat }, index) => {
      if (!isRich && runFormat === '' && !this.indexes.has(text)) this.indexes.set(text, index);
    });
  }

  /** The index of a text; with the format of its one run (`<rPr>…`) where it has one. */
  indexOf(text: string, runFormat = ''): number {
    this.uses++;
    const key = runFormat + text;
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    const index = this.strings.length;
    this.strings.push({ text, isRich: false, runFormat });
    this.indexes.set(key, index);
    const content = textElement(text, this.prefix);
    const run = runFormat === '' ? content : `<${this.prefix}r>${runFormat}${content}</${this.prefix}r>`;
    (this.added ??= new PartBytes()).add(this.open + run + this.close);
    return index;
  }

  /** Writes what was appended into the part. */
  flush(): void {
    if (!this.added) return;
    const text = this.parts.text(this.part);
    const tags = new TagScanner(text, this.part);
    tags.next();
    const close = `</${this.prefix}sst>`;
    const count = Number(tags.get('count') ?? this.strings.length) + this.uses;
    const open = tags.with({ count, uniqueCount: this.strings.length }).replace(/\s*\/>$/, '>');
    const inner = tags.isEmpty ? '' : text.slice(tags.end, text.lastIndexOf(close));
    const bytes = new PartBytes()
      .add(text.slice(0, tags.start) + open + inner)
      .append(this.added)
      .add(close);
    this.parts.setBytes(this.part, bytes.toBytes());
    this.added = null;
    this.uses = 0;
  }
}
