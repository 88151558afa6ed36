import { TagScanner } from './tag-scanner';

/** Pixels in a point, at the usual resolution. */
export const PIXELS_PER_POINT = 4 / 3;
/** Pixels of a digit in the usual font, which column widths count in. */
const DIGIT = 7;
const USUAL_WIDTH = 64;
const USUAL_HEIGHT = 20;

/** The columns of a sheet, 1-based, sizes in CSS pixels; hidden ones have the width they would have. */
export interface ColumnSizes {
  width(column: number): number;
  /** The number of the style that a column gives to cells the file does not have. */
  style(column: number): number;
  isHidden(column: number): boolean;
  /** The height of a row that has none of its own. */
  readonly usualHeight: number;
}

interface ColumnRun {
  readonly min: number;
  readonly max: number;
  /** null: the usual one. */
  readonly size: number | null;
  readonly style: number;
  readonly isHidden: boolean;
}

/** The columns that stand in the text before a sheet's rows; throws WorkbookError (damaged-file). */
export function readColumnSizes(head: string, part: string): ColumnSizes {
  const runs: ColumnRun[] = [];
  let usualWidth = USUAL_WIDTH;
  let usualHeight = USUAL_HEIGHT;
  const tags = new TagScanner(head, part);
  while (tags.next()) {
    if (tags.is('sheetFormatPr')) {
      if (tags.get('defaultColWidth')) usualWidth = pixelsOf(Number(tags.get('defaultColWidth')));
      if (tags.get('defaultRowHeight'))
        usualHeight = Math.round(Number(tags.get('defaultRowHeight')) * PIXELS_PER_POINT);
    }
    if (tags.is('col') && !tags.isClosing) runs.push(readRun(tags));
  }
  const runAt = (column: number): ColumnRun | undefined => runs.find(({ min, max }) => column >= min && column <= max);
  return {
    width: (column) => runAt(column)?.size ?? usualWidth,
    style: (column) => runAt(column)?.style ?? 0,
    isHidden: (column) => runAt(column)?.isHidden ?? false,
    usualHeight,
  };
}

function readRun(tags: TagScanner): ColumnRun {
  const width = Number(tags.get('width') ?? 0);
  return {
    min: Number(tags.get('min')),
    max: Number(tags.get('max')),
    size: width === 0 ? null : pixelsOf(width),
    style: Number(tags.get('style') ?? 0),
    isHidden: tags.isOn('hidden'),
  };
}

function pixelsOf(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}
