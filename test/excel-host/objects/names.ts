import type { Area } from '../../../src/core/sheet/address';
import type { RowShift } from '../../../src/core/sheet/row-shift';
import { shiftFormula } from '../../../src/core/sheet/shift-formula';
import { ExcelError } from '../excel-error';
import { localAddress, quotedName, readAddress, splitAddress } from './addresses';

/** A defined name; its scope is the list it stands in. */
export interface Name {
  readonly name: string;
  /** "=Reja!$A$1:$B$9", '="text"', "=12". */
  formula: string;
  comment: string;
  isVisible: boolean;
}

const LONGEST = 255;
const WELL_FORMED = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** The names of one scope: of the workbook, or of one sheet. */
export class NameList {
  private list: Name[] = [];

  get all(): readonly Name[] {
    return this.list;
  }

  find(name: string): Name | undefined {
    return this.list.find((one) => one.name.toLowerCase() === name.toLowerCase());
  }

  /** Adds a name; throws as Excel does where it will not do (InvalidArgument) or is taken (ItemAlreadyExists). */
  add(name: Name): Name {
    const looksLikeCell = /^[A-Za-z]{1,3}\d+$/.test(name.name) || /^[RrCc]$/.test(name.name);
    if (!WELL_FORMED.test(name.name) || looksLikeCell || name.name.length > LONGEST) {
      throw new ExcelError('InvalidArgument');
    }
    if (this.find(name.name)) throw new ExcelError('ItemAlreadyExists');
    return this.put(name);
  }

  /** Adds a name as it stands in a file. */
  put(name: Name): Name {
    this.list.push(name);
    return name;
  }

  delete(name: Name): void {
    this.list = this.list.filter((one) => one !== name);
  }

  /** Rows of a sheet were put in or taken out. */
  moveRows(rows: RowShift, edited: string): void {
    for (const name of this.list) {
      name.formula = `=${shiftFormula(name.formula.slice(1), rows, { on: '', edited })}`;
    }
  }
}

/** A reference as formulas write it: "'1-chorak'!$A$1:$B$9". */
export function fixedReference(sheet: string, area: Area): string {
  const fixed = localAddress(area).replace(/[A-Z]+|\d+/g, '$$$&');
  return `${quotedName(sheet)}!${fixed}`;
}

/** The sheet and area a formula names and nothing else ("=Reja!$A$1"), or null. */
export function referenceOf(formula: string): { readonly sheet: string; readonly area: Area } | null {
  const { sheet, rest } = splitAddress(formula.slice(1));
  const area = sheet === null ? null : readAddress(rest);
  return sheet !== null && area ? { sheet, area } : null;
}

/** What a name comes to: `Type` and `Value` as Excel gives them. */
export function valueOf(formula: string): { readonly type: string; readonly value: string | number | boolean } {
  const body = formula.slice(1);
  const text = /^"((?:[^"]|"")*)"$/s.exec(body);
  if (text) return { type: 'String', value: text[1]!.replaceAll('""', '"') };
  if (/^(TRUE|FALSE)$/i.test(body)) return { type: 'Boolean', value: body.toUpperCase() === 'TRUE' };
  if (/^[+-]?\d+(\.\d+)?$/.test(body)) return { type: body.includes('.') ? 'Double' : 'Integer', value: Number(body) };
  if (body.includes('#REF!')) return { type: 'Error', value: '#REF!' };
  return { type: 'Range', value: body };
}
