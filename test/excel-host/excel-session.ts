import { ApiSets, type Requirements } from './api-sets';
import { type BatchRequest, type BatchResponse, BatchRun, type Roots } from './batch';
import { ExcelError, UnknownCall } from './excel-error';
import type { WorkbookModel } from './model/workbook-model';
import type { HostObject } from './object-type';
import { carriedByWorkbook } from './objects/carried';
import { addinInternalService } from './objects/runtime';
import { runtimeServices } from './objects/runtime-services';
import { workbookType } from './objects/workbook';
import type { Session } from './session';

/** What a batch did, for tests: its calls as a reader would write them. */
export interface BatchRecord {
  /** "Worksheet.getRange(\"A1\")", in their order. */
  readonly calls: readonly string[];
  /** True where Office.js only held or let go of objects: no round trip that the add-in waits for. */
  readonly isUpkeep: boolean;
  readonly requestBytes: number;
  readonly answerBytes: number;
  /** The person's undo stack after it: untouched, one step more, or emptied (below ExcelApi 1.20 by every write). */
  readonly undo: 'untouched' | 'step' | 'cleared';
  /** "ok", an error code, or the fault that was injected. */
  readonly outcome: string;
}

/** A batch that was run. */
export interface BatchDone extends Pick<BatchRecord, 'calls' | 'undo'> {
  readonly response: BatchResponse;
}

/** One add-in's session with the workbook: its object references, its events, what it did. */
export class ExcelSession implements Session, Roots {
  readonly apis: ApiSets;
  /** Calls nobody answers, or with arguments the real types refuse: a test must find none. */
  readonly unknownCalls: string[] = [];
  /** What was done outside the grid, in order: ["createWorkbook", bytes]. */
  readonly deeds: { readonly what: string; readonly detail: unknown }[] = [];
  /** The calls that emptied the person's undo stack. */
  readonly undoClearedBy: string[] = [];
  private readonly wanted = new Set<string>();
  private readonly references = new Map<string, HostObject>();
  private lastReference = 0;

  constructor(
    readonly workbook: WorkbookModel,
    requirements: Requirements,
  ) {
    this.apis = new ApiSets(requirements);
    // Names, rules and the like move with the rows from now on.
    carriedByWorkbook(workbook);
  }

  /** Runs a batch in the add-in's name. */
  run(request: BatchRequest): BatchDone {
    const run = new BatchRun(request, this, this, (call) => this.unknownCalls.push(call));
    const clearedBefore = this.undoClearedBy.length;
    const response = this.workbook.as('addin', () => run.run());
    const isCleared = this.undoClearedBy.length > clearedBefore || !this.apis.supports('ExcelApi', '1.20');
    return { response, calls: run.calls, undo: !run.writes ? 'untouched' : isCleared ? 'cleared' : 'step' };
  }

  /** Whether the add-in asked for an event of a sheet, or of all sheets. */
  wants(event: string, sheetId: string): { readonly onSheet: boolean; readonly onWorkbook: boolean } {
    return { onSheet: this.wanted.has(`${event} ${sheetId}`), onWorkbook: this.wanted.has(`${event} Workbook`) };
  }

  listen(event: string, target: string): void {
    this.wanted.add(`${event} ${target}`);
  }

  ignore(event: string, target: string): void {
    this.wanted.delete(`${event} ${target}`);
  }

  did(what: string, detail: unknown): void {
    this.deeds.push({ what, detail });
  }

  cannotUndo(call: string): void {
    this.undoClearedBy.push(call);
  }

  global(): HostObject {
    return workbookType.of(this.workbook);
  }

  made(typeName: string): HostObject {
    if (typeName === 'Microsoft.InternalService.AddinInternalService') return addinInternalService.of(null);
    const make = runtimeServices[typeName];
    if (!make) throw new UnknownCall(`new ${typeName}`);
    return make();
  }

  keep(object: HostObject): string {
    const id = `{reference-${++this.lastReference}}`;
    this.references.set(id, object);
    return id;
  }

  kept(referenceId: string): HostObject | undefined {
    return this.references.get(referenceId);
  }

  release(referenceId: string): void {
    this.references.delete(referenceId);
  }

  /** The add-in's page is a new one: nothing it asked for or held is left. */
  forgetPage(): void {
    this.wanted.clear();
    this.references.clear();
    this.workbook.sendsEvents = true;
  }

  /** Objects held for the add-in: what it forgets to let go of stays. */
  get heldObjects(): number {
    return this.references.size;
  }
}

/** Batches that only keep and let go of references, or tell of Office.js' own readiness. */
export function isUpkeep(request: BatchRequest): boolean {
  return request.Actions.every(
    ({ ActionType, Name }) =>
      ActionType === 1 ||
      ActionType === 5 ||
      /^(?:_KeepReference|_RemoveReference|NotifyActionHandlerReady)$/.test(Name),
  );
}

/** The answer to a batch that is refused before its first action. */
export function refusal(code: ConstructorParameters<typeof ExcelError>[0]): BatchResponse {
  const { message } = new ExcelError(code);
  return { Results: [], Error: { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: 400 } };
}
