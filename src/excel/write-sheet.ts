import { cellName, parseCellName } from '../core/sheet/address';
import type { Cell } from '../core/sheet/cell';
import type { Change, Refusal } from '../core/sheet/edit';
import { cellAt, type Grid } from '../core/sheet/grid';
import { rowShiftOf } from '../core/sheet/row-shift';
import { SheetDraft } from '../core/sheet/sheet-draft';
import { type OwnCells, WorkbookError, type WriteResult } from '../core/workbook';
import { CellLook, holdsSame } from './cell-look';
import { writeOwnCells } from './own-cells';
import { queueStep } from './queue-step';
import { RaiseRows } from './raise-rows';
import { runBatch } from './run-batch';
import { sheetOf } from './sheet-list';
import { cellsOf, planWrite, type Segment, stepBetween, type WritePlan } from './write-plan';

/** What a write did, and the sheet as it then is, as far as it is known. */
export interface SheetWritten {
  readonly result: WriteResult;
  readonly after: Grid;
}

/**
 * Makes changes on a sheet as it was read, in one round trip: the record first, then each change after a look at its cells.
 * Where a cell turns out to be another than the grid says, one more round trip puts back what was there and refuses the change;
 * where a row is to be as high as its text and is too low, one more makes it higher.
 * Throws WorkbookError.
 */
export function writeSheet(grid: Grid, changes: readonly Change[], record?: OwnCells): Promise<SheetWritten> {
  const work = async (context: Excel.RequestContext): Promise<SheetWritten> => {
    const sheet = sheetOf(context, grid.sheet);
    const plan = planWrite(grid, changes);
    if (record) writeOwnCells(context, record);
    const queued = queuePlan(sheet, plan);
    const raise = raiseOf(sheet, plan, changes);
    await context.sync();
    const difference = firstDifference(queued);
    if (!difference) {
      if (raise?.queue()) await context.sync();
      return written(plan.segments, plan.after);
    }
    const mend = mendOf(plan, difference);
    const again = queueMend(sheet, mend);
    await context.sync();
    const still = firstDifference(again);
    if (still) throw new WorkbookError('host-failed', still.cells.keys().next().value ?? '');
    const kept = plan.segments.slice(0, difference.at);
    return written([...kept, ...mend.plan.segments], mend.plan.after, mend.refused);
  };
  return runBatch(work, { sheet: grid.sheet, isOneStep: true });
}

/** What makes rows of the last changes high enough, where they ask for it and the sheet lets it be done. */
function raiseOf(sheet: Excel.Worksheet, { segments, after }: WritePlan, changes: readonly Change[]): RaiseRows | null {
  const last = segments.at(-1);
  return last && !after.isProtected && changes.at(-1)!.raisesRows ? new RaiseRows(sheet, last) : null;
}

function written(segments: readonly Segment[], after: Grid, refused: readonly Refusal[] = []): SheetWritten {
  const result = {
    applied: segments.flatMap(({ applied }) => applied),
    refused: [...refused, ...segments.flatMap((segment) => segment.refused)],
  };
  return { result, after };
}

/** A segment in a batch: its cells before and after it. */
interface Queued {
  readonly segment: Pick<Segment, 'before' | 'after' | 'step'>;
  readonly before: CellLook | null;
  readonly after: CellLook;
}

function queuePlan(sheet: Excel.Worksheet, plan: WritePlan): readonly Queued[] {
  return plan.segments.map((segment) => {
    const before = new CellLook(sheet, segment.guarded, segment.before.isProtected);
    return { ...queueSegment(sheet, segment), before };
  });
}

function queueSegment(sheet: Excel.Worksheet, segment: Queued['segment']): Queued {
  const { step, before } = segment;
  queueStep(sheet, step, before);
  // Formulas are read back as Excel spells them: only values can be compared.
  const places = new Map(
    Array.from(step.cells, ([row, writes]) => {
      return [row, new Set([...writes].filter(([, { formula }]) => formula === undefined).map(([column]) => column))];
    }),
  );
  return { segment, before: null, after: new CellLook(sheet, places, before.isProtected) };
}

/** Where Excel turned out to be another than was thought: the segment, and its cells as they are. */
interface Difference {
  readonly at: number;
  /** True: cells were others before the write. False: they did not take what was written. */
  readonly isBefore: boolean;
  readonly cells: ReadonlyMap<string, Cell | undefined>;
}

function firstDifference(queued: readonly Queued[]): Difference | null {
  for (const [at, { segment, before, after }] of queued.entries()) {
    const changed = differing(before?.cells(segment.before) ?? new Map(), segment.before);
    if (changed.size > 0) return { at, isBefore: true, cells: changed };
    const refusing = differing(after.cells(segment.after), segment.after);
    if (refusing.size > 0) return { at, isBefore: false, cells: refusing };
  }
  return null;
}

function differing(cells: ReadonlyMap<string, Cell | undefined>, thought: Grid): ReadonlyMap<string, Cell | undefined> {
  return new Map([...cells].filter(([name, cell]) => !holdsSame(cell, cellIn(thought, name))));
}

function cellIn(grid: Grid, name: string): Cell {
  const { row, column } = parseCellName(name)!;
  return cellAt(grid, row, column);
}

/** What puts a sheet right after a difference was found. */
interface Mend {
  /** Back to the state before the difference, then on with what can be made; in one step where no rows move. */
  readonly steps: readonly Queued['segment'][];
  readonly plan: WritePlan;
  readonly refused: readonly Refusal[];
}

/** The changes from the difference on are made anew on the sheet as it really was. */
function mendOf({ segments, after }: WritePlan, { at, isBefore, cells }: Difference): Mend {
  const segment = segments[at]!;
  const truth = isBefore ? withCells(segment.before, cells) : segment.before;
  const refused = isBefore ? [] : refusedBy(segment, new Set(cells.keys()));
  const isRefused = new Set(refused.map(({ change }) => change));
  const rest = segments.slice(at).flatMap(({ changes }) => changes);
  const plan = planWrite(
    truth,
    rest.filter((change) => !isRefused.has(change)),
  );
  if ([...segments.slice(at), ...plan.segments].every(({ step }) => step.shift === null)) {
    return { steps: [{ before: after, after: plan.after, step: stepBetween(after, plan.after, null) }], plan, refused };
  }
  const back = segments.slice(at).map(({ before, after: from, applied }, index) => {
    const to = index === 0 ? truth : before;
    const shift = rowShiftOf(applied.flatMap(({ inverse }) => inverse.edits));
    return { before: from, after: to, step: stepBetween(from, to, shift) };
  });
  return { steps: [...back.reverse(), ...plan.segments], plan, refused };
}

function queueMend(sheet: Excel.Worksheet, mend: Mend): readonly Queued[] {
  return mend.steps.map((step) => queueSegment(sheet, step));
}

/** Cells that did not take what was written lie covered by a merged area that this Excel does not tell of. */
function refusedBy(segment: Segment, cells: ReadonlySet<string>): readonly Refusal[] {
  const isAlone = segment.applied.length === 1;
  return segment.applied.flatMap(({ change }): Refusal[] => {
    if (!isAlone && !cellsOf(change, segment.before).some((cell) => cells.has(cell))) return [];
    const edit = change.edits.find((one) => one.kind === 'set' && cells.has(nameOf(one.cell))) ?? change.edits[0]!;
    return [{ change, edit, reason: 'covered-by-merge' }];
  });
}

function nameOf(cell: string): string {
  const { row, column } = parseCellName(cell)!;
  return cellName(row, column);
}

function withCells(grid: Grid, cells: ReadonlyMap<string, Cell | undefined>): Grid {
  const draft = new SheetDraft(grid);
  for (const [name, cell] of cells) {
    const { row, column } = parseCellName(name)!;
    draft.setCell(row, column, cell);
  }
  return draft.toGrid();
}
