import { ExcelError, type ExcelErrorCode, UnknownCall } from './excel-error';
import type { HostObject } from './object-type';
import type { Session } from './session';

interface Arguments {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument that is an object: its path's id. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** How Office.js says which object it means. */
interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
}

/** What one `context.sync()` sends. */
export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** What it is answered: on a failure what was done before it, and why it ended. */
export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** The roots of object paths, and the objects the add-in holds over several batches. */
export interface Roots {
  global(): HostObject;
  /** An object made by its type's name; throws UnknownCall. */
  made(typeName: string): HostObject;
  /** Keeps an object; answers its `_ReferenceId`. */
  keep(object: HostObject): string;
  kept(referenceId: string): HostObject | undefined;
  release(referenceId: string): void;
}

const [GLOBAL, NEW_OBJECT, METHOD, PROPERTY, INDEXER, REFERENCE, NULL_OBJECT] = [1, 2, 3, 4, 5, 6, 7];
const [INSTANTIATE, QUERY, CALL, SET, TRACE] = [1, 2, 3, 4, 5];
const STATUS: Partial<Record<ExcelErrorCode, number>> = {
  AccessDenied: 401,
  ItemNotFound: 404,
  ApiNotFound: 404,
  ItemAlreadyExists: 409,
};
/** Names that Office.js itself calls on objects: no call of the add-in's. */
const UPKEEP = /^_(?:Keep|Remove)Reference$/;

/** Calls that change nothing in the workbook. */
const READING =
  /^(?:Get|Find|_|Activate$|Select$|Calculate$|Suspend|Save$|Close$|CreateWorkbook$|Notify|SetAppRuntime)/;

/** Runs a batch action by action. Not a transaction: what was done before a failing action stays done. */
export class BatchRun {
  private readonly objects = new Map<number, HostObject | null>();
  /** The calls as a reader would write them: "Worksheet.getRange(\"A1:B2\")". */
  readonly calls: string[] = [];
  /** Whether something in the workbook was changed, or meant to be. */
  writes = false;
  private location = '';

  constructor(
    private readonly request: BatchRequest,
    private readonly session: Session,
    private readonly roots: Roots,
    private readonly onUnknown: (call: string) => void,
  ) {}

  run(): BatchResponse {
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.act(action) ?? null });
      } catch (error) {
        return { Results: results, Error: { ...this.answerOf(error), Location: this.location, ActionIndex: index } };
      }
    }
    return { Results: results };
  }

  private answerOf(error: unknown): { Code: string; Message: string; HttpStatusCode: number } {
    if (error instanceof ExcelError) {
      return { Code: error.code, Message: error.message, HttpStatusCode: STATUS[error.code] ?? 400 };
    }
    this.onUnknown(error instanceof UnknownCall ? error.call : `${this.location}: ${String((error as Error).stack)}`);
    return { Code: 'GeneralException', Message: String(error), HttpStatusCode: 500 };
  }

  private act(action: Action): unknown {
    if (action.ActionType === TRACE) return null;
    const object = this.object(action.ObjectPathId);
    if (action.ActionType === INSTANTIATE) return object && this.identityOf(action.ObjectPathId, object);
    if (!object) {
      if (action.ActionType === QUERY || UPKEEP.test(action.Name)) return null;
      this.location = action.Name;
      throw new ExcelError('ItemNotFound');
    }
    switch (action.ActionType) {
      case QUERY:
        return this.query(object, action);
      case CALL:
        return this.callValue(object, action);
      case SET: {
        const given = action.ArgumentInfo?.Arguments?.[0];
        this.name(object, action.Name, `${camel(action.Name)} = ${shown(given)}`);
        if (object.typeName !== 'Runtime') this.demandWritable();
        return object.set(action.Name, this.argumentsOf(action.ArgumentInfo)[0], this.session);
      }
      default:
        throw new UnknownCall(`action type ${action.ActionType}`);
    }
  }

  private callValue(object: HostObject, action: Action): unknown {
    if (UPKEEP.test(action.Name)) {
      const path = this.request.ObjectPaths[action.ObjectPathId];
      if (action.Name === '_RemoveReference' && path) this.roots.release(path.Name);
      return null;
    }
    return this.call(object, action.Name, action.ArgumentInfo);
  }

  private call(object: HostObject, name: string, info: Arguments | undefined): unknown {
    this.name(object, name, `${camel(name)}(${(info?.Arguments ?? []).map(shown).join(', ')})`);
    if (!READING.test(name)) this.demandWritable();
    return object.call(name, this.argumentsOf(info), this.session);
  }

  private demandWritable(): void {
    this.writes = true;
    if (this.session.workbook.isReadOnly) throw new ExcelError('AccessDenied');
  }

  /** Notes a call, and refuses it where this Excel is too old for it. */
  private name(object: HostObject, name: string, call: string): void {
    this.location = `${object.typeName}.${camel(name)}`;
    this.calls.push(`${object.typeName}.${call}`);
    if (!this.session.apis.has(object.typeName, name)) throw new ExcelError('ApiNotFound');
  }

  private object(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new UnknownCall(`object path ${id}`);
    const object = this.resolve(path);
    this.objects.set(id, object);
    return object;
  }

  private resolve(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === GLOBAL) return this.roots.global();
    if (path.ObjectPathType === NEW_OBJECT) return this.roots.made(path.Name);
    if (path.ObjectPathType === NULL_OBJECT) return null;
    if (path.ObjectPathType === REFERENCE) {
      const kept = this.roots.kept(path.Name);
      if (!kept) throw new ExcelError('ItemNotFound');
      return kept;
    }
    const parent = this.object(path.ParentObjectPathId ?? -1);
    if (!parent) return null;
    if (path.ObjectPathType === PROPERTY) {
      this.name(parent, path.Name, camel(path.Name));
      return parent.child(path.Name, this.session);
    }
    if (path.ObjectPathType === INDEXER) {
      this.name(parent, 'GetItem', `getItem(${shown(path.ArgumentInfo?.Arguments?.[0])})`);
      return parent.item(this.argumentsOf(path.ArgumentInfo)[0], this.session);
    }
    if (path.ObjectPathType !== METHOD) throw new UnknownCall(`object path type ${path.ObjectPathType}`);
    return this.call(parent, path.Name, path.ArgumentInfo) as HostObject | null;
  }

  private argumentsOf(info: Arguments | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, at) => {
      const id = ids[at];
      return typeof id === 'number' && id !== 0 ? this.object(id) : this.withObjects(value);
    });
  }

  /** Objects inside an object given as an argument: `{_ObjectPathId: 12}`. */
  private withObjects(value: unknown): unknown {
    if (Array.isArray(value))
      return value.length > 0 && typeof value[0] === 'object' ? value.map((one) => this.withObjects(one)) : value;
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value) return this.object(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.withObjects(one)]));
  }

  private identityOf(id: number, object: HostObject): Readonly<Record<string, unknown>> {
    if (!object.isTracked) return object.identity(this.session);
    const path = this.request.ObjectPaths[id];
    const referenceId = path?.ObjectPathType === REFERENCE ? path.Name : this.roots.keep(object);
    return { _ReferenceId: referenceId };
  }

  private query(object: HostObject, { QueryInfo: query = {} }: Action): unknown {
    const select = [...(query.Select ?? []), ...(query.Expand ?? [])];
    return this.selected(object, select.length > 0 ? select : ['*'], query);
  }

  private selected(
    object: HostObject,
    select: readonly string[],
    page: { readonly Top?: number; readonly Skip?: number },
  ): Record<string, unknown> {
    const { items } = object;
    if (items) {
      const from = page.Skip ?? 0;
      const members = items(this.session).slice(from, page.Top === undefined ? undefined : from + page.Top);
      const inner = select.map((path) => path.replace(/^items(?:\/|$)/i, '') || '*');
      const own = inner.filter((path) => object.has('property', pascal(path)));
      const ofMembers = inner.filter((path) => !own.includes(path));
      return {
        ...(own.length > 0 && this.fields(object, own)),
        _Items:
          ofMembers.length > 0
            ? members.map((member) => ({
                ...member.identity(this.session),
                ...this.fields(member, ofMembers),
              }))
            : undefined,
      };
    }
    return this.fields(object, select);
  }

  private fields(object: HostObject, select: readonly string[]): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    const deeper = new Map<string, string[]>();
    for (const path of select) {
      if (path === '$none') continue;
      const [head = '', ...rest] = path.split(/[/.]/);
      if (head === '*') {
        for (const name of object.propertyNames) {
          if (this.session.apis.has(object.typeName, name)) answer[name] = object.get(name, this.session);
        }
      } else if (object.has('child', pascal(head))) {
        deeper.set(pascal(head), [...(deeper.get(pascal(head)) ?? []), rest.join('/') || '*']);
      } else {
        this.name(object, pascal(head), camel(head));
        answer[pascal(head)] = object.get(pascal(head), this.session);
      }
    }
    for (const [name, paths] of deeper) {
      this.name(object, name, `${camel(name)}/${paths.join(',')}`);
      const child = object.child(name, this.session);
      answer[name] = child ? { ...child.identity(this.session), ...this.selected(child, paths, {}) } : null;
    }
    return answer;
  }
}

const camel = (name: string): string => (name.startsWith('_') ? name : name.slice(0, 1).toLowerCase() + name.slice(1));
const pascal = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? 'undefined';
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}
