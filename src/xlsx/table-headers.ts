import { parseAreaName } from '../core/sheet/address';
import { textOf } from '../core/sheet/cell';
import type { Package } from './package';
import type { CellPatch, CellWrite } from './patch-cells';
import { TagScanner } from './tag-scanner';

/** A table names its columns as its heading cells read, or the workbook counts as damaged: names follow what is written. */
export function renameTableColumns(parts: Package, sheetPart: string, patch: CellPatch): void {
  for (const { kind, target } of parts.relationsOf(sheetPart)) {
    if (kind !== 'table' || !parts.has(target)) continue;
    const text = parts.text(target);
    const tags = new TagScanner(text, target);
    let column = 0;
    let writes: ReadonlyMap<number, CellWrite> | undefined;
    let out = '';
    let copied = 0;
    while (tags.next()) {
      if (tags.isClosing) continue;
      if (tags.is('table')) {
        const area = parseAreaName(tags.get('ref') ?? '');
        if (!area || tags.get('headerRowCount') === '0') break;
        column = area.left;
        writes = patch.cells.get(area.top);
      } else if (tags.is('tableColumn')) {
        const value = writes?.get(column++)?.value;
        if (value === undefined || value === null) continue;
        const name = textOf(value).replaceAll('\n', '_x000a_');
        out += text.slice(copied, tags.start) + tags.with({ name });
        copied = tags.end;
      }
    }
    parts.setText(target, out + text.slice(copied));
  }
}
