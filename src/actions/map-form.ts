import { type FollowedMapping, followMapping } from '../core/mapping/follow-mapping';
import { type Mapping, markText } from '../core/mapping/mapping';
import { type FormProposal, proposeMapping } from '../core/mapping/propose';
import type { DoneRecord } from '../core/done/done';
import type { Pack } from '../core/pack/pack';
import type { Plan } from '../core/plan/plan';
import { DoneFacts } from '../core/report/done-facts';
import { markNames, readMarks } from '../core/report/marks';
import { ReportValues } from '../core/report/report-values';
import { parseCellName } from '../core/sheet/address';
import { type CellValue, textOf } from '../core/sheet/cell';
import type { Refusal, SetEdit } from '../core/sheet/edit';
import { cellAt, type Grid } from '../core/sheet/grid';
import type { Workbook } from '../core/workbook';
import type { Measure } from '../core/report/marks';

/** The parts of a form's mapping: the form, and what may help to read it. */
export interface FormToMap {
  readonly form: readonly Grid[];
  readonly example?: readonly Grid[];
  /** What was done of the plan, where that is recorded. */
  readonly done?: DoneRecord | null;
  /** An earlier mapping, of this form or of one that it replaces. */
  readonly earlier?: Mapping;
}

/** What is proposed for a form; `followed` tells what became of an earlier mapping. */
export interface MappedForm {
  readonly proposal: FormProposal;
  readonly followed: FollowedMapping | null;
}

/** Whether any cell of a form carries marks: such a form says by itself what it takes. */
export function hasMarks(form: readonly Grid[], pack: Pack): boolean {
  const names = markNames(pack);
  return form.some(({ cells }) =>
    cells.some((row) => row?.some((cell) => cell !== undefined && readMarks(textOf(cell.value), names) !== null)),
  );
}

/** What a mark takes of a plan: the same as in a report. */
export function planValues(
  plan: Plan,
  pack: Pack,
  record: DoneRecord | null,
): (indicatorId: string, measure: Measure) => CellValue {
  const period = { kind: 'year', year: plan.planYear?.year ?? 0 } as const;
  const done = new DoneFacts(record, pack);
  const values = new ReportValues({ plan, pack, entries: {}, noteOf: () => '', period, done });
  return (indicatorId, measure) => values.valueOf(indicatorId, measure).value;
}

/** Proposes a mapping for a form; an earlier one goes before what the labels tell. */
export function mapForm({ form, example, earlier, done = null }: FormToMap, plan: Plan, pack: Pack): MappedForm {
  const valueOf = planValues(plan, pack, done);
  const proposal = proposeMapping({ form, pack, plan, valueOf, ...(example && { example }) });
  const followed = earlier ? followMapping(earlier, proposal) : null;
  return { proposal: followed?.proposal ?? proposal, followed };
}

/** Cells of a mapping that could not be marked: what stands there now is not what may be written over. */
export interface MarkingOutcome {
  readonly refused: readonly { readonly sheet: string; readonly cell: string; readonly reason: MarkRefusal }[];
}

/** Why a cell was not marked: there is no such sheet, a value or formula stands in it, or the writer refused. */
export type MarkRefusal = 'sheet-missing' | 'filled' | Refusal['reason'];

const MAY_GO = /^[\s\-–—_.…]*$/;

/** Writes a mapping's marks into a form, which is a template from then on. Nothing that stands in a cell is written over but dashes, lines and 0. */
export async function markForm(form: Workbook, mapping: Mapping): Promise<MarkingOutcome> {
  const refused: { sheet: string; cell: string; reason: MarkRefusal }[] = [];
  const names = new Set((await form.sheets()).map(({ name }) => name));
  for (const sheet of new Set(mapping.cells.map((cell) => cell.sheet))) {
    const cells = mapping.cells.filter((cell) => cell.sheet === sheet && cell.mark !== '');
    if (!names.has(sheet)) {
      refused.push(...cells.map(({ cell }) => ({ sheet, cell, reason: 'sheet-missing' as const })));
      continue;
    }
    const grid = await form.read(sheet);
    const changes = cells.flatMap(({ cell, mark }) => {
      const before = freeValue(grid, cell);
      if (before === undefined) refused.push({ sheet, cell, reason: 'filled' });
      const edit: SetEdit = { kind: 'set', cell, before: before ?? null, after: markText(mark), flattens: true };
      return before === undefined ? [] : [{ id: cell, edits: [edit] }];
    });
    const written = await form.write(sheet, changes);
    refused.push(...written.refused.map(({ change, reason }) => ({ sheet, cell: change.id, reason })));
  }
  return { refused };
}

/** What stands in a cell where a mark may go; undefined where something stands that must stay. */
function freeValue(grid: Grid, name: string): CellValue | undefined {
  const { row, column } = parseCellName(name)!;
  const { value, formula } = cellAt(grid, row, column);
  if (formula !== undefined) return undefined;
  const isFree = value === null || value === 0 || (typeof value === 'string' && MAY_GO.test(value));
  return isFree ? value : undefined;
}
