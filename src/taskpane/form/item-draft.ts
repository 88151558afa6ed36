import { checkPlan, type ChosenColumns } from '../../actions/check-plan';
import { editItem, fieldCells, type ItemField } from '../../actions/edit-item';
import type { Finding } from '../../core/check/finding';
import type { Pack } from '../../core/pack/pack';
import type { Item } from '../../core/plan/plan';
import { applyChanges } from '../../core/sheet/apply-changes';
import type { Grid } from '../../core/sheet/grid';

/** The item as it would be with a field's new text, and what the rules would say of that field. */
export interface ItemDraft {
  readonly item: Item;
  readonly findings: readonly Finding[];
}

/** Reads and checks the sheet as it would be with one field of an item changed; writes nothing. */
export function draftItem(
  grid: Grid,
  pack: Pack,
  chosen: ChosenColumns | undefined,
  item: Item,
  field: ItemField,
  text: string,
): ItemDraft {
  const change = editItem(item, field, text);
  const after = change ? applyChanges(grid, [change]).grid : grid;
  const check = checkPlan(after, pack, chosen);
  const drafted = check?.plan.items.find((known) => known.row.row === item.row.row) ?? item;
  return { item: drafted, findings: fieldFindings(check?.findings ?? [], drafted, field) };
}

/** The errors and warnings that speak of a field: at one of its cells, or of a sum that it is part of. */
export function fieldFindings(findings: readonly Finding[], item: Item, field: ItemField): readonly Finding[] {
  const cells = new Set([item.row.cells[field].at, ...fieldCells(item, field).map(({ at }) => at)]);
  return findings.filter(
    ({ at, related, rule, severity }) =>
      severity !== 'info' && (cells.has(at) || (rule.startsWith('sum-') && related.some((cell) => cells.has(cell)))),
  );
}
