import { indicatorValue } from '../plan/indicator-value';
import { isOfOtherUnit } from '../plan/admitted-units';
import type { Period } from '../done/done';
import { lastQuarter } from '../done/done-to-date';
import { type ItemsByIndicator, itemsByIndicator } from '../plan/items-by-indicator';
import type { Item, Plan, Quantity, Quarter } from '../plan/plan';
import { wholeOf } from '../plan/whole-of';
import { byId } from '../pack/by-id';
import type { Pack, PackIndicator } from '../pack/pack';
import type { CellValue } from '../sheet/cell';
import {
  absent,
  addUp,
  type Amount,
  DASH,
  differenceOf,
  enteredAmount,
  enteredText,
  missing,
  percentOf,
} from './amounts';
import type { Measure } from './marks';
import type { DoneFacts } from './done-facts';
import type { MissingReason, ReportEntries, ReportValue } from './report';

/** "planQ1", "q4". */
const QUARTER = /^(planQ|q)([1-4])$/;
const NOT_YET: Amount = { amount: undefined, value: { value: null, source: { kind: 'stated' } } };

/** What the values of a report follow from. */
export interface ValueSources {
  readonly plan: Plan;
  readonly pack: Pack;
  readonly entries: ReportEntries;
  readonly noteOf: (item: Item) => string;
  readonly period: Period;
  readonly done: DoneFacts;
  readonly lastToDate?: ReadonlyMap<string, number | null>;
}

/** Takes a quantity of an item; null where nothing is recorded. */
type QuantityOf = (item: Item) => Quantity | null;

/** The values of a plan by indicator: what the marks of a template take. What the plan does not give, a person may have entered. */
export class ReportValues {
  private readonly indicators: ReadonlyMap<string, PackIndicator>;
  private itemsRead: ItemsByIndicator | null = null;

  constructor(private readonly sources: ValueSources) {
    this.indicators = byId(sources.pack.indicators);
  }

  /** Read when a mark first asks: a form of repeated rows alone asks for none. */
  private get items(): ItemsByIndicator {
    return (this.itemsRead ??= itemsByIndicator(this.sources.plan));
  }

  /** Every item of the plan. */
  allItems(): readonly Item[] {
    return this.sources.plan.items;
  }

  /** The plan's item that carries the indicator. */
  itemOf(id: string): Item | undefined {
    return this.items.get(id);
  }

  /** Whether the plan has the indicator, in a row of its own or as parts of a sum. */
  hasIndicator(id: string): boolean {
    return this.items.has(id) || this.partsOf(id).length > 0;
  }

  /** Whether the plan has any indicator of the pack's section. */
  hasSection(id: string): boolean {
    return this.sources.pack.indicators.some((indicator) => indicator.section === id && this.items.has(indicator.id));
  }

  /** The value of one mark. */
  valueOf(id: string, measure: Measure): ReportValue {
    switch (measure) {
      case 'percent':
        return this.percent(id);
      case 'growth':
        return percentOf(this.thisYear(id), this.lastYear(id));
      case 'difference':
        return differenceOf(this.thisYear(id), this.lastYear(id));
      case 'row':
      case 'note':
        return this.itemText(id, measure);
      case 'doneText':
      case 'reason':
        return this.doneText(id, measure);
      default:
        return this.amount(id, measure).value;
    }
  }

  /** A measure that is an amount; what none of them is, is not given. */
  private amount(id: string, measure: Measure): Amount {
    const { done, period } = this.sources;
    switch (measure) {
      case 'fact':
      case 'plan':
        return this.amountOf(id, measure, (item) => item[measure], 'blank');
      case 'done':
      case 'toDate':
        return this.done(id);
      case 'planToDate':
        return this.amountOf(id, measure, (item) => done.planToDate(item, period), 'quarters-not-recorded');
      case 'lastToDate':
        return this.lastToDate(id);
      default: {
        const match = QUARTER.exec(measure);
        if (!match) return absent('not-computable');
        const quarter = Number(match[2]) as Quarter;
        const isPlan = match[1] === 'planQ';
        // A quarter that the report does not reach yet is no gap in it.
        if (!isPlan && quarter > lastQuarter(period)) return NOT_YET;
        const quantityOf: QuantityOf = (item) => done[isPlan ? 'planIn' : 'factIn'](item, quarter);
        return this.amountOf(id, measure, quantityOf, 'quarters-not-recorded');
      }
    }
  }

  private amountOf(id: string, measure: Measure, quantityOf: QuantityOf, reason: MissingReason): Amount {
    const item = this.items.get(id);
    if (item) {
      const own = this.ownAmount(item, id, quantityOf(item), reason);
      return own.amount === undefined ? (this.entered(id, measure) ?? own) : own;
    }
    const parts = this.partsOf(id);
    if (parts.length > 0) {
      const amounts = parts.map((part) => this.amountOf(part, measure, quantityOf, reason));
      const sum = this.areAll(parts) ? addUp(amounts) : absent('parts-unknown');
      return sum.amount === undefined ? (this.entered(id, measure) ?? sum) : sum;
    }
    return this.entered(id, measure) ?? absent(this.indicators.get(id)?.isManual ? 'not-stated' : 'not-in-plan');
  }

  /** The parts of a sum that the plan has; parts of parts where only those stand there. */
  private partsOf(id: string): readonly string[] {
    const parts = this.indicators.get(id)?.sumOf ?? [];
    return parts.filter((part) => part !== id && this.hasIndicator(part));
  }

  /** Whether these are all parts that the plan has: no sub-item beside theirs is something the pack does not know. */
  private areAll(parts: readonly string[]): boolean {
    const items = parts.flatMap((part) => this.items.get(part) ?? []);
    const wholes = new Set(items.flatMap((item) => wholeOf(item) ?? []));
    return this.sources.plan.items.every(
      (item) => item.indicators.length > 0 || item.isQuiet || !wholes.has(wholeOf(item) ?? -1),
    );
  }

  private done(id: string): Amount {
    const { done } = this.sources;
    const recorded = this.amountOf(id, 'done', (item) => done.toDate(item, this.sources.period), 'done-not-recorded');
    if (recorded.amount !== undefined) return recorded;
    const entered = this.entered(id, 'done') ?? this.entered(id, 'toDate');
    return entered ?? (done.isRecorded ? recorded : absent('done-not-recorded'));
  }

  /** What was done this year, or, while that is not recorded, what is planned. */
  private thisYear(id: string): Amount {
    const done = this.done(id);
    return done.amount === undefined && this.sources.period.kind === 'year' ? this.amount(id, 'plan') : done;
  }

  /** What this year is compared with: last year, of a quarterly report the same part of it. */
  private lastYear(id: string): Amount {
    return this.sources.period.kind === 'year' ? this.amount(id, 'fact') : this.lastToDate(id);
  }

  private lastToDate(id: string): Amount {
    if (this.sources.period.kind === 'year') return this.amount(id, 'fact');
    const amount = this.sources.lastToDate?.get(id);
    const known = { amount, value: { value: amount ?? DASH, source: { kind: 'lastReport' as const } } };
    return amount === undefined ? (this.entered(id, 'lastToDate') ?? absent('last-year-unknown')) : known;
  }

  private percent(id: string): ReportValue {
    const done = this.done(id);
    return done.amount === undefined ? missing('done-not-recorded') : percentOf(done, this.amount(id, 'plan'));
  }

  /** What was done in words, or why it was not: what is recorded, or entered by hand. */
  private doneText(id: string, measure: 'doneText' | 'reason'): ReportValue {
    const { done } = this.sources;
    const entered = enteredText(this.entry(id, measure));
    const item = this.items.get(id);
    if (entered || !item || !done.isRecorded) return entered ?? missing('done-not-recorded');
    const text = measure === 'doneText' ? done.wordsOf(item) : done.reasonOf(item, this.sources.period);
    if (text)
      return { value: text, source: { kind: 'item', itemNumber: item.number.text, cell: item.row.cells.name.at } };
    const state = measure === 'reason' ? done.stateOf(item, this.sources.period) : null;
    const isOwed = state === 'notDone' || state === 'partly';
    return isOwed ? missing('reason-not-given') : { value: null, source: { kind: 'stated' } };
  }

  private itemText(id: string, measure: 'row' | 'note'): ReportValue {
    const entered = enteredText(this.entry(id, measure));
    const item = this.items.get(id);
    if (!item) return entered ?? { value: null, source: { kind: 'stated' } };
    const text = measure === 'row' ? item.number.text : this.sources.noteOf(item);
    const cell = measure === 'row' ? item.number.cell.at : item.row.cells.name.at;
    if (!text && entered) return entered;
    return { value: text || null, source: { kind: 'item', itemNumber: item.number.text, cell } };
  }

  private entered(id: string, measure: Measure): Amount | null {
    return enteredAmount(this.entry(id, measure));
  }

  private entry(id: string, measure: Measure): CellValue | undefined {
    const mark = `${id}.${measure}`;
    return Object.hasOwn(this.sources.entries, mark) ? this.sources.entries[mark] : undefined;
  }

  /** The indicator's amount in its own row. */
  private ownAmount(item: Item, id: string, quantity: Quantity | null, reason: MissingReason): Amount {
    const match = item.indicators.find((each) => each.indicatorId === id)!;
    if (!item.isQuiet && isOfOtherUnit(this.sources.pack, item)) return absent('other-unit');
    if (!quantity || quantity.state === 'blank') return absent(reason);
    const amount =
      quantity.state === 'readable' || quantity.state === 'ambiguous' ? indicatorValue(quantity, match) : undefined;
    if (amount === undefined) return absent('unreadable');
    const isCellALine = quantity.cells.length === quantity.lines.length && typeof match.line === 'number';
    const cell = (isCellALine ? quantity.cells[match.line] : undefined) ?? quantity.cells[0];
    const sheet = this.sources.done.sheetOf(item, quantity);
    const source: ReportValue['source'] = {
      kind: 'item',
      itemNumber: item.number.text,
      cell: (cell ?? item.row.cells.name).at,
      ...(sheet !== undefined && { sheet }),
    };
    return { amount, value: { value: amount ?? DASH, source } };
  }
}
