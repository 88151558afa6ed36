import { integer, oneOf } from '../checks';
import { ExcelError } from '../excel-error';
import type { CellFace } from '../model/cell-model';
import { method, ObjectType, type Property, reads, writes } from '../object-type';
import { changeFaces, color } from './cell-faces';
import type { RangeRef } from './range-ref';

/** `Excel.BorderIndex`. */
const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];
type Line = NonNullable<CellFace['borders']>[string];

const NO_LINE: Line = { style: 'None', weight: 'Thin', color: '#000000' };

interface BorderRef {
  readonly range: RangeRef;
  readonly side: Side;
}

/** The edges of one cell that a side of the range means. */
function edgesOf({ range, side }: BorderRef, row: number, column: number): readonly string[] {
  const { top, left, bottom, right } = range.touched;
  if (side === 'EdgeTop') return row === top ? [side] : [];
  if (side === 'EdgeBottom') return row === bottom ? [side] : [];
  if (side === 'EdgeLeft') return column === left ? [side] : [];
  if (side === 'EdgeRight') return column === right ? [side] : [];
  if (side === 'InsideHorizontal') return [...(row > top ? ['EdgeTop'] : []), ...(row < bottom ? ['EdgeBottom'] : [])];
  if (side === 'InsideVertical')
    return [...(column > left ? ['EdgeLeft'] : []), ...(column < right ? ['EdgeRight'] : [])];
  return [side];
}

function lineProperty<V extends string>(
  key: keyof Line,
  check: Parameters<typeof writes<BorderRef, V>>[1],
): Property<BorderRef> {
  return writes(
    (border) => sharedLine(border)?.[key] ?? null,
    check,
    (border, value) =>
      changeFaces(border.range, (face, row, column) => {
        const borders: Record<string, Line> = { ...face.borders };
        for (const edge of edgesOf(border, row, column)) {
          const before = borders[edge] ?? NO_LINE;
          // A line that is given a colour or a weight is there.
          const style = before.style === 'None' ? 'Continuous' : before.style;
          borders[edge] = { ...before, style, [key]: value };
        }
        return { ...face, borders };
      }),
  );
}

/** The line of a side where all its cells have the same, else null. */
function sharedLine(border: BorderRef): Line | null {
  const { sheet, touched } = border.range;
  let first: Line | null = null;
  for (let row = touched.top; row <= touched.bottom; row++) {
    for (let column = touched.left; column <= touched.right; column++) {
      for (const edge of edgesOf(border, row, column)) {
        const line = sheet.cell(row, column).face.borders?.[edge] ?? NO_LINE;
        first ??= line;
        if (line.style !== first.style || line.weight !== first.weight || line.color !== first.color) return null;
      }
    }
  }
  return first ?? NO_LINE;
}

/** Excel.RangeBorder: one side of a range. */
const rangeBorder = new ObjectType<BorderRef>({
  name: 'RangeBorder',
  properties: {
    SideIndex: reads(({ side }) => side),
    Style: lineProperty(
      'style',
      oneOf('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'),
    ),
    Weight: lineProperty('weight', oneOf('Hairline', 'Thin', 'Medium', 'Thick')),
    Color: lineProperty('color', color),
  },
});

/** Excel.RangeBorderCollection. */
export const rangeBorders = new ObjectType<RangeRef>({
  name: 'RangeBorderCollection',
  properties: { Count: reads(() => SIDES.length) },
  items: (range) => SIDES.map((side) => rangeBorder.of({ range, side })),
  item: (range, key) => rangeBorder.of({ range, side: oneOf(...SIDES)(key, 'RangeBorderCollection.getItem') }),
  methods: {
    GetItemAt: method([integer], (range, [at]) => {
      const side = SIDES[at];
      if (!side) throw new ExcelError('InvalidArgument');
      return rangeBorder.of({ range, side });
    }),
  },
});
