import { optional, integer } from '../checks';
import { ExcelError } from '../excel-error';
import { type Method, method, ObjectType, reads } from '../object-type';
import { fullAddress, quotedName } from './addresses';
import { areaList } from './area-sets';
import { rangeType } from './range';
import { RangeRef } from './range-ref';

/** Office.js docs, `Range.getMergedAreasOrNullObject`: fails above 512 areas. */
const MOST_MERGED_AREAS = 512;

/** Excel.RangeCollection. */
const rangeCollection = new ObjectType<readonly RangeRef[]>({
  name: 'RangeCollection',
  items: (ranges) => ranges.map((range) => rangeType.of(range)),
  methods: {
    GetCount: method([], (ranges) => ranges.length),
    GetItemAt: method([integer], (ranges, [at]) => {
      const range = ranges[at];
      if (!range) throw new ExcelError('InvalidArgument');
      return rangeType.of(range);
    }),
  },
});

/** Excel.RangeAreas: several ranges of one sheet. */
export const rangeAreasType = new ObjectType<readonly RangeRef[]>({
  name: 'RangeAreas',
  isTracked: true,
  properties: {
    Address: reads((ranges) => ranges.map((range) => fullAddress(range.sheet.name, range.area)).join(',')),
    AddressLocal: reads(
      (ranges) => `${quotedName(ranges[0]!.sheet.name)}!${areaList(ranges.map((range) => range.area))}`,
    ),
    AreaCount: reads((ranges) => ranges.length),
    CellCount: reads((ranges) => ranges.reduce((sum, range) => sum + range.rowCount * range.columnCount, 0)),
  },
  children: { Areas: (ranges) => rangeCollection.of(ranges) },
});

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
