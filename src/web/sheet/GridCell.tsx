import type { Area } from '../../core/sheet/address';
import { cellName } from '../../core/sheet/address';
import { type Cell, textOf } from '../../core/sheet/cell';
import { cellAt } from '../../core/sheet/grid';
import { isGrey } from '../../core/sheet/grey-format';
import { findingText } from '../../strings/finding-text';
import type { Language } from '../../strings/language';
import type { CellLook } from '../../xlsx/sheet-look';
import { webWord } from '../web-words';
import { CellEditor } from './CellEditor';
import { cellId } from './cell-id';
import { paintOf } from './cell-paint';
import { cellText } from './cell-text';
import type { CellActions } from './cell-actions';
import { ROW_HEADER_WIDTH } from './header-size';
import type { CellMark } from './marks';
import { CellMarkSign } from './CellMarkSign';
import { rectangleOf, type SheetView } from './sheet-view';

interface GridCellProps {
  readonly view: SheetView;
  /** The cell, or the merged area it holds. */
  readonly area: Area;
  readonly cell: Cell;
  readonly mark: CellMark | undefined;
  readonly language: Language;
  readonly isSelected: boolean;
  /** True where the open finding speaks of this cell besides its own. */
  readonly isRelated: boolean;
  readonly typing: { readonly first: string | null } | null;
  readonly onCell: CellActions;
}

/** One cell as the file shows it, with the mark of its gravest finding. */
export function GridCell({ view, area, cell, mark, language, isSelected, isRelated, typing, onCell }: GridCellProps) {
  const place = { row: area.top, column: area.left };
  const style = view.look.cellStyle(area.top, area.left);
  const { width, height, left } = rectangleOf(view, area);
  const text = cellText(cell);
  const wraps = style.wraps || text.includes('\n');
  const classes = ['sheet-cell', `is-${style.vertical}`];
  if (mark) classes.push(`has-${mark.severity}`);
  if (width > WIDE) classes.push('is-wide');
  if (isSelected) classes.push('is-selected');
  if (isRelated) classes.push('is-related');
  if (isGrey(cell.format)) classes.push('is-grey');
  return (
    <div
      id={cellId(place)}
      className={classes.join(' ')}
      role="gridcell"
      tabIndex={-1}
      aria-colindex={area.left + 1}
      aria-colspan={spanOf(area.left, area.right)}
      aria-rowspan={spanOf(area.top, area.bottom)}
      aria-selected={isSelected}
      title={mark && titleOf(mark, language)}
      style={{ left: ROW_HEADER_WIDTH + left, width: width + 1, height: height + 1, ...paintOf(style) }}
      onMouseDown={() => onCell.select(place)}
      onDoubleClick={() => onCell.startTyping(place)}
    >
      {typing ? (
        <CellEditor
          label={webWord('editCell', language, { cell: cellName(area.top, area.left) })}
          text={cell.kind === 'date' ? text : textOf(cell.value)}
          first={typing.first}
          onFinish={onCell.finish}
        />
      ) : (
        <span
          className={wraps ? 'sheet-text is-wrapped' : 'sheet-text'}
          style={{
            textAlign: alignOf(style.horizontal, cell),
            ...(wraps ? {} : { minWidth: width - 6, maxWidth: roomFor(view, area, cell) }),
          }}
        >
          {text}
        </span>
      )}
      {mark && <CellMarkSign severity={mark.severity} language={language} />}
    </div>
  );
}

/** In a cell wider than this the mark stands at the left, where it is seen without scrolling, pixels. */
const WIDE = 480;

function spanOf(first: number, last: number): number | undefined {
  return last > first ? last - first + 1 : undefined;
}

function titleOf(mark: CellMark, language: Language): string {
  return mark.findings.map((finding) => findingText(finding, language).what).join('\n');
}

/** Text stands left, numbers and dates right, truth values and errors in the middle, unless the file says otherwise. */
function alignOf(horizontal: CellLook['horizontal'], cell: Cell): 'left' | 'center' | 'right' | 'justify' {
  if (horizontal === 'centerContinuous') return 'center';
  if (horizontal !== 'general') return horizontal;
  if (cell.kind === 'number' || cell.kind === 'date') return 'right';
  return cell.kind === 'boolean' || cell.kind === 'error' ? 'center' : 'left';
}

/** Pixels a text may take when it does not wrap: it runs over blank cells at its right, as in Excel. */
function roomFor(view: SheetView, area: Area, cell: Cell): number {
  let end = area.right;
  if (cell.kind === 'text') {
    while (
      end < view.columns.count &&
      cellAt(view.grid, area.top, end + 1).kind === 'blank' &&
      !view.merges.at(area.top, end + 1)
    )
      end++;
  }
  return view.columns.start(end + 1) - view.columns.start(area.left) - 6;
}
