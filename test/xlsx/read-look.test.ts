import { readFileSync } from 'node:fs';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { makeXlsx } from '../support/make-xlsx';

describe('readLook', () => {
  it('gives sizes in pixels and the styles of cells', () => {
    const workbook = openXlsx(
      makeXlsx({
        sheets: [
          {
            name: 'S',
            before: '<sheetFormatPr defaultRowHeight="18"/><cols><col min="2" max="3" width="13" style="1"/></cols>',
            rows: '<row r="1" ht="30"><c r="A1" s="1"/></row><row r="2" s="1" customFormat="1"/>',
          },
        ],
        cellFormats: ['<xf/>', '<xf><alignment horizontal="center" vertical="top" wrapText="1" indent="1"/></xf>'],
      }),
    );
    const look = workbook.readLook('S');
    expect([look.columnWidth(1), look.columnWidth(3), look.rowHeight(1), look.rowHeight(2)]).toEqual([64, 91, 40, 24]);
    expect(look.cellStyle(1, 1)).toMatchObject({ horizontal: 'center', vertical: 'top', wraps: true, indent: 1 });
    expect(look.cellStyle(2, 9)).toBe(look.cellStyle(1, 1));
    expect(look.cellStyle(9, 3)).toBe(look.cellStyle(1, 1));
    expect(look.cellStyle(9, 1)).toMatchObject({ horizontal: 'general', fontFamily: 'Calibri', bold: false });
  });

  it('reads a real plan: bold centred headings with borders', () => {
    const workbook = openXlsx(readFileSync('test/fixtures/plans/2026-qoraozak.xlsx'));
    const heading = workbook.readLook('Reja').cellStyle(7, 1);
    expect(heading).toMatchObject({ bold: true, horizontal: 'center', wraps: true });
    expect(heading.borders.top).toEqual({ style: 'solid', width: 1, color: '#000000' });
  });

  it('resolves colours of the theme, tinted, and of the palette', () => {
    const bytes = makeXlsx({
      sheets: [{ name: 'S', rows: '<row r="1"><c r="A1" s="1"/></row>' }],
      parts: {
        'xl/styles.xml':
          '<styleSheet><fonts><font/><font><b/><color indexed="10"/></font></fonts><fills><fill/><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills><cellXfs><xf/><xf fontId="1" fillId="1"/></cellXfs></styleSheet>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s" Type="x/styles" Target="styles.xml"/><Relationship Id="t" Type="x/theme" Target="theme/theme1.xml"/></Relationships>',
        'xl/theme/theme1.xml':
          '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
      },
    });
    expect(openXlsx(bytes).readLook('S').cellStyle(1, 1)).toMatchObject({
      bold: true,
      color: '#ff0000',
      fill: '#a2b9e2',
    });
  });
});
