import { numberOf } from '../actions/typed-value';
import type { Area } from '../core/sheet/address';
import type { CellValue } from '../core/sheet/cell';

/** A table taken from the clipboard: its values from A1, and its merged cells. */
export interface PastedTable {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly Area[];
}

/** Plain whole numbers, and numbers with a comma or parted thousands, can be nothing else; 1.10 may be the number of an item. */
const SURE_NUMBER = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+)(?:,\d+)?$/;
const LEAST_COLUMNS = 2;
/** As many as a sheet has: what claims more is no table of a person. */
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;

/** The table that the clipboard holds as HTML (Word, Excel, a page) or as plain text with tabs; null where it holds none. */
export function readPastedTable(html: string, text: string): PastedTable | null {
  const table = html === '' ? null : tableOfHtml(html);
  const found = table ?? tableOfText(text);
  return found && Math.max(0, ...found.rows.map((row) => row.length)) >= LEAST_COLUMNS ? found : null;
}

function tableOfHtml(html: string): PastedTable | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const tables = [...page.querySelectorAll('table')].filter((table) => !table.parentElement?.closest('table'));
  if (tables.length === 0) return null;
  // Word parts a long table in several; they go on below each other. Title lines before the first belong to the plan.
  const rows: CellValue[][] = titleLines(page.body, tables[0]!).map((line) => [line]);
  const merges: Area[] = [];
  for (const table of tables) addTable(table, rows, merges);
  return { rows, merges };
}

/** The paragraphs that stand before the table, one a line. */
function titleLines(body: HTMLElement, table: HTMLTableElement): string[] {
  const isBefore = (element: Element): boolean =>
    Boolean(element.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING) && !element.contains(table);
  const lines = [...body.querySelectorAll('p, h1, h2, h3')].filter(isBefore).map(textOfElement);
  return lines.filter((line) => line !== '');
}

function addTable(table: HTMLTableElement, rows: CellValue[][], merges: Area[]): void {
  const top = rows.length;
  const taken = new Set<string>();
  [...table.rows].forEach((line, down) => {
    const row = (rows[top + down] ??= []);
    let column = 0;
    for (const cell of line.cells) {
      while (taken.has(`${top + down},${column}`)) column++;
      const width = spanOf(cell.colSpan, MOST_COLUMNS - column);
      // A span of 0 reaches to the end of the table.
      const height = spanOf(cell.rowSpan || table.rows.length - down, Math.min(table.rows.length - down, MOST_ROWS));
      for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) taken.add(`${top + down + y},${column + x}`);
      while (row.length < column) row.push(null);
      row[column] = valueOf(cell);
      if (width > 1 || height > 1) {
        const [first, left] = [top + down + 1, column + 1];
        merges.push({ top: first, left, bottom: first + height - 1, right: left + width - 1 });
      }
      column += width;
    }
  });
}

function spanOf(asked: number, most: number): number {
  return Math.max(1, Math.min(asked, most));
}

/** Excel says the number that a cell shows in its own way; everywhere else the text is all there is. */
function valueOf(cell: HTMLTableCellElement): CellValue {
  const stored = cell.getAttribute('x:num');
  if (stored) {
    const number = Number(stored);
    if (Number.isFinite(number)) return number;
  }
  return valueOfText(textOfElement(cell));
}

/** The text as it is read: a line break where a paragraph or `<br>` ends, no other white space but single spaces. */
function textOfElement(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('style, script')) hidden.remove();
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\u2028');
  for (const block of copy.querySelectorAll('p, div, li')) block.append('\u2028');
  const text = (copy.textContent ?? '').replace(/[ \t\r\n]+/g, ' ');
  const lines = text.split('\u2028').map((line) => line.trim());
  return lines.join('\n').replace(/^\n+|\n+$/g, '');
}

/** Rows of plain text, their cells parted by tabs; cells in quotes may hold line breaks. */
function tableOfText(text: string): PastedTable | null {
  if (!text.includes('\t')) return null;
  const fields = [...text.matchAll(/("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/g)];
  const rows: CellValue[][] = [[]];
  for (const [whole, field = '', end] of fields) {
    if (whole === '') break;
    const isQuoted = field.length > 1 && field.startsWith('"');
    rows.at(-1)!.push(valueOfText(isQuoted ? field.slice(1, -1).replaceAll('""', '"') : field));
    if (end !== '\t') rows.push([]);
  }
  while (rows.at(-1)?.length === 0) rows.pop();
  return { rows, merges: [] };
}

function valueOfText(text: string): CellValue {
  if (text.trim() === '') return null;
  const plain = text.trim();
  if (!SURE_NUMBER.test(plain)) return text;
  return numberOf(plain);
}
