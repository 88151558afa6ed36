import type { Finding, Severity } from '../../core/check/finding';
import { parseCellName } from '../../core/sheet/address';
import type { MergeIndex } from './merge-index';

/** The findings that stand in one cell, the gravest first. */
export interface CellMark {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings by row and column of the cell that shows them: in a merged area its first cell. */
export function marksOf(
  findings: readonly Finding[],
  merges: MergeIndex,
): ReadonlyMap<number, ReadonlyMap<number, CellMark>> {
  const rows = new Map<number, Map<number, CellMark>>();
  for (const finding of findings) {
    const place = parseCellName(finding.at);
    if (!place) continue;
    const area = merges.at(place.row, place.column);
    const [row, column] = area ? [area.top, area.left] : [place.row, place.column];
    const cells = rows.get(row) ?? new Map<number, CellMark>();
    rows.set(row, cells);
    const known = cells.get(column)?.findings ?? [];
    const all = [...known, finding].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
    cells.set(column, { severity: all[0]!.severity, findings: all });
  }
  return rows;
}
