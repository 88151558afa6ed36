import type { Check } from './checks';
import { UnknownCall } from './excel-error';
import type { Session } from './session';

/*
 * How an Excel object is described: one file in objects/ per object, its members by their names on the wire
 * (PascalCase: `Values`, `GetUsedRange`). `T` is what stands behind it in the model.
 * From which requirement set a member is there is read from Office.js itself (api-sets.ts), not repeated here.
 */

/** A property: read by queries, written where it has `set`. */
export interface Property<T> {
  readonly get: (self: T, session: Session) => unknown;
  readonly set?: (self: T, value: unknown, session: Session, call: string) => void;
}

/** A method: its answer is JSON, another object (`GetUsedRange`), or null for a null object (`…OrNullObject`). */
export type Method<T> = (self: T, given: readonly unknown[], session: Session, call: string) => unknown;

/** What an object offers. */
export interface Description<T> {
  /** As Office.js calls the class: "RangeFormat". */
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Objects reached by a property (`Format`, `Worksheets`); null where there is none. */
  readonly children?: Readonly<Record<string, (self: T, session: Session) => HostObject | null>>;
  /** `getItem(key)`; throws ExcelError (ItemNotFound). */
  readonly item?: (self: T, key: unknown, session: Session) => HostObject;
  /** The members of a collection. */
  readonly items?: (self: T, session: Session) => readonly HostObject[];
  /** What its instantiation answers, so that Office.js finds it again in later batches: `{Id}` for members found by id. */
  readonly identity?: (self: T, session: Session) => Readonly<Record<string, unknown>>;
  /** True where Office.js tracks it (Range): it is given a `_ReferenceId` and keeps its place while rows move. */
  readonly isTracked?: true;
}

/** An Excel object as a batch meets it. */
export interface HostObject {
  readonly typeName: string;
  readonly isTracked: boolean;
  readonly identity: (session: Session) => Readonly<Record<string, unknown>>;
  readonly propertyNames: readonly string[];
  readonly has: (kind: 'property' | 'child', name: string) => boolean;
  readonly get: (name: string, session: Session) => unknown;
  readonly set: (name: string, value: unknown, session: Session) => void;
  readonly call: (name: string, given: readonly unknown[], session: Session) => unknown;
  readonly child: (name: string, session: Session) => HostObject | null;
  readonly item: (key: unknown, session: Session) => HostObject;
  readonly items: ((session: Session) => readonly HostObject[]) | null;
}

/** A described kind of object; `of` makes one for what stands behind it. */
export class ObjectType<T> {
  private known: Description<T> | null = null;

  /** As a function where members come from files that import this one. */
  constructor(private readonly given: Description<T> | (() => Description<T>)) {}

  get description(): Description<T> {
    return (this.known ??= typeof this.given === 'function' ? this.given() : this.given);
  }

  get name(): string {
    return this.description.name;
  }

  of(self: T): HostObject {
    return new Bound(this, self);
  }
}

class Bound<T> implements HostObject {
  constructor(
    readonly type: ObjectType<T>,
    readonly self: T,
  ) {}

  get typeName(): string {
    return this.type.name;
  }

  get isTracked(): boolean {
    return this.type.description.isTracked ?? false;
  }

  identity = (session: Session) => this.type.description.identity?.(this.self, session) ?? {};

  get propertyNames(): readonly string[] {
    return Object.keys(this.type.description.properties ?? {});
  }

  has = (kind: 'property' | 'child', name: string): boolean =>
    Object.hasOwn(
      (kind === 'property' ? this.type.description.properties : this.type.description.children) ?? {},
      name,
    );

  get = (name: string, session: Session): unknown => this.member('properties', name).get(this.self, session);

  set = (name: string, value: unknown, session: Session): void => {
    const { set } = this.member('properties', name);
    if (!set) throw new UnknownCall(`${this.typeName}.${name} cannot be set`);
    set(this.self, value, session, `${this.typeName}.${name}`);
  };

  call = (name: string, given: readonly unknown[], session: Session): unknown =>
    this.member('methods', name)(this.self, given, session, `${this.typeName}.${name}`);

  child = (name: string, session: Session): HostObject | null => this.member('children', name)(this.self, session);

  item = (key: unknown, session: Session): HostObject => {
    const { item } = this.type.description;
    if (!item) throw new UnknownCall(`${this.typeName}.getItem`);
    return item(this.self, key, session);
  };

  get items(): ((session: Session) => readonly HostObject[]) | null {
    const { items } = this.type.description;
    return items ? (session) => items(this.self, session) : null;
  }

  private member<K extends 'properties' | 'methods' | 'children'>(
    kind: K,
    name: string,
  ): NonNullable<Description<T>[K]>[string] {
    const members = this.type.description[kind] as NonNullable<Description<T>[K]> | undefined;
    if (!members || !Object.hasOwn(members, name)) throw new UnknownCall(`${this.typeName}.${name}`);
    return members[name]! as NonNullable<Description<T>[K]>[string];
  }
}

/** What stands behind an object of a type, or undefined where it is of another. */
export function selfOf<T>(type: ObjectType<T>, object: HostObject | null): T | undefined {
  return object instanceof Bound && object.type === type ? (object.self as T) : undefined;
}

/** A property that can only be read. */
export function reads<T>(get: (self: T, session: Session) => unknown): Property<T> {
  return { get };
}

/** A property that can be read and set; the value is checked as the real types would. */
export function writes<T, V>(
  get: (self: T, session: Session) => unknown,
  check: Check<V>,
  set: (self: T, value: V, session: Session) => void,
): Property<T> {
  return { get, set: (self, value, session, call) => set(self, check(value, call), session) };
}

/** A method; its arguments are checked as the real types would, and none may be left over. */
export function method<T, A extends readonly unknown[]>(
  checks: { readonly [K in keyof A]: Check<A[K]> },
  run: (self: T, given: A, session: Session) => unknown,
): Method<T> {
  return (self, given, session, call) => {
    if (given.slice(checks.length).some((value) => value !== null && value !== undefined)) {
      throw new UnknownCall(`${call} with ${given.length} arguments`);
    }
    const read = checks.map((check, at) => check(given[at], `${call}, argument ${at + 1}`));
    return run(self, read as unknown as A, session);
  };
}
