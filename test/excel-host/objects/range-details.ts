import { anything } from '../checks';
import { UnknownCall } from '../excel-error';
import { type HostObject, method, type Method } from '../object-type';
import type { Session } from '../session';
import { rangeType } from './range';
import { RangeRef } from './range-ref';

type Options = Readonly<Record<string, unknown>>;

const pascal = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** What was asked for of one object: `{format: {protection: {locked: true}}}` → the same shape with values. */
function detailsOf(object: HostObject, options: Options, session: Session): Record<string, unknown> {
  const details: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    // The types say so of `format.protection`: true stands for all of it.
    if (wanted === true && object.has('child', pascal(name)))
      details[name] = allOf(object.child(pascal(name), session));
    else if (wanted === true) details[name] = object.get(pascal(name), session);
    else if (typeof wanted === 'object' && wanted !== null) {
      const child = object.child(pascal(name), session);
      if (child) details[name] = detailsOf(child, wanted as Options, session);
    }
  }
  return details;

  function allOf(child: HostObject | null): Record<string, unknown> | null {
    const names = child?.propertyNames ?? [];
    return child && Object.fromEntries(names.map((one) => [camel(one), child.get(one, session)]));
  }
}

const camel = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

const optionsOf = (value: unknown, call: string): Options => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Options;
  throw new UnknownCall(`${call}: load options were expected`);
};

const count = (length: number): readonly number[] => Array.from({ length }, (_, at) => at);

/** Details of each cell, row or column in one answer (ExcelApi 1.9). */
export const cellLineProperties: Readonly<Record<string, Method<RangeRef>>> = {
  GetCellProperties: method([optionsOf], (range, [options], session) =>
    count(range.rowCount).map((down) =>
      count(range.columnCount).map((across) => {
        const [row, column] = [range.area.top + down, range.area.left + across];
        return detailsOf(rangeType.of(part(range, row, column, row, column)), options, session);
      }),
    ),
  ),
  GetRowProperties: method([optionsOf], (range, [options], session) =>
    count(range.rowCount).map((down) => {
      const row = range.area.top + down;
      return detailsOf(rangeType.of(part(range, row, range.area.left, row, range.area.right)), options, session);
    }),
  ),
  GetColumnProperties: method([optionsOf], (range, [options], session) =>
    count(range.columnCount).map((across) => {
      const column = range.area.left + across;
      return detailsOf(rangeType.of(part(range, range.area.top, column, range.area.bottom, column)), options, session);
    }),
  ),
  /** Sets details of each cell; what is not named is left. */
  SetCellProperties: method([anything], (range, [given], session) => {
    for (const [down, row] of (given as Options[][]).entries()) {
      for (const [across, details] of row.entries()) {
        const [at, column] = [range.area.top + down, range.area.left + across];
        setDetails(rangeType.of(part(range, at, column, at, column)), details, session);
      }
    }
  }),
  SetRowProperties: method([anything], (range, [given], session) => {
    for (const [down, details] of (given as Options[]).entries()) {
      const row = range.area.top + down;
      setDetails(rangeType.of(part(range, row, range.area.left, row, range.area.right)), details, session);
    }
  }),
  SetColumnProperties: method([anything], (range, [given], session) => {
    for (const [across, details] of (given as Options[]).entries()) {
      const column = range.area.left + across;
      setDetails(rangeType.of(part(range, range.area.top, column, range.area.bottom, column)), details, session);
    }
  }),
};

function setDetails(object: HostObject, details: Options, session: Session): void {
  for (const [name, value] of Object.entries(details)) {
    const child = object.has('child', pascal(name)) ? object.child(pascal(name), session) : null;
    if (child) setDetails(child, value as Options, session);
    else object.set(pascal(name), value, session);
  }
}

function part(range: RangeRef, top: number, left: number, bottom: number, right: number): RangeRef {
  return new RangeRef(range.sheet, { top, left, bottom, right }, true);
}
