import { UnknownCall } from './excel-error';
import { type HostObject, type ObjectType, selfOf } from './object-type';

/** What an argument or a property's new value must be: hands it back typed, or throws UnknownCall. */
export type Check<V> = (value: unknown, call: string) => V;

const refuse = (call: string, asked: string, value: unknown): never => {
  throw new UnknownCall(`${call}: ${asked} was expected, not ${JSON.stringify(value)?.slice(0, 80)}`);
};

/** Any JSON value: for what Excel takes as it comes. */
export const anything: Check<unknown> = (value) => value;

export const text: Check<string> = (value, call) =>
  typeof value === 'string' ? value : refuse(call, 'a string', value);

export const number: Check<number> = (value, call) =>
  typeof value === 'number' && Number.isFinite(value) ? value : refuse(call, 'a number', value);

export const integer: Check<number> = (value, call) =>
  Number.isInteger(value) ? (value as number) : refuse(call, 'a whole number', value);

export const boolean: Check<boolean> = (value, call) =>
  typeof value === 'boolean' ? value : refuse(call, 'true or false', value);

/** An argument that may be left out: Office.js sends null for it. */
export const optional =
  <V>(check: Check<V>): Check<V | undefined> =>
  (value, call) =>
    value === null || value === undefined ? undefined : check(value, call);

/** One of an enumeration's members. */
export const oneOf =
  <const M extends string>(...members: readonly M[]): Check<M> =>
  (value, call) =>
    members.find((member) => member === value) ?? refuse(call, members.join(' | '), value);

/** The first of several checks that takes the value. */
export const either =
  <A, B>(first: Check<A>, second: Check<B>): Check<A | B> =>
  (value, call) => {
    try {
      return first(value, call);
    } catch (error) {
      if (error instanceof UnknownCall) return second(value, call);
      throw error;
    }
  };

/** An array whose members all pass. */
export const arrayOf =
  <V>(check: Check<V>): Check<readonly V[]> =>
  (value, call) =>
    Array.isArray(value) ? value.map((member) => check(member, call)) : refuse(call, 'an array', value);

/** An object whose known fields pass (wrap them in `optional` where they may be missing); a field not named is refused. */
export const shape =
  <V extends object>(fields: { readonly [K in keyof V]-?: Check<V[K]> }): Check<V> =>
  (value, call) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(call, 'an object', value);
    const unknown = Object.keys(value).find((field) => !(field in fields));
    if (unknown !== undefined) return refuse(call, `no field "${unknown}"`, value);
    const given = value as Readonly<Record<string, unknown>>;
    const read: Partial<V> = {};
    for (const field of Object.keys(fields) as (keyof V & string)[]) {
      const found = fields[field](given[field], `${call}.${field}`);
      if (found !== undefined) read[field] = found;
    }
    return read as V;
  };

/** Another Excel object handed over as an argument (a Range, a Worksheet); the type as a function, since object files import each other. */
export const instanceOf =
  <T>(type: () => ObjectType<T>): Check<T> =>
  (value, call) =>
    selfOf(type(), value as HostObject) ?? refuse(call, type().name, value);
