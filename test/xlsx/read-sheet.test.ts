import { readdirSync, readFileSync } from 'node:fs';
import { areaName } from '../../src/core/sheet/address';
import { cellAt } from '../../src/core/sheet/grid';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { makeXlsx, partsIn, relationsXml, type TestSheet, type TestWorkbook, zipParts } from '../support/make-xlsx';
import { valuesOf } from '../support/test-grid';

const read = (sheet: Omit<TestSheet, 'name'>, more: Partial<TestWorkbook> = {}) =>
  openXlsx(makeXlsx({ sheets: [{ name: 'S', ...sheet }], ...more })).read('S');

describe('reading a sheet', () => {
  it('reads numbers, texts, truth values, errors and nothing', async () => {
    const grid = await read({
      rows: '<row r="1"><c r="A1"><v>1.5E2</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#REF!</v></c><c r="D1" t="str"><f>"a"</f><v>a</v></c><c r="E1"><v></v></c><c r="F1" t="inlineStr"><is><t> x </t></is></c></row>',
    });
    expect(grid.cells[0]).toEqual([
      { kind: 'number', value: 150 },
      { kind: 'boolean', value: true },
      { kind: 'error', value: '#REF!' },
      { kind: 'text', value: 'a', formula: '"a"' },
      undefined,
      { kind: 'text', value: ' x ' },
    ]);
  });

  it('joins runs, passes over readings, keeps white space, decodes entities and escapes', async () => {
    const strings = [
      '<t>bir &amp; ikki &#x2BB;&lt;</t>',
      '<t xml:space="preserve">  uch _x0041__x005F_x0041_\r\ntoʻrt </t>',
      '<r><t>a</t></r><r><rPr><b/></rPr><t xml:space="preserve"> b</t></r><rPh sb="0" eb="1"><t>READING</t></rPh>',
      '<r><rPr><b/></rPr><t>x</t></r><r><rPr><b/></rPr><t>y</t></r>',
      '<t><![CDATA[<&>]]></t>',
      '<t/>',
    ];
    const cells = strings.map((_, at) => `<c r="A${at + 1}" t="s"><v>${at}</v></c>`);
    const grid = await read(
      { rows: cells.map((cell, at) => `<row r="${at + 1}">${cell}</row>`).join('') },
      { strings },
    );
    expect(valuesOf(grid).flat()).toEqual(['bir & ikki ʻ<', '  uch A_x0041_\ntoʻrt ', 'a b', 'xy', '<&>']);
    expect(cellAt(grid, 3, 1).rich).toBe(true);
    expect(cellAt(grid, 4, 1).rich).toBeUndefined();
  });

  it('knows dates by their format, and turns the 1904 system into the 1900 one', async () => {
    const sheet = {
      rows: '<row r="1"><c r="A1" s="1"><v>46082</v></c><c r="B1" s="2"><v>7</v></c><c r="C1" s="3"><v>44620</v></c><c r="D1" t="d" s="1"><v>2026-03-01T12:00:00</v></c></row>',
    };
    const formats = '<numFmts count="1"><numFmt numFmtId="170" formatCode="[$-443]d mmmm yyyy;@"/></numFmts>';
    const cellFormats = ['<xf/>', '<xf numFmtId="16"/>', '<xf numFmtId="2"/>', '<xf numFmtId="170"/>'];
    const [a, b, c, d] = (await read(sheet, { formats, cellFormats })).cells[0]!;
    expect(a).toEqual({ kind: 'date', value: 46082, format: 'd-mmm' });
    expect(b).toEqual({ kind: 'number', value: 7, format: '0.00' });
    expect(c).toMatchObject({ kind: 'date', value: 44620 });
    expect(d).toMatchObject({ kind: 'date', value: 46082.5 });
    const in1904 = await read(sheet, { formats, cellFormats, beforeSheets: '<workbookPr date1904="1"/>' });
    expect(valuesOf(in1904)[0]!.slice(0, 3)).toEqual([46082 + 1462, 7, 44620 + 1462]);
  });

  it('reads formulas, shared and array ones too, with their cached values', async () => {
    const grid = await read({
      rows: '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+SUM(B$1:B1)</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="D2"><f t="array" ref="D2:E2">F1:G1</f><v>5</v></c><c r="E2"><v>6</v></c></row><row r="3"><c r="A3" t="str"><f t="shared" si="0"/><v></v></c></row>',
    });
    expect(cellAt(grid, 2, 1)).toEqual({ kind: 'number', value: 4, formula: 'B2*$C$1+SUM(B$1:B2)' });
    expect(cellAt(grid, 3, 1)).toEqual({ kind: 'blank', value: null, formula: 'B3*$C$1+SUM(B$1:B3)' });
    expect(cellAt(grid, 2, 5)).toEqual({ kind: 'number', value: 6, formula: 'F1:G1' });
  });

  it('reads merges, hidden rows and columns; covered cells hold nothing', async () => {
    const grid = await read({
      before:
        '<dimension ref="A1"/><cols><col min="2" max="2" hidden="1"/><col min="7" max="16384" hidden="1"/></cols>',
      rows: '<row r="2" hidden="1"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c></row>',
      after: '<mergeCells count="2"><mergeCell ref="A2:B3"/><mergeCell ref="C5:C6"/></mergeCells>',
    });
    expect(grid).toMatchObject({ rowCount: 6, columnCount: 3, hiddenRows: [2], hiddenColumns: [2] });
    expect(grid.merges.map(areaName)).toEqual(['A2:B3', 'C5:C6']);
    expect(valuesOf(grid)[1]).toEqual([1, null, null]);
    expect(grid.covered).toBeUndefined();
  });

  it('hands out the texts that a merge hides', async () => {
    const text = (at: string, word: string): string => `<c r="${at}" t="inlineStr"><is><t>${word}</t></is></c>`;
    const grid = await read({
      rows: `<row r="1">${text('A1', 'Nomi')}${text('B1', '{{year}}')}</row><row r="2">${text('B2', 'izoh')}</row>`,
      after: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
    });
    expect(valuesOf(grid)[0]).toEqual(['Nomi', null]);
    expect(grid.covered).toEqual([
      { row: 1, column: 2, text: '{{year}}' },
      { row: 2, column: 2, text: 'izoh' },
    ]);
  });

  it('counts neither formatted empty rows nor cells', async () => {
    const empty = Array.from(
      { length: 3000 },
      (_, at) => `<row r="${at + 2}"><c r="A${at + 2}" s="1"/><c r="Z${at + 2}" s="1"/></row>`,
    );
    const grid = await read(
      { rows: `<row r="1"><c r="A1"><v>1</v></c></row>${empty.join('')}` },
      { cellFormats: ['<xf/>', '<xf numFmtId="49"/>'] },
    );
    expect([grid.rowCount, grid.columnCount]).toEqual([1, 1]);
  });

  it('says which cells a protected sheet locks', async () => {
    const grid = await read(
      {
        rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1" s="1"/></row>',
        after: '<sheetProtection sheet="1" objects="1"/>',
      },
      { cellFormats: ['<xf/>', '<xf applyProtection="1"><protection locked="0"/></xf>'] },
    );
    expect(grid.isProtected).toBe(true);
    expect(grid.cells[0]).toEqual([
      { kind: 'number', value: 1, locked: true },
      { kind: 'number', value: 2 },
      { kind: 'blank', value: null },
    ]);
  });

  it('places rows and cells that do not say where they are', async () => {
    const grid = await read({
      rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    });
    expect(valuesOf(grid)).toEqual([
      [1, 2, null, null],
      [null, null, null, null],
      [null, null, null, null],
      [null, null, 3, 4],
      [5, null, null, null],
    ]);
  });
});

describe('reading a workbook', () => {
  it('lists worksheets with their state and passes over chart sheets', async () => {
    const bytes = makeXlsx({
      sheets: [
        { name: 'A &amp; B' },
        { name: 'Grafik' },
        { name: 'Yashirin', state: 'hidden' },
        { name: 'Juda', state: 'veryHidden' },
      ],
    });
    const parts = partsIn(bytes);
    const relations = parts['xl/_rels/workbook.xml.rels']!.replace(
      '/worksheet" Target="worksheets/sheet2.xml"',
      '/chartsheet" Target="worksheets/sheet2.xml"',
    );
    const workbook = openXlsx(zipParts({ ...parts, 'xl/_rels/workbook.xml.rels': relations }));
    expect(await workbook.sheets()).toEqual([
      { name: 'A & B', isHidden: false },
      { name: 'Yashirin', isHidden: true },
      { name: 'Juda', isHidden: true },
    ]);
  });

  it('reads any prefix, absolute targets, Strict names and parts in other places', async () => {
    const parts = {
      '_rels/.rels':
        '<p:Relationships xmlns:p="x"><p:Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/book/main.xml"/></p:Relationships>',
      'book/main.xml':
        '<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="r"><x:sheets><x:sheet name="S" sheetId="1" q:id="r1"/></x:sheets></x:workbook>',
      'book/_rels/main.xml.rels': relationsXml([
        ['r1', 'worksheet', '/sheets/one.xml'],
        ['r2', 'sharedStrings', '../strings.xml'],
      ]),
      'strings.xml': '<x:sst xmlns:x="y"><x:si><x:t>matn</x:t></x:si></x:sst>',
      'sheets/one.xml':
        '<x:worksheet xmlns:x="y"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A2:B2"/></x:mergeCells></x:worksheet>',
    };
    const workbook = openXlsx(zipParts(parts));
    const grid = await workbook.read('S');
    expect(valuesOf(grid)).toEqual([
      ['matn', 2],
      [null, null],
    ]);
    const { refused } = await workbook.write('S', [
      {
        id: 'c',
        edits: [
          { kind: 'set', cell: 'A1', before: 'matn', after: 'boshqa' },
          { kind: 'insertRow', row: 1, count: 1, values: [['yangi']] },
        ],
      },
    ]);
    expect(refused).toEqual([]);
    const saved = await openXlsx(workbook.save()).read('S');
    expect(valuesOf(saved).slice(0, 2)).toEqual([
      ['yangi', null],
      ['boshqa', 2],
    ]);
    expect(saved.merges.map(areaName)).toEqual(['A3:B3']);
  });

  it('reads every plan of the fixtures', async () => {
    const folder = 'test/fixtures/plans';
    const files = ['', 'districts', 'seeded'].flatMap((sub) =>
      readdirSync(`${folder}/${sub}`).map((file) => `${folder}/${sub}/${file}`),
    );
    for (const file of files.filter((name) => /\.xlsx$/.test(name) && !name.includes('m3-'))) {
      const workbook = openXlsx(readFileSync(file));
      for (const { name } of await workbook.sheets()) expect((await workbook.read(name)).rowCount).toBeLessThan(100);
    }
    const plan = await openXlsx(readFileSync(`${folder}/2026-l-3000-empty-rows.xlsx`)).read('Reja');
    expect([plan.rowCount, plan.columnCount]).toEqual([77, 8]);
  });
});
