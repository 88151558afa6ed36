import type { Pack } from '../pack/pack';
import type { Measure } from '../report/marks';
import type { FormColumn } from './form-table';
import { partsIn } from './label-words';
import { type Heading, readHeading } from './read-heading';

/** What a column of a form asks. */
export interface ColumnMeasure {
  readonly column: number;
  /** The headings as one text, for people and to find the column again. */
  readonly label: string;
  /** Null where the headings do not tell; `offered` are then the measures it may be. */
  readonly measure: Measure | null;
  readonly isSure: boolean;
  readonly offered: readonly Measure[];
  /** The unit that the headings name ("nomda"), which goes before that of the row. */
  readonly unitId: string | null;
}

/** What a heading means: a measure that is sure, or only likely, or several that it may be. */
type Meaning =
  | { readonly measure: Measure; readonly isSure: boolean }
  | { readonly measure: null; readonly offered: readonly Measure[] };

const QUARTERS = ['q1', 'q2', 'q3', 'q4'] as const;
const PLANS = { q1: 'planQ1', q2: 'planQ2', q3: 'planQ3', q4: 'planQ4' } as const;
const TEXTS = ['doneText', 'reason', 'note', 'row'] as const;
const MOST_UNKNOWN = 1;
const NONE: Meaning = { measure: null, offered: [] };

/** What the columns of a table ask, in a plan's year: the same headings a year later ask the same. */
export function columnMeasures(
  columns: readonly FormColumn[],
  planYear: number | null,
  pack: Pack,
): readonly ColumnMeasure[] {
  const headings = columns.map(({ header }) => readHeading(header.join(' '), pack));
  return columns.map(({ column, header }, index) => {
    const heading = headings[index]!;
    // "Shundan qishloqda": of a part, whatever else it says.
    const isOfPart = partsIn(header.join(' '), pack).length > 0;
    const meaning = isOfPart ? NONE : meaningOf(heading, headings, index, planYear);
    const isSure = meaning.measure !== null && meaning.isSure && heading.unknown.length === 0;
    return {
      column,
      label: header.join(' / '),
      measure: meaning.measure,
      isSure,
      offered: meaning.measure === null ? meaning.offered : [meaning.measure],
      unitId: heading.unitId,
    };
  });
}

function meaningOf(heading: Heading, all: readonly Heading[], index: number, planYear: number | null): Meaning {
  const { says, unknown } = heading;
  const told = (one: Heading['says'][number]): boolean => says.includes(one);
  // More than a stray word that is not known may turn the meaning round ("shundan qishloqda").
  if (unknown.length > MOST_UNKNOWN) return NONE;
  const text = TEXTS.find(told);
  if (text) return { measure: text, isSure: true };
  const year = yearOf(heading, planYear);
  if (year === 'other') return NONE;
  const quarters = QUARTERS.filter(told);
  if (told('percent') || told('growth') || told('difference')) return shareOf(heading, year, quarters.length > 0);
  if (told('plan') && told('fact')) return NONE;
  if (quarters.length > 0) {
    if (quarters.length > 1 || told('toDate') || year === 'last') return NONE;
    return { measure: told('plan') ? PLANS[quarters[0]!] : quarters[0]!, isSure: true };
  }
  if (told('toDate')) {
    if (told('plan')) return year === 'last' ? NONE : { measure: 'planToDate', isSure: true };
    return { measure: year === 'last' ? 'lastToDate' : 'toDate', isSure: true };
  }
  if (year === 'last') return told('plan') ? NONE : { measure: 'fact', isSure: true };
  if (told('plan')) return { measure: 'plan', isSure: year === 'this' || !speaksOfOtherYears(all, planYear) };
  if (told('fact')) return year === 'this' ? { measure: 'done', isSure: true } : factWithoutYear(all, index, planYear);
  return year === 'this' ? { measure: null, offered: ['plan', 'done'] } : NONE;
}

function shareOf(heading: Heading, year: ReturnType<typeof yearOf>, isOfQuarter: boolean): Meaning {
  if (year === 'last' || isOfQuarter) return NONE;
  if (heading.says.includes('growth')) return { measure: 'growth', isSure: true };
  if (heading.says.includes('percent')) return { measure: 'percent', isSure: !heading.isBareShare };
  return { measure: 'difference', isSure: false };
}

/** "Fakt" alone: beside a column of last year, or right of the plan, what was done this year; left of the plan, last year's. */
function factWithoutYear(all: readonly Heading[], index: number, planYear: number | null): Meaning {
  const isPlan = ({ says }: Heading): boolean => says.includes('plan');
  const hasPlanLeft = all.slice(0, index).some(isPlan);
  const hasLastYear = all.some((heading) => yearOf(heading, planYear) === 'last');
  if (hasLastYear) return { measure: 'done', isSure: hasPlanLeft };
  if (!hasPlanLeft && all.slice(index + 1).some(isPlan)) return { measure: 'fact', isSure: false };
  return { measure: 'done', isSure: false };
}

function speaksOfOtherYears(all: readonly Heading[], planYear: number | null): boolean {
  return all.some((heading) => yearOf(heading, planYear) === 'other');
}

/** Which year a heading speaks of, seen from the plan's; the lowest row that names one tells. */
function yearOf({ years, says }: Heading, planYear: number | null): 'this' | 'last' | 'other' | 'untold' {
  const year = years.at(-1);
  if (says.includes('lastYear')) return 'last';
  if (year === undefined) return says.includes('thisYear') ? 'this' : 'untold';
  if (planYear === null) return 'other';
  return year === planYear ? 'this' : year === planYear - 1 ? 'last' : 'other';
}
