import { finding, type SheetAsk } from './ask-template';
import { type Mark, type MarkedCell, marksOf } from './marks';
import { gapSeverity, planRepeat, type SheetSources } from './plan-repeat';
import type { PlannedCell, PlannedSheet, RemovedRow, ReportFinding, ReportRow, ReportValue } from './report';
import { fieldValue } from './report-fields';
import type { ReportValues } from './report-values';
import { filledCell } from './value-in-text';

/** What one sheet of a template becomes. */
interface SheetPlan {
  readonly sheet: PlannedSheet;
  readonly rows: readonly ReportRow[];
  readonly findings: readonly ReportFinding[];
}

/** Plans one sheet of a template: its single cells, its repeated rows and the rows that go out. */
export function planSheet(ask: SheetAsk, sources: SheetSources): SheetPlan {
  const removed = removedRows(ask, sources.values);
  const rows: ReportRow[] = [];
  const cells: PlannedCell[] = [];
  let no = 0;
  for (const cell of ask.cells) {
    if (removed.has(cell.row)) continue;
    const placed = marksOf(cell.parts).flatMap((mark) => {
      if (mark.kind === 'field' && mark.field === 'no') no++;
      return rowOf(ask.sheet, cell, mark, no, sources) ?? [];
    });
    rows.push(...placed);
    cells.push(...plannedCell(cell, placed));
  }
  const repeated = ask.repeats.map((repeat) => planRepeat(ask, repeat, sources));
  return {
    sheet: {
      sheet: ask.sheet,
      cells,
      repeats: repeated.map(({ planned }) => planned),
      removedRows: [...removed.keys()]
        .sort((a, b) => a - b)
        .map((row): RemovedRow => {
          const before = Array.from(ask.rowCells(row), (cell) =>
            cell && cell.formula === undefined ? cell.value : null,
          );
          const mark = removed.get(row);
          return { row, before, ...(mark !== undefined && { mark }) };
        }),
    },
    rows,
    findings: [...missingValues(rows), ...repeated.flatMap(({ findings }) => findings)],
  };
}

/** Rows of marks that open or close a repeat, and rows of what the plan has none of, these with their mark. */
function removedRows(ask: SheetAsk, values: ReportValues): Map<number, string | undefined> {
  const rows = new Map<number, string | undefined>();
  for (const { controlRows } of ask.repeats) for (const row of controlRows) rows.set(row, undefined);
  for (const cell of ask.cells) {
    for (const mark of marksOf(cell.parts)) {
      if (mark.kind !== 'optional') continue;
      const isThere =
        mark.indicatorId === null ? values.hasSection(mark.sectionId!) : values.hasIndicator(mark.indicatorId);
      if (!isThere) rows.set(cell.row, mark.text);
    }
  }
  return rows;
}

function rowOf(sheet: string, cell: MarkedCell, mark: Mark, no: number, sources: SheetSources): ReportRow | null {
  const place = { sheet, cell: cell.cell, mark: mark.text, isInText: cell.parts.length > 1 };
  const none = { indicatorId: null, measure: null, field: null };
  switch (mark.kind) {
    case 'indicator': {
      const { indicatorId, measure } = mark;
      const label = sources.facts.pack.indicators.find(({ id }) => id === indicatorId)!.label;
      return { ...place, ...none, ...sources.values.valueOf(indicatorId, measure), indicatorId, measure, label };
    }
    case 'field': {
      const { field } = mark;
      const value: ReportValue =
        field === 'no' ? { value: no, source: { kind: 'stated' } } : fieldValue(field, sources.facts);
      return { ...place, ...none, ...value, field, label: field };
    }
    case 'optional': {
      const code = mark.indicatorId ?? mark.sectionId!;
      return { ...place, ...none, value: code, source: { kind: 'stated' }, label: code };
    }
    default:
      return null;
  }
}

/** The cell as it will be written; not at all where a mark in it is unknown: such a text stays to be seen. */
function plannedCell(cell: MarkedCell, placed: readonly ReportRow[]): readonly PlannedCell[] {
  if (placed.length !== marksOf(cell.parts).length) return [];
  const rest = [...placed];
  const value = filledCell(cell.parts, () => rest.shift()!);
  return [{ cell: cell.cell, before: cell.text, value, mark: placed.map(({ mark }) => mark).join(' ') }];
}

function missingValues(rows: readonly ReportRow[]): readonly ReportFinding[] {
  return rows.flatMap((row) => {
    if (row.source.kind !== 'missing') return [];
    const { reason } = row.source;
    const kind = reason === 'not-in-plan' ? 'unfed-mark' : 'value-missing';
    const data = { mark: row.mark, label: row.label, reason };
    return [finding(row.sheet, kind, gapSeverity(reason), row.cell, data)];
  });
}
