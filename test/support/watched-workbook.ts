import type { Workbook } from '../../src/core/workbook';

/** One call of a workbook: "write Reja", with what it was given. */
export interface WorkbookCall {
  readonly name: keyof Workbook;
  readonly given: readonly unknown[];
}

/** A workbook whose calls are seen; `before` may stand in the way of one (throw), or wait. */
export interface WatchedWorkbook extends Workbook {
  readonly calls: WorkbookCall[];
  before: (call: WorkbookCall) => void | Promise<void>;
  after: (call: WorkbookCall) => void | Promise<void>;
}

/** A real workbook, watched. */
export function watched(workbook: Workbook): WatchedWorkbook {
  const calls: WorkbookCall[] = [];
  const seen: WatchedWorkbook = new Proxy(workbook as WatchedWorkbook, {
    get(target, name) {
      if (name === 'calls') return calls;
      const value: unknown = Reflect.get(name in hooks ? hooks : target, name);
      if (typeof value !== 'function' || name in hooks) return value;
      return async (...given: unknown[]) => {
        const call = { name: name as keyof Workbook, given };
        calls.push(call);
        await hooks.before(call);
        const result: unknown = await value.apply(target, given);
        await hooks.after(call);
        return result;
      };
    },
    set: (_, name, value) => Reflect.set(hooks, name, value),
  });
  const hooks: Pick<WatchedWorkbook, 'before' | 'after'> = { before: () => undefined, after: () => undefined };
  return seen;
}
