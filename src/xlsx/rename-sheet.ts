import type { Package } from './package';
import type { WorkbookPart } from './read-workbook-part';
import { TagScanner } from './tag-scanner';
import { writeXmlText } from './xml-text';

/** Elements whose text is a formula: of cells, rules, validations, charts and names. */
const FORMULA = /(<(?:[\w.-]+:)?(?:f|formula[12]?|definedName)(?:\s[^>]*)?>)([^<]+)(?=<)/g;
/** Where a link leads to: "'Yillik hisobot'!A1". */
const LOCATION = /(\slocation=")([^"]+)(?=")/g;
/** A name that needs no quotes in a formula. */
const PLAIN = /^[\p{L}_][\p{L}\d_.]*$/u;

/** Gives a sheet another name, which nobody may have; formulas, names, charts and links that mention it follow. */
export function renameSheet(parts: Package, book: WorkbookPart, from: string, to: string): void {
  const text = parts.text(book.part);
  const tags = new TagScanner(text, book.part);
  const entry = book.sheets.findIndex(({ name }) => name === from);
  let at = -1;
  while (tags.next()) {
    if (!tags.is('sheet') || tags.isClosing || ++at !== entry) continue;
    parts.setText(book.part, text.slice(0, tags.start) + tags.with({ name: to }) + text.slice(tags.end));
    break;
  }
  const mention = mentionOf(from);
  const after = `'${quotable(to)}'!`;
  const follow = (_: string, open: string, formula: string): string => open + formula.replace(mention, () => after);
  for (const part of parts.names) {
    if (!/^xl\/.*\.xml$/.test(part)) continue;
    const before = parts.text(part);
    parts.setText(part, before.replace(FORMULA, follow).replace(LOCATION, follow));
  }
}

/** The sheet before a reference, as XML has it: quoted (the apostrophe may be an entity), or bare where that is enough. */
function mentionOf(name: string): RegExp {
  const apostrophe = "(?:'|&apos;)";
  const text = escaped(quotable(name)).replaceAll("'", apostrophe);
  const bare = PLAIN.test(name) ? `|(?<![\\p{L}\\d_.'\\]])${escaped(name)}!` : '';
  return new RegExp(`${apostrophe}${text}${apostrophe}!${bare}`, 'giu');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function quotable(name: string): string {
  return writeXmlText(name).replaceAll("'", "''");
}
