import { boolean, instanceOf, integer, number, oneOf, optional, text } from '../checks';
import { ExcelError } from '../excel-error';
import type { SheetModel } from '../model/sheet-model';
import { type HostObject, method, ObjectType, type Property, reads, writes } from '../object-type';
import { fullAddress } from './addresses';
import { carriedBy, type Chart, newId } from './carried';
import { areaGiven, rangeOrAddress } from './freeze-panes';
import { rangeType } from './range';
import type { RangeRef } from './range-ref';
import { worksheetType } from './worksheet';

/** The kinds of charts that need no axes of their own making; the others Excel knows are not made here. */
const TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'LineStacked',
  'Pie',
  'Doughnut',
  'Area',
  'AreaStacked',
  'XYScatter',
] as const;
const USUAL_BOX = { top: 0, left: 0, width: 360, height: 216 };
const [COLUMN_POINTS, ROW_POINTS] = [48, 15];

interface ChartRef {
  readonly sheet: SheetModel;
  readonly chart: Chart;
}

const chartType = oneOf(...TYPES);
const seriesBy = optional(oneOf('Auto', 'Columns', 'Rows'));
const source = instanceOf(() => rangeType);

function box(edge: keyof Chart['box']): Property<ChartRef> {
  return writes(
    ({ chart }) => chart.box[edge],
    number,
    ({ chart }, points) => {
      chart.box[edge] = points;
    },
  );
}

/** Excel.ChartTitle. */
const chartTitle = new ObjectType<ChartRef>({
  name: 'ChartTitle',
  properties: {
    Text: writes(
      ({ chart }) => chart.title.text,
      text,
      ({ chart }, title) => {
        chart.title = { text: title, isVisible: true };
      },
    ),
    Visible: writes(
      ({ chart }) => chart.title.isVisible,
      boolean,
      ({ chart }, isVisible) => {
        chart.title.isVisible = isVisible;
      },
    ),
  },
});

/** Excel.ChartLegend. */
const chartLegend = new ObjectType<ChartRef>({
  name: 'ChartLegend',
  properties: {
    Visible: writes(
      ({ chart }) => chart.legend.isVisible,
      boolean,
      ({ chart }, isVisible) => {
        chart.legend.isVisible = isVisible;
      },
    ),
    Position: writes(
      ({ chart }) => chart.legend.position,
      oneOf('Top', 'Bottom', 'Left', 'Right', 'Corner'),
      ({ chart }, position) => {
        chart.legend.position = position;
      },
    ),
  },
});

/** Excel.Chart. */
const chart = new ObjectType<ChartRef>({
  name: 'Chart',
  identity: (ref) => ({ Id: ref.chart.id }),
  properties: {
    Id: reads((ref) => ref.chart.id),
    Name: writes(
      (ref) => ref.chart.name,
      text,
      (ref, name) => {
        ref.chart.name = name;
      },
    ),
    ChartType: writes(
      (ref) => ref.chart.type,
      chartType,
      (ref, type) => {
        ref.chart.type = type;
      },
    ),
    PlotVisibleOnly: writes(
      (ref) => ref.chart.plotsVisibleOnly,
      boolean,
      (ref, isOnly) => {
        ref.chart.plotsVisibleOnly = isOnly;
      },
    ),
    Top: box('top'),
    Left: box('left'),
    Width: box('width'),
    Height: box('height'),
  },
  children: {
    Title: (ref) => chartTitle.of(ref),
    Legend: (ref) => chartLegend.of(ref),
    Worksheet: ({ sheet }) => worksheetType.of(sheet),
  },
  methods: {
    Delete: method([], ({ sheet, chart: gone }) => {
      carriedBy(sheet).charts = carriedBy(sheet).charts.filter((one) => one !== gone);
    }),
    SetData: method([source, seriesBy], (ref, [range, by = 'Auto']) => {
      ref.chart.source = fullAddress(range.sheet.name, range.area);
      ref.chart.seriesBy = by;
    }),
    SetPosition: method([rangeOrAddress, optional(rangeOrAddress)], (ref, [start, end]) => {
      ref.chart.box = boxBetween(ref.sheet, start, end ?? start, end === undefined ? ref.chart.box : null);
    }),
  },
});

/** From the top-left of one cell to the bottom-right of another; the size stays where no end is given. */
function boxBetween(
  sheet: SheetModel,
  start: RangeRef | string,
  end: RangeRef | string,
  size: Chart['box'] | null,
): Chart['box'] {
  const [from, to] = [areaGiven(start), areaGiven(end)];
  const left = pointsBefore(sheet.columnWidths, from.left, COLUMN_POINTS);
  const top = pointsBefore(sheet.rowHeights, from.top, ROW_POINTS);
  if (size) return { top, left, width: size.width, height: size.height };
  return {
    top,
    left,
    width: pointsBefore(sheet.columnWidths, to.right + 1, COLUMN_POINTS) - left,
    height: pointsBefore(sheet.rowHeights, to.bottom + 1, ROW_POINTS) - top,
  };
}

function pointsBefore(sizes: ReadonlyMap<number, number>, line: number, usual: number): number {
  let points = 0;
  for (let at = 1; at < line; at++) points += sizes.get(at) ?? usual;
  return points;
}

function found(sheet: SheetModel, key: string): HostObject | null {
  const one = carriedBy(sheet).charts.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  return one ? chart.of({ sheet, chart: one }) : null;
}

function demanded(object: HostObject | null): HostObject {
  if (!object) throw new ExcelError('ItemNotFound');
  return object;
}

/** Excel.ChartCollection. */
export const charts = new ObjectType<SheetModel>({
  name: 'ChartCollection',
  properties: { Count: reads((sheet) => carriedBy(sheet).charts.length) },
  items: (sheet) => carriedBy(sheet).charts.map((one) => chart.of({ sheet, chart: one })),
  item: (sheet, key) => demanded(found(sheet, text(key, 'ChartCollection.getItem'))),
  methods: {
    Add: method([chartType, source, seriesBy], (sheet, [type, range, by = 'Auto']) => {
      if (sheet.protection) throw new ExcelError('AccessDenied');
      const carried = carriedBy(sheet);
      const made: Chart = {
        id: newId(),
        name: `Chart ${carried.charts.length + 1}`,
        type,
        source: fullAddress(range.sheet.name, range.area),
        seriesBy: by,
        plotsVisibleOnly: true,
        title: { text: '', isVisible: false },
        legend: { position: 'Right', isVisible: true },
        box: { ...USUAL_BOX },
      };
      carried.charts = [...carried.charts, made];
      return chart.of({ sheet, chart: made });
    }),
    GetCount: method([], (sheet) => carriedBy(sheet).charts.length),
    GetItem: method([text], (sheet, [key]) => demanded(found(sheet, key))),
    GetItemAt: method([integer], (sheet, [at]) => {
      const one = carriedBy(sheet).charts[at];
      if (!one) throw new ExcelError('InvalidArgument');
      return chart.of({ sheet, chart: one });
    }),
    GetItemOrNullObject: method([text], (sheet, [key]) => found(sheet, key)),
  },
});
