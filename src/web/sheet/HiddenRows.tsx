import type { Severity } from '../../core/check/finding';
import type { Language } from '../../strings/language';
import { webWord } from '../web-words';
import { CellMarkSign } from './CellMarkSign';
import { cellId } from './cell-id';
import type { HiddenRun } from './hidden-runs';
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from './header-size';
import type { Place } from './move-selection';
import type { SheetMarks, SheetView } from './sheet-view';

interface HiddenRowsProps {
  readonly view: SheetView;
  readonly marks: SheetMarks;
  readonly run: HiddenRun;
  readonly language: Language;
  /** The selected cell, where it is hidden in this run. */
  readonly selected: Place | null;
  readonly onSelect: (place: Place) => void;
}

/** A run of hidden rows as one thin strip that says how many they are, with the gravest mark in them; a click goes to it. */
export function HiddenRows({ view, marks, run, language, selected, onSelect }: HiddenRowsProps) {
  const found = gravestIn(marks, run);
  const place = selected ?? found?.place ?? { row: run.first, column: 1 };
  return (
    <div
      className="sheet-row sheet-hidden"
      role="row"
      aria-rowindex={run.first + 1}
      style={{ top: COLUMN_HEADER_HEIGHT + view.rows.start(run.first), height: view.rows.size(run.first) }}
    >
      <div
        className={selected ? 'sheet-hidden-strip is-selected' : 'sheet-hidden-strip'}
        role="gridcell"
        tabIndex={-1}
        id={cellId(place)}
        aria-selected={selected !== null}
        style={{ width: ROW_HEADER_WIDTH + view.columns.total }}
        onMouseDown={() => onSelect(place)}
      >
        <span className="sheet-hidden-words">
          {found && <CellMarkSign severity={found.severity} language={language} />}
          {webWord('hiddenRows', language, { count: run.last - run.first + 1, from: run.first, to: run.last })}
        </span>
      </div>
    </div>
  );
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function gravestIn(marks: SheetMarks, run: HiddenRun): { severity: Severity; place: Place } | null {
  let best: { severity: Severity; place: Place } | null = null;
  for (let row = run.first; row <= run.last; row++) {
    for (const [column, { severity }] of marks.get(row) ?? []) {
      if (!best || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(best.severity))
        best = { severity, place: { row, column } };
    }
  }
  return best;
}
