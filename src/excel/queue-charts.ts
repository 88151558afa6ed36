import { areaName } from '../core/sheet/address';
import type { Chart } from '../core/sheet/chart';

const TYPES = { bar: 'BarClustered', column: 'ColumnClustered', line: 'LineMarkers' } as const;
const STACKED = { bar: 'BarStacked', column: 'ColumnStacked', line: 'LineMarkers' } as const;

/** Queues charts of Excel's own over cells of the sheet, hidden ones too. */
export function queueCharts(sheet: Excel.Worksheet, charts: readonly Chart[]): void {
  for (const { kind, title, source, place, isStacked } of charts) {
    const made = sheet.charts.add((isStacked ? STACKED : TYPES)[kind], sheet.getRange(areaName(source)), 'Columns');
    made.plotVisibleOnly = false;
    if (title === '') made.title.visible = false;
    else made.title.text = title;
    const hasSeveral = source.right - source.left > 1;
    made.legend.visible = hasSeveral;
    if (hasSeveral) made.legend.position = 'Bottom';
    const [start, end] = areaName(place).split(':');
    made.setPosition(start!, end);
  }
}
