import type { CellValue } from '../sheet/cell';
import { cellAt, type Grid } from '../sheet/grid';
import type { OwnCells } from '../workbook';
import type { Finding } from '../check/finding';

/*
 * Notes: what a person answers a warning with. They lie on a sheet that people and any program can read, one a row;
 * each remembers the numbers it explained, so that it is asked for again when they change.
 */

/** The sheet of the notes, whatever the language: programs look for it. */
export const NOTES_SHEET = 'Izohlar';

/** One note. It belongs to a finding, whose id names the rule and the item but no row. */
export interface Note {
  readonly findingId: string;
  readonly rule: string;
  /** The item as it was named when the note was written: "18." and its name; empty where the finding is of no item. */
  readonly number: string;
  readonly name: string;
  readonly text: string;
  /** The numbers it explained, as `factsOf` writes them. */
  readonly facts: string;
  /** The day it was written, as people write it. */
  readonly day: string;
}

const COLUMNS = ['number', 'name', 'text', 'facts', 'day', 'rule', 'findingId'] as const;
const WIDTHS = [8, 50, 60, 30, 12, 22, 40];
/** A cell holds no more. */
const LONGEST = 32_767;

/** What a finding says of numbers, in one line: the same while they stay the same. */
export function factsOf({ data }: Pick<Finding, 'data'>): string {
  return Object.entries(data)
    .filter(([, value]) => /\d/.test(String(value)))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name} = ${value}`)
    .join('; ');
}

/** Which findings are answered, and which notes explained numbers that are others by now; both by finding id. */
export interface Answers {
  readonly standing: Readonly<Record<string, string>>;
  readonly stale: Readonly<Record<string, Note>>;
}

/** What the notes say of the findings of a check. */
export function answersOf(findings: readonly Finding[], notes: readonly Note[]): Answers {
  const byId = new Map(notes.map((note) => [note.findingId, note]));
  const standing: Record<string, string> = {};
  const stale: Record<string, Note> = {};
  for (const finding of findings) {
    const note = byId.get(finding.id);
    if (!note) continue;
    if (note.facts === factsOf(finding)) standing[finding.id] = note.text;
    else stale[finding.id] = note;
  }
  return { standing, stale };
}

/** The notes with one more, in place of an earlier one on the same finding; an empty text takes it out. */
export function withNote(notes: readonly Note[], note: Note): readonly Note[] {
  const others = notes.filter(({ findingId }) => findingId !== note.findingId);
  return note.text.trim() === '' ? others : [...others, note];
}

/** The whole sheet of the notes, with `headings` above it; rows of notes taken back (`before` many stood there) are emptied. */
export function noteCells(notes: readonly Note[], headings: readonly string[], before: number): OwnCells {
  const rows = notes.map((note) => COLUMNS.map((column): CellValue => note[column].slice(0, LONGEST) || null));
  const emptied = Array.from({ length: Math.max(0, before - notes.length) }, () => COLUMNS.map(() => null));
  return {
    sheet: NOTES_SHEET,
    isHidden: false,
    row: 1,
    column: 1,
    values: [headings.slice(0, COLUMNS.length), ...rows, ...emptied],
    widths: WIDTHS,
  };
}

/** The notes on their sheet; rows that are none (without a finding or a text) are left where they are. */
export function notesOn(grid: Grid): readonly Note[] {
  const notes: Note[] = [];
  for (let row = 2; row <= grid.rowCount; row++) {
    const [number, name, text, facts, day, rule, findingId] = COLUMNS.map((_, at) =>
      String(cellAt(grid, row, at + 1).value ?? ''),
    ) as [string, string, string, string, string, string, string];
    if (findingId !== '' && text.trim() !== '') notes.push({ findingId, rule, number, name, text, facts, day });
  }
  return notes;
}
