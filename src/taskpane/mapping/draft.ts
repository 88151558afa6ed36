import type { MappedCell, Mapping } from '../../core/mapping/mapping';
import type { CellProposal, FormProposal } from '../../core/mapping/propose';
import type { Measure } from '../../core/report/marks';

/*
 * A mapping while a person confirms it: plain data, every step a new one.
 */

/** A cell with what the person has made of its proposal. */
export interface DraftCell extends CellProposal {
  /** What it takes now; empty: it stays as it is; null: nobody knows yet. */
  readonly chosen: string | null;
  readonly isConfirmed: boolean;
  /** True where the person chose it, and did not only confirm. */
  readonly isOwn: boolean;
}

/** The cells of one row of a table, or one cell outside tables. */
export interface DraftRow {
  /** "Jadval!7" within its table. */
  readonly key: string;
  readonly sheet: string;
  readonly table: number | null;
  readonly row: number;
  readonly label: string;
  readonly cells: readonly DraftCell[];
}

/** How far a row is: to be chosen, to be looked at, sure but not confirmed, confirmed. */
export type RowStanding = 'unknown' | 'look' | 'sure' | 'done';

/** The cells of a proposal before anybody touched them; what an earlier mapping is sure of counts as confirmed. */
export function draftOf({ cells }: FormProposal): readonly DraftCell[] {
  return cells.map((cell) => ({
    ...cell,
    chosen: cell.mark,
    isConfirmed: cell.found === 'earlier' && cell.confidence === 'sure',
    isOwn: false,
  }));
}

/** A new proposal for the same form, with what the person had decided so far. */
export function redraft(proposal: FormProposal, before: readonly DraftCell[]): readonly DraftCell[] {
  const decided = new Map(before.filter(({ isConfirmed }) => isConfirmed).map((cell) => [placeOf(cell), cell]));
  return draftOf(proposal).map((cell) => {
    const known = decided.get(placeOf(cell));
    return known ? { ...cell, chosen: known.chosen, isConfirmed: true, isOwn: known.isOwn } : cell;
  });
}

/** The rows of a draft in the order of the form. */
export function rowsOf(cells: readonly DraftCell[]): readonly DraftRow[] {
  const rows = new Map<string, DraftCell[]>();
  for (const cell of cells) {
    const key = `${cell.table ?? cell.cell}:${cell.sheet}!${cell.row}`;
    rows.set(key, [...(rows.get(key) ?? []), cell]);
  }
  return [...rows].map(([key, of]) => {
    const [{ sheet, table, row, rowLabel }] = of as [DraftCell];
    return { key, sheet, table, row, label: rowLabel, cells: of };
  });
}

/** How far a row is; what is least sure of it tells. */
export function standingOf({ cells }: DraftRow): RowStanding {
  const open = cells.filter(({ isConfirmed }) => !isConfirmed);
  if (open.length === 0) return 'done';
  if (open.some(({ chosen }) => chosen === null)) return 'unknown';
  return open.some(({ confidence }) => confidence !== 'sure') ? 'look' : 'sure';
}

/** Confirms everything that is sure. */
export function confirmSure(cells: readonly DraftCell[]): readonly DraftCell[] {
  return cells.map((cell) =>
    cell.confidence === 'sure' && cell.chosen !== null ? { ...cell, isConfirmed: true } : cell,
  );
}

/** Confirms the cells of a row as they are proposed; those that nobody knows stay open. */
export function confirmRow(cells: readonly DraftCell[], row: DraftRow): readonly DraftCell[] {
  return change(cells, row, (cell) => (cell.chosen === null ? cell : { ...cell, isConfirmed: true }));
}

/** Leaves all cells of a row as they are. */
export function leaveRow(cells: readonly DraftCell[], row: DraftRow): readonly DraftCell[] {
  return change(cells, row, (cell) => ({ ...cell, chosen: '', isConfirmed: true, isOwn: true }));
}

/** Gives a row another indicator (or two, as a pair): each cell takes what its column asks of it; unclear columns stay open. */
export function chooseIndicator(
  cells: readonly DraftCell[],
  row: DraftRow,
  indicators: readonly string[],
): readonly DraftCell[] {
  return change(cells, row, (cell) => {
    const measure = measureOf(cell);
    return measure === null
      ? { ...cell, chosen: null, isConfirmed: false }
      : { ...cell, chosen: markOf(indicators, measure), isConfirmed: true, isOwn: true };
  });
}

/** Gives one cell a mark of the person's own choice; empty: it stays as it is. */
export function chooseMark(cells: readonly DraftCell[], place: string, mark: string): readonly DraftCell[] {
  return cells.map((cell) =>
    placeOf(cell) === place ? { ...cell, chosen: mark, isConfirmed: true, isOwn: true } : cell,
  );
}

/** The mark of a measure, of one indicator or of two as a pair. */
export function markOf(indicators: readonly string[], measure: Measure): string {
  return indicators.map((id) => `${id}.${measure}`).join('/');
}

/** The indicators that a mark names: two of a pair; none of a field. */
export function indicatorsOf(mark: string | null): readonly string[] {
  const parts = (mark ?? '').split('/').filter((part) => part.includes('.'));
  return parts.map((part) => part.slice(0, part.lastIndexOf('.')));
}

/** The measure that a cell takes now, or that its column asks. */
export function measureOf({ chosen, measure, offered }: DraftCell): Measure | null {
  const [mark] = [chosen, ...offered].filter((one) => one !== null && one !== '');
  return measure ?? (mark?.slice(mark.lastIndexOf('.') + 1) as Measure | undefined) ?? null;
}

/** "Jadval!D7". */
export function placeOf({ sheet, cell }: Pick<CellProposal, 'sheet' | 'cell'>): string {
  return `${sheet}!${cell}`;
}

/** The mapping that the person confirmed; what nobody decided stays empty and is looked at the next time. */
export function confirmedMapping(cells: readonly DraftCell[], year: number | null): Mapping {
  return {
    year,
    cells: cells.map(({ sheet, cell, chosen, rowLabel, columnLabel, found, isConfirmed, isOwn }): MappedCell => ({
      sheet,
      cell,
      mark: isConfirmed ? (chosen ?? '') : '',
      rowLabel,
      columnLabel,
      found: isOwn ? 'person' : found,
      confidence: isConfirmed ? 'sure' : 'look',
    })),
  };
}

function change(
  cells: readonly DraftCell[],
  row: DraftRow,
  make: (cell: DraftCell) => DraftCell,
): readonly DraftCell[] {
  const own = new Set(row.cells);
  return cells.map((cell) => (own.has(cell) ? make(cell) : cell));
}
