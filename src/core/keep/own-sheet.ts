import type { Area } from '../sheet/address';
import type { CellValue } from '../sheet/cell';
import { cellAt, type Grid } from '../sheet/grid';
import type { OwnCells } from '../workbook';

/*
 * What our hidden sheet holds and where: blocks of columns, each with a heading in row 1, so that any program can read them
 * and one can grow without moving another.
 *
 *   A–F   what reports were filled with (core/report/fill-memory)
 *   G–T   the journal of what was written (journal-rows)
 *   U     the person's answers (notes, entries, chosen columns), JSON
 *   V     what stood in the place of the form (a sheet's own validations), JSON
 *   W     what the office chose, JSON
 *   X…    lists that the form's drop-downs offer, a column each, up to AW
 *   AX    mappings of report forms, JSON
 */

/** The hidden sheet on which everything of ours that people need not see is kept. */
export const OWN_SHEET = '_ishreja';

/** The sheet of the notes, whatever the language: people read it, and programs look for it. */
export const NOTES_SHEET = 'Izohlar';

/** The names under which notes are looked for: the second is taken where a sheet of a person's own has the first. */
export const NOTES_SHEETS = [NOTES_SHEET, `${NOTES_SHEET} (IshReja)`] as const;

/** Whether a sheet has the name of one of notes. */
export function isNotesName(sheet: string): boolean {
  return NOTES_SHEETS.some((name) => name === sheet);
}

/** The sheet on which people enter what was done; the same in each language, as that of the notes. */
export const DONE_SHEET = 'Bajarilishi';

/** Whether a sheet may be one of what was done: that of this year, or one kept beside it. */
export function isDoneName(sheet: string): boolean {
  return sheet === DONE_SHEET || sheet.startsWith(`${DONE_SHEET} `);
}

/** Sheets that we make for people. */
const FOR_PEOPLE = [
  NOTES_SHEET,
  DONE_SHEET,
  'Tekshiruv natijalari',
  'Umumiy koʻrinish',
  'Muddatlar',
  'Oʻzgartirishlar',
  'Tanishuv varagʻi',
];

const BESIDE_PLANS = new RegExp(`^(?:${FOR_PEOPLE.join('|')})(?: \\(IshReja\\))?(?: 20\\d\\d)?(?: \\d+)?$`, 'i');

/** Whether a sheet has the name of one of ours that people read, also of a year before, and that is no plan though it may look like one. */
export function isBesidePlans(sheet: string): boolean {
  return BESIDE_PLANS.test(sheet);
}

/** First column of the journal: G. */
export const JOURNAL_COLUMN = 7;
const TEXT_COLUMNS = { answers: 21, form: 22, choices: 23, mappings: 50 } as const;
const FIRST_LIST_COLUMN = 24;
/** A cell holds 32 767 characters. */
const FULL_CELL = 32_000;

/** A text that is kept as a whole: the person's answers, what stood in the place of the form, what the office chose, or how report forms are mapped. */
export type KeptTextName = keyof typeof TEXT_COLUMNS;

/**
 * The cells that blank what the hidden sheet holds of one plan: memory, journal and answers. What the office chose, the
 * form and its lists stay. Null where there is nothing.
 */
export function forgottenCells({ rowCount }: Grid): OwnCells | null {
  if (rowCount === 0) return null;
  const blank = Array.from({ length: TEXT_COLUMNS.answers }, () => null);
  return { sheet: OWN_SHEET, isHidden: true, row: 1, column: 1, values: Array.from({ length: rowCount }, () => blank) };
}

/** The cells that keep a text, in pieces where it is longer than a cell; how many there are stands above them. */
export function keptCells(text: string, name: KeptTextName = 'answers'): OwnCells {
  const pieces = cutText(text);
  const values = [[name], [pieces.length], ...pieces.map((piece) => [piece])];
  return { sheet: OWN_SHEET, isHidden: true, row: 1, column: TEXT_COLUMNS[name], values };
}

/** The text that was kept, or null where there is none or a piece of it is gone. */
export function keptText(grid: Grid, name: KeptTextName = 'answers'): string | null {
  const column = TEXT_COLUMNS[name];
  const count = cellAt(grid, 2, column).value;
  if (typeof count !== 'number' || !(count >= 1)) return null;
  let text = '';
  for (let row = 3; row < 3 + count; row++) {
    const piece = cellAt(grid, row, column).value;
    if (piece === null) return null;
    text += String(piece);
  }
  return text;
}

/** The cells that hold lists, each of at least one value, a column each, and the area in which each stands. */
export function listCells(lists: readonly (readonly string[])[]): {
  readonly cells: OwnCells;
  readonly areas: readonly Area[];
} {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const rows = Array.from({ length: longest }, (_, down) => lists.map((list): CellValue => list[down] ?? null));
  const values = [lists.map((): CellValue => 'list'), ...rows];
  const areas = lists.map(({ length }, across): Area => {
    const column = FIRST_LIST_COLUMN + across;
    return { top: 2, left: column, bottom: 1 + length, right: column };
  });
  return { cells: { sheet: OWN_SHEET, isHidden: true, row: 1, column: FIRST_LIST_COLUMN, values }, areas };
}

/** A text in pieces that a cell can hold, `longest` characters each; a sign of two characters is never cut. */
export function cutText(text: string, longest = FULL_CELL): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length || pieces.length === 0;) {
    let to = Math.min(text.length, from + longest);
    if (to < text.length && isFirstHalf(text.charCodeAt(to - 1))) to--;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

const isFirstHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
