/*
 * The chart of a report: Excel's own, over cells that hold what it shows. Its cells are hidden, so it is told to show hidden ones.
 */
import { columnNumber, formula, text } from './template-frame.mjs';

/** What the chart shows: indicators that every report has, by a short name. */
const SHOWN = [
  ['usr.total', 'Foydalanuvchilar'],
  ['use.visits', 'Qatnov'],
  ['use.loans', 'Kitob berilishi'],
  ['use.events', 'Tadbirlar'],
  ['acq.total.copies', 'Fondga kelib tushgan (nusxa)'],
];
const ROWS = 13;
const ROW_HEIGHT = 18;

/**
 * Leaves room for a chart of shares in percent and puts beside it, into hidden columns, what it shows: the names into the first, a
 * series into each other, their names above. A series is its name and the column of the table that it takes.
 */
export function writeChart(sheet, [names, ...columns], series) {
  const top = sheet.row + 1;
  const heading = series.map(([name], index) => [columns[index], text(name, 'name')]);
  sheet.add(Object.fromEntries(heading), ROW_HEIGHT);
  for (let at = 0; at < ROWS - 1; at++) {
    const [id, label] = SHOWN[at] ?? [];
    const row = sheet.rowOf.get(id);
    const shown = series.map(([, column], index) => [
      columns[index],
      formula(`IF(ISNUMBER(${column}${row}),${column}${row},"")`, 'percent'),
    ]);
    sheet.add(id ? { [names]: text(label, 'name'), ...Object.fromEntries(shown) } : {}, ROW_HEIGHT);
  }
  const run = (column) => `$${column}$${top + 1}:$${column}$${top + SHOWN.length}`;
  return {
    categories: run(names),
    series: columns.map((column) => ({ name: `$${column}$${top}`, values: run(column) })),
    from: { column: columnNumber('C') - 1, row: top - 1 },
    to: { column: columnNumber(sheet.span.last), row: top - 1 + ROWS },
  };
}

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PLACE = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const COLORS = ['1F4E79', '9DC3E6'];

/** The part of a chart of lying bars on the sheet of that name. */
export function chartXml(sheet, { categories, series }) {
  const at = (area) => `<c:f>'${sheet}'!${area}</c:f>`;
  const words = '<a:defRPr sz="900"><a:latin typeface="Times New Roman"/></a:defRPr>';
  const font = `<c:txPr><a:bodyPr/><a:p><a:pPr>${words}</a:pPr><a:endParaRPr lang="uz-Latn-UZ"/></a:p></c:txPr>`;
  const labels = `<c:dLbls><c:numFmt formatCode="0.0;;" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${font}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
  const bars = series.map(
    ({ name, values }, index) =>
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef>${at(name)}</c:strRef></c:tx>` +
      `<c:spPr><a:solidFill><a:srgbClr val="${COLORS[index]}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>${labels}` +
      `<c:cat><c:strRef>${at(categories)}</c:strRef></c:cat><c:val><c:numRef>${at(values)}</c:numRef></c:val></c:ser>`,
  );
  return [
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}"><c:roundedCorners val="0"/><c:chart>`,
    '<c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
    ...bars,
    '<c:gapWidth val="60"/><c:axId val="1001"/><c:axId val="1002"/></c:barChart>',
    `<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${font}<c:crossAx val="1002"/><c:crosses val="autoZero"/></c:catAx>`,
    `<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${font}<c:crossAx val="1001"/><c:crosses val="max"/></c:valAx>`,
    `</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>${font}</c:legend><c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`,
  ].join('');
}

/** The drawing part that places the charts of a sheet, each by the relation "rId1", "rId2" … */
export function drawingXml(charts) {
  const corner = (name, { column, row }) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>38100</xdr:rowOff></xdr:${name}>`;
  const frames = charts.map(
    ({ from, to }, index) =>
      `<xdr:twoCellAnchor>${corner('from', from)}${corner('to', to)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
      `<xdr:cNvPr id="${index + 2}" name="Diagramma ${index + 1}" descr="Asosiy koʻrsatkichlar, foizda"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
      `<a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  );
  return `<xdr:wsDr xmlns:xdr="${PLACE}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}">${frames.join('')}</xdr:wsDr>`;
}
