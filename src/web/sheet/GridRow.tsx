import { memo } from 'react';
import { cellName } from '../../core/sheet/address';
import { cellAt } from '../../core/sheet/grid';
import type { Language } from '../../strings/language';
import { webWord } from '../web-words';
import { GridCell } from './GridCell';
import { HiddenRows } from './HiddenRows';
import { COLUMN_HEADER_HEIGHT } from './header-size';
import type { CellActions } from './cell-actions';
import type { Place } from './move-selection';
import { areaAt, type SheetMarks, type SheetView } from './sheet-view';

interface GridRowProps {
  readonly view: SheetView;
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly marks: SheetMarks;
  readonly language: Language;
  /** The selected cell, where it is in this row (or hidden in this run of rows). */
  readonly selected: Place | null;
  readonly related: ReadonlySet<string>;
  /** What is being typed in this row. */
  readonly typing: { readonly place: Place; readonly first: string | null } | null;
  readonly onCell: CellActions;
}

/** One row of the sheet: its number and the cells that can be seen; a run of hidden rows is one thin strip. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { view, row, language } = props;
  const hidden = view.hiddenRows.get(row);
  if (hidden) {
    const { marks, onCell, selected } = props;
    return (
      <HiddenRows
        view={view}
        marks={marks}
        run={hidden}
        language={language}
        selected={selected}
        onSelect={onCell.select}
      />
    );
  }
  return (
    <div
      className="sheet-row"
      role="row"
      aria-rowindex={row + 1}
      style={{ top: COLUMN_HEADER_HEIGHT + view.rows.start(row), height: view.rows.size(row) }}
    >
      <div
        className="sheet-row-header"
        role="rowheader"
        aria-colindex={1}
        aria-label={webWord('row', language, { row })}
      >
        {row}
      </div>
      {drawnColumns(props).map((column) => (
        <GridCell
          key={column}
          view={view}
          area={areaAt(view, row, column)}
          cell={cellAt(view.grid, row, column)}
          mark={props.marks.get(row)?.get(column)}
          language={language}
          isSelected={props.selected?.column === column}
          isRelated={props.related.has(cellName(row, column))}
          typing={props.typing?.place.column === column ? props.typing : null}
          onCell={props.onCell}
        />
      ))}
    </div>
  );
});

/** The columns with a cell of their own in this row: hidden ones and those under a merged area have none. */
function drawnColumns({ view, row, firstColumn, lastColumn, selected }: GridRowProps): readonly number[] {
  const columns = new Set<number>();
  for (let column = firstColumn; column <= lastColumn; column++) {
    const area = view.merges.at(row, column);
    if (area ? area.top === row : view.columns.size(column) > 0) columns.add(area?.left ?? column);
  }
  // The active cell must exist, wherever the sheet is scrolled to.
  if (selected) columns.add(areaAt(view, row, selected.column).left);
  return [...columns].sort((a, b) => a - b);
}
