import { type NewSheet, OWN_SHEET_NAME } from '../core/workbook';
import { addChartParts } from './add-charts';
import type { CellWriter } from './cell-writer';
import { setSheetName, sheetIndex } from './defined-names';
import { ownSheetXml } from './own-sheet-xml';
import { type Package, relationsName } from './package';
import { printNames } from './print-xml';
import type { WorkbookPart } from './read-workbook-part';
import { TagScanner } from './tag-scanner';
import { writeXmlText } from './xml-text';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Puts a sheet into the package, or a new content into the sheet of that name, which must be our own. */
export function addSheetPart(parts: Package, book: WorkbookPart, sheet: NewSheet, writer: CellWriter): void {
  const root = new TagScanner(parts.text(book.part), book.part);
  root.next();
  const { prefix } = root;
  const namespace = root.raw(prefix === '' ? 'xmlns' : prefix.slice(0, -1)) ?? '';
  const known = book.sheets.find(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
  const part = known?.part ?? freePart(parts, book.part);
  const relations = relationsNamespace(parts, book.part);
  const drawing = addChartParts(parts, { part, name: known?.name ?? sheet.name, relations }, sheet.charts ?? []);
  const place = drawing === null ? null : { id: drawing, namespace: relations };
  parts.setText(part, ownSheetXml(sheet, namespace, writer, place));
  if (known) {
    namePrint(parts, book.part, sheetIndex(parts, book.part, known.name), sheet);
    editTags(parts, book.part, 'sheet', (tags) =>
      tags.get('name') === known.name ? tags.with({ state: sheet.isHidden ? 'hidden' : null }) : null,
    );
    return;
  }
  const target = `/${part}`;
  addTo(parts, '[Content_Types].xml', `<Override PartName="${target}" ContentType="${SHEET_TYPE}"/>`);
  const id = addRelation(parts, book, target);
  const index = listSheet(parts, book.part, sheet, id);
  setSheetName(parts, book.part, { name: OWN_SHEET_NAME, index, value: '1', isHidden: true });
  namePrint(parts, book.part, index, sheet);
}

/** Says in the workbook what of the sheet is repeated on each page and printed. */
function namePrint(parts: Package, part: string, index: number, { name: sheet, print }: NewSheet): void {
  for (const [name, value] of print ? printNames(print, sheet) : []) setSheetName(parts, part, { name, index, value });
}

/** The namespace in which the workbook names its relations: Transitional or Strict. */
function relationsNamespace(parts: Package, part: string): string {
  const type = /Type\s*=\s*["']([^"']*)\/worksheet["']/.exec(parts.text(relationsName(part)))?.[1];
  return type ?? 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
}

function freePart(parts: Package, bookPart: string): string {
  const folder = bookPart.slice(0, bookPart.lastIndexOf('/') + 1);
  let number = 1;
  while (parts.has(`${folder}worksheets/sheet${number}.xml`)) number++;
  return `${folder}worksheets/sheet${number}.xml`;
}

/** Adds the relation of a new sheet, of the same type as the others', and gives its id. */
function addRelation(parts: Package, book: WorkbookPart, target: string): string {
  const name = relationsName(book.part);
  const ids = new Set(parts.relationsOf(book.part).map((relation) => relation.id));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number++;
  const type = relationsNamespace(parts, book.part);
  addTo(parts, name, `<Relationship Id="rId${number}" Type="${type}/worksheet" Target="${target}"/>`);
  return `rId${number}`;
}

/** Adds an element (written without prefix) at the end of a part's root. */
function addTo(parts: Package, part: string, element: string): void {
  const text = parts.text(part);
  const root = new TagScanner(text, part);
  root.next();
  const prefixed = element.replace('<', `<${root.prefix}`);
  const close = text.lastIndexOf('</');
  if (root.isEmpty) {
    const open = root.with({}).replace(/\s*\/>$/, '>');
    parts.setText(part, `${text.slice(0, root.start)}${open}${prefixed}</${root.prefix}${root.name}>`);
  } else parts.setText(part, text.slice(0, close) + prefixed + text.slice(close));
}

/** Lists the sheet among the others and gives its index; whoever counts sheets keeps counting the same ones. */
function listSheet(parts: Package, part: string, sheet: NewSheet, id: string): number {
  const text = parts.text(part);
  const tags = new TagScanner(text, part);
  const ids: number[] = [];
  let open = 0;
  let close = 0;
  let model = '';
  while (tags.next()) {
    if (tags.is('sheets')) [open, close] = tags.isClosing ? [open, tags.start] : [tags.end, close];
    else if (tags.is('sheet') && !tags.isClosing) {
      ids.push(Number(tags.get('sheetId')));
      model = text.slice(tags.start, tags.end);
    }
  }
  const key = /\s([\w.-]+):id\s*=/.exec(model)?.[1] ?? 'r';
  const prefix = /^<([\w.-]+:)?sheet/.exec(model)?.[1] ?? '';
  const state = sheet.isHidden ? ' state="hidden"' : '';
  const element = `<${prefix}sheet name="${writeXmlText(sheet.name)}" sheetId="${Math.max(0, ...ids) + 1}"${state}${declared(parts, part, key)} ${key}:id="${id}"/>`;
  const at = sheet.position === 'first' ? open : close;
  parts.setText(part, text.slice(0, at) + element + text.slice(at));
  if (sheet.position === 'last') return ids.length;
  const next = (tags: TagScanner, name: string): number => Number(tags.get(name) ?? 0) + 1;
  editTags(parts, part, 'definedName', (tags) =>
    tags.get('localSheetId') === undefined ? null : tags.with({ localSheetId: next(tags, 'localSheetId') }),
  );
  const hadViews = editTags(parts, part, 'workbookView', (tags) => tags.with({ activeTab: next(tags, 'activeTab') }));
  if (!hadViews) {
    const view = `<${prefix}bookViews><${prefix}workbookView activeTab="1"/></${prefix}bookViews>`;
    parts.setText(
      part,
      parts.text(part).replace(/<(?:[\w.-]+:)?sheets[\s>]/, (tag) => view + tag),
    );
  }
  return 0;
}

/** What a tag must declare to use the prefix of relations: nothing where the root does; some programs do it on each sheet. */
function declared(parts: Package, part: string, prefix: string): string {
  const root = new TagScanner(parts.text(part), part);
  root.next();
  return root.raw(prefix) === undefined ? ` xmlns:${prefix}="${relationsNamespace(parts, part)}"` : '';
}

/** Rewrites the opening tags of that name; null leaves one as it is. Gives whether there was any. */
export function editTags(
  parts: Package,
  part: string,
  name: string,
  edit: (tags: TagScanner) => string | null,
): boolean {
  const text = parts.text(part);
  const tags = new TagScanner(text, part);
  let out = '';
  let copied = 0;
  let isFound = false;
  while (tags.next()) {
    if (tags.isClosing || !tags.is(name)) continue;
    isFound = true;
    const changed = edit(tags);
    if (changed === null) continue;
    out += text.slice(copied, tags.start) + changed;
    copied = tags.end;
  }
  parts.setText(part, out + text.slice(copied));
  return isFound;
}
