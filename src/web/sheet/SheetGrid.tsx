import { type CSSProperties, useEffect, useLayoutEffect, useRef } from 'react';
import { columnName, parseCellName } from '../../core/sheet/address';
import type { Language } from '../../strings/language';
import { webWord } from '../web-words';
import { GridRow } from './GridRow';
import { cellId } from './cell-id';
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from './header-size';
import type { Place } from './move-selection';
import { scrollToShow } from './scroll-to-show';
import { areaAt, rectangleOf, type SheetMarks, type SheetView } from './sheet-view';
import { useSheetKeys } from './use-sheet-keys';
import { useVisiblePart } from './use-visible-part';

interface SheetGridProps {
  readonly view: SheetView;
  readonly marks: SheetMarks;
  readonly language: Language;
  /** The selected cell; null before anything was selected. */
  readonly selected: Place | null;
  /** Cells ("A34") that the open finding speaks of besides its own. */
  readonly related: ReadonlySet<string>;
  select(place: Place): void;
  /** Writes what was typed into a cell. */
  edit(place: Place, text: string): void;
  /** Calls back when a cell is to be brought into view and take the focus. */
  onReveal(listener: (cell: string) => void): () => void;
}

/** A sheet as an ARIA grid: only what can be seen is in the page, whatever the sheet's size. */
export function SheetGrid(props: SheetGridProps) {
  const { view, marks, language, related } = props;
  const frame = useRef<HTMLDivElement>(null);
  const { part, measure, drawn } = useVisiblePart(frame, view);
  const current = firstOf(view, props.selected ?? { row: 1, column: 1 });
  const show = (place: Place, isSentThere = false): void => {
    if (!frame.current) return;
    scrollToShow(frame.current, rectangleOf(view, areaAt(view, place.row, place.column)), isSentThere);
    measure();
  };
  useReveal(props, show);
  const { typing, onCell, onKeyDown } = useSheetKeys({ ...props, frame, current, page: part.page, show });

  return (
    <div
      ref={frame}
      className="sheet"
      role="grid"
      tabIndex={0}
      aria-label={webWord('sheetLabel', language, { sheet: view.grid.sheet })}
      aria-rowcount={view.rows.count + 1}
      aria-colcount={view.columns.count + 1}
      aria-activedescendant={cellId(current)}
      onKeyDown={onKeyDown}
      onScroll={measure}
    >
      <div
        className="sheet-paper"
        role="rowgroup"
        style={{ width: view.columns.total + ROW_HEADER_WIDTH, height: view.rows.total + COLUMN_HEADER_HEIGHT }}
      >
        <ColumnHeaders view={view} language={language} first={part.firstColumn} last={part.lastColumn} />
        {drawn(current.row).map((row) => (
          <GridRow
            key={row}
            view={view}
            row={row}
            firstColumn={part.firstColumn}
            lastColumn={part.lastColumn}
            marks={marks}
            language={language}
            selected={rowShown(view, current.row) === row ? current : null}
            related={related}
            typing={typing?.place.row === row ? typing : null}
            onCell={onCell}
          />
        ))}
      </div>
    </div>
  );
}

/** The first cell of the merged area there, or the cell itself. */
function firstOf(view: SheetView, place: Place): Place {
  const area = view.merges.at(place.row, place.column);
  return area ? { row: area.top, column: area.left } : place;
}

/** The row that shows a row: itself, or the strip of its hidden run. */
function rowShown(view: SheetView, row: number): number {
  return view.hiddenRows.get(row)?.first ?? row;
}

/**
 * Shows the cells that the pane asks for, once the sheet they stand on is drawn. A sheet that takes another's place is shown at
 * its selected cell: the pane asked for that before the sheet was there.
 */
function useReveal(
  { onReveal, selected }: Pick<SheetGridProps, 'onReveal' | 'selected'>,
  show: (place: Place, isSentThere: boolean) => void,
): void {
  const held = useRef(show);
  const first = useRef(() => selected && show(selected, true));
  useLayoutEffect(() => void first.current(), []);
  useLayoutEffect(() => {
    held.current = show;
  });
  useEffect(
    () =>
      onReveal((cell) => {
        const place = parseCellName(cell);
        if (place) requestAnimationFrame(() => held.current(place, true));
      }),
    [onReveal],
  );
}

interface ColumnHeadersProps {
  readonly view: SheetView;
  readonly language: Language;
  readonly first: number;
  readonly last: number;
}

function ColumnHeaders({ view, language, first, last }: ColumnHeadersProps) {
  const headers = [];
  for (let column = first; column <= last; column++) {
    const width = view.columns.size(column);
    if (width === 0) continue;
    const run = view.hiddenColumns.get(column);
    const label = run ? webWord('hiddenColumns', language, { count: run.last - run.first + 1 }) : undefined;
    const style: CSSProperties = { left: ROW_HEADER_WIDTH + view.columns.start(column), width };
    headers.push(
      <div
        key={column}
        role="columnheader"
        className={run ? 'sheet-column-header sheet-hidden' : 'sheet-column-header'}
        aria-colindex={column + 1}
        aria-label={label}
        title={label}
        style={style}
      >
        {run ? '⋯' : columnName(column)}
      </div>,
    );
  }
  return (
    <div className="sheet-column-headers" role="row" aria-rowindex={1}>
      <div
        className="sheet-corner"
        role="columnheader"
        aria-colindex={1}
        aria-label={webWord('rowNumbers', language)}
      />
      {headers}
    </div>
  );
}
