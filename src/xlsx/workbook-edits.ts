import type { Package } from './package';
import { relationsName } from './package';
import type { WorkbookPart } from './read-workbook-part';
import { TagScanner } from './tag-scanner';

/** What comes after `calcPr` in a workbook part. */
const AFTER_CALC = [
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** Asks whoever opens the workbook to calculate its formulas anew. */
export function askToCalculate(parts: Package, part: string): void {
  const text = parts.text(part);
  const tags = new TagScanner(text, part);
  tags.next();
  const { prefix } = tags;
  while (tags.next()) {
    if (tags.is('calcPr') && !tags.isClosing) {
      if (tags.isOn('fullCalcOnLoad')) return;
      parts.setText(part, text.slice(0, tags.start) + tags.with({ fullCalcOnLoad: 1 }) + text.slice(tags.end));
      return;
    }
    const isEnd = tags.isClosing ? tags.is('workbook') : AFTER_CALC.some((name) => tags.is(name));
    if (!isEnd) continue;
    parts.setText(part, `${text.slice(0, tags.start)}<${prefix}calcPr fullCalcOnLoad="1"/>${text.slice(tags.start)}`);
    return;
  }
}

/** Whether any sheet has a formula. */
export function hasFormulas(parts: Package, book: WorkbookPart): boolean {
  if (book.calcChain !== null && parts.has(book.calcChain)) return true;
  return book.sheets.some(({ part }) => /<(?:[\w.-]+:)?f[ >]/.test(parts.text(part)));
}

/** Drops the order of calculation, which row edits make wrong; it is made anew when the workbook is opened. */
export function dropCalcChain(parts: Package, book: WorkbookPart): void {
  const chain = book.calcChain;
  if (chain === null || !parts.has(chain)) return;
  parts.remove(chain);
  const relations = relationsName(book.part);
  removeElements(parts, relations, (tags) => tags.is('Relationship') && /\/calcChain$/.test(tags.get('Type') ?? ''));
  removeElements(parts, '[Content_Types].xml', (tags) => tags.is('Override') && tags.get('PartName') === `/${chain}`);
}

/** Takes out of a part each element that is meant, with all in it. */
export function removeElements(parts: Package, part: string, isMeant: (tags: TagScanner) => boolean): void {
  if (!parts.has(part)) return;
  const text = parts.text(part);
  const tags = new TagScanner(text, part);
  let out = '';
  let copied = 0;
  while (tags.next()) {
    if (tags.isClosing || !isMeant(tags)) continue;
    const { start } = tags;
    tags.skip();
    out += text.slice(copied, start);
    copied = tags.end;
  }
  parts.setText(part, out + text.slice(copied));
}
