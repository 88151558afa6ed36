import { typedValue } from '../../src/actions/typed-value';
import { itemKeys } from '../../src/core/done/item-keys';
import type { Plan } from '../../src/core/plan/plan';
import { findPageColumns } from '../../src/core/services/page-columns';
import { cellName } from '../../src/core/sheet/address';
import type { Edit } from '../../src/core/sheet/edit';
import { cellAt, type Grid } from '../../src/core/sheet/grid';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import type { TypedFact } from './done-as-planned';

/** Pages for services as they come back: what a quarter brought stands on the page of each service that the item is of. */
export async function filledPages(pages: Uint8Array, facts: readonly TypedFact[], plan: Plan): Promise<Uint8Array> {
  const workbook = openXlsx(pages);
  const keys = itemKeys(plan);
  const byKey = new Map(facts.map((fact) => [keys[fact.item.index]!, fact.text]));
  for (const { name } of await workbook.sheets()) {
    const { refused } = await workbook.write(name, [{ id: name, edits: entries(await workbook.read(name), byKey) }]);
    if (refused.length > 0) throw new Error(`refused on ${name}`);
  }
  return workbook.save();
}

function entries(page: Grid, byKey: ReadonlyMap<string, string>): readonly Edit[] {
  const { columns, headerRow } = findPageColumns(page)!;
  return Array.from({ length: page.rowCount - headerRow }, (_, at) => headerRow + 1 + at).flatMap((row): Edit[] => {
    const text = byKey.get(String(cellAt(page, row, columns.key!).value));
    if (text === undefined) return [];
    const before = cellAt(page, row, columns.fact!).value;
    const { value } = typedValue(text, {});
    return [
      {
        kind: 'set',
        cell: cellName(row, columns.fact!),
        before,
        after: value,
        ...(typeof value === 'string' && { format: '@' }),
      },
    ];
  });
}
