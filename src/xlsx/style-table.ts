import { isDateFormat } from '../core/sheet/cell';
import { TABLE_SHADES } from '../core/workbook';
import { BUILT_IN_FORMATS } from './number-formats';
import type { Package } from './package';
import { type CellFormat, PLAIN_FORMAT } from './read-styles';
import { TagScanner } from './tag-scanner';
import { writeXmlText } from './xml-text';

/** How a cell of a table of ours looks: of its heading, keeping what is typed as text, waiting to be filled in, its value in the middle. */
export interface TableLook {
  readonly isHeading?: boolean;
  readonly isText?: boolean;
  readonly isEntry?: boolean;
  readonly isCentered?: boolean;
}

const TEXT_FORMAT_ID = 49;

/** The cell formats while a workbook is written: formats are found or appended, never changed. */
export class StyleTable {
  private readonly clones = new Map<string, number>();
  private bold: string | null = null;

  constructor(
    private readonly parts: Package,
    private readonly part: string | null,
    private readonly formats: CellFormat[],
  ) {}

  /** The properties of a bold text in the usual font: a run that names no font is shown in another by some programs. */
  get boldRun(): string {
    return (this.bold ??= `<rPr><b/>${this.usualFont()}</rPr>`);
  }

  private usualFont(): string {
    if (this.part === null) return '';
    const tags = new TagScanner(this.parts.text(this.part), this.part);
    let size = '';
    let name = '';
    while (tags.next() && !(tags.is('font') && (tags.isClosing || tags.isEmpty))) {
      if (tags.is('sz')) size = `<sz val="${tags.raw('val')}"/>`;
      else if (tags.is('name')) name = `<rFont val="${tags.raw('val')}"/>`;
    }
    return size + name;
  }

  formatOf(style: number): CellFormat {
    return this.formats[style] ?? PLAIN_FORMAT;
  }

  /** The style that is `style` with another number format; the same where the workbook has no styles part. */
  withFormat(style: number, format: string): number {
    const code = format === 'General' ? undefined : format;
    if (this.formatOf(style).format === code || this.part === null) return style;
    return this.clone(style, `n ${format}`, () => {
      const id = this.formatId(format);
      this.formats.push({ ...this.formatOf(style), format: code, isDate: isDateFormat(code) });
      return { numFmtId: id, applyNumberFormat: 1 };
    });
  }

  /** The style of a table of ours: framed and wrapped, its heading and what is to be filled in shaded; 0 where the workbook has no styles part. */
  tableStyle(look: TableLook): number {
    if (this.part === null) return 0;
    const { isHeading = false, isText = false, isEntry = false, isCentered = false } = look;
    const key = `table ${[isHeading, isText, isEntry, isCentered].map(Number).join('')}`;
    const known = this.clones.get(key);
    if (known !== undefined) return known;
    const color = isHeading ? TABLE_SHADES.heading : isEntry ? TABLE_SHADES.entry : undefined;
    const border = this.append('borders', 'border', (_, __, prefix) => frame(prefix));
    const fill = color === undefined ? 0 : this.append('fills', 'fill', (_, __, prefix) => shade(prefix, color));
    const format = isText ? TEXT_FORMAT_ID : 0;
    const align = isHeading || isCentered ? ' horizontal="center"' : '';
    const index = this.append(
      'cellXfs',
      'xf',
      (_, __, prefix) =>
        `<${prefix}xf numFmtId="${format}" fontId="0" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1" applyAlignment="1"><${prefix}alignment${align} vertical="center" wrapText="1"/></${prefix}xf>`,
    );
    this.formats.push({ ...PLAIN_FORMAT, format: isText ? '@' : undefined });
    this.clones.set(key, index);
    return index;
  }

  /** The style of a column of ours outside a table: values in the middle, or long texts in lines; 0 where the workbook has no styles part. */
  columnStyle(look: 'centered' | 'wrapped'): number {
    const known = this.clones.get(look);
    if (known !== undefined || this.part === null) return known ?? 0;
    const alignment = look === 'centered' ? 'horizontal="center"' : 'vertical="top" wrapText="1"';
    const index = this.append(
      'cellXfs',
      'xf',
      (_, __, prefix) =>
        `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><${prefix}alignment ${alignment}/></${prefix}xf>`,
    );
    this.formats.push(PLAIN_FORMAT);
    this.clones.set(look, index);
    return index;
  }

  private clone(style: number, what: string, changes: () => Record<string, number>): number {
    const key = `${style} ${what}`;
    const known = this.clones.get(key);
    if (known !== undefined) return known;
    const attributes = changes();
    const index = this.append('cellXfs', 'xf', (_, all) => withAttributes(all[style] ?? all[0] ?? '<xf/>', attributes));
    this.clones.set(key, index);
    return index;
  }

  private formatId(format: string): number {
    for (const [id, code] of BUILT_IN_FORMATS) if (code === format) return id;
    const tags = new TagScanner(this.parts.text(this.part!), this.part!);
    let highest = 163;
    while (tags.next()) {
      if (!tags.is('numFmt') || tags.isClosing) continue;
      const id = Number(tags.get('numFmtId'));
      if (tags.get('formatCode') === format) return id;
      highest = Math.max(highest, id);
    }
    const element = (prefix: string): string =>
      `<${prefix}numFmt numFmtId="${highest + 1}" formatCode="${writeXmlText(format)}"/>`;
    this.append('numFmts', 'numFmt', (_, __, prefix) => element(prefix));
    return highest + 1;
  }

  /** Appends to a list of the styles part and gives the new one's index; `make` gets the first element, all of them, and the prefix. */
  private append(
    list: string,
    item: string,
    make: (first: string, all: readonly string[], prefix: string) => string,
  ): number {
    const part = this.part!;
    const text = this.parts.text(part);
    const tags = new TagScanner(text, part);
    tags.next();
    const { prefix, end: rootEnd } = tags;
    do {
      if (!tags.is(list) || tags.isClosing) continue;
      const open = {
        start: tags.start,
        tag: tags.xml.slice(tags.start, tags.end),
        end: tags.end,
        isEmpty: tags.isEmpty,
      };
      const inner = tags.isEmpty ? '' : tags.skip();
      const all = elementsOf(inner, item, part);
      const added = make(all[0] ?? `<${prefix}${item}/>`, all, prefix);
      const tag = withAttributes(open.tag, { count: all.length + 1 }).replace(/\s*\/>$/, '>');
      const close = `</${prefix}${list}>`;
      this.parts.setText(
        part,
        text.slice(0, open.start) + tag + inner + added + close + text.slice(open.isEmpty ? open.end : tags.end),
      );
      return all.length;
    } while (tags.next());
    // Only number formats may be missing; they come first of all lists.
    const added = `<${prefix}${list} count="1">${make('', [], prefix)}</${prefix}${list}>`;
    this.parts.setText(part, text.slice(0, rootEnd) + added + text.slice(rootEnd));
    return 0;
  }
}

const frame = (prefix: string): string => {
  const edge = (name: string): string =>
    `<${prefix}${name} style="thin"><${prefix}color rgb="FF808080"/></${prefix}${name}>`;
  return `<${prefix}border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<${prefix}diagonal/></${prefix}border>`;
};

const shade = (prefix: string, color: string): string =>
  `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FF${color}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;

function elementsOf(inner: string, name: string, part: string): string[] {
  const all: string[] = [];
  const tags = new TagScanner(inner, part);
  while (tags.next()) {
    if (!tags.is(name) || tags.isClosing) continue;
    const { start } = tags;
    tags.skip();
    all.push(inner.slice(start, tags.end));
  }
  return all;
}

/** An element with attributes of its opening tag changed. */
function withAttributes(element: string, attributes: Readonly<Record<string, number>>): string {
  const tags = new TagScanner(element, '');
  tags.next();
  return tags.with(attributes) + element.slice(tags.end);
}
