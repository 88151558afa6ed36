import { type RowShift, shiftArea } from '../core/sheet/row-shift';
import { areaName, parseAreaName } from '../core/sheet/address';
import { shiftFormula } from '../core/sheet/shift-formula';
import { expandSharedFormulas } from './expand-formulas';
import type { Package } from './package';
import type { SheetEntry, WorkbookPart } from './read-workbook-part';
import { RowScanner } from './row-scanner';
import { shiftAnchors, shiftLegacyShapes } from './shift-anchors';
import { shiftElements } from './shift-elements';
import { cutSheet } from './sheet-xml';
import { TagScanner } from './tag-scanner';
import { readXmlText, writeXmlText } from './xml-text';

/** A part outside the edited sheet's own that refers to its rows, and how it reads after row edits. */
export interface RelatedPart {
  readonly name: string;
  shift(text: string, rows: RowShift): string;
}

/** The parts that may refer to the rows of a sheet: workbook names, other sheets, its tables, drawings and comments, charts, pivot sources. */
export function relatedParts(parts: Package, book: WorkbookPart, sheet: SheetEntry): readonly RelatedPart[] {
  const related: RelatedPart[] = [];
  const add = (name: string, shift: RelatedPart['shift']): void => {
    if (parts.has(name)) related.push({ name, shift });
  };
  const elements = (name: string, on: string): void =>
    add(name, (text, rows) => shiftElements(text, name, { rows, place: { on, edited: sheet.name } }));
  elements(book.part, '');
  for (const other of book.sheets) {
    if (other.part !== sheet.part) add(other.part, (text, rows) => shiftOtherSheet(text, other, sheet.name, rows));
  }
  for (const { kind, target } of parts.relationsOf(sheet.part)) {
    if (kind === 'table' || kind === 'comments' || kind === 'threadedComment') elements(target, sheet.name);
    if (kind === 'drawing') add(target, (text, rows) => shiftAnchors(text, target, rows));
    if (kind === 'vmlDrawing') add(target, shiftLegacyShapes);
  }
  for (const name of parts.names) {
    if (/(^|\/)charts\/[^/]+\.xml$/.test(name)) elements(name, '');
    else if (/(^|\/)pivotCache\/pivotCacheDefinition[^/]*\.xml$/.test(name)) {
      add(name, (text, rows) => shiftPivotSource(text, name, sheet.name, rows));
    }
  }
  return related;
}

/** Another sheet's formulas that refer to the edited one; the rest of it stays as it is. */
function shiftOtherSheet(text: string, other: SheetEntry, edited: string, rows: RowShift): string {
  const mention = edited.replaceAll("'", "''");
  if (!text.includes(writeXmlText(mention)) && !text.includes(mention)) return text;
  const place = { on: other.name, edited };
  const xml = cutSheet(text, other.part);
  const data = shiftFormulas(expandSharedFormulas(xml.data, other.part, xml.prefix, mention), other.part, (formula) =>
    shiftFormula(formula, rows, place),
  );
  const [head, tail] = [xml.head, xml.tail].map((outside) => shiftElements(outside, other.part, { rows, place }));
  return data === xml.data && head === xml.head && tail === xml.tail ? text : head! + data + tail!;
}

function shiftFormulas(data: string, part: string, shift: (formula: string) => string): string {
  const scanner = new RowScanner(data, part);
  let out = '';
  let copied = 0;
  while (scanner.nextRow()) {
    while (scanner.nextCell()) {
      const { formula } = scanner;
      if (!formula || formula.text === '') continue;
      const before = readXmlText(formula.text);
      const after = shift(before);
      if (after === before) continue;
      const element = data.slice(formula.start, formula.end);
      out += data.slice(copied, formula.start) + element.slice(0, element.indexOf('>') + 1) + writeXmlText(after);
      out += element.slice(element.lastIndexOf('</'));
      copied = formula.end;
    }
  }
  return out + data.slice(copied);
}

function shiftPivotSource(text: string, part: string, edited: string, rows: RowShift): string {
  const tags = new TagScanner(text, part);
  while (tags.next()) {
    if (!tags.is('worksheetSource') || tags.get('sheet') !== edited) continue;
    const area = parseAreaName(tags.get('ref') ?? '');
    const moved = area && shiftArea(area, rows);
    return moved ? text.slice(0, tags.start) + tags.with({ ref: areaName(moved) }) + text.slice(tags.end) : text;
  }
  return text;
}
