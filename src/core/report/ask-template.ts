import type { FindingData, Severity } from '../check/finding';
import type { Pack } from '../pack/pack';
import { cellName } from '../sheet/address';
import { type Cell, textOf } from '../sheet/cell';
import type { Grid } from '../sheet/grid';
import { type MarkedCell, type MarkedText, markNames, marksOf, readMarks } from './marks';
import { findRepeats, type TemplateRepeat } from './repeats';
import type { Complain, ReportFinding, ReportFindingKind } from './report';

/** What one sheet of a template asks. */
export interface SheetAsk {
  readonly sheet: string;
  /** Cells to be filled once, in reading order; those of repeated rows are in `repeats`. */
  readonly cells: readonly MarkedCell[];
  readonly repeats: readonly TemplateRepeat[];
  /** The cells of a row from column A. */
  rowCells(row: number): readonly (Cell | undefined)[];
}

/** What a whole template asks, and what is wrong with its marks. */
export interface TemplateAsk {
  readonly sheets: readonly SheetAsk[];
  readonly findings: readonly ReportFinding[];
}

/** Lists every mark of a template with its cell, and what is wrong with them. */
export function askTemplate(template: readonly Grid[], pack: Pack): TemplateAsk {
  const findings: ReportFinding[] = [];
  const sheets = template.map((grid) => askSheet(grid, pack, findings));
  const first = template[0];
  if (first && !sheets.some((sheet) => sheet.cells.length > 0 || sheet.repeats.length > 0)) {
    findings.push(finding(first.sheet, 'no-marks', 'error', 'A1', {}));
  } else if (first) findings.push(...unaskedIndicators(sheets, pack, first.sheet));
  return { sheets, findings };
}

/** A finding about a template; `at` is a cell of its sheet. */
export function finding(
  sheet: string,
  kind: ReportFindingKind,
  severity: Severity,
  at: string,
  data: FindingData,
): ReportFinding {
  const about = data['mark'] ?? data['indicator'] ?? '';
  return { id: `${kind}:${sheet}!${at}:${about}`, kind, severity, sheet, at, data };
}

function askSheet(grid: Grid, pack: Pack, findings: ReportFinding[]): SheetAsk {
  const complain: Complain = (kind, severity, at, data) => findings.push(finding(grid.sheet, kind, severity, at, data));
  const marked = markedCells(grid, pack, complain);
  // It is filled all the same; who wants to write in it by hand afterwards must know.
  if (grid.isProtected && marked[0]) complain('sheet-protected', 'info', marked[0].cell, {});
  const { repeats, rest } = findRepeats(grid, marked, complain);
  for (const cell of rest) complainOfMarks(cell, false, complain);
  for (const repeat of repeats) for (const cell of repeat.cells) complainOfMarks(cell, true, complain);
  return {
    sheet: grid.sheet,
    cells: rest,
    repeats,
    rowCells: (row) => grid.cells[row - 1] ?? [],
  };
}

/** Every cell with marks that can be written; told of are those over a formula and those that a merge hides. */
function markedCells(grid: Grid, pack: Pack, complain: Complain): MarkedCell[] {
  const names = markNames(pack);
  const marked: MarkedCell[] = [];
  grid.cells.forEach((row, rowIndex) =>
    row?.forEach((cell, columnIndex) => {
      if (!cell) return;
      const isFormula = cell.formula !== undefined;
      const text = isFormula && !textOf(cell.value).includes('{{') ? cell.formula : textOf(cell.value);
      if (!text.includes('{{') && !text.includes('}}')) return;
      const parts = readMarks(text, names);
      const torn = isFormula ? null : tornMark(parts ?? [text]);
      if (torn) complain('torn-mark', 'error', cellName(rowIndex + 1, columnIndex + 1), { text: torn });
      if (!parts) return;
      const place = { row: rowIndex + 1, column: columnIndex + 1, cell: cellName(rowIndex + 1, columnIndex + 1) };
      if (isFormula) complain('mark-over-formula', 'error', place.cell, { mark: marksOf(parts)[0]!.text });
      else marked.push({ ...place, text, parts });
    }),
  );
  for (const { row, column, text } of grid.covered ?? []) {
    const [mark] = marksOf(readMarks(text, names) ?? []);
    if (mark) complain('mark-in-merge', 'error', cellName(row, column), { mark: mark.text });
  }
  return marked;
}

/** Braces without their others: a mark that was not typed to its end would go out as it stands. */
function tornMark(parts: MarkedText): string | null {
  for (const part of parts) {
    if (typeof part !== 'string' || !(part.includes('{{') || part.includes('}}'))) continue;
    return /\S*(?:\{\{|\}\})\S*/.exec(part)![0];
  }
  return null;
}

function complainOfMarks(cell: MarkedCell, isRepeated: boolean, complain: Complain): void {
  for (const mark of marksOf(cell.parts)) {
    if (mark.kind === 'unknown') complain('unknown-mark', 'error', cell.cell, { mark: mark.text });
    if (mark.kind === 'item' && !isRepeated) complain('mark-outside-repeat', 'error', cell.cell, { mark: mark.text });
  }
}

/** Indicators that the national report lists and no mark takes. A repeat takes those of its sections. */
function unaskedIndicators(sheets: readonly SheetAsk[], pack: Pack, at: string): readonly ReportFinding[] {
  const asked = new Set<string>();
  const sections = new Set<string>();
  let isAllAsked = false;
  let isOfQuarters = false;
  for (const sheet of sheets) {
    for (const repeat of sheet.repeats) {
      if (repeat.sectionId === null) isAllAsked = true;
      else sections.add(repeat.sectionId);
    }
    for (const cell of [...sheet.cells, ...sheet.repeats.flatMap((repeat) => repeat.cells)]) {
      for (const mark of marksOf(cell.parts)) {
        if (mark.kind !== 'indicator') continue;
        asked.add(mark.indicatorId);
        isOfQuarters ||= /^(planQ|q)\d$/.test(mark.measure);
      }
    }
  }
  if (isAllAsked) return [];
  return (
    pack.indicators
      .filter((indicator) => indicator.isCore && !asked.has(indicator.id) && !sections.has(indicator.section))
      // What stands in no plan is asked once a year.
      .filter((indicator) => !isOfQuarters || !indicator.isManual)
      .map((indicator) =>
        finding(at, 'required-indicator-unasked', 'warning', 'A1', { indicator: indicator.id, label: indicator.label }),
      )
  );
}
