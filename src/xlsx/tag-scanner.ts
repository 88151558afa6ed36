import { WorkbookError } from '../core/workbook';
import { readXmlText, writeXmlText } from './xml-text';

const SPACE = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const END = 62;

/**
 * Walks the tags of XML text in one pass, without building anything: the tag stands in its fields until the next call.
 * Names are matched without their prefix. Comments, instructions and CDATA are passed over. Throws WorkbookError (damaged-file) where a tag is broken off.
 */
export class TagScanner {
  /** From "<" to after ">". */
  start = 0;
  end = 0;
  isClosing = false;
  /** True for `<c/>`. */
  isEmpty = false;
  private nameStart = 0;
  private nameEnd = 0;
  private count = 0;
  private readonly spans: number[] = [];

  constructor(
    readonly xml: string,
    private readonly part: string,
    from = 0,
  ) {
    this.end = from;
  }

  /** Goes to the next tag; false where there is none. */
  next(): boolean {
    const { xml } = this;
    for (let at = xml.indexOf('<', this.end); at !== -1; at = xml.indexOf('<', this.end)) {
      const mark = xml.charCodeAt(at + 1);
      if (mark === 33) this.end = this.pastDeclaration(at);
      else if (mark === 63) this.end = this.past('?>', at);
      else {
        this.readTag(at);
        return true;
      }
    }
    return false;
  }

  /** Whether the tag has this name, whatever its prefix. */
  is(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && this.xml.startsWith(name, this.nameStart);
  }

  /** The tag's name without its prefix. */
  get name(): string {
    return this.xml.slice(this.nameStart, this.nameEnd);
  }

  /** The prefix with its colon, or nothing. */
  get prefix(): string {
    return this.xml.slice(this.start + (this.isClosing ? 2 : 1), this.nameStart);
  }

  /** An attribute as it stands in the file, entities and all; undefined where it is missing. */
  raw(name: string): string | undefined {
    const at = this.find(name);
    return at < 0 ? undefined : this.xml.slice(this.spans[at + 2], this.spans[at + 3]);
  }

  /** An attribute's value; undefined where it is missing. */
  get(name: string): string | undefined {
    const raw = this.raw(name);
    return raw === undefined ? undefined : readXmlText(raw);
  }

  /** All attributes of the tag by their names without prefix. */
  attributes(): Record<string, string> {
    const { xml, spans } = this;
    const found: Record<string, string> = {};
    for (let at = 0; at < this.count; at += 4) {
      found[xml.slice(spans[at], spans[at + 1])] = readXmlText(xml.slice(spans[at + 2], spans[at + 3]));
    }
    return found;
  }

  /** Whether an attribute says yes ("1", "true", "on"). */
  isOn(name: string): boolean {
    const raw = this.raw(name);
    return raw === '1' || raw === 'true' || raw === 'on';
  }

  /** Where an attribute's value begins and ends, or null. */
  spanOf(name: string): readonly [number, number] | null {
    const at = this.find(name);
    return at < 0 ? null : [this.spans[at + 2]!, this.spans[at + 3]!];
  }

  /** The tag's text with attributes put in, changed, or (null) taken out. */
  with(changes: Readonly<Record<string, string | number | null>>): string {
    let text = this.xml.slice(this.start, this.end);
    for (const [name, value] of Object.entries(changes)) text = withAttribute(text, name, value);
    return text;
  }

  /** After an opening tag: goes to its closing tag, and gives what lies between. */
  skip(): string {
    if (this.isEmpty) return '';
    const from = this.end;
    const name = this.name;
    let depth = 1;
    while (this.next()) {
      if (this.isEmpty || !this.is(name)) continue;
      depth += this.isClosing ? -1 : 1;
      if (depth === 0) return this.xml.slice(from, this.start);
    }
    throw new WorkbookError('damaged-file', this.part);
  }

  private find(name: string): number {
    for (let at = 0; at < this.count; at += 4) {
      const start = this.spans[at]!;
      if (this.spans[at + 1]! - start === name.length && this.xml.startsWith(name, start)) return at;
    }
    return -1;
  }

  private readTag(at: number): void {
    const { xml } = this;
    this.start = at;
    this.isClosing = xml.charCodeAt(at + 1) === SLASH;
    let position = at + (this.isClosing ? 2 : 1);
    this.nameStart = position;
    let code = xml.charCodeAt(position);
    while (code > SPACE && code !== END && code !== SLASH) {
      if (code === COLON) this.nameStart = position + 1;
      code = xml.charCodeAt(++position);
    }
    this.nameEnd = position;
    this.count = 0;
    if (this.nameEnd === this.nameStart) throw new WorkbookError('damaged-file', this.part);
    while (code !== END) {
      if (code <= SPACE || code === SLASH) code = xml.charCodeAt(++position);
      else if (code > SPACE) {
        position = this.readAttribute(position);
        code = xml.charCodeAt(position);
      } else throw new WorkbookError('damaged-file', this.part);
    }
    this.isEmpty = xml.charCodeAt(position - 1) === SLASH && !this.isClosing;
    this.end = position + 1;
  }

  private readAttribute(from: number): number {
    const { xml, spans } = this;
    let position = from;
    let start = from;
    let code = xml.charCodeAt(position);
    while (code > SPACE && code !== EQUALS && code !== END) {
      if (code === COLON) start = position + 1;
      code = xml.charCodeAt(++position);
    }
    const nameEnd = position;
    while (code <= SPACE) code = xml.charCodeAt(++position);
    if (code !== EQUALS) throw new WorkbookError('damaged-file', this.part);
    code = xml.charCodeAt(++position);
    while (code <= SPACE) code = xml.charCodeAt(++position);
    if (code !== QUOTE && code !== APOSTROPHE) throw new WorkbookError('damaged-file', this.part);
    const close = xml.indexOf(code === QUOTE ? '"' : "'", position + 1);
    if (close < 0) throw new WorkbookError('damaged-file', this.part);
    spans[this.count] = start;
    spans[this.count + 1] = nameEnd;
    spans[this.count + 2] = position + 1;
    spans[this.count + 3] = close;
    this.count += 4;
    return close + 1;
  }

  private pastDeclaration(at: number): number {
    if (this.xml.startsWith('<!--', at)) return this.past('-->', at);
    if (this.xml.startsWith('<![CDATA[', at)) return this.past(']]>', at);
    return this.past('>', at);
  }

  private past(mark: string, at: number): number {
    const found = this.xml.indexOf(mark, at + 2);
    if (found < 0) throw new WorkbookError('damaged-file', this.part);
    return found + mark.length;
  }
}

/** By an attribute's name: they are few and asked for in every row. */
const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  patterns.set(name, pattern);
  return pattern;
}

/** A tag's text with an attribute put in, changed, or (null) taken out. */
export function withAttribute(tag: string, name: string, value: string | number | null): string {
  const pattern = patternOf(name);
  const text = value === null ? '' : ` ${name}="${writeXmlText(String(value))}"`;
  if (pattern.test(tag)) return tag.replace(pattern, () => text);
  const end = tag.length - (tag.endsWith('/>') ? 2 : 1);
  return tag.slice(0, end).trimEnd() + text + tag.slice(end);
}
