import { strToU8, zipSync } from 'fflate';

/*
 * A template as a form from a ministry may look, whole: a repeated row with a sum, validations, conditional formats,
 * names, a chart, an image, a second sheet that counts on the first, protection, macros' neighbours we know nothing of.
 */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOC = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

const STRINGS = [
  '{{org.name}}ning {{year}}-yil hisoboti',
  'Band',
  '{{#items}}{{number}}',
  '{{name}}',
  '{{fact}}',
  '{{plan}}{{/items}}',
  'Jami',
  '{{media.coverage.plan}}',
  '{{director}}',
];

const text = (at: string, index: number, style = 0): string => `<c r="${at}" s="${style}" t="s"><v>${index}</v></c>`;

const SHEET = [
  `<worksheet xmlns="${MAIN}" xmlns:r="${DOC}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:E8"/>`,
  '<cols><col min="1" max="1" width="7" customWidth="1"/><col min="2" max="2" width="60" customWidth="1"/></cols>',
  '<sheetData>',
  `<row r="1" ht="24" customHeight="1">${text('A1', 0, 1)}</row>`,
  `<row r="3">${text('A3', 1, 1)}</row>`,
  `<row r="4">${text('A4', 2, 2)}${text('B4', 3, 2)}${text('C4', 4, 2)}${text('D4', 5, 2)}<c r="E4" s="2"><f>IF(N(C4)=0,"—",D4/C4)</f><v>0</v></c></row>`,
  `<row r="5">${text('A5', 6, 1)}<c r="C5" s="2"><f>SUM(C4:C4)</f><v>0</v></c><c r="D5" s="2"><f>SUM(D4:D4)</f><v>0</v></c></row>`,
  `<row r="7">${text('A7', 7, 2)}</row>`,
  `<row r="8">${text('A8', 8, 1)}</row>`,
  '</sheetData>',
  '<sheetProtection sheet="1" objects="1" scenarios="1" password="CC1A"/>',
  '<mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells>',
  '<conditionalFormatting sqref="E4:E4"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>1</formula></cfRule></conditionalFormatting>',
  '<dataValidations count="1"><dataValidation type="decimal" operator="greaterThanOrEqual" allowBlank="1" sqref="C4:D4"><formula1>0</formula1></dataValidation></dataValidations>',
  '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
  '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;P / &amp;N</oddFooter></headerFooter>',
  '<drawing r:id="rId1"/></worksheet>',
].join('');

const SECOND = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>Hisobot!D5</f><v>0</v></c><c r="B1"><f>SUM(Hisobot!C4:C4)</f><v>0</v></c></row></sheetData></worksheet>`;

const CHART = [
  `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/>`,
  '<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Hisobot!$D$5</c:f></c:numRef></c:val></c:ser>',
  '<c:axId val="1"/><c:axId val="2"/></c:barChart></c:plotArea></c:chart></c:chartSpace>',
].join('');

const DRAWING_XML = [
  `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${DOC}"><xdr:oneCellAnchor>`,
  '<xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="3000000" cy="2000000"/>',
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>',
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">',
  `<c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`,
].join('');

const STYLES = [
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font></fonts>`,
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="1" xfId="0"/></cellXfs>',
  '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>',
].join('');

const WORKBOOK = [
  `<workbook xmlns="${MAIN}" xmlns:r="${DOC}"><sheets><sheet name="Hisobot" sheetId="1" r:id="rId1"/><sheet name="Svod" sheetId="2" r:id="rId2"/></sheets>`,
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Hisobot!$A$1:$E$8</definedName><definedName name="Rejalar">Hisobot!$D$4:$D$4</definedName></definedNames>',
  '<calcPr calcId="191029"/></workbook>',
].join('');

const relations = (...targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${DOC}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;

const TYPES = [
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
  '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>',
  override('xl/workbook.xml', 'spreadsheetml.sheet.main'),
  override('xl/worksheets/sheet1.xml', 'spreadsheetml.worksheet'),
  override('xl/worksheets/sheet2.xml', 'spreadsheetml.worksheet'),
  override('xl/styles.xml', 'spreadsheetml.styles'),
  override('xl/sharedStrings.xml', 'spreadsheetml.sharedStrings'),
  override('xl/drawings/drawing1.xml', 'drawing'),
  override('xl/charts/chart1.xml', 'drawingml.chart'),
  override('xl/calcChain.xml', 'spreadsheetml.calcChain'),
  '</Types>',
].join('');

/** The template's bytes. */
export function templateBytes(): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': WORKBOOK,
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['calcChain', 'calcChain.xml'],
    ),
    'xl/worksheets/sheet1.xml': SHEET,
    'xl/worksheets/_rels/sheet1.xml.rels': relations(['drawing', '../drawings/drawing1.xml']),
    'xl/worksheets/sheet2.xml': SECOND,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${STRINGS.map((each) => `<si><t>${each}</t></si>`).join('')}</sst>`,
    'xl/drawings/drawing1.xml': DRAWING_XML,
    'xl/drawings/_rels/drawing1.xml.rels': relations(
      ['chart', '../charts/chart1.xml'],
      ['image', '../media/image1.png'],
    ),
    'xl/charts/chart1.xml': CHART,
    'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="E4" i="1"/><c r="C5" i="1"/><c r="D5" i="1"/><c r="A1" i="2"/></calcChain>`,
    'customXml/item1.xml': '<kept xmlns="urn:something-else"/>',
  };
  const files = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)]));
  return zipSync({ ...files, 'xl/media/image1.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]) });
}
