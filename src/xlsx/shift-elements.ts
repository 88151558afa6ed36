import type { RowShift } from '../core/sheet/row-shift';
import { moveFormula } from '../core/sheet/move-formula';
import { type FormulaPlace, shiftFormula } from '../core/sheet/shift-formula';
import { lostRows, shiftAreaName, shiftAreas, shiftPlace } from './shift-references';
import { TagScanner } from './tag-scanner';
import { readXmlText, writeXmlText } from './xml-text';

type Attribute = readonly [name: string, shift: (value: string, shift: RowShift) => string | null];

/** Which attributes of which elements name cells; null takes the element out. */
const ATTRIBUTES: ReadonlyMap<string, readonly Attribute[]> = new Map(
  Object.entries<readonly Attribute[]>({
    dimension: [['ref', (value, shift) => shiftAreas(value, shift) ?? 'A1']],
    sheetView: [['topLeftCell', shiftPlace]],
    pane: [['topLeftCell', shiftPlace]],
    selection: [
      ['activeCell', shiftPlace],
      [
        'sqref',
        (value, shift) =>
          value
            .trim()
            .split(/\s+/)
            .map((name) => shiftAreaName(name, shift) ?? shiftPlace(name.split(':')[0]!, shift))
            .join(' '),
      ],
    ],
    hyperlink: [['ref', shiftAreas]],
    autoFilter: [['ref', shiftAreas]],
    sortState: [['ref', shiftAreas]],
    sortCondition: [['ref', shiftAreas]],
    protectedRange: [['sqref', shiftAreas]],
    ignoredError: [['sqref', shiftAreas]],
    cellWatch: [['r', shiftAreas]],
    inputCells: [['r', shiftAreas]],
    table: [['ref', shiftAreas]],
    comment: [['ref', shiftAreas]],
    threadedComment: [['ref', shiftAreas]],
  }),
);
const SIZED = ['conditionalFormatting', 'dataValidation', 'sparkline'];
const FORMULAS = ['formula', 'formula1', 'formula2', 'f', 'calculatedColumnFormula', 'totalsRowFormula', 'definedName'];
const LISTS = [
  'conditionalFormattings',
  'dataValidations',
  'hyperlinks',
  'protectedRanges',
  'ignoredErrors',
  'rowBreaks',
  'cellWatches',
  'scenario',
];

/** What has changed place: the rows of a sheet, and the sheet that the elements stand on. */
export interface ElementShift {
  readonly rows: RowShift;
  readonly place: FormulaPlace;
  /** Rows that the formulas of this element moved down because their first were taken out. */
  readonly lost?: number;
}

/** XML outside the rows after row edits: on the edited sheet every reference to cells moves, grows or goes; elsewhere formulas do. */
export function shiftElements(xml: string, part: string, shift: ElementShift): string {
  const tags = new TagScanner(xml, part);
  let out = '';
  let copied = 0;
  const replace = (from: number, to: number, text: string): void => {
    out += xml.slice(copied, from) + text;
    copied = to;
  };
  const isMoved = shift.place.on === shift.place.edited;
  while (tags.next()) {
    if (tags.isClosing) continue;
    const { name, start } = tags;
    const attributes = isMoved ? ATTRIBUTES.get(name) : undefined;
    if (isMoved && SIZED.includes(name)) {
      const text = shiftSized(tags, part, shift);
      replace(start, tags.end, text);
    } else if (FORMULAS.includes(name) && !tags.isEmpty) {
      const open = xml.slice(start, tags.end);
      const before = tags.skip();
      const after = shiftFormulaText(before, shift);
      if (after !== before) replace(start, tags.end, open + after + xml.slice(tags.start, tags.end));
    } else if (isMoved && name === 'brk') {
      const id = Number(tags.get('id'));
      const to = shift.rows.gap(id + 1) - 1;
      // Columns are broken by `brk` too, but theirs stand in colBreaks.
      if (to !== id && !isColumnBreak(xml, start)) replace(start, tags.end, to < 1 ? '' : tags.with({ id: to }));
    } else if (attributes) {
      const opened = shiftAttributes(tags, attributes, shift.rows);
      if (opened !== null) {
        if (opened !== xml.slice(start, tags.end)) replace(start, tags.end, opened);
      } else {
        tags.skip();
        replace(start, tags.end, '');
      }
    }
  }
  return copied === 0 ? xml : tidyLists(out + xml.slice(copied), part);
}

/** The opening tag with its references moved; null where one of them is gone. */
function shiftAttributes(tags: TagScanner, attributes: readonly Attribute[], rows: RowShift): string | null {
  const changes: Record<string, string> = {};
  for (const [name, shift] of attributes) {
    const value = tags.get(name);
    if (value === undefined) continue;
    const moved = shift(value, rows);
    if (moved === null) return null;
    if (moved !== value) changes[name] = moved;
  }
  return tags.with(changes);
}

/** An element with formulas counted from its first cell: the areas stand in `sqref`, an attribute or (x14) an element. */
function shiftSized(tags: TagScanner, part: string, shift: ElementShift): string {
  const whole = tags.get('sqref');
  const { start, xml } = tags;
  const open = xml.slice(start, tags.end);
  const inner = tags.skip();
  const element = /<(?:[\w.-]+:)?sqref[^>]*>([^<]*)</.exec(inner);
  const areas = whole ?? (element ? readXmlText(element[1]!) : undefined);
  if (areas === undefined) return open + shiftElements(inner, part, shift) + closeOf(tags, open);
  const moved = shiftAreas(areas, shift.rows);
  if (moved === null) return '';
  const shifted = shiftElements(inner, part, { ...shift, lost: lostRows(areas, shift.rows) });
  const body = element
    ? shifted.replace(/(<(?:[\w.-]+:)?sqref[^>]*>)[^<]*</, (_, tag: string) => `${tag}${writeXmlText(moved)}<`)
    : shifted;
  const head =
    whole === undefined
      ? open
      : open.replace(/(\ssqref\s*=\s*)(["'])[^"']*\2/, (_, key: string) => `${key}"${writeXmlText(moved)}"`);
  return head + body + closeOf(tags, open);
}

function closeOf(tags: TagScanner, open: string): string {
  return open.endsWith('/>') ? '' : tags.xml.slice(tags.start, tags.end);
}

function shiftFormulaText(xml: string, { rows, place, lost = 0 }: ElementShift): string {
  const formula = readXmlText(xml);
  const moved = lost > 0 ? moveFormula(formula, lost, 0) : formula;
  const after = shiftFormula(moved, rows, place);
  return after === formula ? xml : writeXmlText(after);
}

function isColumnBreak(xml: string, at: number): boolean {
  return xml.lastIndexOf('colBreaks', at) > xml.lastIndexOf('rowBreaks', at);
}

/** Lists count what they hold, and may not be empty. */
function tidyLists(xml: string, part: string): string {
  let text = xml;
  for (const list of LISTS) {
    if (!text.includes(list)) continue;
    const tags = new TagScanner(text, part);
    let out = '';
    let copied = 0;
    while (tags.next()) {
      if (tags.isClosing || !tags.is(list)) continue;
      const { start, end, isEmpty } = tags;
      const count = tags.get('count');
      const inner = tags.skip();
      const held = countElements(inner, part);
      if (isEmpty || held === Number(count ?? held)) {
        if (held > 0 || isEmpty) continue;
      }
      const opening = new TagScanner(text.slice(start, end), part);
      opening.next();
      const changes = {
        ...(count !== undefined && { count: held }),
        ...(opening.get('manualBreakCount') !== undefined && { manualBreakCount: held }),
      };
      out += text.slice(copied, start) + (held === 0 ? '' : opening.with(changes) + text.slice(end, tags.end));
      copied = tags.end;
    }
    text = out + text.slice(copied);
  }
  return text;
}

function countElements(xml: string, part: string): number {
  const tags = new TagScanner(xml, part);
  let count = 0;
  while (tags.next()) {
    count++;
    tags.skip();
  }
  return count;
}
