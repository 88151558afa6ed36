import type { CellValue } from '../sheet/cell';
import { cellAt, type Grid } from '../sheet/grid';
import type { ColumnLook, OwnCells } from '../workbook';
import { isNotesName, NOTES_SHEETS } from './own-sheet';

/*
 * Notes: what a person answers a warning with. They lie on a sheet that people and any program can read, one a row;
 * each remembers the numbers it explained, so that it is asked for again when they change.
 */

/** One note. It belongs to a finding, whose id names the rule and the item but no row. */
export interface Note {
  /** The item as it was named when the note was written: "18." and its name; empty where the finding is of no item. */
  readonly number: string;
  readonly name: string;
  readonly text: string;
  /** The numbers it explained, as `factsOf` writes them. */
  readonly facts: string;
  /** The day it was written, as people write it. */
  readonly day: string;
  readonly rule: string;
  readonly findingId: string;
  /** The plan's sheet. */
  readonly sheet: string;
}

const COLUMNS = ['number', 'name', 'text', 'facts', 'day', 'rule', 'findingId', 'sheet'] as const;
/** The same in each language: programs look for them, and they tell the sheet from a person's own. */
const HEADINGS = ['№', 'Band', 'Izoh', 'Sonlar', 'Sana', 'Qoida', 'Kalit', 'Varaq'];
const WIDTHS = [8, 50, 60, 30, 12, 22, 40, 16];
/** The rule and the key are for programs. */
const LOOKS: readonly ColumnLook[] = WIDTHS.map((_, at) =>
  ['rule', 'findingId'].includes(COLUMNS[at]!) ? 'hidden' : 'wrapped',
);
/** A cell holds no more. */
const LONGEST = 32_767;

/** Where notes stand in a workbook, or would: the sheet's name, and the sheet itself where it is there. */
export interface NotesPlace {
  readonly name: string;
  readonly grid: Grid | null;
}

/** Finds the sheet of the notes among those of `NOTES_SHEETS` that a workbook has. */
export function notesPlace(grids: readonly Grid[]): NotesPlace {
  const grid = grids.find((one) => isNotesName(one.sheet) && isOurs(one)) ?? null;
  const [usual, other] = NOTES_SHEETS;
  const isTaken = grids.some(({ sheet }) => sheet === usual);
  return { name: grid?.sheet ?? (isTaken ? other : usual), grid };
}

function isOurs(grid: Grid): boolean {
  return HEADINGS.every((heading, at) => cellAt(grid, 1, at + 1).value === heading);
}

/** The notes on their sheet; rows that are none (without a finding or a text) are left where they are. */
export function notesOn({ grid }: NotesPlace): readonly Note[] {
  const notes = new Map<string, Note>();
  for (let row = 2; grid && row <= grid.rowCount; row++) {
    const note = noteAt(grid, row);
    if (note) notes.set(keyOf(note), note);
  }
  return [...notes.values()];
}

/**
 * What is to be written so that these are the notes on the sheet: each stays in its row, new ones come below, and rows
 * of notes taken back are emptied; what a person wrote beside them is not touched.
 */
export function noteCells(notes: readonly Note[], { name, grid }: NotesPlace): readonly OwnCells[] {
  if (!grid) return [blockAt(name, 1, [HEADINGS, ...notes.map(valuesOf)])];
  const left = new Map(notes.map((note) => [keyOf(note), note]));
  const blocks: OwnCells[] = [];
  for (let row = 2; row <= grid.rowCount; row++) {
    const before = noteAt(grid, row);
    if (!before) continue;
    const now = left.get(keyOf(before));
    left.delete(keyOf(before));
    const values = now ? valuesOf(now) : COLUMNS.map(() => null);
    if (values.some((value, at) => value !== cellAt(grid, row, at + 1).value))
      blocks.push(blockAt(name, row, [values]));
  }
  if (left.size > 0) blocks.push(blockAt(name, grid.rowCount + 1, [...left.values()].map(valuesOf)));
  return blocks;
}

function blockAt(sheet: string, row: number, values: OwnCells['values']): OwnCells {
  return { sheet, isHidden: false, row, column: 1, values, widths: WIDTHS, columnLooks: LOOKS };
}

function noteAt(grid: Grid, row: number): Note | null {
  const texts = COLUMNS.map((column, at) => [column, String(cellAt(grid, row, at + 1).value ?? '')] as const);
  const note = Object.fromEntries(texts) as Record<(typeof COLUMNS)[number], string>;
  return note.findingId === '' || note.text.trim() === '' ? null : note;
}

const valuesOf = (note: Note): readonly CellValue[] => COLUMNS.map((column) => note[column].slice(0, LONGEST) || null);

/** What tells notes apart: one finding of one sheet has one. */
const keyOf = ({ findingId, sheet }: Note): string => `${sheet}\n${findingId}`;
