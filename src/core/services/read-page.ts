import type { Pack } from '../pack/pack';
import type { OrganisationMention, PlanCell, Quarter } from '../plan/plan';
import { CellReader, isFilled, missingCell } from '../plan/plan-cell';
import { readTitles } from '../plan/titles';
import type { Grid } from '../sheet/grid';
import { findPageColumns, type PageRole } from './page-columns';

/** A row of a page in which something was entered. */
export interface PageRow {
  readonly key: string;
  readonly number: string;
  readonly name: string;
  /** What was entered; blank where nothing was, or where it is what stood there when the page was made. */
  readonly fact: PlanCell;
  readonly note: PlanCell;
  /** Whether the note is another one, and not the one that the page was made with, mended. */
  readonly isNoteNew: boolean;
}

/** A page for a service as a person gave it back. As with the plan, reading never throws and never judges. */
export interface ReadPage {
  readonly sheet: string;
  /** The quarter that its heading names, and the cell of the heading. */
  readonly quarter: Quarter;
  readonly quarterAt: string;
  /** The years and the centres that its title names. */
  readonly years: readonly number[];
  readonly centres: readonly Pick<OrganisationMention, 'text' | 'key'>[];
  /** The rows in which something was entered; others say nothing. */
  readonly rows: readonly PageRow[];
}

/** A page for a service, wherever its rows and columns were moved to; null where the sheet is none. */
export function readPage(grid: Grid, pack: Pack): ReadPage | null {
  const found = findPageColumns(grid);
  if (!found) return null;
  const { headerRow, quarter, columns } = found;
  const reader = new CellReader(grid);
  const titles = readTitles(grid, reader, headerRow, pack);
  const rows: PageRow[] = [];
  for (let row = headerRow + 1; row <= grid.rowCount; row++) {
    const cellOf = (role: PageRole): PlanCell => {
      const column = columns[role];
      return column === undefined ? missingCell(row) : reader.read(row, column);
    };
    const text = (role: PageRole): string => cellOf(role).text.trim();
    const entered = (role: 'fact' | 'note', had: 'hadFact' | 'hadNote'): PlanCell => {
      const cell = cellOf(role);
      // A formula that was never computed is something that was entered, and no amount.
      const isEntered = isFilled(cell) || cell.formula !== undefined;
      return isEntered && (text(role) !== text(had) || text(role) === '') ? cell : missingCell(row);
    };
    const [fact, note] = [entered('fact', 'hadFact'), entered('note', 'hadNote')];
    if (fact.column === 0 && note.column === 0) continue;
    rows.push({
      key: text('key'),
      number: text('number'),
      name: text('name'),
      fact,
      note,
      isNoteNew: text('hadNote') === '',
    });
  }
  return {
    sheet: grid.sheet,
    quarter,
    quarterAt: reader.read(headerRow, columns.fact!).at,
    years: [...new Set(titles.titleYears.map(({ year }) => year))],
    centres: titles.organisations.map(({ text, key }) => ({ text, key })),
    rows,
  };
}
