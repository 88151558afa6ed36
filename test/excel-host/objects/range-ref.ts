import type { Area } from '../../../src/core/sheet/address';
import { ExcelError } from '../excel-error';
import { LAST_COLUMN, LAST_ROW, type Place, type SheetModel } from '../model/sheet-model';

/** What stands behind a Range: an area of a sheet, which moves with its rows. */
export class RangeRef {
  private readonly place: Place;

  /** `isPassing`: for one call only, and cheap: it does not move with rows. */
  constructor(
    readonly sheet: SheetModel,
    area: Area,
    isPassing = false,
  ) {
    if (sheet.isChartSheet) throw new ExcelError('UnsupportedSheet');
    const { top, left, bottom, right } = area;
    if (top < 1 || left < 1 || bottom > LAST_ROW || right > LAST_COLUMN || top > bottom || left > right) {
      throw new ExcelError('InvalidArgument');
    }
    this.place = isPassing ? { area } : sheet.place(area);
  }

  /** Where it lies now; throws ItemNotFound once its sheet or all its rows are gone. */
  get area(): Area {
    if (this.sheet.isDeleted || !this.place.area) throw new ExcelError('ItemNotFound');
    return this.place.area;
  }

  get rowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get columnCount(): number {
    return this.area.right - this.area.left + 1;
  }

  /** Whole rows or columns: cell properties of such a range are null (Office.js docs, "unbounded range"). */
  get isUnbounded(): boolean {
    return this.isEntireRow || this.isEntireColumn;
  }

  get isEntireRow(): boolean {
    return this.area.left === 1 && this.area.right === LAST_COLUMN;
  }

  get isEntireColumn(): boolean {
    return this.area.top === 1 && this.area.bottom === LAST_ROW;
  }

  /** As far as the sheet is used where whole rows or columns are meant: for writing formats and clearing. */
  get touched(): Area {
    if (!this.isUnbounded) return this.area;
    const used = this.sheet.usedArea(false);
    const { top, left, bottom, right } = this.area;
    return {
      top,
      left,
      bottom: this.isEntireColumn ? Math.max(top, used?.bottom ?? top) : bottom,
      right: this.isEntireRow ? Math.max(left, used?.right ?? left) : right,
    };
  }
}
