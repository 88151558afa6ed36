import { integer, optional } from '../checks';
import { ExcelError } from '../excel-error';
import { method, type Method } from '../object-type';
import { rangeAreasType } from './range-areas';
import { RangeRef } from './range-ref';

/** Office.js docs, `Range.getMergedAreasOrNullObject`: fails above 512 areas. */
const MOST_MERGED_AREAS = 512;

/** The merged areas whose top-left cell lies in the range. */
export const mergedAreas: Readonly<Record<string, Method<RangeRef>>> = {
  GetMergedAreasOrNullObject: method([optional(integer)], (range) => {
    const { top, left, bottom, right } = range.area;
    const merges = range.sheet.merges.filter(
      (area) => area.top >= top && area.top <= bottom && area.left >= left && area.left <= right,
    );
    if (merges.length > MOST_MERGED_AREAS) throw new ExcelError('GeneralException');
    return merges.length === 0 ? null : rangeAreasType.of(merges.map((area) => new RangeRef(range.sheet, area)));
  }),
};
