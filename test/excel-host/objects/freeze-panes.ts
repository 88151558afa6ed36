import { either, instanceOf, integer, optional, text } from '../checks';
import { ExcelError } from '../excel-error';
import { LAST_COLUMN, LAST_ROW, type SheetModel } from '../model/sheet-model';
import { method, ObjectType } from '../object-type';
import { readAddress, splitAddress } from './addresses';
import { carriedBy } from './carried';
import { rangeType } from './range';
import { RangeRef } from './range-ref';

/** A range given as itself or as its address. */
export const rangeOrAddress = either(
  instanceOf(() => rangeType),
  text,
);

/** The area of a range given as itself or as its address; throws InvalidArgument where it is none. */
export function areaGiven(given: RangeRef | string): RangeRef['area'] {
  if (typeof given !== 'string') return given.area;
  const area = readAddress(splitAddress(given).rest);
  if (!area) throw new ExcelError('InvalidArgument');
  return area;
}

function frozenRange(sheet: SheetModel): RangeRef | null {
  const { rows, columns } = carriedBy(sheet).frozen;
  if (rows === 0 && columns === 0) return null;
  return new RangeRef(sheet, { top: 1, left: 1, bottom: rows || LAST_ROW, right: columns || LAST_COLUMN });
}

/** Excel.WorksheetFreezePanes. */
export const freezePanes = new ObjectType<SheetModel>({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeAt: method([rangeOrAddress], (sheet, [given]) => {
      const { bottom, right } = areaGiven(given);
      carriedBy(sheet).frozen = { rows: bottom === LAST_ROW ? 0 : bottom, columns: right === LAST_COLUMN ? 0 : right };
    }),
    FreezeRows: method([optional(integer)], (sheet, [rows = 1]) => {
      carriedBy(sheet).frozen = { rows, columns: 0 };
    }),
    FreezeColumns: method([optional(integer)], (sheet, [columns = 1]) => {
      carriedBy(sheet).frozen = { rows: 0, columns };
    }),
    Unfreeze: method([], (sheet) => {
      carriedBy(sheet).frozen = { rows: 0, columns: 0 };
    }),
    GetLocation: method([], (sheet) => {
      const range = frozenRange(sheet);
      if (!range) throw new ExcelError('ItemNotFound');
      return rangeType.of(range);
    }),
    GetLocationOrNullObject: method([], (sheet) => {
      const range = frozenRange(sheet);
      return range && rangeType.of(range);
    }),
  },
});
