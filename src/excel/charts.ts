import { areaName } from '../core/sheet/address';
import type { Chart } from '../core/sheet/chart';

/** What Excel calls each kind. */
const TYPES = { bar: 'BarClustered', column: 'ColumnClustered', line: 'LineMarkers' } as const;

/** Queues a chart of Excel's own onto a sheet; hidden cells are shown in it too. */
export function queueChart(sheet: Excel.Worksheet, { kind, title, categories, series, place }: Chart): void {
  const [first, ...others] = series;
  if (!first) return;
  const range = (area: Chart['place']): Excel.Range => sheet.getRange(areaName(area));
  const isRow = categories.top === categories.bottom;
  const chart = sheet.charts.add(TYPES[kind], range(first.values), isRow ? 'Rows' : 'Columns');
  const drawn = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  drawn.forEach((each, at) => {
    const { name, values } = series[at]!;
    each.name = name;
    if (at > 0) each.setValues(range(values));
    each.setXAxisValues(range(categories));
  });
  chart.plotVisibleOnly = false;
  chart.title.visible = title !== '';
  if (title !== '') chart.title.text = title;
  chart.legend.visible = series.length > 1;
  chart.legend.position = 'Bottom';
  chart.setPosition(
    range({ ...place, bottom: place.top, right: place.left }),
    range({ ...place, top: place.bottom, left: place.right }),
  );
}
