import { parseCellName } from '../sheet/address';
import type { Period } from '../done/done';
import { type ItemState, lastQuarter } from '../done/done-to-date';
import type { Item, Plan, Quantity, Quarter, Section } from '../plan/plan';
import type { CellValue } from '../sheet/cell';
import type { Finding } from '../check/finding';
import { joinSentences } from '../text/sentences';
import { differenceOf, missing, percentOf } from './amounts';
import type { DoneFacts } from './done-facts';
import type { ItemField, Measure } from './marks';
import { itemAmount, quantityValue } from './quantity-value';
import type { FindingNotes, ReportValue } from './report';
import { unfulfilledSentence } from './unfulfilled';

// Repeated rows are filled by the thousand and stand in no list: where each value comes from is seen in its row.
const FROM_PLAN: ReportValue['source'] = { kind: 'stated' };
/** How an item stands, as the (Uzbek) report says it. */
const STATES: Readonly<Record<ItemState, string>> = {
  done: 'bajarildi',
  partly: 'qisman bajarildi',
  notDone: 'bajarilmadi',
  notDue: 'muddati kelmagan',
  notPlanned: 'rejalashtirilmagan',
};
const LATER = { quarters: missing('quarters-not-recorded'), done: missing('done-not-recorded') };

/** What the values of a repeated row follow from. */
export interface ItemSources {
  readonly plan: Plan;
  readonly noteOf: (item: Item) => string;
  readonly period: Period;
  readonly done: DoneFacts;
}

/** The value a repeated row takes of one item; quantities as they stand, `370/1006` as compound text. */
export function itemValue(item: Item, measure: Measure | ItemField, sources: ItemSources): ReportValue {
  const { plan, noteOf } = sources;
  switch (measure) {
    case 'number':
    case 'row':
      return given(item.number.text || null);
    case 'name':
    case 'unit':
    case 'mechanism':
    case 'deadline':
    case 'responsible':
      return given(item[measure].text || null);
    case 'section':
      return given(sectionName(item.section === null ? undefined : plan.sections[item.section]));
    case 'note':
      return given(noteOf(item) || null);
    case 'fact':
    case 'plan':
      return quantityValue(item[measure]);
    case 'lastToDate':
      return sources.period.kind === 'year' ? quantityValue(item.fact) : missing('last-year-unknown');
    case 'growth':
    case 'difference':
      return compared(item, measure, sources);
    default:
      return doneValue(item, measure, sources);
  }
}

/** This year beside last year: what was done where that is recorded, else what is planned; of a quarter there is nothing to compare with. */
function compared(item: Item, measure: 'growth' | 'difference', { done, period }: ItemSources): ReportValue {
  if (period.kind === 'quarter') return missing('last-year-unknown');
  const thisYear = itemAmount(done.toDate(item, period) ?? item.plan);
  return measure === 'growth'
    ? percentOf(thisYear, itemAmount(item.fact))
    : differenceOf(thisYear, itemAmount(item.fact));
}

/** What of an item is known only of the record of what was done. */
function doneValue(
  item: Item,
  measure: Exclude<Measure | ItemField, keyof Item>,
  { done, period }: ItemSources,
): ReportValue {
  const match = /^(planQ|q)([1-4])$/.exec(measure);
  if (match) {
    const quarter = Number(match[2]) as Quarter;
    if (match[1] === 'planQ') return recorded(done.planIn(item, quarter), LATER.quarters);
    if (quarter > lastQuarter(period)) return given(null);
    return recorded(done.factIn(item, quarter), LATER.quarters);
  }
  if (!done.isRecorded && measure !== 'planToDate') return LATER.done;
  switch (measure) {
    case 'planToDate':
      return recorded(done.planToDate(item, period), LATER.quarters);
    case 'percent': {
      const quantity = done.toDate(item, period);
      return quantity ? percentOf(itemAmount(quantity), itemAmount(item.plan)) : LATER.done;
    }
    case 'doneText':
      return given(done.wordsOf(item) || null);
    case 'reason':
      return given(done.reasonOf(item, period) || null);
    case 'state':
      return given(stateText(done.stateOf(item, period)));
    case 'sentence':
      return given(unfulfilledSentence(item, done, period));
    default:
      return recorded(done.toDate(item, period), LATER.done);
  }
}

const stateText = (state: ItemState | null): string | null => (state === null ? null : STATES[state]);

function recorded(quantity: Quantity | null, otherwise: ReportValue): ReportValue {
  return quantity && quantity.state !== 'blank' ? quantityValue(quantity) : otherwise;
}

/** The sentence that answers the findings of an item, empty where there is none; several are joined. */
export function itemNotes(plan: Plan, findings: readonly Finding[], notes: FindingNotes): (item: Item) => string {
  if (Object.keys(notes).length === 0) return () => '';
  const itemAtRow = new Map<number, Item>();
  for (const item of plan.items) for (let row = item.rows[0]; row <= item.rows[1]; row++) itemAtRow.set(row, item);
  const sentences = new Map<Item, Set<string>>();
  for (const finding of findings) {
    const note = noteOn(finding, notes);
    const item = itemAtRow.get(parseCellName(finding.at)?.row ?? 0);
    if (note && item) sentences.set(item, (sentences.get(item) ?? new Set()).add(note));
  }
  return (item) => joinSentences([...(sentences.get(item) ?? [])]);
}

/** The sentence that answers a finding, by its own id or its rule's; empty where there is none. */
export function noteOn(finding: Finding, notes: FindingNotes): string {
  const own = Object.hasOwn(notes, finding.id) ? notes[finding.id] : undefined;
  const ofRule = Object.hasOwn(notes, finding.rule) ? notes[finding.rule] : undefined;
  return (own ?? ofRule ?? '').trim();
}

function given(value: CellValue): ReportValue {
  return { value, source: FROM_PLAN };
}

function sectionName(section: Section | undefined): string | null {
  if (!section) return null;
  return section.numeral ? `${section.numeral}. ${section.title}` : section.title;
}
