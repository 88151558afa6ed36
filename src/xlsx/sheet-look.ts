/** One edge of a cell: CSS line style with its width in pixels, and colour. */
export interface LookBorder {
  readonly style: 'solid' | 'dashed' | 'dotted' | 'double';
  readonly width: number;
  /** "#rrggbb". */
  readonly color: string;
}

/** How a cell looks, ready for painting. */
export interface CellLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** Points. */
  readonly fontSize: number;
  readonly fontFamily: string;
  /** "#rrggbb"; null where the file says nothing: text in the page's own colour, no fill. */
  readonly color: string | null;
  readonly fill: string | null;
  /** general: by the value (text left, numbers right). */
  readonly horizontal: 'general' | 'left' | 'center' | 'right' | 'justify' | 'centerContinuous';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wraps: boolean;
  /** Steps of indent from the left. */
  readonly indent: number;
  readonly borders: {
    readonly top: LookBorder | null;
    readonly right: LookBorder | null;
    readonly bottom: LookBorder | null;
    readonly left: LookBorder | null;
  };
}

/** How a sheet looks; sizes in CSS pixels, rows and columns 1-based, hidden ones at the size they would have. */
export interface SheetLook {
  columnWidth(column: number): number;
  rowHeight(row: number): number;
  /** Shared object per style: cells of one style give the same object. */
  cellStyle(row: number, column: number): CellLook;
}
