import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { WorkbookError } from '../../src/core/workbook';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { makeXlsx, partsIn, type Parts, rowsXml, zipParts } from '../support/make-xlsx';

const good = makeXlsx({ sheets: [{ name: 'S', rows: rowsXml([['a', 1, true]]) }], strings: ['x'] });
const parts = partsIn(good);
const replaced = (changes: Parts): Uint8Array => zipParts({ ...parts, ...changes });

async function openAndRead(bytes: Uint8Array): Promise<unknown> {
  const workbook = openXlsx(bytes);
  return Promise.all((await workbook.sheets()).map(({ name }) => workbook.read(name)));
}

function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, at) => (bytes[1024 + 2 * at] = letter.charCodeAt(0)));
  return bytes;
}

const MB = 1024 * 1024;
const blank = 66 * MB;
const packed = zipParts({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(blank).fill(32) });

/** A part with 50 MB of blanks at its end. */
const padded = (name: string): Uint8Array => {
  const bytes = new Uint8Array(50 * MB).fill(32);
  bytes.set(strToU8(parts[name]!));
  return bytes;
};

/** A workbook whose sheet unpacks to 66 MB and says it were `declared`. */
function bomb(declared = blank): Uint8Array {
  const bytes = packed.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === blank) {
      view.setUint32(at + 24, declared, true);
    }
  }
  return bytes;
}

describe('a file that is no good workbook', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['of zero bytes', new Uint8Array(), 'empty-file', ''],
    ['of comma separated values', readFileSync('test/fixtures/plans/m3-not-a-zip.xlsx'), 'other-format', 'csv'],
    ['of noise', Uint8Array.from({ length: 500 }, (_, at) => (at * 7919) % 256), 'unreadable-file', '?'],
    ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0), 'not-a-workbook', 'png'],
    ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0), 'not-a-workbook', 'jpg'],
    ['GIF', strToU8('GIF89a'), 'not-a-workbook', 'gif'],
    ['RAR', strToU8('Rar!\x1a\x07'), 'not-a-workbook', 'rar'],
    ['7z', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), 'not-a-workbook', '7z'],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0), 'not-a-workbook', 'gz'],
    ['PDF', strToU8('%PDF-1.7\n%âãÏÓ'), 'other-format', 'pdf'],
    ['web page', strToU8('<html><table><tr><td>1</td></tr></table></html>'), 'other-format', 'html'],
    ['old XML workbook', strToU8('<?xml version="1.0"?><Workbook/>'), 'other-format', 'xml'],
    ['.xls', ole('Workbook'), 'old-format', 'xls'],
    ['.doc', ole('WordDocument'), 'other-format', 'doc'],
    ['with a password', ole('EncryptedPackage'), 'encrypted-file', 'xlsx'],
    [
      '.docx',
      zipParts({
        '_rels/.rels': parts['_rels/.rels']!.replace('xl/workbook', 'word/document'),
        'word/document.xml': '<document/>',
      }),
      'other-format',
      'docx',
    ],
    [
      '.ods',
      zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      'other-format',
      'ods',
    ],
    [
      '.xlsb',
      zipParts({
        '_rels/.rels': parts['_rels/.rels']!.replace('workbook.xml', 'workbook.bin'),
        'xl/workbook.bin': 'x',
      }),
      'other-format',
      'xlsb',
    ],
    ['any archive', zipParts({ 'photo.txt': 'x' }), 'not-a-workbook', 'zip'],
    ['cut off', good.slice(0, good.length >> 1), 'damaged-file', 'zip'],
    ['cut off by a few bytes', good.slice(0, -10), 'damaged-file', 'zip'],
    ['without its workbook part', replaced({ 'xl/workbook.xml': null }), 'damaged-file', 'xl/workbook.xml'],
    [
      'without a sheet part',
      replaced({ 'xl/worksheets/sheet1.xml': null }),
      'damaged-file',
      'xl/worksheets/sheet1.xml',
    ],
    ['without its shared strings', replaced({ 'xl/sharedStrings.xml': null }), 'damaged-file', 'xl/sharedStrings.xml'],
    ['without its styles', replaced({ 'xl/styles.xml': null }), 'damaged-file', 'xl/styles.xml'],
    [
      'with a workbook part that is no XML',
      replaced({ 'xl/workbook.xml': '<workbook><sheets>' }),
      'damaged-file',
      'xl/workbook.xml',
    ],
    [
      'with a sheet broken off',
      replaced({ 'xl/worksheets/sheet1.xml': parts['xl/worksheets/sheet1.xml']!.slice(0, -60) }),
      'damaged-file',
      'xl/worksheets/sheet1.xml',
    ],
    [
      'with a cell left open',
      replaced({ 'xl/worksheets/sheet1.xml': parts['xl/worksheets/sheet1.xml']!.replace('</c>', '') }),
      'damaged-file',
      'xl/worksheets/sheet1.xml',
    ],
    [
      'with a sheet left open',
      replaced({ 'xl/worksheets/sheet1.xml': parts['xl/worksheets/sheet1.xml']!.replace('</worksheet>', '') }),
      'damaged-file',
      'xl/worksheets/sheet1.xml',
    ],
    [
      'with a text that its table does not have',
      replaced({
        'xl/worksheets/sheet1.xml': parts['xl/worksheets/sheet1.xml']!.replace(
          '</sheetData>',
          '<row r="9"><c r="A9" t="s"><v>7</v></c></row></sheetData>',
        ),
      }),
      'damaged-file',
      'xl/worksheets/sheet1.xml',
    ],
    [
      'whose parts unpack to more than may be together',
      replaced({
        'xl/sharedStrings.xml': padded('xl/sharedStrings.xml'),
        'xl/worksheets/sheet1.xml': padded('xl/worksheets/sheet1.xml'),
      }),
      'too-large',
      'xl/worksheets/sheet1.xml',
    ],
    ['that unpacks to more than may be', bomb(), 'too-large', 'xl/worksheets/sheet1.xml'],
    ['that lies about its size', bomb(1000), 'too-large', 'xl/worksheets/sheet1.xml'],
  ])('%s is told apart', async (_, bytes, code, detail) => {
    await expect(openAndRead(bytes)).rejects.toMatchObject({ name: 'WorkbookError', code, detail });
  });

  it('never gives anything but a reading or a WorkbookError, whatever bytes are changed', async () => {
    const byte = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(byte, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = good.slice();
        for (const [at, value] of changes) bytes[at] = value;
        await openAndRead(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(WorkbookError));
      }),
      { numRuns: 400 },
    );
  });

  it('never gives anything but a reading or a WorkbookError, whatever XML is changed', async () => {
    const names = Object.keys(parts);
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      '/',
      '&#x110000;',
      '<c>',
      '</row>',
      '<row r="0">',
      ' r="ZZZZ1"',
      '<!--',
      '<![CDATA[',
      's="99"',
      '',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(8),
        piece,
        async (name, where, length, text) => {
          const xml = parts[name]!;
          const at = Math.floor(where * xml.length);
          const bytes = replaced({ [name]: xml.slice(0, at) + text + xml.slice(at + length) });
          await openAndRead(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(WorkbookError));
        },
      ),
      { numRuns: 600 },
    );
  });
});
