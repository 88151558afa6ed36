import type { Grid } from '../sheet/grid';
import { type MarkedCell, type MarkedText, marksOf } from './marks';
import type { Complain } from './report';

/** A row of a template that repeats for each item of the plan, or of one of its sections. */
export interface TemplateRepeat {
  readonly row: number;
  /** "#items", "#unfulfilled" or "#section.PROD". */
  readonly mark: string;
  readonly sectionId: string | null;
  /** The row's cells with marks, without the marks that open and close the repeat. */
  readonly cells: readonly MarkedCell[];
  /** Rows that hold nothing but the marks that open and close it: they go out. */
  readonly controlRows: readonly number[];
}

interface Span {
  readonly mark: string;
  readonly sectionId: string | null;
  readonly from: MarkedCell;
  readonly to: MarkedCell;
}

/** The repeated rows of a sheet, and the marked cells that are in none of them. */
export function findRepeats(
  grid: Grid,
  marked: readonly MarkedCell[],
  complain: Complain,
): { readonly repeats: readonly TemplateRepeat[]; readonly rest: readonly MarkedCell[] } {
  const repeats: TemplateRepeat[] = [];
  const taken = new Set<number>();
  for (const span of pairUp(marked, complain)) {
    const repeat = repeatOf(grid, marked, span);
    if (!repeat || taken.has(repeat.row)) {
      complain('unbalanced-repeat', 'error', span.from.cell, { mark: span.mark });
      continue;
    }
    repeats.push(repeat);
    for (const row of [repeat.row, ...repeat.controlRows]) taken.add(row);
    const merge = grid.merges.find(
      (area) => area.top <= repeat.row && area.bottom >= repeat.row && area.top < area.bottom,
    );
    if (merge) complain('mark-in-merge', 'error', span.from.cell, { mark: span.mark });
  }
  const rest = marked.filter((cell) => !taken.has(cell.row)).flatMap((cell) => withoutTags(cell) ?? []);
  return { repeats, rest };
}

/** Joins each opening mark with the closing one that follows it. */
function pairUp(marked: readonly MarkedCell[], complain: Complain): Span[] {
  const spans: Span[] = [];
  let open: { mark: string; sectionId: string | null; from: MarkedCell } | null = null;
  for (const cell of marked) {
    for (const mark of marksOf(cell.parts)) {
      if (mark.kind === 'open') {
        if (open) complain('unbalanced-repeat', 'error', open.from.cell, { mark: open.mark });
        open = { mark: mark.text, sectionId: mark.sectionId, from: cell };
      } else if (mark.kind === 'close') {
        if (open && nameOf(open.mark) === nameOf(mark.text)) spans.push({ ...open, to: cell });
        else complain('unbalanced-repeat', 'error', cell.cell, { mark: mark.text });
        open = null;
      }
    }
  }
  if (open) complain('unbalanced-repeat', 'error', open.from.cell, { mark: open.mark });
  return spans;
}

/** What a repeat is called, without the sign that opens or closes it. */
const nameOf = (mark: string): string => mark.slice(1).trim();

/** The one row between two tags that holds more than tags; null where there is none or more than one. */
function repeatOf(grid: Grid, marked: readonly MarkedCell[], span: Span): TemplateRepeat | null {
  const inside = marked.filter((cell) => cell.row >= span.from.row && cell.row <= span.to.row);
  const tagsOnly = new Set(inside.filter((cell) => withoutTags(cell) === null).map((cell) => cell.cell));
  const controlRows: number[] = [];
  const contentRows: number[] = [];
  for (let row = span.from.row; row <= span.to.row; row++) {
    const tags = inside.filter((cell) => cell.row === row && tagsOnly.has(cell.cell)).length;
    const filled =
      grid.cells[row - 1]?.reduce((count, cell) => count + (cell && cell.kind !== 'blank' ? 1 : 0), 0) ?? 0;
    (filled === tags && tags > 0 ? controlRows : contentRows).push(row);
  }
  const [row, ...others] = contentRows;
  if (row === undefined || others.length > 0) return null;
  const cells = inside.filter((cell) => cell.row === row).map((cell) => withoutTags(cell) ?? { ...cell, parts: [''] });
  return { row, mark: span.mark, sectionId: span.sectionId, cells, controlRows };
}

/** The cell without the marks that open or close a repeat; null where nothing else is left. */
function withoutTags(cell: MarkedCell): MarkedCell | null {
  const parts: MarkedText = cell.parts.filter(
    (part) => typeof part === 'string' || (part.kind !== 'open' && part.kind !== 'close'),
  );
  if (parts.length === cell.parts.length) return cell;
  const said = parts.filter((part) => typeof part !== 'string' || part.trim() !== '');
  if (said.length === 0) return null;
  // A space that only kept the tag apart would turn the value into text.
  return { ...cell, parts: said.length === 1 ? said : parts };
}
