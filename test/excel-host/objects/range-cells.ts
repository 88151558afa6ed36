import type { Area } from '../../../src/core/sheet/address';
import type { Check } from '../checks';
import { ExcelError, UnknownCall } from '../excel-error';
import { type CellModel, entered, EMPTY, type WireValue } from '../model/cell-model';
import { shownText } from '../model/shown-text';
import type { Session } from '../session';
import { type Property, reads, writes } from '../object-type';
import type { RangeRef } from './range-ref';

type Given = WireValue | null;
type Matrix = readonly (readonly Given[])[];

const scalar: Check<Given> = (value, call) => {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value as Given;
  throw new UnknownCall(`${call}: a value was expected, not ${JSON.stringify(value)?.slice(0, 80)}`);
};

/** Rows of values, or one value for all cells. */
const matrix: Check<Matrix | Given> = (value, call) =>
  Array.isArray(value)
    ? value.map((row: unknown) => {
        if (!Array.isArray(row)) throw new UnknownCall(`${call}: an array of rows was expected`);
        return row.map((one) => scalar(one, call));
      })
    : scalar(value, call);

const text: Check<Matrix | Given> = (value, call) => {
  const read = matrix(value, call);
  const isText = (one: Given): boolean => one === null || typeof one === 'string';
  const all = Array.isArray(read) ? (read as Matrix).every((row) => row.every(isText)) : isText(read as Given);
  if (!all) throw new UnknownCall(`${call}: number formats are strings`);
  return read;
};

/** One value per cell, as rows; null for whole rows or columns ("unbounded range"). */
function each<V>(range: RangeRef, read: (cell: CellModel) => V): V[][] | null {
  if (range.isUnbounded) return null;
  const { top, left, bottom, right } = range.area;
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => read(visible(range, top + down, left + across))),
  );
}

/** A merged area shows only its top-left cell. */
function visible(range: RangeRef, row: number, column: number): CellModel {
  const cell = range.sheet.cell(row, column);
  if (cell.value === '' && cell.formula === undefined) return cell;
  return isCovered(range, row, column) ? { ...cell, value: '' } : cell;
}

function isCovered({ sheet }: RangeRef, row: number, column: number): boolean {
  if (sheet.merges.length === 0) return false;
  const merge = sheet.mergeAt(row, column);
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}

/** Goes through the cells with what was given for each; the sizes must agree (Office.js docs, "Range.values"). */
function assign(
  range: RangeRef,
  given: Matrix | Given,
  set: (row: number, column: number, value: Given) => void,
): Area {
  const area = range.touched;
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  if (Array.isArray(given)) {
    const matrixGiven = given as Matrix;
    if (matrixGiven.length !== rows || matrixGiven.some((row) => row.length !== columns)) {
      throw new ExcelError(
        'InvalidArgument',
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
  }
  for (let down = 0; down < rows; down++) {
    for (let across = 0; across < columns; across++) {
      const value = Array.isArray(given) ? (given as Matrix)[down]![across]! : (given as Given);
      if (value !== null) set(area.top + down, area.left + across, value);
    }
  }
  return area;
}

function setValues(range: RangeRef, given: Matrix | Given, session: Session): void {
  range.sheet.demandUnlocked(range.touched);
  const area = assign(range, given, (row, column, value) => {
    if (value === null || isCovered(range, row, column)) return;
    range.sheet.put(row, column, withValue(range.sheet.cell(row, column), value, session.workbook.year));
  });
  range.sheet.onEvent({ kind: 'RangeEdited', area });
}

/** A value as Excel takes it: what begins with "=", "+" or "-" and is no number is a formula, except in text cells. */
export function withValue(before: CellModel, value: WireValue, year: number): CellModel {
  if (before.format === '@' && typeof value !== 'string') {
    return entered(before, typeof value === 'boolean' ? String(value).toUpperCase() : String(value), year);
  }
  const isFormula = typeof value === 'string' && before.format !== '@' && /^[=+-]./s.test(value);
  if (!isFormula) return entered(before, value, year);
  const plain = entered(before, value, year);
  if (!value.startsWith('=') && typeof plain.value !== 'string') return plain;
  // Two words beside each other: Excel cannot read it as a formula and refuses the call.
  if (/[\p{L}\p{N}]\s+[\p{L}\p{N}]/u.test(value.replace(/"[^"]*"|'[^']*'/g, '')))
    throw new ExcelError('InvalidArgument');
  const formula = value.startsWith('=') ? value : `=${value}`;
  return { ...entered({ ...before, format: '@' }, '', year), format: before.format, formula, ...resultOf(formula) };
}

/** Nothing is calculated here: a formula of known functions gives 0, an unknown name its error. */
function resultOf(formula: string): Pick<CellModel, 'value' | 'isError'> {
  const names =
    formula
      .replace(/"[^"]*"|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}\b/gi, '')
      .match(/[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.!(])/gu) ?? [];
  const isUnknown = names.some((name) => !/^\$?[A-Z]{1,3}\$?\d+$/i.test(name) && !/^(true|false)$/i.test(name));
  return isUnknown ? { value: '#NAME?', isError: true } : { value: 0 };
}

function setNumberFormat(range: RangeRef, given: Matrix | Given): void {
  range.sheet.demand('allowFormatCells');
  const area = assign(range, given, (row, column, format) => {
    range.sheet.put(row, column, { ...range.sheet.cell(row, column), format: String(format) });
  });
  range.sheet.onEvent({ kind: 'FormatChanged', area });
}

function typeOf(cell: CellModel): string {
  if (cell.isError) return 'Error';
  if (typeof cell.value === 'number') return 'Double';
  if (typeof cell.value === 'boolean') return 'Boolean';
  return cell.value === '' && cell.formula === undefined ? 'Empty' : 'String';
}

const formulas = (range: RangeRef): unknown => each(range, (cell) => cell.formula ?? cell.value);
const formats = (range: RangeRef): unknown => each(range, ({ format }) => format);

/** The properties that give or take one value per cell. */
export const cellProperties: Readonly<Record<string, Property<RangeRef>>> = {
  Values: writes((range) => each(range, ({ value }) => value), matrix, setValues),
  Formulas: writes(formulas, matrix, setValues),
  FormulasLocal: writes(formulas, matrix, setValues),
  NumberFormat: writes(formats, text, setNumberFormat),
  NumberFormatLocal: writes(formats, text, setNumberFormat),
  Text: reads((range) => each(range, shownText)),
  ValueTypes: reads((range) => each(range, typeOf)),
};

/** Empties cells: values, formats or both (`Range.clear`). */
export function clearCells(range: RangeRef, applyTo: string): void {
  const area = range.touched;
  if (applyTo !== 'Formats') range.sheet.demandUnlocked(area);
  if (applyTo !== 'Contents') range.sheet.demand('allowFormatCells');
  const keepsFormat = applyTo === 'Contents';
  const keepsValue = applyTo === 'Formats';
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const { formula, isError, isRich, mixed, ...rest } = range.sheet.cell(row, column);
      const content = {
        ...(formula !== undefined && { formula }),
        ...(isError && { isError }),
        ...(isRich && { isRich }),
        ...(mixed && { mixed }),
      };
      range.sheet.put(row, column, {
        ...(keepsFormat ? rest : EMPTY),
        ...(keepsValue ? { ...content, value: rest.value } : { value: '' }),
      });
    }
  }
  if (applyTo === 'All' || applyTo === 'Formats') unmergeInside(range, area);
  range.sheet.onEvent({ kind: keepsValue ? 'FormatChanged' : 'RangeEdited', area });
}

function unmergeInside({ sheet }: RangeRef, area: Area): void {
  sheet.merges = sheet.merges.filter(
    (merge) => merge.top < area.top || merge.bottom > area.bottom || merge.left < area.left || merge.right > area.right,
  );
}
