import { child, childrenOf, readTree, type XmlElement } from '../../../src/xlsx/xml-tree';
import type { CellFace } from './cell-model';

/** The parts of a font as Office.js calls them, and the elements of a run that say them. */
const PARTS = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 'strike',
  color: 'color',
  size: 'sz',
  name: 'rFont',
  superscript: 'vertAlign',
  subscript: 'vertAlign',
} as const;

/** What differs inside a text of the shared table, by its index; all parts for a text that is not there. */
export function readMixedParts(sharedStrings: string | null): (text: number, face: CellFace) => ReadonlySet<string> {
  let texts: readonly XmlElement[] | null = null;
  return (text, face) => {
    texts ??= sharedStrings === null ? [] : childrenOf(readTree(sharedStrings, 'sharedStrings'), 'si');
    const runs = childrenOf(texts[text], 'r').map((run) => child(run, 'rPr'));
    if (runs.length === 0) return new Set(Object.keys(PARTS));
    const differing = Object.entries(PARTS).filter(
      ([part, element]) => new Set(runs.map((run) => said(child(run, element), part, face))).size > 1,
    );
    return new Set(differing.map(([part]) => part));
  };
}

/** What a run says of one part; a run that says nothing has the cell's own. */
function said(element: XmlElement | undefined, part: string, face: CellFace): string {
  if (element) return JSON.stringify(Object.entries(element.attributes)).replace('[]', 'true');
  const own: Partial<Record<string, unknown>> = { bold: face.bold, italic: face.italic };
  if (part === 'size') return JSON.stringify([['val', String(face.fontSize ?? 11)]]);
  if (part === 'name') return JSON.stringify([['val', face.fontName ?? 'Calibri']]);
  return own[part] === true ? 'true' : '';
}
