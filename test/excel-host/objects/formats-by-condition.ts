import { type Area, parseAreaName } from '../../../src/core/sheet/address';
import { type RowShift, shiftArea } from '../../../src/core/sheet/row-shift';
import { type FormulaPlace, shiftFormula } from '../../../src/core/sheet/shift-formula';
import { readColor } from '../../../src/xlsx/read-colors';
import { child, childrenOf, isOn, type XmlElement } from '../../../src/xlsx/xml-tree';
import { meets, withoutArea } from './area-sets';

/** `Excel.ConditionalFormatType`. */
export const CONDITION_TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

/** One edge of a format by condition. */
export interface ConditionBorder {
  style: string;
  color: string;
}

/** A format by condition as Excel holds it; "" where the format leaves a property alone. */
export interface FormatByCondition {
  readonly id: string;
  readonly type: (typeof CONDITION_TYPES)[number];
  areas: readonly Area[];
  stopIfTrue: boolean;
  /** Custom: its formula with "=", counted from the first cell of the areas. */
  formula: string;
  /** CellValue: its operator and bounds. */
  cellValue: { formula1: string; formula2?: string; operator: string } | null;
  fill: string;
  font: { color: string; bold: boolean; italic: boolean; strikethrough: boolean; underline: string };
  borders: Partial<Record<'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight', ConditionBorder>>;
  numberFormat: string;
}

const TYPES_OF_FILES: Readonly<Record<string, FormatByCondition['type']>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

let made = 0;

function newFormat(type: FormatByCondition['type'], areas: readonly Area[]): FormatByCondition {
  return {
    // Excel's ids are GUIDs, new in each session.
    id: `{00000000-000C-0000-FFFF-${String(made++).padStart(12, '0')}}`,
    type,
    areas,
    stopIfTrue: false,
    formula: '',
    cellValue: null,
    fill: '',
    font: { color: '', bold: false, italic: false, strikethrough: false, underline: 'None' },
    borders: {},
    numberFormat: '',
  };
}

/** The formats by condition of a sheet, the first one winning. */
export class FormatsByCondition {
  constructor(private list: readonly FormatByCondition[] = []) {}

  /** Those of a worksheet part; `styles` is the root of the styles part. */
  static read(worksheet: XmlElement, styles: XmlElement | null): FormatsByCondition {
    const looks = childrenOf(child(styles ?? undefined, 'dxfs'), 'dxf');
    const rules = childrenOf(worksheet, 'conditionalFormatting').flatMap((group) => {
      const areas = (group.attributes.sqref ?? '').split(/\s+/).flatMap((name) => parseAreaName(name) ?? []);
      return childrenOf(group, 'cfRule').map((rule) => ({ rule, areas }));
    });
    rules.sort((a, b) => Number(a.rule.attributes.priority ?? 0) - Number(b.rule.attributes.priority ?? 0));
    return new FormatsByCondition(rules.map(({ rule, areas }) => readFormat(rule, areas, looks)));
  }

  get all(): readonly FormatByCondition[] {
    return this.list;
  }

  /** Those that touch one of the areas. */
  over(given: readonly Area[]): readonly FormatByCondition[] {
    return this.list.filter(({ areas }) => given.some((area) => meets(areas, area)));
  }

  /** Adds one before all others, as Excel does. */
  add(type: FormatByCondition['type'], areas: readonly Area[]): FormatByCondition {
    const format = newFormat(type, areas);
    this.list = [format, ...this.list];
    return format;
  }

  delete(format: FormatByCondition): void {
    this.list = this.list.filter((one) => one !== format);
  }

  /** Takes an area out of all of them; those left with no cell go. */
  clear(area: Area): void {
    for (const format of this.list) format.areas = withoutArea(format.areas, area);
    this.list = this.list.filter(({ areas }) => areas.length > 0);
  }

  /** Moves one to a priority: 0 is the first, below 0 counts from the last; beyond the bounds is the bound. */
  setPriority(format: FormatByCondition, priority: number): void {
    const others = this.list.filter((one) => one !== format);
    const wanted = priority < 0 ? others.length + 1 + priority : priority;
    const at = Math.max(0, Math.min(others.length, wanted));
    this.list = [...others.slice(0, at), format, ...others.slice(at)];
  }

  /** Rows were put in or taken out on the sheet that the place calls `edited`. */
  moveRows(rows: RowShift, place: FormulaPlace): void {
    const moved = (text: string): string =>
      text.startsWith('=') ? `=${shiftFormula(text.slice(1), rows, place)}` : text;
    for (const format of this.list) {
      if (place.on === place.edited) format.areas = format.areas.flatMap((area) => shiftArea(area, rows) ?? []);
      format.formula = moved(format.formula);
      if (format.cellValue) {
        const { formula1, formula2, operator } = format.cellValue;
        const second = formula2 === undefined ? {} : { formula2: moved(formula2) };
        format.cellValue = { formula1: moved(formula1), ...second, operator };
      }
    }
    this.list = this.list.filter(({ areas }) => areas.length > 0);
  }

  copy(): FormatsByCondition {
    const copies = this.list.map((one) => ({
      ...one,
      id: newFormat(one.type, one.areas).id,
      font: { ...one.font },
      borders: structuredClone(one.borders),
    }));
    return new FormatsByCondition(copies);
  }
}

function readFormat(rule: XmlElement, areas: readonly Area[], looks: readonly XmlElement[]): FormatByCondition {
  const { type = '', dxfId, operator = 'equal' } = rule.attributes;
  const format = newFormat(TYPES_OF_FILES[type] ?? 'PresetCriteria', areas);
  const [formula1 = '', formula2] = childrenOf(rule, 'formula').map(({ text }) => `=${text}`);
  format.stopIfTrue = isOn(rule, 'stopIfTrue');
  if (format.type === 'Custom') format.formula = formula1;
  if (format.type === 'CellValue') {
    const named =
      operator[0]!.toUpperCase() +
      operator
        .slice(1)
        .replace(/^qual$/, 'qualTo')
        .replace(/^otEqual$/, 'otEqualTo');
    format.cellValue = { formula1, ...(formula2 !== undefined && { formula2 }), operator: named };
  }
  const look = dxfId === undefined ? undefined : looks[Number(dxfId)];
  const pattern = child(child(look, 'fill'), 'patternFill');
  const color = (element: XmlElement | undefined): string => readColor(element, [])?.toUpperCase() ?? '';
  format.fill = color(child(pattern, 'bgColor') ?? child(pattern, 'fgColor'));
  const font = child(look, 'font');
  format.font.color = color(child(font, 'color'));
  format.font.bold = child(font, 'b') !== undefined && isOn(child(font, 'b'), 'val', true);
  format.font.italic = child(font, 'i') !== undefined && isOn(child(font, 'i'), 'val', true);
  return format;
}
