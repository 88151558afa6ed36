import { type Area, areaName } from '../core/sheet/address';
import type { Chart } from '../core/sheet/chart';
import { writeXmlText } from './xml-text';

/** The namespaces of drawings, by whether the workbook is a Strict one. */
export interface DrawingNames {
  readonly chart: string;
  readonly main: string;
  readonly place: string;
  readonly relations: string;
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

/** The namespaces that go with the namespace of relations of a workbook. */
export function drawingNames(relations: string): DrawingNames {
  const isStrict = relations.startsWith(STRICT);
  const base = isStrict ? `${STRICT}/drawingml` : `${TRANSITIONAL}/drawingml/2006`;
  return { chart: `${base}/chart`, main: `${base}/main`, place: `${base}/spreadsheetDrawing`, relations };
}

/** Dark to light, so that they are told apart in print as well. */
const COLORS = ['1F4E79', '9DC3E6', '7F7F7F', 'D9D9D9'];

/** The part of one chart, over cells of the sheet of that name. */
export function chartXml(chart: Chart, sheet: string, names: DrawingNames): string {
  const { kind, title, source, isStacked = false } = chart;
  const { top, left, bottom, right } = source;
  const at = (area: Area): string => `<c:f>${writeXmlText(reference(sheet, area))}</c:f>`;
  const columnOf = (column: number, from: number, to: number): Area => ({
    top: from,
    left: column,
    bottom: to,
    right: column,
  });
  const columns = Array.from({ length: right - left }, (_, index) => left + 1 + index);
  const drawn = columns.map((column, index) => {
    const color = `<a:solidFill><a:srgbClr val="${COLORS[index % COLORS.length]}"/></a:solidFill>`;
    const look = kind === 'line' ? `<c:spPr><a:ln w="28575">${color}</a:ln></c:spPr>` : `<c:spPr>${color}</c:spPr>`;
    return [
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
      `<c:tx><c:strRef>${at(columnOf(column, top, top))}</c:strRef></c:tx>${look}`,
      kind === 'line' ? '<c:marker><c:symbol val="circle"/></c:marker>' : '<c:invertIfNegative val="0"/>',
      `<c:cat><c:strRef>${at(columnOf(left, top + 1, bottom))}</c:strRef></c:cat>`,
      `<c:val><c:numRef>${at(columnOf(column, top + 1, bottom))}</c:numRef></c:val>`,
      kind === 'line' ? '<c:smooth val="0"/></c:ser>' : '</c:ser>',
    ].join('');
  });
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${names.chart}" xmlns:a="${names.main}" xmlns:r="${names.relations}">`,
    `<c:roundedCorners val="0"/><c:chart>${titleXml(title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>`,
    plotXml(kind, drawn.join(''), isStacked),
    axesXml(kind),
    '</c:plotArea>',
    columns.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '',
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join('');
}

function titleXml(title: string): string {
  const text = `<a:r><a:rPr lang="uz-Latn-UZ" sz="1200" b="1"/><a:t>${writeXmlText(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p>${text}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function plotXml(kind: Chart['kind'], series: string, isStacked: boolean): string {
  const axes = '<c:axId val="1001"/><c:axId val="1002"/>';
  if (kind === 'line') {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  const direction = kind === 'bar' ? 'bar' : 'col';
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${isStacked ? '<c:overlap val="100"/>' : ''}${axes}</c:barChart>`;
}

/** Lying bars are read from the top: their names run down, and the amounts stand below. */
function axesXml(kind: Chart['kind']): string {
  const isBar = kind === 'bar';
  const line = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';
  const axis = (
    own: number,
    other: number,
    place: string,
    orientation: string,
    more: string,
    crosses: string,
  ): string =>
    `<c:axId val="${own}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/><c:axPos val="${place}"/>${more}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${other}"/><c:crosses val="${crosses}"/>`;
  const names = axis(1001, 1002, isBar ? 'l' : 'b', isBar ? 'maxMin' : 'minMax', '', 'autoZero');
  const amounts = axis(
    1002,
    1001,
    isBar ? 'b' : 'l',
    'minMax',
    `<c:majorGridlines>${line}</c:majorGridlines>`,
    isBar ? 'max' : 'autoZero',
  );
  return `<c:catAx>${names}</c:catAx><c:valAx>${amounts}</c:valAx>`;
}

/** The part that places the charts of a sheet, the first by the relation "rId1". */
export function drawingXml(charts: readonly Chart[], names: DrawingNames): string {
  const corner = (name: string, row: number, column: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const frames = charts.map(({ place: { top, left, bottom, right }, title }, index) =>
    [
      `<xdr:twoCellAnchor>${corner('from', top - 1, left - 1)}${corner('to', bottom, right)}<xdr:graphicFrame macro="">`,
      `<xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="Diagramma ${index + 1}" descr="${writeXmlText(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      `<a:graphic><a:graphicData uri="${names.chart}"><c:chart xmlns:c="${names.chart}" r:id="rId${index + 1}"/></a:graphicData></a:graphic>`,
      '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
    ].join(''),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${names.place}" xmlns:a="${names.main}" xmlns:r="${names.relations}">${frames.join('')}</xdr:wsDr>`;
}

/** "'Umumiy koʻrinish'!$B$4:$B$9". */
function reference(sheet: string, area: Area): string {
  const cells = areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `'${sheet.replaceAll("'", "''")}'!${cells}`;
}
