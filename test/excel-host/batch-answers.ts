import { EventEmitter, once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { BatchRequest } from './batch';
import { type BatchRecord, type ExcelSession, isUpkeep, refusal } from './excel-session';
import type { Fault } from './faults';
import { type Area, parseAreaName } from '../../src/core/sheet/address';
import { entered, type WireValue } from './model/cell-model';
import type { Actor, WorkbookModel } from './model/workbook-model';
import { withValue } from './objects/range-cells';
import { CALL_ERRORS } from './transport';

/** Excel on the web: 5 MB for a request and for an answer (Microsoft, "Resource limits and performance optimization"). */
const MOST_BYTES = 5 * 1024 * 1024;

/** Answers batches as Excel on the web does: within its limits, one after another, and with the faults a test asks for. */
export class BatchAnswers {
  /** Every batch with its calls, in order. */
  readonly batches: BatchRecord[] = [];
  /** True while the person is editing a cell: batches are refused. */
  isEditing = false;
  private readonly befalls = new EventEmitter();
  private faults: { readonly fault: Fault; at: number }[] = [];

  constructor(
    private readonly session: ExcelSession,
    private readonly latencyMs: number,
    private readonly closePane: () => Promise<void>,
  ) {}

  /** Something befalls a batch to come. */
  fault(fault: Fault): void {
    this.faults.push({ fault, at: fault.at });
  }

  /** Settles once the next fault has befallen its batch. */
  async befallen(): Promise<void> {
    await once(this.befalls, 'befallen');
  }

  /** Takes back faults that have not happened. */
  clearFaults(): void {
    this.faults = [];
  }

  /** The answer to a batch's JSON text, an error number, or null where none comes. */
  async answer(text: string): Promise<string | number | null> {
    const request = JSON.parse(text) as BatchRequest;
    if (this.latencyMs) await wait(this.latencyMs);
    if (isUpkeep(request)) {
      const done = this.session.run(request);
      return this.answered(text, { ...done, isUpkeep: true, outcome: 'ok' }, JSON.stringify(done.response));
    }
    const fault = this.nextFault();
    if (fault) await this.befall(fault);
    if (fault) this.befalls.emit('befallen');
    const early = this.earlyAnswer(fault, text);
    if (early !== undefined) {
      const notRun = { calls: callsOf(request), undo: 'untouched', isUpkeep: false } as const;
      return this.answered(text, { ...notRun, outcome: fault?.kind ?? 'refused' }, early);
    }
    const done = { ...this.session.run(request), isUpkeep: false };
    const answer = JSON.stringify(done.response);
    const outcome = done.response.Error?.Code ?? 'ok';
    if (fault?.kind === 'answer-lost') return this.answered(text, { ...done, outcome: fault.kind }, null);
    if (Buffer.byteLength(answer) > MOST_BYTES) {
      const tooLarge = { ...done, outcome: 'ResponsePayloadSizeLimitExceeded' };
      return this.answered(text, tooLarge, CALL_ERRORS.responseTooLarge);
    }
    return this.answered(text, { ...done, outcome: fault ? `${fault.kind}: ${outcome}` : outcome }, answer);
  }

  private answered(
    request: string,
    { calls, undo, isUpkeep: upkeep, outcome }: Omit<BatchRecord, 'requestBytes' | 'answerBytes'>,
    answer: string | number | null,
  ): string | number | null {
    const requestBytes = Buffer.byteLength(request);
    const answerBytes = typeof answer === 'string' ? Buffer.byteLength(answer) : 0;
    this.batches.push({ calls, isUpkeep: upkeep, requestBytes, answerBytes, undo, outcome });
    return answer;
  }

  private nextFault(): Fault | undefined {
    const due = this.faults.find(({ at }) => at === 0);
    this.faults = this.faults.filter((one) => one !== due);
    for (const one of this.faults) one.at--;
    return due?.fault;
  }

  /** What a fault does to the workbook or the page before the batch. */
  private async befall(fault: Fault): Promise<void> {
    const { workbook } = this.session;
    if (fault.kind === 'pane-closed') await this.closePane();
    const sheet = fault.sheet === undefined ? workbook.selection.sheet : workbook.find(fault.sheet);
    if (!sheet) return;
    workbook.as('coauthor', () => {
      if (fault.kind === 'sheet-deleted') {
        if (workbook.sheets.filter(({ visibility }) => visibility === 'Visible').length === 1)
          workbook.addSheet(undefined);
        workbook.deleteSheet(sheet);
      }
      if (fault.kind === 'sheet-renamed')
        workbook.rename(
          sheet,
          workbook.freeName('Boshqa nom', (base, at) => `${base} ${at}`),
        );
    });
    if (fault.kind !== 'cells-changed') return;
    for (const [cell, value] of Object.entries(fault.cells ?? {}))
      typeInto(workbook, sheet.name, cell, value, 'coauthor');
  }

  /** An answer without the batch being run; undefined where it runs. */
  private earlyAnswer(fault: Fault | undefined, text: string): string | number | null | undefined {
    if (Buffer.byteLength(text) > MOST_BYTES) return CALL_ERRORS.requestTooLarge;
    if (this.isEditing) return JSON.stringify(refusal('InvalidOperationInCellEditMode'));
    switch (fault?.kind) {
      case 'general-failure':
        return JSON.stringify(refusal('GeneralException'));
      case 'access-denied':
        return JSON.stringify(refusal('AccessDenied'));
      case 'item-not-found':
        return JSON.stringify(refusal('ItemNotFound'));
      case 'edit-mode':
        return JSON.stringify(refusal('InvalidOperationInCellEditMode'));
      case 'session-timed-out':
        return CALL_ERRORS.sessionTimedOut;
      case 'payload-too-large':
        return CALL_ERRORS.requestTooLarge;
      case 'no-answer':
      case 'pane-closed':
        return null;
      default:
        return undefined;
    }
  }
}

/** The calls of a batch that was not run: the names of its actions and paths. */
function callsOf({ Actions, ObjectPaths }: BatchRequest): readonly string[] {
  return [
    ...Object.values(ObjectPaths).flatMap(({ Name, ObjectPathType }) => (ObjectPathType === 6 || !Name ? [] : [Name])),
    ...Actions.flatMap(({ Name }) => Name || []),
  ];
}

/** Somebody types into a cell: change events follow. */
export function typeInto(workbook: WorkbookModel, sheet: string, cell: string, value: WireValue, actor: Actor): void {
  pasteInto(workbook, sheet, { [cell]: value }, actor);
}

/** Somebody pastes values, by cell: one change event follows, of the area that holds them all. */
export function pasteInto(
  workbook: WorkbookModel,
  sheet: string,
  cells: Readonly<Record<string, WireValue>>,
  actor: Actor,
): void {
  const target = workbook.sheet(sheet);
  const places = Object.entries(cells).map(([cell, value]) => ({ value, at: placeOf(cell) }));
  workbook.as(actor, () => {
    for (const { value, at } of places) {
      const before = target.cell(at.top, at.left);
      const after = value === '' ? entered(before, '', workbook.year) : withValue(before, value, workbook.year);
      target.put(at.top, at.left, after);
    }
    const [rows, columns] = [places.map(({ at }) => at.top), places.map(({ at }) => at.left)];
    const area = {
      top: Math.min(...rows),
      left: Math.min(...columns),
      bottom: Math.max(...rows),
      right: Math.max(...columns),
    };
    target.onEvent({ kind: 'RangeEdited', area });
  });
}

function placeOf(cell: string): Area {
  const area = parseAreaName(cell);
  if (!area) throw new Error(`${cell} is no cell`);
  return area;
}
