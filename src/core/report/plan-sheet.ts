import type { Item, Plan } from '../plan/plan';
import type { CellValue } from '../sheet/cell';
import { finding, type SheetAsk } from './ask-template';
import { missing } from './amounts';
import { itemValue } from './item-values';
import { type Mark, type MarkedCell, marksOf } from './marks';
import type {
  MissingReason,
  PlannedCell,
  PlannedRepeat,
  PlannedSheet,
  ReportFinding,
  ReportRow,
  ReportValue,
} from './report';
import { type FieldFacts, fieldValue } from './report-fields';
import type { ReportValues } from './report-values';
import type { TemplateRepeat } from './repeats';
import { valueInText } from './value-in-text';

/** What is missing because it is recorded only later: told, but no fault of the plan. */
const LATER: ReadonlySet<MissingReason> = new Set(['done-not-recorded', 'quarters-not-recorded', 'items-not-counted']);

/** Where the values of a sheet come from. */
export interface SheetSources {
  readonly values: ReportValues;
  readonly noteOf: (item: Item) => string;
  readonly facts: FieldFacts;
}

/** What one sheet of a template becomes. */
interface SheetPlan {
  readonly sheet: PlannedSheet;
  readonly rows: readonly ReportRow[];
  readonly findings: readonly ReportFinding[];
}

/** Plans one sheet of a template: its single cells, its repeated rows and the rows that go out. */
export function planSheet(ask: SheetAsk, sources: SheetSources): SheetPlan {
  const removed = removedRows(ask, sources.values);
  const rows: ReportRow[] = [];
  const cells: PlannedCell[] = [];
  let no = 0;
  for (const cell of ask.cells) {
    if (removed.has(cell.row)) continue;
    const placed = marksOf(cell.parts).flatMap((mark) => {
      if (mark.kind === 'field' && mark.field === 'no') no++;
      return rowOf(ask.sheet, cell, mark, no, sources) ?? [];
    });
    rows.push(...placed);
    cells.push(...plannedCell(cell, placed));
  }
  const repeated = ask.repeats.map((repeat) => planRepeat(ask, repeat, sources));
  return {
    sheet: {
      sheet: ask.sheet,
      cells,
      repeats: repeated.map(({ planned }) => planned),
      removedRows: [...removed]
        .sort((a, b) => a - b)
        .map((row) => ({
          row,
          before: Array.from(ask.rowCells(row), (cell) => cell?.value ?? null),
        })),
    },
    rows,
    findings: [...missingValues(rows), ...repeated.flatMap(({ findings }) => findings)],
  };
}

/** Rows of marks that open or close a repeat, and rows of what the plan has none of. */
function removedRows(ask: SheetAsk, values: ReportValues): Set<number> {
  const rows = new Set(ask.repeats.flatMap((repeat) => repeat.controlRows));
  for (const cell of ask.cells) {
    for (const mark of marksOf(cell.parts)) {
      if (mark.kind !== 'optional') continue;
      const isThere =
        mark.indicatorId === null ? values.hasSection(mark.sectionId!) : values.hasIndicator(mark.indicatorId);
      if (!isThere) rows.add(cell.row);
    }
  }
  return rows;
}

function rowOf(sheet: string, cell: MarkedCell, mark: Mark, no: number, sources: SheetSources): ReportRow | null {
  const place = { sheet, cell: cell.cell, mark: mark.text, isInText: cell.parts.length > 1 };
  const none = { indicatorId: null, measure: null, field: null };
  switch (mark.kind) {
    case 'indicator': {
      const { indicatorId, measure } = mark;
      const label = sources.facts.pack.indicators.find(({ id }) => id === indicatorId)!.label;
      return { ...place, ...none, ...sources.values.valueOf(indicatorId, measure), indicatorId, measure, label };
    }
    case 'field': {
      const { field } = mark;
      const value: ReportValue =
        field === 'no' ? { value: no, source: { kind: 'stated' } } : fieldValue(field, sources.facts);
      return { ...place, ...none, ...value, field, label: field };
    }
    case 'optional': {
      const code = mark.indicatorId ?? mark.sectionId!;
      return { ...place, ...none, value: code, source: { kind: 'stated' }, label: code };
    }
    default:
      return null;
  }
}

/** The cell as it will be written; not at all where a mark in it is unknown: such a text stays to be seen. */
function plannedCell(cell: MarkedCell, placed: readonly ReportRow[]): readonly PlannedCell[] {
  if (placed.length !== marksOf(cell.parts).length) return [];
  const rest = [...placed];
  const parts = cell.parts.map((part) => (typeof part === 'string' ? part : rest.shift()!));
  return [
    { cell: cell.cell, before: cell.text, value: cellValue(parts), mark: placed.map(({ mark }) => mark).join(' ') },
  ];
}

/** One value with its own type, or the text of several parts; marks alone with nothing between them leave no spaces behind. */
function cellValue(parts: readonly (string | ReportValue)[]): CellValue {
  const [only] = parts;
  if (parts.length === 1 && typeof only !== 'string') return only!.value;
  const text = parts.map((part) => (typeof part === 'string' ? part : valueInText(part))).join('');
  const saysMore = parts.some((part) => typeof part === 'string' && part.trim() !== '');
  return (saysMore ? text : text.trim()) || null;
}

function missingValues(rows: readonly ReportRow[]): readonly ReportFinding[] {
  return rows.flatMap((row) => {
    if (row.source.kind !== 'missing') return [];
    const { reason } = row.source;
    const kind = reason === 'not-in-plan' ? 'unfed-mark' : 'value-missing';
    const data = { mark: row.mark, label: row.label, reason };
    return [finding(row.sheet, kind, LATER.has(reason) ? 'info' : 'warning', row.cell, data)];
  });
}

function planRepeat(
  ask: SheetAsk,
  repeat: TemplateRepeat,
  sources: SheetSources,
): { readonly planned: PlannedRepeat; readonly findings: readonly ReportFinding[] } {
  const items = itemsOf(sources.facts.check.plan, sources.facts.pack.indicators, repeat.sectionId);
  // What carries no mark is repeated as it is; formulas are repeated by the writer, moved along.
  const still = Array.from(ask.rowCells(repeat.row), (cell) =>
    cell && cell.formula === undefined ? cell.value : null,
  );
  const gaps = new Map<string, ReportFinding>();
  const values = items.map((item, index) => {
    const row: CellValue[] = [...still];
    for (const cell of repeat.cells) {
      const placed = cell.parts.map((part) =>
        typeof part === 'string' ? part : valueOfMark(part, item, index, sources),
      );
      placed.forEach((part, at) => {
        if (typeof part !== 'string' && part.source.kind === 'missing') noteGap(gaps, ask, cell, at, item, part);
      });
      row[cell.column - 1] = cellValue(placed);
    }
    return row;
  });
  const before = repeat.cells.map(({ cell, column, text }) => ({ cell, column, text }));
  return {
    planned: { row: repeat.row, mark: repeat.mark, before, values },
    findings: [...gaps.values()],
  };
}

function valueOfMark(mark: Mark, item: Item, index: number, { values, noteOf, facts }: SheetSources): ReportValue {
  switch (mark.kind) {
    case 'item':
      return itemValue(item, mark.measure, facts.check.plan, noteOf);
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

/** One finding for each mark of a repeated row and each reason, however many items lack the value. */
function noteGap(
  gaps: Map<string, ReportFinding>,
  ask: SheetAsk,
  cell: MarkedCell,
  at: number,
  item: Item,
  { source }: ReportValue,
): void {
  if (source.kind !== 'missing') return;
  const mark = (cell.parts[at] as Mark).text;
  const key = `${cell.cell}:${mark}:${source.reason}`;
  const count = Number(gaps.get(key)?.data['count'] ?? 0) + 1;
  const first = gaps.get(key)?.data['item'] ?? item.number.text;
  const data = { mark, label: mark, reason: source.reason, count, item: first };
  gaps.set(key, finding(ask.sheet, 'value-missing', LATER.has(source.reason) ? 'info' : 'warning', cell.cell, data));
}

/** The items of the plan, or those of one section of the pack. */
function itemsOf(plan: Plan, indicators: FieldFacts['pack']['indicators'], sectionId: string | null): readonly Item[] {
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
