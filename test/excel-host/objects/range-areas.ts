import { integer } from '../checks';
import { ExcelError } from '../excel-error';
import { method, ObjectType, reads } from '../object-type';
import { fullAddress, quotedName } from './addresses';
import { areaList } from './area-sets';
import { conditionalFormats } from './conditional-formats';
import { rangeType } from './range';
import { type RangeRef } from './range-ref';

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
export const rangeAreasType: ObjectType<readonly RangeRef[]> = new ObjectType<readonly RangeRef[]>({
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
  children: {
    Areas: (ranges) => rangeCollection.of(ranges),
    ConditionalFormats: (ranges) => conditionalFormats.of(ranges),
  },
});
