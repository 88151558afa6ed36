import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Change, Edit } from '../../src/core/sheet/edit';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { makeXlsx, partsIn, zipParts } from '../support/make-xlsx';
import { richWorkbook } from '../support/rich-workbook';
import { plain } from '../support/test-grid';

const change = (...edits: Edit[]): Change => ({ id: 'c', edits });
const before = richWorkbook();
const sheet = 'xl/worksheets/sheet1.xml';
const other = 'xl/worksheets/sheet2.xml';

async function written(
  ...changes: Change[]
): Promise<{ bytes: Uint8Array; inverses: Change[]; workbook: ReturnType<typeof openXlsx> }> {
  const workbook = openXlsx(before);
  const { applied, refused } = await workbook.write('Reja', changes);
  expect(refused).toEqual([]);
  return { bytes: workbook.save(), inverses: applied.map(({ inverse }) => inverse), workbook };
}

/** The names of the parts whose bytes differ, and of those that came or went. */
function changedParts(after: Uint8Array): string[] {
  const [one, two] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(one), ...Object.keys(two)])];
  return names.filter((name) => !one[name] || !two[name] || Buffer.compare(one[name], two[name]) !== 0).sort();
}

describe('a workbook with everything in it', () => {
  it('comes back byte for byte when nothing is written', () => {
    expect(changedParts(openXlsx(before).save())).toEqual([]);
  });

  it('changes only the sheet, the results of its formulas, the shared strings and the wish to calculate when cells are written', async () => {
    const { bytes } = await written(
      change({ kind: 'set', cell: 'B3', before: 10, after: 12 }),
      change({ kind: 'set', cell: 'A3', before: 'Kitob', after: '=Kitob & "x"' }),
    );
    expect(changedParts(bytes)).toEqual(['xl/sharedStrings.xml', 'xl/workbook.xml', sheet].sort());
    const [old, now] = [partsIn(before), partsIn(bytes)];
    expect(now['xl/workbook.xml']).toBe(
      old['xl/workbook.xml']!.replace('calcId="191029"', 'calcId="191029" fullCalcOnLoad="1"'),
    );
    expect(now[sheet]).toBe(
      old[sheet]!.replace('<c r="B3" s="1"><v>10</v></c>', '<c r="B3" s="1"><v>12</v></c>')
        .replace('<c r="A3" s="0" t="s"><v>1</v></c>', '<c r="A3" t="s"><v>5</v></c>')
        .replace('B3*2</f><v>20<', 'B3*2</f><v>24<')
        .replace('SUM(B3:B5)</f><v>46097<', 'SUM(B3:B5)</f><v>46099<')
        .replace('SUM(C3:C5)</f><v>92194<', 'SUM(C3:C5)</f><v>92198<'),
    );
    expect(now['xl/sharedStrings.xml']).toContain('<si><t>=Kitob &amp; "x"</t></si></sst>');
  });

  it('adds a number format once, as a copy of the style the cell had', async () => {
    const at = (cell: string, value: number): Edit => ({
      kind: 'set',
      cell,
      before: value,
      after: '4/4',
      format: '0" ta"',
    });
    const { bytes } = await written(change(at('B3', 10)), change(at('B4', 5)));
    const styles = partsIn(bytes)['xl/styles.xml']!;
    expect(styles).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0&quot; ta&quot;"/></numFmts><fonts',
    );
    expect(styles).toContain('<cellXfs count="4">');
    expect(styles.match(/<xf numFmtId="164" applyNumberFormat="1"\/>/g)).toHaveLength(1);
    expect(partsIn(bytes)[sheet]).toMatch(/<c r="B3" s="3" t="s">.*<c r="B4" s="3" t="s">/);
  });

  it('names the columns of a table as their headings are written', async () => {
    const { bytes } = await written(change({ kind: 'set', cell: 'A2', before: 'Nomi', after: 'Koʻrsatkich\nnomi' }));
    expect(partsIn(bytes)['xl/tables/table1.xml']).toContain('<tableColumn id="1" name="Koʻrsatkich_x000a_nomi"/>');
  });

  it('moves and grows whatever refers to the rows when some are put in', async () => {
    const { bytes } = await written(change({ kind: 'insertRow', row: 5, count: 2, like: 4, values: [['Jurnal', 7]] }));
    const now = partsIn(bytes);
    const rows = now[sheet]!;
    expect(rows).toContain(
      '<row r="5" ht="44" customHeight="1" outlineLevel="1"><c r="A5" t="s"><v>5</v></c><c r="B5" s="1"><v>7</v></c><c r="C5" s="1"/></row>',
    );
    expect(rows).toContain('<c r="C7" s="1"><f>B7*2</f><v>92164</v></c></row>');
    for (const text of [
      '<f>SUM(B3:B7)</f>',
      '<dimension ref="A1:E8"/>',
      'topLeftCell="A3"',
      'activeCell="A7" sqref="A7:B8"',
      '<protectedRange name="p" sqref="B3:B7"/>',
      '<autoFilter ref="A2:C7"/>',
      '<mergeCell ref="D3:D7"/>',
      '<conditionalFormatting sqref="C3:C7"><cfRule type="expression" priority="1"><formula>$B3&gt;5</formula>',
      'sqref="B3:B7"><formula1>Ikki!$A$1:$A$3</formula1>',
      '<dataValidation type="whole" sqref="E4">',
      '<hyperlink ref="A4"',
      '<brk id="6" max',
      '<ignoredError sqref="B4:B7"',
      '<xm:f>Ikki!$A$3&lt;B4</xm:f></x14:cfRule><xm:sqref>B4:B7</xm:sqref>',
      '<pageSetup paperSize="9" orientation="landscape"/>',
    ])
      expect(rows).toContain(text);
    expect(now['xl/workbook.xml']).toContain('Reja!$A$1:$E$8</definedName>');
    expect(now['xl/workbook.xml']).toContain(
      'Reja!$2:$2</definedName><definedName name="Jami">Reja!$C$8</definedName>',
    );
    expect(now[other]).toContain('<f>SUM(Reja!B3:B7)+A2</f>');
    expect(now[other]).toContain("<f>'Reja'!C8</f>");
    expect(now[other]).toContain('sqref="A1:A5"');
    expect(now['xl/charts/chart1.xml']).toContain('<c:f>Reja!$B$3:$B$7</c:f>');
    expect(now['xl/tables/table1.xml']).toContain('ref="A2:C7"><autoFilter ref="A2:C7"/>');
    expect(now['xl/comments1.xml']).toContain('ref="A4"');
    expect([...now['xl/drawings/drawing1.xml']!.matchAll(/<xdr:row>(\d+)/g)].map(([, row]) => row)).toEqual([
      '3',
      '12',
      '3',
      '5',
      '3',
      '5',
    ]);
    expect(now['xl/drawings/vmlDrawing1.vml']).toContain(
      '<x:Anchor>1, 15, 3, 2, 3, 31, 7, 1</x:Anchor><x:Row>3</x:Row>',
    );
    expect(now['xl/calcChain.xml']).toBeUndefined();
    expect(now['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
    expect(changedParts(bytes)).not.toContain('xl/styles.xml');
    expect(changedParts(bytes)).not.toContain('xl/vbaProject.bin');
  });

  it('takes what stood on a deleted row with it, and moves the rest up', async () => {
    const { bytes } = await written(
      change({ kind: 'deleteRow', row: 4, before: ['Gazeta', 5, 10], withFormulas: true }),
    );
    const now = partsIn(bytes);
    for (const text of [
      '<f>SUM(B3:B4)</f>',
      'sqref="C3:C4"',
      '<dataValidations count="1">',
      '<brk id="3"',
      '<ignoredError sqref="B4"',
      '<xm:f>Ikki!$A$3&lt;B4</xm:f>',
      '<xm:sqref>B4</xm:sqref>',
    ])
      expect(now[sheet]).toContain(text);
    for (const text of ['hyperlink', 'sqref="E4"', 'Gazeta']) expect(now[sheet]).not.toContain(text);
    expect(now['xl/comments1.xml']).not.toContain('izoh');
    expect(now['xl/drawings/vmlDrawing1.vml']).not.toContain('shape');
    expect(now[other]).toContain('<formula>Reja!#REF!&gt;A1</formula>');
  });

  it.each<[string, Edit[]]>([
    ['rows put in', [{ kind: 'insertRow', row: 4, count: 3, values: [['x', 1]] }]],
    ['a row taken out', [{ kind: 'deleteRow', row: 4, before: ['Gazeta', 5, 10], withFormulas: true }]],
    [
      'two rows taken out',
      [
        { kind: 'deleteRow', row: 5, before: [null, 46082], withFormulas: true },
        { kind: 'deleteRow', row: 6, before: ['Jami', 15, 30], withFormulas: true },
      ],
    ],
    [
      'a merge split',
      [
        { kind: 'unmerge', area: 'D3:D5', before: 'merged' },
        { kind: 'set', cell: 'D4', before: null, after: 'x' },
      ],
    ],
    ['a column hidden', [{ kind: 'show', column: 2, before: 'shown' }]],
  ])('is whole again once %s are undone', async (name, edits) => {
    const changes =
      name === 'two rows taken out'
        ? [change(edits[1]!), change({ ...edits[0]!, before: [null, 46082, 0] } as Edit)]
        : [change(...edits)];
    const { inverses, workbook } = await written(...changes);
    const { refused } = await workbook.write('Reja', inverses.reverse());
    expect(refused).toEqual([]);
    const [old, now] = [partsIn(before), partsIn(workbook.save())];
    const loose = (text: string): string => text.replace(/ fullCalcOnLoad="1"/, '');
    for (const part of Object.keys(old).filter(
      (one) => !/sheet1|calcChain|sharedStrings|rels$|Content_Types/.test(one),
    )) {
      expect([part, loose(now[part]!)]).toEqual([part, loose(old[part]!)]);
    }
    const tail = (text: string): string =>
      text.slice(text.indexOf('</sheetData>')).replace(/<mergeCells.*<\/mergeCells>/, '');
    expect(tail(now[sheet]!)).toBe(tail(old[sheet]!));
    expect(plain(await workbook.read('Reja'))).toEqual(plain(await openXlsx(before).read('Reja')));
  });

  it('shows a column that some programs write twice', async () => {
    const cols =
      '<cols><col min="1" max="3" width="13"/><col min="2" max="2" hidden="1" width="13"/><col min="4" max="4" width="9"/></cols>';
    const workbook = openXlsx(makeXlsx({ sheets: [{ name: 'S', before: cols }] }));
    await workbook.write('S', [change({ kind: 'show', column: 2, before: 'hidden' })]);
    const bytes = workbook.save();
    expect((await openXlsx(bytes).read('S')).hiddenColumns).toEqual([]);
    expect(partsIn(bytes)[sheet]!.match(/<col min="\d" max="\d"/g)).toEqual(
      [1, 2, 3, 4].map((column) => `<col min="${column}" max="${column}"`),
    );
  });

  it('keeps names and the open sheet right when a sheet comes first', async () => {
    const workbook = openXlsx(before);
    await workbook.addSheet({
      name: 'LOYIHA',
      isHidden: false,
      position: 'first',
      rows: [['LOYIHA'], ['1 < 2', 3]],
      widths: [30],
    });
    const now = partsIn(workbook.save());
    expect(now['xl/workbook.xml']).toContain('activeTab="2"');
    expect(now['xl/workbook.xml']).toContain(
      '<sheets><sheet name="LOYIHA" sheetId="3" r:id="rId6"/><sheet name="Reja"',
    );
    expect(now['xl/workbook.xml']).toContain('name="_xlnm.Print_Area" localSheetId="1"');
    expect(now['xl/worksheets/sheet3.xml']).toContain('<col min="1" max="1" width="30" customWidth="1"/>');
    expect(now['xl/worksheets/sheet3.xml']).toMatch(
      /^<\?xml[^>]*>\s*<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"/,
    );
    expect(now['[Content_Types].xml']).toContain('PartName="/xl/worksheets/sheet3.xml"');
    expect(changedParts(workbook.save()).filter((part) => /sheets\/sheet[12]/.test(part))).toEqual([]);
    const again = openXlsx(workbook.save());
    await again.addSheet({ name: 'LOYIHA', isHidden: true, position: 'first', rows: [['yangi']] });
    expect(await again.sheets()).toContainEqual({ name: 'LOYIHA', isHidden: true });
  });

  it('declares what a new sheet needs where the sheets and not the root declare it, as openpyxl writes them', async () => {
    const relations = ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
    const parts = partsIn(before);
    const book = parts['xl/workbook.xml']!.replace(relations, '').replaceAll('<sheet ', `<sheet${relations} `);
    const workbook = openXlsx(zipParts({ ...unzipSync(before), 'xl/workbook.xml': book }));
    await workbook.addSheet({ name: 'Bajarilishi', isHidden: false, position: 'last', rows: [['2026']] });
    const bytes = workbook.save();
    expect(partsIn(bytes)['xl/workbook.xml']).toContain(
      `<sheet name="Bajarilishi" sheetId="3"${relations} r:id="rId6"/></sheets>`,
    );
    expect((await openXlsx(bytes).sheets()).map(({ name }) => name)).toEqual(['Reja', 'Ikki', 'Bajarilishi']);
  });

  it('is an .xlsm when it carries macros or says that it may', () => {
    expect(openXlsx(before).fileKind).toBe('xlsm');
    const bytes = makeXlsx({ sheets: [{ name: 'S' }] });
    expect(openXlsx(bytes).fileKind).toBe('xlsx');
    const types = partsIn(bytes)['[Content_Types].xml']!.replace(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    );
    const macroless = zipSync({ ...unzipSync(bytes), '[Content_Types].xml': strToU8(types) });
    expect(openXlsx(macroless).fileKind).toBe('xlsm');
  });

  it('writes over locks only when it was opened to do so', async () => {
    const locked = makeXlsx({
      sheets: [{ name: 'S', rows: '<row r="1"><c r="A1"><v>1</v></c></row>', after: '<sheetProtection sheet="1"/>' }],
    });
    const edit = change({ kind: 'set', cell: 'A1', before: 1, after: 2 }, { kind: 'insertRow', row: 2, count: 1 });
    expect((await openXlsx(locked).write('S', [edit])).refused[0]!.reason).toBe('protected');
    const template = openXlsx(locked, { mayWriteLocked: true });
    expect((await template.write('S', [edit])).refused).toEqual([]);
    expect(await template.read('S')).toMatchObject({ isProtected: true });
  });
});
