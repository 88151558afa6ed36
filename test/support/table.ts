import { type Area, contains } from '../../src/core/sheet/address';
import { type Cell, type CellValue, dayOfSerial, textOf } from '../../src/core/sheet/cell';
import type { LastReport } from '../../src/core/plan/last-report';
import { greyFormat, isGrey } from '../../src/core/sheet/grey-format';
import { cellAt, type Grid } from '../../src/core/sheet/grid';

/*
 * Sheets as Markdown tables, for tests and for the pages under docs/rules.
 *
 *   QORAOʻZAK TUMANI, 2026-YIL            a line outside the table: a title, merged across
 *   | № | Nomi | … |                      the header, where a |---| line follows it; else the usual one is put first
 *   |---|---|---|
 *   | I. ASOSIY FAOLIYAT |                one cell alone: merged across the table (`| 9. | |` is not)
 *   | 1. | Nomi | Dona | 4 | '12 |        4 is a number, '12 text; trailing cells may be left out
 *   | № | Nomi | ~Izoh |                 a hidden column, marked in the header
 *   | ~2. | ^ | | ⟨4-Apr⟩ | =D2+D3 → 7 |  a hidden row; merged with the cell above; a date cell; a formula with its value
 *                                              (=D2+D3 →: a formula without its result)
 *   | 2. | °12 |                          a number or text in grey: a value that nobody has confirmed yet
 *   | 3. | ␣Nomi<br>yana | <b>Do</b>na |  a space that counts, a line break, mixed formatting
 *
 *   > 2025: use.visits 18497; cat.x -    what last year's report says was done (no row of the sheet)
 *
 * The first row under the usual header is row 2.
 */

const HEADER =
  '| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DEFAULT_YEAR = 2026;
const NUMBER = /^-?\d+(\.\d+)?$/;
const ERROR = /^#(REF|DIV\/0|VALUE|NAME|N\/A|NUM|NULL)[!?]?$/;

const dateOf = (text: string): Cell => {
  const part = /^(?:(\d{1,2})-)?([A-Z][a-z]{2})(?:-(\d{2}))?$/.exec(text);
  const dotted = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text);
  if (!part && !dotted) throw new Error(`⟨${text}⟩ is no date: write ⟨4-Apr⟩, ⟨4-Apr-25⟩, ⟨Apr-25⟩ or ⟨04.04.2025⟩`);
  const year = dotted ? Number(dotted[3]) : part![3] ? 2000 + Number(part![3]) : DEFAULT_YEAR;
  const month = dotted ? Number(dotted[2]) - 1 : MONTHS.indexOf(part![2]!);
  const day = Number(dotted ? dotted[1] : (part![1] ?? 1));
  const format = dotted ? 'dd.mm.yyyy' : !part![1] ? 'mmm-yy' : part![3] ? 'd-mmm-yy' : 'd-mmm';
  return { kind: 'date', value: Date.UTC(year, month, day) / 86_400_000 + 25_569, format };
};

const plainCell = (text: string): Cell => {
  if (NUMBER.test(text)) return { kind: 'number', value: Number(text) };
  if (ERROR.test(text)) return { kind: 'error', value: text };
  return { kind: 'text', value: text };
};

function cellOf(source: string): Cell | undefined {
  const trimmed = source.trim().replaceAll('\\|', '|').replaceAll('␣', ' ').replaceAll('<br>', '\n');
  if (trimmed === '' || trimmed === '^') return undefined;
  if (trimmed.startsWith("'")) return { kind: 'text', value: trimmed.slice(1) };
  const date = /^⟨(.*)⟩$/.exec(trimmed);
  if (date) return dateOf(date[1]!);
  if (trimmed.startsWith('=')) {
    const [formula, value] = trimmed.slice(1).split(/ →(?: |$)/);
    if (value === '') return { kind: 'blank', value: null, formula: formula! };
    const cached = value === undefined ? ({ kind: 'number', value: 0 } as const) : plainCell(value);
    return { ...cached, formula: formula! };
  }
  if (trimmed === '°') return { kind: 'blank', value: null, format: greyFormat() };
  if (trimmed.startsWith('°')) return { ...cellOf(trimmed.slice(1))!, format: greyFormat() };
  if (trimmed.includes('<b>')) return { kind: 'text', value: trimmed.replace(/<\/?b>/g, ''), rich: true };
  return plainCell(trimmed);
}

const cellsIn = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/);

const isRule = (line: string): boolean => /^\|[\s:|-]*-[\s:|-]*\|$/.test(line);

/** The lines of the table with the header put first where the table has none. */
function linesOf(table: string): string[] {
  const lines = table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('>'));
  if (lines.some(isRule)) return lines.filter((line) => !isRule(line));
  const body = lines.findIndex((line) => line.startsWith('|'));
  return [...lines.slice(0, body), HEADER, ...lines.slice(body)];
}

/** What last year's report says was done, where the table has a line for it. */
export function lastReportOf(table: string): LastReport | undefined {
  const line = /^\s*>\s*(?:(\d{4}):)?(.*)$/m.exec(table);
  if (!line) return undefined;
  const values = line[2]!.split(';').map((part) => part.trim().split(' ') as [string, string]);
  const done = new Map(values.map(([id, value]) => [id, value === '-' ? null : Number(value)]));
  return { year: line[1] ? Number(line[1]) : null, quarter: null, done };
}

/** The sheet that a Markdown table stands for; throws where the notation is wrong. */
export function gridOf(table: string, sheet = 'Reja'): Grid {
  const lines = linesOf(table);
  const rows = lines.map((line) => (line.startsWith('|') ? cellsIn(line) : [line]));
  const columnCount = Math.max(...rows.map((row) => row.length));
  const hiddenRows: number[] = [];
  const hiddenColumns = takeHiddenColumns(rows.find((row) => row.length > 2) ?? []);
  const merges: Area[] = [];
  const cells = rows.map((row, index) => {
    if (row[0]!.trim().startsWith('~')) {
      hiddenRows.push(index + 1);
      row[0] = row[0]!.trim().slice(1);
    }
    if (row.length === 1 && columnCount > 1)
      merges.push({ top: index + 1, left: 1, bottom: index + 1, right: columnCount });
    return row.map(cellOf);
  });
  for (let column = 0; column < columnCount; column++) {
    for (let row = 0; row < rows.length; row++) {
      const isHeld = (at: number): boolean => rows[at]?.[column]?.trim() === '^';
      if (isHeld(row) || !isHeld(row + 1)) continue;
      let bottom = row + 1;
      while (isHeld(bottom + 1)) bottom++;
      merges.push({ top: row + 1, left: column + 1, bottom: bottom + 1, right: column + 1 });
    }
  }
  return {
    sheet,
    rowCount: rows.length,
    columnCount,
    cells,
    merges,
    hiddenRows,
    hiddenColumns,
    isProtected: false,
  };
}

/** The columns that a header marks as hidden; the marks are taken off. The first cell's mark is its row's. */
function takeHiddenColumns(header: string[]): number[] {
  const hidden: number[] = [];
  for (let index = 1; index < header.length; index++) {
    if (!header[index]!.trim().startsWith('~')) continue;
    header[index] = header[index]!.trim().slice(1);
    hidden.push(index + 1);
  }
  return hidden;
}

const dateText = (serial: number, format: string): string => {
  const { year, month, day } = dayOfSerial(serial);
  const name = MONTHS[month - 1]!;
  const short = String(year % 100).padStart(2, '0');
  if (format === 'd-mmm') return `${day}-${name}`;
  if (format === 'mmm-yy') return `${name}-${short}`;
  if (format === 'd-mmm-yy') return `${day}-${name}-${short}`;
  return `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`;
};

const escaped = (value: CellValue): string =>
  textOf(value)
    .replaceAll('|', '\\|')
    .replaceAll('\n', '<br>')
    .replace(/^ +| +$| {2,}/g, (run) => '␣'.repeat(run.length));

function sourceOf(cell: Cell): string {
  const text = escaped(cell.value);
  if (cell.formula !== undefined) return `=${cell.formula} → ${text}`;
  if (cell.kind === 'date') return `⟨${dateText(Number(cell.value), cell.format ?? '')}⟩`;
  if (isGrey(cell.format)) return `°${text}`;
  if (cell.rich) return `<b>${text}</b>`;
  if (cell.kind === 'text' && (plainCell(text).kind !== 'text' || /^['=⟨~^]/.test(text))) return `'${text}`;
  return text;
}

/** The Markdown of a sheet, one spelling for each sheet, so that two sheets can be compared as text; formats of numbers are left out. */
export function tableOf(grid: Grid): string {
  const lines: string[] = [];
  const hiddenColumns = new Set(grid.hiddenColumns);
  for (let row = 1; row <= grid.rowCount; row++) {
    const wide = grid.merges.find((area) => area.top === row && area.left === 1 && area.right >= grid.columnCount);
    const sources: string[] = [];
    for (let column = 1; column <= (wide ? 1 : grid.columnCount); column++) {
      const held = grid.merges.some((area) => contains(area, row, column) && area.top < row);
      const source = held ? '^' : sourceOf(cellAt(grid, row, column));
      sources.push(source !== '' && !wide && hiddenColumns.delete(column) ? `~${source}` : source);
    }
    const hidden = grid.hiddenRows.includes(row) ? '~' : '';
    lines.push(`| ${hidden}${sources.join(' | ').trimEnd()} |`);
  }
  return lines.join('\n');
}
