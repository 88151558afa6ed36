import type { Period } from '../done/done';
import type { ItemState } from '../done/done-to-date';
import type { Pack } from '../pack/pack';
import type { Item } from '../plan/plan';
import { organisationName } from '../plan/organisation-name';
import { regionName } from '../plan/region-name';
import type { CellValue } from '../sheet/cell';
import { joinSentences } from '../text/sentences';
import { enteredText, missing } from './amounts';
import type { DoneFacts } from './done-facts';
import type { Field } from './marks';
import { periodText } from './period';
import type { CheckedPlan, MissingReason, ReportEntries, ReportOptions, ReportValue } from './report';

/** The word a draft is marked with; the report is an Uzbek document whatever language the pane speaks. */
export const DRAFT_WORD = 'LOYIHA';

const NO_NOTES = 'yoʻq';

/** What the fields of a report follow from. */
export interface FieldFacts {
  readonly check: CheckedPlan;
  readonly pack: Pack;
  readonly options: ReportOptions;
  readonly entries: ReportEntries;
  readonly period: Period;
  readonly done: DoneFacts;
  readonly isDraft: boolean;
  /** Sentences that answer findings: how many, and those that no row of the report takes. */
  readonly noteCount: number;
  readonly looseNotes: readonly string[];
}

/** The year that a plan is of; null where it does not say. */
export function planYearOf({ plan }: CheckedPlan): number | null {
  return plan.planYear?.year ?? plan.titleYears[0]?.year ?? null;
}

/** The year a report is of: as told, or the plan's own; null where neither says. */
function reportYear(check: CheckedPlan, options: ReportOptions): number | null {
  return options.year ?? planYearOf(check);
}

/** How many numbered items stand so at the end of the period; undefined where nothing is recorded. */
function countState({ check, done, period }: FieldFacts, state: ItemState): number | undefined {
  if (!done.isRecorded) return undefined;
  return numberedItems(check).filter((item) => done.stateOf(item, period) === state).length;
}

const numberedItems = ({ plan }: CheckedPlan): readonly Item[] => plan.items.filter(({ number }) => number.text !== '');

/** The value of a field of the report; `no` is counted where the rows are known. */
export function fieldValue(field: Field, facts: FieldFacts): ReportValue {
  const value = stated(field, facts);
  if (value !== undefined && value !== null)
    return {
      value,
      source: { kind: 'stated' },
      ...((field === 'year' || field === 'lastYear') && { isYear: true as const }),
    };
  const entered = enteredText(Object.hasOwn(facts.entries, field) ? facts.entries[field] : undefined);
  if (entered) return entered;
  const region = field === 'org.region' ? regionName(facts.check.plan, facts.pack) : null;
  if (region !== null) return { value: region, source: { kind: 'stated' } };
  return value === null ? { value: null, source: { kind: 'stated' } } : missing(missingReason(field));
}

/** The value that follows of itself: null where nothing is to stand there, undefined where a person has to say. */
function stated(field: Field, facts: FieldFacts): CellValue | undefined {
  const { check, options, pack } = facts;
  const year = reportYear(check, options);
  switch (field) {
    case 'org.name':
      return options.organisation ?? organisationName(check.plan) ?? undefined;
    case 'org.region':
      return options.region;
    case 'draft':
      return facts.isDraft ? DRAFT_WORD : null;
    case 'year':
      return year ?? undefined;
    case 'lastYear':
      return year === null ? check.plan.factYear?.year : year - 1;
    case 'period':
      return year === null ? undefined : periodText({ ...facts.period, year });
    case 'date':
      return options.date;
    case 'director':
      return options.director;
    case 'author':
      return options.author;
    case 'notes':
      return joinSentences(facts.looseNotes) || NO_NOTES;
    case 'pack':
      return `${pack.id} ${pack.version}`;
    case 'check.errors':
      return check.findings.filter((finding) => finding.severity === 'error').length;
    case 'check.notes':
      return facts.noteCount;
    case 'items.count':
      return numberedItems(check).length;
    case 'items.done':
    case 'items.partly':
    case 'items.notDone':
    case 'items.notDue':
    case 'items.notPlanned':
      return countState(facts, field.slice('items.'.length) as ItemState);
    default:
      return undefined;
  }
}

function missingReason(field: Field): MissingReason {
  return field.startsWith('items.') ? 'items-not-counted' : 'not-stated';
}
