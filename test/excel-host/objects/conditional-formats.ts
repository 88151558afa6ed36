import { boolean, integer, oneOf, optional, shape, text } from '../checks';
import { ExcelError } from '../excel-error';
import type { SheetModel } from '../model/sheet-model';
import { type HostObject, method, ObjectType, type Property, reads, writes } from '../object-type';
import { carriedBy } from './carried';
import { color } from './cell-faces';
import { CONDITION_TYPES, type ConditionBorder, type FormatByCondition } from './formats-by-condition';
import { rangeType } from './range';
import { rangeAreasType } from './range-areas';
import { RangeRef } from './range-ref';

/** The ranges whose formats are meant: one, or several of one sheet. */
export type Ranges = readonly RangeRef[];

interface FormatRef {
  readonly sheet: SheetModel;
  readonly format: FormatByCondition;
}

const sheetOf = (ranges: Ranges): SheetModel => ranges[0]!.sheet;

/** Changes a format by condition; throws AccessDenied where the sheet's protection forbids formatting. */
function changes<V>(
  get: (format: FormatByCondition) => unknown,
  check: Parameters<typeof writes<FormatRef, V>>[1],
  set: (format: FormatByCondition, value: V) => void,
): Property<FormatRef> {
  return writes(
    ({ format }) => get(format),
    check,
    ({ sheet, format }, value) => {
      sheet.demand('allowFormatCells');
      set(format, value);
    },
  );
}

const formula: typeof text = (value, call) => {
  const given = text(value, call);
  if (!given.startsWith('=')) throw new ExcelError('InvalidArgument');
  return given;
};

/** Excel.ConditionalFormatRule: the formula of a custom format. */
const conditionalFormatRule = new ObjectType<FormatRef>({
  name: 'ConditionalFormatRule',
  properties: {
    Formula: changes(
      (format) => format.formula,
      formula,
      (format, value) => (format.formula = value),
    ),
  },
});

const conditionalRangeFill = new ObjectType<FormatRef>({
  name: 'ConditionalRangeFill',
  properties: {
    Color: changes(
      (format) => format.fill,
      color,
      (format, value) => (format.fill = value),
    ),
  },
  methods: { Clear: method([], ({ format }) => void (format.fill = '')) },
});

function fontProperty<K extends keyof FormatByCondition['font']>(
  key: K,
  check: Parameters<typeof writes<FormatRef, FormatByCondition['font'][K]>>[1],
): Property<FormatRef> {
  return changes(
    (format) => format.font[key],
    check,
    (format, value) => (format.font[key] = value),
  );
}

const conditionalRangeFont = new ObjectType<FormatRef>({
  name: 'ConditionalRangeFont',
  properties: {
    Color: fontProperty('color', color),
    Bold: fontProperty('bold', boolean),
    Italic: fontProperty('italic', boolean),
    Strikethrough: fontProperty('strikethrough', boolean),
    Underline: fontProperty('underline', oneOf('None', 'Single', 'Double')),
  },
});

type Side = keyof FormatByCondition['borders'];
const SIDES: readonly Side[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
const NO_LINE: ConditionBorder = { style: 'None', color: '' };

function borderProperty(
  key: keyof ConditionBorder,
  check: Parameters<typeof writes<FormatRef & { side: Side }, string>>[1],
): Property<FormatRef & { side: Side }> {
  return writes(
    ({ format, side }) => (format.borders[side] ?? NO_LINE)[key],
    check,
    ({ sheet, format, side }, value) => {
      sheet.demand('allowFormatCells');
      format.borders[side] = { ...(format.borders[side] ?? NO_LINE), [key]: value };
    },
  );
}

const conditionalRangeBorder = new ObjectType<FormatRef & { side: Side }>({
  name: 'ConditionalRangeBorder',
  properties: {
    SideIndex: reads(({ side }) => side),
    Style: borderProperty('style', oneOf('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot')),
    Color: borderProperty('color', color),
  },
});

const conditionalRangeBorders = new ObjectType<FormatRef>({
  name: 'ConditionalRangeBorderCollection',
  properties: { Count: reads(() => SIDES.length) },
  items: (ref) => SIDES.map((side) => conditionalRangeBorder.of({ ...ref, side })),
  item: (ref, key) =>
    conditionalRangeBorder.of({ ...ref, side: oneOf(...SIDES)(key, 'ConditionalRangeBorderCollection.getItem') }),
  children: {
    Top: (ref) => conditionalRangeBorder.of({ ...ref, side: 'EdgeTop' }),
    Bottom: (ref) => conditionalRangeBorder.of({ ...ref, side: 'EdgeBottom' }),
    Left: (ref) => conditionalRangeBorder.of({ ...ref, side: 'EdgeLeft' }),
    Right: (ref) => conditionalRangeBorder.of({ ...ref, side: 'EdgeRight' }),
  },
});

const conditionalRangeFormat = new ObjectType<FormatRef>({
  name: 'ConditionalRangeFormat',
  properties: {
    NumberFormat: changes(
      (format) => format.numberFormat,
      text,
      (format, value) => (format.numberFormat = value),
    ),
  },
  children: {
    Fill: (ref) => conditionalRangeFill.of(ref),
    Font: (ref) => conditionalRangeFont.of(ref),
    Borders: (ref) => conditionalRangeBorders.of(ref),
  },
});

const customConditionalFormat = new ObjectType<FormatRef>({
  name: 'CustomConditionalFormat',
  children: { Rule: (ref) => conditionalFormatRule.of(ref), Format: (ref) => conditionalRangeFormat.of(ref) },
});

const COMPARISONS = oneOf(
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
);

const cellValueConditionalFormat = new ObjectType<FormatRef>({
  name: 'CellValueConditionalFormat',
  properties: {
    Rule: changes(
      (format) => format.cellValue,
      shape({ formula1: text, formula2: optional(text), operator: COMPARISONS }),
      (format, { formula1, formula2, operator }) => {
        format.cellValue = { formula1, ...(formula2 !== undefined && { formula2 }), operator };
      },
    ),
  },
  children: { Format: (ref) => conditionalRangeFormat.of(ref) },
});

/** The part of a format that only one type has: a null object, or a refusal, for the others. */
function ofType(type: FormatByCondition['type'], child: ObjectType<FormatRef>, otherwise: 'null' | 'refuse') {
  return (ref: FormatRef): HostObject | null => {
    if (ref.format.type === type) return child.of(ref);
    if (otherwise === 'null') return null;
    throw new ExcelError('ItemNotFound');
  };
}

/** Excel.ConditionalFormat. */
const conditionalFormat = new ObjectType<FormatRef>({
  name: 'ConditionalFormat',
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    Id: reads(({ format }) => format.id),
    Type: reads(({ format }) => format.type),
    StopIfTrue: changes(
      (format) => format.stopIfTrue,
      boolean,
      (format, value) => (format.stopIfTrue = value),
    ),
    Priority: writes(
      ({ sheet, format }) => carriedBy(sheet).formats.all.indexOf(format),
      integer,
      ({ sheet, format }, priority) => {
        sheet.demand('allowFormatCells');
        carriedBy(sheet).formats.setPriority(format, priority);
      },
    ),
  },
  children: {
    Custom: ofType('Custom', customConditionalFormat, 'refuse'),
    CustomOrNullObject: ofType('Custom', customConditionalFormat, 'null'),
    CellValue: ofType('CellValue', cellValueConditionalFormat, 'refuse'),
    CellValueOrNullObject: ofType('CellValue', cellValueConditionalFormat, 'null'),
  },
  methods: {
    Delete: method([], ({ sheet, format }) => {
      sheet.demand('allowFormatCells');
      carriedBy(sheet).formats.delete(format);
    }),
    // One range where it has one area; of several, getRange fails as Excel's does.
    GetRange: method([], ({ sheet, format }) => {
      if (format.areas.length !== 1) throw new ExcelError('InvalidOperation');
      return rangeType.of(new RangeRef(sheet, format.areas[0]!));
    }),
    GetRangeOrNullObject: method([], ({ sheet, format }) =>
      format.areas.length === 1 ? rangeType.of(new RangeRef(sheet, format.areas[0]!)) : null,
    ),
    GetRanges: method([], ({ sheet, format }) =>
      rangeAreasType.of(format.areas.map((area) => new RangeRef(sheet, area))),
    ),
  },
});

/** Excel.ConditionalFormatCollection: the formats by condition that touch a range, the first one winning. */
export const conditionalFormats = new ObjectType<Ranges>({
  name: 'ConditionalFormatCollection',
  items: (ranges) => formatsOver(ranges).map((format) => object(ranges, format)),
  item: (ranges, id) => object(ranges, formatsOver(ranges).find((one) => one.id === id) ?? 'ItemNotFound'),
  methods: {
    Add: method([oneOf(...CONDITION_TYPES)], (ranges, [type]) => {
      const sheet = sheetOf(ranges);
      sheet.demand('allowFormatCells');
      const format = carriedBy(sheet).formats.add(
        type,
        ranges.map(({ area }) => area),
      );
      for (const { area } of ranges) sheet.onEvent({ kind: 'FormatChanged', area });
      return object(ranges, format);
    }),
    ClearAll: method([], (ranges) => {
      const sheet = sheetOf(ranges);
      sheet.demand('allowFormatCells');
      for (const { area } of ranges) carriedBy(sheet).formats.clear(area);
    }),
    GetCount: method([], (ranges) => formatsOver(ranges).length),
    GetItemAt: method([integer], (ranges, [at]) => object(ranges, formatsOver(ranges)[at] ?? 'InvalidArgument')),
    GetItemOrNullObject: method([text], (ranges, [id]) => {
      const format = formatsOver(ranges).find((one) => one.id === id);
      return format ? object(ranges, format) : null;
    }),
  },
});

function formatsOver(ranges: Ranges): readonly FormatByCondition[] {
  return carriedBy(sheetOf(ranges)).formats.over(ranges.map(({ area }) => area));
}

function object(ranges: Ranges, format: FormatByCondition | 'ItemNotFound' | 'InvalidArgument'): HostObject {
  if (typeof format === 'string') throw new ExcelError(format);
  return conditionalFormat.of({ sheet: sheetOf(ranges), format });
}
