import { OWN_SHEET_NAME, WorkbookError } from '../core/workbook';
import type { Package, Relation } from './package';
import { archiveTrouble } from './sniff';
import { child, childrenOf, isOn, readTree } from './xml-tree';

/** A worksheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** What the workbook part says, and where the other parts lie. */
export interface WorkbookPart {
  readonly part: string;
  readonly is1904: boolean;
  /** Worksheets only, in the order of their tabs. */
  readonly sheets: readonly SheetEntry[];
  readonly styles: string | null;
  readonly sharedStrings: string | null;
  readonly theme: string | null;
  readonly calcChain: string | null;
  /** Names of the sheets that we added, by our hidden name on them. */
  readonly ownSheets: readonly string[];
}

/** Reads the workbook part; throws WorkbookError where the package holds no workbook or lacks a part. */
export function readWorkbookPart(parts: Package): WorkbookPart {
  const part = findWorkbook(parts);
  const root = readTree(parts.text(part), part);
  if (root.name !== 'workbook') throw new WorkbookError('not-a-workbook', root.name);
  const relations = parts.relationsOf(part);
  const listed = childrenOf(child(root, 'sheets'), 'sheet');
  const sheets: SheetEntry[] = [];
  for (const { attributes } of listed) {
    const relation = relations.find(({ id }) => id === attributes.id);
    if (!relation) throw new WorkbookError('damaged-file', `xl/_rels: ${attributes.name ?? ''}`);
    if (relation.kind !== 'worksheet') continue;
    if (!parts.has(relation.target)) throw new WorkbookError('damaged-file', relation.target);
    const state = attributes.state ?? 'visible';
    sheets.push({ name: attributes.name ?? '', part: relation.target, isHidden: state !== 'visible' });
  }
  if (sheets.length === 0) throw new WorkbookError('not-a-workbook', 'xlsx');
  const names = childrenOf(child(root, 'definedNames'), 'definedName');
  return {
    part,
    is1904: isOn(child(root, 'workbookPr'), 'date1904'),
    sheets,
    styles: partOf(parts, relations, 'styles'),
    sharedStrings: partOf(parts, relations, 'sharedStrings'),
    theme: relations.find(({ kind }) => kind === 'theme')?.target ?? null,
    calcChain: relations.find(({ kind }) => kind === 'calcChain')?.target ?? null,
    ownSheets: names
      .filter(({ attributes }) => attributes.name === OWN_SHEET_NAME)
      .map(({ attributes }) => listed[Number(attributes.localSheetId)]?.attributes.name ?? ''),
  };
}

function findWorkbook(parts: Package): string {
  const named = parts.relationsOf('').find(({ kind }) => kind === 'officeDocument')?.target;
  const part = named ?? 'xl/workbook.xml';
  if (!parts.has(part) || /^(word|ppt)\/|\.bin$/.test(part)) throw archiveTrouble(parts.packed);
  return part;
}

/** A part that the workbook names must be there. */
function partOf(parts: Package, relations: readonly Relation[], kind: string): string | null {
  const target = relations.find((relation) => relation.kind === kind)?.target;
  if (target === undefined) return null;
  if (!parts.has(target)) throw new WorkbookError('damaged-file', target);
  return target;
}
