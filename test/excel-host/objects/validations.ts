import { type Area, parseAreaName } from '../../../src/core/sheet/address';
import type { RowShift } from '../../../src/core/sheet/row-shift';
import { shiftArea } from '../../../src/core/sheet/row-shift';
import { type FormulaPlace, shiftFormula } from '../../../src/core/sheet/shift-formula';
import { childrenOf, child, isOn, type XmlElement } from '../../../src/xlsx/xml-tree';
import { meets, uncovered, withoutArea } from './area-sets';

/** `Excel.DataValidationOperator`, as files write it: "between" is "Between". */
export const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
const OPERATORS_OF_FILES: Readonly<Record<string, (typeof OPERATORS)[number]>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

/** A bound: formulas as "=10", "=A1". */
export interface Bounds {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: (typeof OPERATORS)[number];
}

/** `Excel.DataValidationRule`: one member, or none where anything may be typed. */
export interface ValidationRule {
  readonly wholeNumber?: Bounds;
  readonly decimal?: Bounds;
  readonly textLength?: Bounds;
  readonly date?: Bounds;
  readonly time?: Bounds;
  /** `source`: "a,b", or "=Lists!$A$1:$A$9". */
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
  readonly custom?: { readonly formula: string };
}

/** What Excel does about cells that were typed into; everything but the areas is as Office.js gives it. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: {
    message: string;
    showAlert: boolean;
    style: 'Stop' | 'Warning' | 'Information';
    title: string;
  };
  readonly prompt: { message: string; showPrompt: boolean; title: string };
}

const NONE: Omit<Validation, 'areas'> = {
  rule: {},
  ignoreBlanks: true,
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  prompt: { message: '', showPrompt: true, title: '' },
};

/** The data validations of a sheet; no cell is in two of them. */
export class Validations {
  constructor(private list: readonly Validation[] = []) {}

  /** Those of a worksheet part. */
  static read(worksheet: XmlElement): Validations {
    const elements = childrenOf(child(worksheet, 'dataValidations'), 'dataValidation');
    return new Validations(elements.map(readValidation));
  }

  get all(): readonly Validation[] {
    return this.list;
  }

  /** What the cells of an area have: one validation for all, none, or a mixture. */
  over(area: Area): Omit<Validation, 'areas'> | 'Inconsistent' | 'MixedCriteria' {
    const touching = this.list.filter(({ areas }) => meets(areas, area));
    if (touching.length === 0) return NONE;
    const isWhole =
      uncovered(
        area,
        touching.flatMap(({ areas }) => areas),
      ).length === 0;
    if (!isWhole) return 'MixedCriteria';
    return touching.length === 1 ? touching[0]! : 'Inconsistent';
  }

  /** Sets some of the properties for an area; a mixture becomes one. */
  set(area: Area, changes: Partial<Omit<Validation, 'areas'>>): void {
    const found = this.over(area);
    const before = typeof found === 'string' ? NONE : found;
    this.clear(area);
    this.list = [...this.list, { ...before, ...changes, areas: [area] }];
  }

  clear(area: Area): void {
    this.list = this.list
      .map((one) => ({ ...one, areas: withoutArea(one.areas, area) }))
      .filter(({ areas }) => areas.length > 0);
  }

  /** Rows were put in or taken out on the sheet that the place calls `edited`. */
  moveRows(rows: RowShift, place: FormulaPlace): void {
    const isHere = place.on === place.edited;
    this.list = this.list
      .map((one) => ({
        ...one,
        areas: isHere ? one.areas.flatMap((area) => shiftArea(area, rows) ?? []) : one.areas,
        rule: changeRule(one.rule, (formula) => `=${shiftFormula(formula.slice(1), rows, place)}`),
      }))
      .filter(({ areas }) => areas.length > 0);
  }

  /** Changes every formula of the rules, each with its "=". */
  changeFormulas(change: (formula: string) => string): void {
    this.list = this.list.map((one) => ({ ...one, rule: changeRule(one.rule, change) }));
  }

  copy(): Validations {
    return new Validations(this.list);
  }
}

function changeRule(rule: ValidationRule, change: (formula: string) => string): ValidationRule {
  const moved = (text: string): string => (text.startsWith('=') ? change(text) : text);
  if (rule.list) return { list: { ...rule.list, source: moved(rule.list.source) } };
  if (rule.custom) return { custom: { formula: moved(rule.custom.formula) } };
  return Object.fromEntries(
    Object.entries(rule as Readonly<Record<string, Bounds>>).map(([kind, bounds]) => [
      kind,
      {
        ...bounds,
        formula1: moved(bounds.formula1),
        ...(bounds.formula2 !== undefined && { formula2: moved(bounds.formula2) }),
      },
    ]),
  );
}

function readValidation(element: XmlElement): Validation {
  const { sqref = '', errorTitle = '', error = '', promptTitle = '', prompt = '', errorStyle } = element.attributes;
  return {
    areas: sqref.split(/\s+/).flatMap((name) => parseAreaName(name) ?? []),
    rule: readRule(element),
    ignoreBlanks: isOn(element, 'allowBlank'),
    errorAlert: {
      message: error,
      showAlert: isOn(element, 'showErrorMessage'),
      style: errorStyle === 'warning' ? 'Warning' : errorStyle === 'information' ? 'Information' : 'Stop',
      title: errorTitle,
    },
    prompt: { message: prompt, showPrompt: isOn(element, 'showInputMessage'), title: promptTitle },
  };
}

function readRule(element: XmlElement): ValidationRule {
  const { type = 'none', operator = 'between' } = element.attributes;
  const [formula1 = '', formula2] = ['formula1', 'formula2'].map((name) => child(element, name)?.text);
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  if (type === 'list') {
    const inline = /^"(.*)"$/s.exec(formula1)?.[1]?.replaceAll('""', '"');
    // The file's showDropDown says that the arrow is hidden.
    return { list: { inCellDropDown: !isOn(element, 'showDropDown'), source: inline ?? `=${formula1}` } };
  }
  const bounds: Bounds = {
    formula1: `=${formula1}`,
    ...(formula2 !== undefined && { formula2: `=${formula2}` }),
    operator: OPERATORS_OF_FILES[operator] ?? 'Between',
  };
  const kinds: Readonly<Record<string, keyof ValidationRule>> = {
    whole: 'wholeNumber',
    decimal: 'decimal',
    textLength: 'textLength',
    date: 'date',
    time: 'time',
  };
  const kind = kinds[type];
  return kind ? { [kind]: bounds } : {};
}
