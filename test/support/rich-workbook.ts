import { makeXlsx, relationsXml } from './make-xlsx';

const row = (number: number, cells: string, more = ''): string => `<row r="${number}"${more}>${cells}</row>`;
const shared = (cell: string, index: number, style = 0): string =>
  `<c r="${cell}" s="${style}" t="s"><v>${index}</v></c>`;
const anchor = (from: number, to: number, more = ''): string =>
  `<xdr:twoCellAnchor${more}><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${to}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:clientData/></xdr:twoCellAnchor>`;

/** Everything a template may have that must come back: chart, image, table, comments, names, macros, print set-up … */
export function richWorkbook(): Uint8Array {
  return makeXlsx({
    strings: ['Nomi', 'Kitob', 'Gazeta', 'Jami', 'Reja'],
    cellFormats: [
      '<xf/>',
      '<xf numFmtId="2" applyNumberFormat="1"/>',
      '<xf numFmtId="16"><protection locked="0"/></xf>',
    ],
    beforeSheets: '<bookViews><workbookView activeTab="1"/></bookViews>',
    afterSheets:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Reja!$A$1:$E$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Reja!$2:$2</definedName><definedName name="Jami">Reja!$C$6</definedName><definedName name="Boshqa">Ikki!$A$3</definedName></definedNames><calcPr calcId="191029"/>',
    sheets: [
      {
        name: 'Reja',
        before:
          '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:E6"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" state="frozen"/><selection pane="bottomLeft" activeCell="A5" sqref="A5:B6"/></sheetView></sheetViews><cols><col min="1" max="3" width="20" style="0" customWidth="1"/></cols>',
        rows: [
          row(1, shared('A1', 4), ' spans="1:5" ht="30" customHeight="1"'),
          row(2, shared('A2', 0) + '<c r="B2"><v>1</v></c><c r="C2"><v>2</v></c>'),
          row(
            3,
            shared('A3', 1) +
              '<c r="B3" s="1"><v>10</v></c><c r="C3" s="1"><f t="shared" ref="C3:C5" si="0">B3*2</f><v>20</v></c>',
          ),
          row(
            4,
            shared('A4', 2) + '<c r="B4" s="1"><v>5</v></c><c r="C4" s="1"><f t="shared" si="0"/><v>10</v></c>',
            ' ht="44" customHeight="1" outlineLevel="1"',
          ),
          row(5, '<c r="B5" s="2"><v>46082</v></c><c r="C5" s="1"><f t="shared" si="0"/><v>92164</v></c>'),
          row(
            6,
            shared('A6', 3) + '<c r="B6"><f>SUM(B3:B5)</f><v>46097</v></c><c r="C6"><f>SUM(C3:C5)</f><v>92194</v></c>',
          ),
        ].join(''),
        after:
          '<sheetProtection sheet="0" objects="1"/><protectedRanges><protectedRange name="p" sqref="B3:B5"/></protectedRanges><autoFilter ref="A2:C5"/><mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="D3:D5"/></mergeCells><conditionalFormatting sqref="C3:C5"><cfRule type="expression" priority="1"><formula>$B3&gt;5</formula></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="list" sqref="B3:B5"><formula1>Ikki!$A$1:$A$3</formula1></dataValidation><dataValidation type="whole" sqref="E4"><formula1>$B$4</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A4" location="Ikki!A1"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/><headerFooter><oddFooter>&amp;P/&amp;N</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="B4:B5" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts><extLst><ext uri="{78C0D931}"><x14:conditionalFormattings xmlns:x14="x14" xmlns:xm="xm"><x14:conditionalFormatting><x14:cfRule type="expression" priority="2"><xm:f>Ikki!$A$3&lt;B4</xm:f></x14:cfRule><xm:sqref>B4:B5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
        relations: [
          ['rId1', 'drawing', '../drawings/drawing1.xml'],
          ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
          ['rId3', 'table', '/xl/tables/table1.xml'],
          ['rId4', 'comments', '../comments1.xml'],
        ],
      },
      {
        name: 'Ikki',
        rows:
          row(1, '<c r="A1"><f>SUM(Reja!B3:B5)+A2</f><v>15</v></c>') +
          row(2, '<c r="A2"><f>\'Reja\'!C6</f><v>30</v></c>') +
          row(3, '<c r="A3"><v>3</v></c>'),
        after:
          '<conditionalFormatting sqref="A1:A5"><cfRule type="expression" priority="1"><formula>Reja!$B$4&gt;A1</formula></cfRule></conditionalFormatting>',
      },
    ],
    parts: {
      'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="x" xmlns:a="a">${anchor(3, 10)}${anchor(3, 5, ' editAs="oneCell"')}${anchor(3, 5, ' editAs="absolute"')}</xdr:wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels': relationsXml([['rId1', 'chart', '../charts/chart1.xml']]),
      'xl/drawings/vmlDrawing1.vml':
        '<xml xmlns:v="v" xmlns:x="x"><v:shape id="s1"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 3, 2, 3, 31, 5, 1</x:Anchor><x:Row>3</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
      'xl/charts/chart1.xml':
        '<c:chartSpace xmlns:c="c"><c:val><c:numRef><c:f>Reja!$B$3:$B$5</c:f></c:numRef></c:val></c:chartSpace>',
      'xl/comments1.xml':
        '<comments><commentList><comment ref="A4" authorId="0"><text><t>izoh</t></text></comment></commentList></comments>',
      'xl/tables/table1.xml':
        '<table id="1" name="T" ref="A2:C5"><autoFilter ref="A2:C5"/><tableColumns count="3"><tableColumn id="1" name="Nomi"/><tableColumn id="2" name="1"/><tableColumn id="3" name="2"/></tableColumns></table>',
      'xl/media/image1.png': new Uint8Array([137, 80, 78, 71, 0, 1, 2, 3]),
      'xl/theme/theme1.xml': '<a:theme xmlns:a="a"/>',
      'xl/vbaProject.bin': new Uint8Array([1, 2, 3, 255]),
      'xl/calcChain.xml': '<calcChain><c r="B6" i="1"/></calcChain>',
      'xl/_rels/workbook.xml.rels': relationsXml([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
        ['rId3', 'styles', 'styles.xml'],
        ['rId4', 'sharedStrings', 'sharedStrings.xml'],
        ['rId5', 'calcChain', 'calcChain.xml'],
      ]),
      'docProps/app.xml': '<Properties/>',
    },
  });
}
