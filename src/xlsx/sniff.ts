import { WorkbookError } from '../core/workbook';
import type { ZipEntry } from './zip';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** What pictures and archives begin with: a scanned plan, or a packed one, is chosen by mistake. */
const BEGINNINGS: readonly (readonly [readonly number[], string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'png'],
  [[0xff, 0xd8, 0xff], 'jpg'],
  [[0x47, 0x49, 0x46, 0x38], 'gif'],
  [[0x52, 0x61, 0x72, 0x21], 'rar'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7z'],
  [[0x1f, 0x8b], 'gz'],
];
/** Names of streams in an OLE container (as UTF-16) and what the file then is. */
const STREAMS: readonly (readonly [string, string])[] = [
  ['WordDocument', 'doc'],
  ['PowerPoint Document', 'ppt'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
];
const ZIPPED: readonly (readonly [RegExp, string])[] = [
  [/^word\//, 'docx'],
  [/^ppt\//, 'pptx'],
  [/^xl\/workbook\.bin$/, 'xlsb'],
  [/^content\.xml$/, 'ods'],
];

/** Throws the WorkbookError of bytes that cannot be a zipped workbook; a zip archive passes. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookError('empty-file');
  const startsWith = (codes: readonly number[]): boolean => codes.every((code, at) => bytes[at] === code);
  if (startsWith([0x50, 0x4b, 3, 4])) return;
  if (startsWith([0x50, 0x4b, 5, 6])) throw new WorkbookError('not-a-workbook', 'zip');
  if (startsWith(OLE)) throw oleTrouble(bytes);
  const beginning = BEGINNINGS.find(([codes]) => startsWith(codes));
  if (beginning) throw new WorkbookError('not-a-workbook', beginning[1]);
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (text.startsWith('%PDF')) throw new WorkbookError('other-format', 'pdf');
  if (text.startsWith('{\\rtf')) throw new WorkbookError('other-format', 'rtf');
  if (/^(ï»¿)?\s*<(!doctype\s+html|html|table)/i.test(text)) throw new WorkbookError('other-format', 'html');
  if (/^(ï»¿)?\s*<\?xml/.test(text)) throw new WorkbookError('other-format', 'xml');
  const isText = !hasControls(text);
  throw isText && /[,;\t]/.test(text)
    ? new WorkbookError('other-format', 'csv')
    : new WorkbookError('unreadable-file', isText ? 'txt' : '?');
}

function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return true;
  }
  return false;
}

function oleTrouble(bytes: Uint8Array): WorkbookError {
  // The directory may lie anywhere; names are UTF-16, so every other byte is 0.
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 4 * 1024 * 1024)).replaceAll('\0', '');
  if (text.includes('EncryptedPackage') || text.includes('EncryptionInfo'))
    return new WorkbookError('encrypted-file', 'xlsx');
  const kind = STREAMS.find(([name]) => text.includes(name))?.[1] ?? 'ole';
  return kind === 'xls' ? new WorkbookError('old-format', kind) : new WorkbookError('other-format', kind);
}

/** The WorkbookError of an archive that holds no workbook. */
export function archiveTrouble(entries: readonly ZipEntry[]): WorkbookError {
  for (const [pattern, kind] of ZIPPED) {
    if (entries.some((entry) => pattern.test(entry.name))) return new WorkbookError('other-format', kind);
  }
  const isPackage = entries.some((entry) => entry.name.startsWith('xl/'));
  return isPackage ? new WorkbookError('damaged-file', 'xl/workbook.xml') : new WorkbookError('not-a-workbook', 'zip');
}
