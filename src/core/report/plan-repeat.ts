import type { Severity } from '../check/finding';
import type { Item } from '../plan/plan';
import type { CellValue } from '../sheet/cell';
import { missing } from './amounts';
import { finding, type SheetAsk } from './ask-template';
import { type ItemSources, itemValue } from './item-values';
import { type Mark, type MarkedCell, UNFULFILLED } from './marks';
import type { TemplateRepeat } from './repeats';
import type { MissingReason, PlannedRepeat, ReportFinding, ReportValue } from './report';
import { type FieldFacts, fieldValue } from './report-fields';
import type { ReportValues } from './report-values';
import { isUnfulfilled } from './unfulfilled';
import { filledCell } from './value-in-text';

/** Where the values of a sheet come from. */
export interface SheetSources extends ItemSources {
  readonly values: ReportValues;
  readonly facts: FieldFacts;
}

/** A value that a mark of a repeated row lacks: for how many items, and the first of them. */
interface Gap {
  readonly cell: MarkedCell;
  readonly mark: string;
  readonly reason: MissingReason;
  readonly item: string;
  count: number;
}

/** What is missing because it is recorded only later: told, but no fault of the plan. */
const LATER: ReadonlySet<MissingReason> = new Set(['done-not-recorded', 'quarters-not-recorded', 'items-not-counted']);

/** How grave it is that a value is missing. */
export function gapSeverity(reason: MissingReason): Severity {
  return LATER.has(reason) ? 'info' : 'warning';
}

/** The rows to stand in the place of a repeated one, and what they lack: told once for each mark and reason. */
export function planRepeat(
  ask: SheetAsk,
  repeat: TemplateRepeat,
  sources: SheetSources,
): { readonly planned: PlannedRepeat; readonly findings: readonly ReportFinding[] } {
  const items = itemsOf(repeat, sources);
  // What carries no mark is repeated as it is; formulas are repeated by the writer, moved along.
  const still = Array.from(ask.rowCells(repeat.row), (cell) =>
    cell && cell.formula === undefined ? cell.value : null,
  );
  const gaps = new Map<string, Gap>();
  const values = items.map((item, index) => {
    const row: CellValue[] = still.slice();
    for (const cell of repeat.cells) {
      row[cell.column - 1] = filledCell(cell.parts, (mark) => {
        const value = valueOfMark(mark, item, index, sources);
        if (value.source.kind === 'missing') countGap(gaps, cell, mark.text, item, value.source.reason);
        return value;
      });
    }
    return row;
  });
  const before = repeat.cells.map(({ cell, column, text }) => ({ cell, column, text }));
  return {
    planned: { row: repeat.row, mark: repeat.mark, before, values },
    findings: [...gaps.values()].map(({ cell, mark, reason, item, count }) =>
      finding(ask.sheet, 'value-missing', gapSeverity(reason), cell.cell, { mark, label: mark, reason, count, item }),
    ),
  };
}

function valueOfMark(mark: Mark, item: Item, index: number, sources: SheetSources): ReportValue {
  const { values, facts } = sources;
  switch (mark.kind) {
    case 'item':
      return itemValue(item, mark.measure, sources);
    case 'field':
      return mark.field === 'no' ? { value: index + 1, source: { kind: 'stated' } } : fieldValue(mark.field, facts);
    case 'indicator':
      return values.valueOf(mark.indicatorId, mark.measure);
    case 'unknown':
      return { value: `{{${mark.text}}}`, source: { kind: 'stated' } };
    default:
      return missing('not-in-plan');
  }
}

function countGap(gaps: Map<string, Gap>, cell: MarkedCell, mark: string, item: Item, reason: MissingReason): void {
  const key = `${cell.cell}:${mark}:${reason}`;
  const known = gaps.get(key);
  if (known) known.count++;
  else gaps.set(key, { cell, mark, reason, item: item.number.text, count: 1 });
}

/** The items of the plan, those not fulfilled, or those of one section of the pack. */
function itemsOf({ mark, sectionId }: TemplateRepeat, { plan, facts, done, period }: SheetSources): readonly Item[] {
  const { indicators } = facts.pack;
  if (mark === `#${UNFULFILLED}`) return plan.items.filter((item) => isUnfulfilled(item, done, period));
  if (sectionId === null) return plan.items;
  const headed = new Set(plan.sections.map((section) => section.sectionId));
  const sectionOf = new Map(indicators.map((indicator) => [indicator.id, indicator.section]));
  return plan.items.filter((item) => {
    const own = item.indicators[0] && sectionOf.get(item.indicators[0].indicatorId);
    // Where the plan forgot a heading, its items stand under the one before: what they count tells their section.
    if (own !== undefined && !headed.has(own)) return own === sectionId;
    return item.section !== null && plan.sections[item.section]?.sectionId === sectionId;
  });
}
