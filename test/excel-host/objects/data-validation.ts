import { boolean, type Check, either, instanceOf, number, oneOf, optional, shape, text } from '../checks';
import { ExcelError } from '../excel-error';
import { method, ObjectType, reads, writes } from '../object-type';
import { carriedBy } from './carried';
import { fixedReference } from './names';
import { rangeType } from './range';
import type { RangeRef } from './range-ref';
import { type Bounds, OPERATORS, type Validation, type ValidationRule } from './validations';

/** Characters of a list written in the rule itself (Excel's own limit: "Data validation", Microsoft Support). */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

const reference = ({ sheet, area }: RangeRef): string => `=${fixedReference(sheet.name, area)}`;

/** A bound as given: a number, a text such as "5" or "=A1", or a range; handed back as Excel reads it out. */
const bound: Check<string> = (value, call) => {
  const given = either(
    either(number, text),
    instanceOf(() => rangeType),
  )(value, call);
  if (typeof given === 'number') return `=${given}`;
  if (typeof given !== 'string') return reference(given);
  if (given === '') throw new ExcelError('InvalidArgument');
  return given.startsWith('=') ? given : `=${given}`;
};

const bounds: Check<Bounds> = (value, call) => {
  const { formula1, formula2, operator } = shape<{
    formula1: string;
    formula2: string | undefined;
    operator: Bounds['operator'];
  }>({
    formula1: bound,
    formula2: optional(bound),
    operator: oneOf(...OPERATORS),
  })(value, call);
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  if (needsTwo && formula2 === undefined) throw new ExcelError('InvalidArgument');
  return { formula1, ...(needsTwo && formula2 !== undefined && { formula2 }), operator };
};

const source: Check<string> = (value, call) => {
  const given = either(
    text,
    instanceOf(() => rangeType),
  )(value, call);
  if (typeof given !== 'string') return reference(given);
  if (given === '' || (!given.startsWith('=') && given.length > LONGEST_LIST)) throw new ExcelError('InvalidArgument');
  return given;
};

const customFormula: Check<string> = (value, call) => {
  const given = text(value, call);
  if (!given.startsWith('=')) throw new ExcelError('InvalidArgument');
  return given;
};

const rule: Check<ValidationRule> = (value, call) => {
  const read = shape<{ [K in keyof ValidationRule]-?: ValidationRule[K] | undefined }>({
    wholeNumber: optional(bounds),
    decimal: optional(bounds),
    textLength: optional(bounds),
    date: optional(bounds),
    time: optional(bounds),
    list: optional(shape({ inCellDropDown: boolean, source })),
    custom: optional(shape({ formula: customFormula })),
  })(value, call);
  // "No more than one of these properties may be present" (Microsoft Learn, "Add data validation to Excel ranges").
  if (Object.keys(read).length > 1) throw new ExcelError('InvalidArgument');
  return read as ValidationRule;
};

const within =
  (longest: number): Check<string> =>
  (value, call) => {
    const given = text(value, call);
    if (given.length > longest) throw new ExcelError('InvalidArgument');
    return given;
  };

const errorAlert = shape<Validation['errorAlert']>({
  message: within(LONGEST_MESSAGE),
  showAlert: boolean,
  style: oneOf('Stop', 'Warning', 'Information'),
  title: within(LONGEST_TITLE),
});

const prompt = shape<Validation['prompt']>({
  message: within(LONGEST_MESSAGE),
  showPrompt: boolean,
  title: within(LONGEST_TITLE),
});

const TYPES: Readonly<Record<keyof ValidationRule, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
  list: 'List',
  custom: 'Custom',
};

/** A protected sheet's validations cannot be changed, whatever else its protection allows. */
function demandUnprotected({ sheet }: RangeRef): void {
  if (sheet.protection) throw new ExcelError('AccessDenied');
}

type Settings = Omit<Validation, 'areas'>;

/** A property that a range has where all its cells agree, else null. */
function setting<K extends keyof Settings>(key: K, check: Check<Settings[K]>) {
  return writes<RangeRef, Settings[K]>(
    (range) => {
      const found = carriedBy(range.sheet).validations.over(range.area);
      return typeof found === 'string' ? null : found[key];
    },
    check,
    (range, value) => {
      demandUnprotected(range);
      carriedBy(range.sheet).validations.set(range.area, { [key]: value });
    },
  );
}

/** Excel.DataValidation of a range. */
export const dataValidation = new ObjectType<RangeRef>({
  name: 'DataValidation',
  properties: {
    Rule: setting('rule', rule),
    ErrorAlert: setting('errorAlert', errorAlert),
    Prompt: setting('prompt', prompt),
    IgnoreBlanks: setting('ignoreBlanks', boolean),
    Type: reads((range) => {
      const found = carriedBy(range.sheet).validations.over(range.area);
      if (typeof found === 'string') return found;
      const kind = Object.keys(found.rule)[0] as keyof ValidationRule | undefined;
      return kind ? TYPES[kind] : 'None';
    }),
  },
  methods: {
    Clear: method([], (range) => {
      demandUnprotected(range);
      carriedBy(range.sheet).validations.clear(range.area);
    }),
  },
});
