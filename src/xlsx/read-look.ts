import { PIXELS_PER_POINT, readColumnSizes } from './column-sizes';
import { readColor, readThemeColors } from './read-colors';
import { RowScanner } from './row-scanner';
import type { CellLook, LookBorder, SheetLook } from './sheet-look';
import type { SheetXml } from './sheet-xml';
import { child, childrenOf, isOn, readTree, type XmlElement } from './xml-tree';

const PLAIN: CellLook = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  fontSize: 11,
  fontFamily: 'Calibri',
  color: null,
  fill: null,
  horizontal: 'general',
  vertical: 'bottom',
  wraps: false,
  indent: 0,
  borders: { top: null, right: null, bottom: null, left: null },
};
const LINES: Readonly<Record<string, readonly [LookBorder['style'], number]>> = {
  thin: ['solid', 1],
  medium: ['solid', 2],
  thick: ['solid', 3],
  double: ['double', 3],
  hair: ['dotted', 1],
  dotted: ['dotted', 1],
  dashed: ['dashed', 1],
  dashDot: ['dashed', 1],
  dashDotDot: ['dashed', 1],
  mediumDashed: ['dashed', 2],
  mediumDashDot: ['dashed', 2],
  mediumDashDotDot: ['dashed', 2],
  slantDashDot: ['dashed', 2],
};

/** What the height of a text in its cell follows from. */
export type TextLook = Pick<CellLook, 'fontSize' | 'fontFamily' | 'bold' | 'wraps' | 'indent'>;

/** The looks of texts in a styles part by a style's number, each read when first asked for; one that is not there looks as the first. */
export function textLooks(root: XmlElement): (style: number) => TextLook {
  const fonts = childrenOf(child(root, 'fonts'), 'font');
  const styles = childrenOf(child(root, 'cellXfs'), 'xf');
  const known = new Map<number, TextLook>();
  return (style) => {
    let look = known.get(style);
    if (!look) {
      const xf = styles[style] ?? styles[0];
      const font = fonts[Number(xf?.attributes.fontId ?? 0)];
      look = { ...PLAIN, ...(font && readFont(font, [])), ...readAlignment(child(xf, 'alignment')) };
      known.set(style, look);
    }
    return look;
  };
}

/** The looks of a styles part by their index; throws WorkbookError (damaged-file). */
export function readCellLooks(root: XmlElement, theme: string | null): readonly CellLook[] {
  const colors = readThemeColors(theme === null ? null : readTree(theme, 'theme'));
  const fonts = childrenOf(child(root, 'fonts'), 'font').map((font) => readFont(font, colors));
  const fills = childrenOf(child(root, 'fills'), 'fill').map((fill) => readFill(fill, colors));
  const borders = childrenOf(child(root, 'borders'), 'border').map((border) => readBorders(border, colors));
  return childrenOf(child(root, 'cellXfs'), 'xf').map((xf) => {
    const { fontId = 0, fillId = 0, borderId = 0 } = xf.attributes;
    return {
      ...PLAIN,
      ...fonts[Number(fontId)],
      fill: fills[Number(fillId)] ?? null,
      borders: borders[Number(borderId)] ?? PLAIN.borders,
      ...readAlignment(child(xf, 'alignment')),
    };
  });
}

function readFont(font: XmlElement, colors: readonly string[]): Partial<CellLook> {
  const flag = (name: string): boolean => {
    const element = child(font, name);
    return element !== undefined && element.attributes.val !== 'none' && isOn(element, 'val', true);
  };
  return {
    bold: flag('b'),
    italic: flag('i'),
    underline: child(font, 'u') !== undefined && child(font, 'u')!.attributes.val !== 'none',
    strike: flag('strike'),
    fontSize: Number(child(font, 'sz')?.attributes.val ?? PLAIN.fontSize),
    fontFamily: child(font, 'name')?.attributes.val ?? PLAIN.fontFamily,
    color: readColor(child(font, 'color'), colors),
  };
}

function readFill(fill: XmlElement, colors: readonly string[]): string | null {
  const pattern = child(fill, 'patternFill');
  const kind = pattern?.attributes.patternType ?? 'none';
  if (kind === 'none' || kind === 'gray125' || kind === 'gray0625') return null;
  return readColor(child(pattern, kind === 'solid' ? 'fgColor' : 'bgColor'), colors);
}

function readBorders(border: XmlElement, colors: readonly string[]): CellLook['borders'] {
  const line = (...names: readonly string[]): LookBorder | null => {
    const element = border.children.find(({ name }) => names.includes(name));
    const [style, width] = LINES[element?.attributes.style ?? ''] ?? [];
    if (!style || !width) return null;
    return { style, width, color: readColor(child(element, 'color'), colors) ?? '#000000' };
  };
  return { top: line('top'), right: line('right', 'end'), bottom: line('bottom'), left: line('left', 'start') };
}

function readAlignment(alignment: XmlElement | undefined): Partial<CellLook> {
  if (!alignment) return {};
  const { horizontal = 'general', vertical = 'bottom', indent = 0 } = alignment.attributes;
  const known = ['left', 'center', 'right', 'justify', 'centerContinuous'] as const;
  return {
    horizontal: known.find((one) => one === horizontal) ?? (horizontal === 'distributed' ? 'justify' : 'general'),
    vertical: vertical === 'top' ? 'top' : vertical === 'bottom' ? 'bottom' : 'center',
    wraps: isOn(alignment, 'wrapText') || horizontal === 'justify',
    indent: Number(indent),
  };
}

/** How a sheet looks; the looks are those of its workbook. Throws WorkbookError (damaged-file). */
export function readSheetLook(xml: SheetXml, part: string, looks: readonly CellLook[]): SheetLook {
  const columns = readColumnSizes(xml.head, part);
  const heights = new Map<number, number>();
  const rowStyles = new Map<number, number>();
  const cells: (number[] | undefined)[] = [];
  const scanner = new RowScanner(xml.data, part);
  while (scanner.nextRow()) {
    const { row, tags } = scanner;
    const height = Number(tags.raw('ht') ?? 0);
    if (height > 0) heights.set(row, Math.round(height * PIXELS_PER_POINT));
    if (tags.isOn('customFormat')) rowStyles.set(row, Number(tags.raw('s') ?? 0));
    const styles: number[] = [];
    while (scanner.nextCell()) styles[scanner.column] = scanner.style;
    cells[row] = styles;
  }
  return {
    columnWidth: columns.width,
    rowHeight: (row) => heights.get(row) ?? columns.usualHeight,
    cellStyle(row, column) {
      const style = cells[row]?.[column] ?? rowStyles.get(row) ?? columns.style(column);
      return looks[style] ?? looks[0] ?? PLAIN;
    },
  };
}
