import { boolean, integer, oneOf, optional, shape, text } from '../checks';
import { ExcelError } from '../excel-error';
import { type HostObject, method, ObjectType, type Property, reads, writes } from '../object-type';
import { carriedBy } from './carried';
import { color } from './cell-faces';
import { CONDITION_TYPES, type ConditionBorder, type FormatByCondition } from './formats-by-condition';
import { rangeType } from './range';
import { RangeRef } from './range-ref';

interface FormatRef {
  readonly range: RangeRef;
  readonly format: FormatByCondition;
}

/** Changes a format by condition; throws AccessDenied where the sheet's protection forbids formatting. */
function changes<V>(
  get: (format: FormatByCondition) => unknown,
  check: Parameters<typeof writes<FormatRef, V>>[1],
  set: (format: FormatByCondition, value: V) => void,
): Property<FormatRef> {
  return writes(
    ({ format }) => get(format),
    check,
    ({ range, format }, value) => {
      range.sheet.demand('allowFormatCells');
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
    ({ range, format, side }, value) => {
      range.sheet.demand('allowFormatCells');
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
      ({ range, format }) => carriedBy(range.sheet).formats.all.indexOf(format),
      integer,
      ({ range, format }, priority) => {
        range.sheet.demand('allowFormatCells');
        carriedBy(range.sheet).formats.setPriority(format, priority);
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
    Delete: method([], ({ range, format }) => {
      range.sheet.demand('allowFormatCells');
      carriedBy(range.sheet).formats.delete(format);
    }),
    // One range where it has one area; of several, getRange fails as Excel's does.
    GetRange: method([], ({ range, format }) => {
      if (format.areas.length !== 1) throw new ExcelError('InvalidOperation');
      return rangeType.of(new RangeRef(range.sheet, format.areas[0]!));
    }),
    GetRangeOrNullObject: method([], ({ range, format }) =>
      format.areas.length === 1 ? rangeType.of(new RangeRef(range.sheet, format.areas[0]!)) : null,
    ),
  },
});

/** Excel.ConditionalFormatCollection: the formats by condition that touch a range. */
export const conditionalFormats = new ObjectType<RangeRef>({
  name: 'ConditionalFormatCollection',
  items: (range) => formatsOver(range).map((format) => conditionalFormat.of({ range, format })),
  item: (range, id) => found(range, id),
  methods: {
    Add: method([oneOf(...CONDITION_TYPES)], (range, [type]) => {
      range.sheet.demand('allowFormatCells');
      const format = carriedBy(range.sheet).formats.add(type, range.area);
      range.sheet.onEvent({ kind: 'FormatChanged', area: range.area });
      return conditionalFormat.of({ range, format });
    }),
    ClearAll: method([], (range) => {
      range.sheet.demand('allowFormatCells');
      carriedBy(range.sheet).formats.clear(range.area);
    }),
    GetCount: method([], (range) => formatsOver(range).length),
    GetItem: method([text], (range, [id]) => found(range, id)),
    GetItemAt: method([integer], (range, [at]) => {
      const format = formatsOver(range)[at];
      if (!format) throw new ExcelError('InvalidArgument');
      return conditionalFormat.of({ range, format });
    }),
    GetItemOrNullObject: method([text], (range, [id]) => {
      const format = formatsOver(range).find((one) => one.id === id);
      return format ? conditionalFormat.of({ range, format }) : null;
    }),
  },
});

function formatsOver(range: RangeRef): readonly FormatByCondition[] {
  return carriedBy(range.sheet).formats.over(range.area);
}

function found(range: RangeRef, id: unknown): HostObject {
  const format = formatsOver(range).find((one) => one.id === id);
  if (!format) throw new ExcelError('ItemNotFound');
  return conditionalFormat.of({ range, format });
}
