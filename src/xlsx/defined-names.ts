import type { Package } from './package';
import { TagScanner } from './tag-scanner';
import { removeElements } from './workbook-edits';
import { writeXmlText } from './xml-text';

/** What may stand between the sheets and the names of a workbook part. */
const BEFORE_NAMES = ['sheets', 'functionGroups', 'externalReferences'];

/** A name of one sheet: what it stands for, and whether people see it. */
export interface SheetName {
  readonly name: string;
  /** Place of the sheet among all that the workbook lists, from 0. */
  readonly index: number;
  /** A reference or value, without "=". */
  readonly value: string;
  readonly isHidden?: true;
}

/** Gives a sheet a name of its own in the workbook part, in place of the one that it had. */
export function setSheetName(parts: Package, part: string, { name, index, value, isHidden }: SheetName): void {
  dropSheetName(parts, part, name, index);
  const text = parts.text(part);
  const tags = new TagScanner(text, part);
  tags.next();
  const { prefix } = tags;
  const hidden = isHidden ? ' hidden="1"' : '';
  const element = `<${prefix}definedName name="${name}" localSheetId="${index}"${hidden}>${writeXmlText(value)}</${prefix}definedName>`;
  let at = 0;
  while (tags.next()) {
    if (tags.is('definedNames') && tags.isClosing) {
      parts.setText(part, text.slice(0, tags.start) + element + text.slice(tags.start));
      return;
    }
    if (!tags.isClosing && BEFORE_NAMES.some((before) => tags.is(before))) {
      tags.skip();
      at = tags.end;
    }
  }
  const list = `<${prefix}definedNames>${element}</${prefix}definedNames>`;
  parts.setText(part, text.slice(0, at) + list + text.slice(at));
}

/** Takes a sheet's own name out, where it has it. */
export function dropSheetName(parts: Package, part: string, name: string, index: number): void {
  removeElements(
    parts,
    part,
    (tags) => tags.is('definedName') && tags.get('name') === name && tags.get('localSheetId') === String(index),
  );
}

/** The place of a sheet among all that the workbook lists. */
export function sheetIndex(parts: Package, part: string, name: string): number {
  const tags = new TagScanner(parts.text(part), part);
  let index = -1;
  while (tags.next()) {
    if (!tags.is('sheet') || tags.isClosing) continue;
    index++;
    if (tags.get('name') === name) break;
  }
  return index;
}
