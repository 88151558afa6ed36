import { type Area, areaName } from '../core/sheet/address';
import type { OutsideXml } from './sheet-xml';
import { TagScanner, withAttribute } from './tag-scanner';

/** What comes before `mergeCells` in a worksheet, after its rows. */
const BEFORE_MERGES = [
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
];

/** The sheet with exactly these merged areas. */
export function writeMerges(xml: OutsideXml, part: string, merges: readonly Area[]): OutsideXml {
  const { tail, prefix } = xml;
  const cells = merges.map((area) => `<${prefix}mergeCell ref="${areaName(area)}"/>`).join('');
  const list =
    merges.length === 0 ? '' : `<${prefix}mergeCells count="${merges.length}">${cells}</${prefix}mergeCells>`;
  const tags = new TagScanner(tail, part);
  let at = 0;
  while (tags.next()) {
    if (tags.is('mergeCells') && !tags.isClosing) {
      const { start } = tags;
      tags.skip();
      return { ...xml, tail: tail.slice(0, start) + list + tail.slice(tags.end) };
    }
    if (!BEFORE_MERGES.some((name) => tags.is(name))) break;
    if (!tags.isClosing) tags.skip();
    at = tags.end;
  }
  return { ...xml, tail: tail.slice(0, at) + list + tail.slice(at) };
}

/** The sheet with a column hidden or shown; its neighbours in the same `col` keep what they have. */
export function writeColumnHidden(xml: OutsideXml, part: string, column: number, isHidden: boolean): OutsideXml {
  const { head, prefix } = xml;
  const tags = new TagScanner(head, part);
  const hidden = { hidden: isHidden ? 1 : null };
  while (tags.next()) {
    if (tags.is('col') && !tags.isClosing) {
      const min = Number(tags.get('min'));
      if (column > Number(tags.get('max'))) continue;
      const own =
        column >= min ? tags.with({ min: column, max: column, ...hidden }) : newColumn(prefix, column, isHidden);
      const { before, after, end } = aroundColumn(tags, column);
      const rest = withoutColumn(head.slice(end), part, column);
      return { ...xml, head: head.slice(0, tags.start) + before + own + after + rest };
    }
    if (tags.is('cols') && tags.isClosing) {
      return { ...xml, head: head.slice(0, tags.start) + newColumn(prefix, column, isHidden) + head.slice(tags.start) };
    }
    if (tags.is('sheetData')) {
      const cols = `<${prefix}cols>${newColumn(prefix, column, isHidden)}</${prefix}cols>`;
      return { ...xml, head: head.slice(0, tags.start) + cols + head.slice(tags.start) };
    }
  }
  return xml;
}

/** What a `col` says of the columns left and right of one, as elements of their own, and where it ends; reads to there. */
function aroundColumn(tags: TagScanner, column: number): { before: string; after: string; end: number } {
  const [min, max] = [Number(tags.get('min')), Number(tags.get('max'))];
  const before = column > min ? tags.with({ min, max: column - 1 }) : '';
  const after = column < max ? tags.with({ min: Math.max(min, column + 1), max }) : '';
  if (!tags.isEmpty) tags.skip();
  return { before, after, end: tags.end };
}

/** What stands after a column's `col`, without it: some programs write a column twice, and Excel reads neither way for sure. */
function withoutColumn(rest: string, part: string, column: number): string {
  const tags = new TagScanner(rest, part);
  while (tags.next() && tags.is('col')) {
    if (tags.isClosing) continue;
    const [min, max] = [Number(tags.get('min')), Number(tags.get('max'))];
    if (column < min || column > max) continue;
    const { before, after, end } = aroundColumn(tags, column);
    return rest.slice(0, tags.start) + before + after + withoutColumn(rest.slice(end), part, column);
  }
  return rest;
}

function newColumn(prefix: string, column: number, isHidden: boolean): string {
  return withAttribute(`<${prefix}col min="${column}" max="${column}" width="9.14"/>`, 'hidden', isHidden ? 1 : null);
}
