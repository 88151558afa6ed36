import type { Chart } from '../core/sheet/chart';
import { chartXml, drawingNames, drawingXml } from './chart-xml';
import { type Package, relationsName } from './package';
import { removeElements } from './workbook-edits';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The sheet that charts are put on: its part and name, and the namespace of relations in its workbook. */
interface ChartSheet {
  readonly part: string;
  readonly name: string;
  readonly relations: string;
}

/** The names of the parts that hold the charts of a sheet: "xl/worksheets/sheet3.xml" → "xl/drawings/ishreja-sheet3.xml". */
function chartParts(sheetPart: string): { readonly drawing: string; chart(number: number): string } {
  const name = sheetPart.slice(sheetPart.lastIndexOf('/') + 1).replace(/\.xml$/, '');
  const folder = sheetPart.replace(/worksheets\/[^/]*$/, '');
  return {
    drawing: `${folder}drawings/ishreja-${name}.xml`,
    chart: (number) => `${folder}charts/ishreja-${name}-${number}.xml`,
  };
}

/** Puts the parts of charts in beside a sheet of ours, in place of earlier ones; gives the relation of their drawing, or null without charts. */
export function addChartParts(parts: Package, sheet: ChartSheet, charts: readonly Chart[]): string | null {
  removeChartParts(parts, sheet.part);
  if (charts.length === 0) return null;
  const { drawing, chart } = chartParts(sheet.part);
  const names = drawingNames(sheet.relations);
  const relation = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${sheet.relations}/${kind}" Target="/${target}"/>`;
  const list = (relations: readonly string[]): string =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONS}">${relations.join('')}</Relationships>`;
  parts.setText(drawing, drawingXml(charts, names));
  parts.setText(relationsName(drawing), list(charts.map((_, at) => relation(at + 1, 'chart', chart(at + 1)))));
  parts.setText(relationsName(sheet.part), list([relation(1, 'drawing', drawing)]));
  charts.forEach((each, at) => parts.setText(chart(at + 1), chartXml(each, sheet.name, names)));
  const types = [[drawing, DRAWING_TYPE], ...charts.map((_, at) => [chart(at + 1), CHART_TYPE])].map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  const text = parts.text('[Content_Types].xml');
  const close = text.lastIndexOf('</');
  const prefix = /<\/([\w.-]+:)?Types/.exec(text.slice(close))?.[1] ?? '';
  const added = types.map((type) => type.replace('<', `<${prefix}`)).join('');
  parts.setText('[Content_Types].xml', text.slice(0, close) + added + text.slice(close));
  return 'rId1';
}

/** Takes out the charts that were put beside a sheet of ours. */
export function removeChartParts(parts: Package, sheetPart: string): void {
  const { drawing, chart } = chartParts(sheetPart);
  if (!parts.has(drawing)) return;
  const gone = new Set([drawing]);
  for (let number = 1; parts.has(chart(number)); number++) gone.add(chart(number));
  removeElements(
    parts,
    '[Content_Types].xml',
    (tags) => tags.is('Override') && gone.has((tags.get('PartName') ?? '').slice(1)),
  );
  for (const part of [...gone, relationsName(drawing), relationsName(sheetPart)])
    if (parts.has(part)) parts.remove(part);
}
