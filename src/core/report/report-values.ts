import { indicatorValue } from '../plan/indicator-value';
import type { Item, Plan, Quantity } from '../plan/plan';
import type { Pack, PackIndicator } from '../pack/pack';
import { absent, addUp, type Amount, DASH, differenceOf, enteredAmount, missing, percentOf } from './amounts';
import type { Measure } from './marks';
import type { ReportEntries, ReportValue } from './report';

/** Last year's or this year's plan: what a plan gives of an indicator. */
type PlanMeasure = 'fact' | 'plan';

/** The values of a plan by indicator: what the marks of a template take. What the plan does not give, a person may have entered. */
export class ReportValues {
  private readonly indicators: ReadonlyMap<string, PackIndicator>;
  private readonly items = new Map<string, Item[]>();

  constructor(
    private readonly plan: Plan,
    private readonly pack: Pack,
    private readonly entries: ReportEntries,
    private readonly noteOf: (item: Item) => string,
  ) {
    this.indicators = new Map(pack.indicators.map((indicator) => [indicator.id, indicator]));
    for (const item of plan.items) {
      for (const { indicatorId } of item.indicators) {
        const known = this.items.get(indicatorId);
        if (!known) this.items.set(indicatorId, [item]);
        else if (!known.includes(item)) known.push(item);
      }
    }
  }

  /** Every item of the plan. */
  allItems(): readonly Item[] {
    return this.plan.items;
  }

  /** The plan's items that carry the indicator. */
  itemsOf(id: string): readonly Item[] {
    return this.items.get(id) ?? [];
  }

  /** Whether the plan has the indicator, in a row of its own or as parts of a sum. */
  hasIndicator(id: string): boolean {
    return this.items.has(id) || this.partsOf(id).length > 0;
  }

  /** Whether the plan has any indicator of the pack's section. */
  hasSection(id: string): boolean {
    return this.pack.indicators.some((indicator) => indicator.section === id && this.items.has(indicator.id));
  }

  /** The value of one mark. */
  valueOf(id: string, measure: Measure): ReportValue {
    switch (measure) {
      case 'fact':
      case 'plan':
        return this.amount(id, measure).value;
      case 'done':
      case 'toDate':
        return this.done(id).value;
      case 'percent':
        return this.percent(id);
      case 'growth':
        return percentOf(this.thisYear(id), this.amount(id, 'fact'));
      case 'difference':
        return differenceOf(this.thisYear(id), this.amount(id, 'fact'));
      case 'row':
      case 'note':
        return this.itemText(id, measure);
      case 'doneText':
      case 'reason':
        return (this.entered(id, measure) ?? absent('done-not-recorded')).value;
      default:
        return (this.entered(id, measure) ?? absent('quarters-not-recorded')).value;
    }
  }

  private amount(id: string, measure: PlanMeasure): Amount {
    const item = this.itemsOf(id)[0];
    if (item) {
      const own = ownAmount(item, id, item[measure]);
      return own.amount === undefined ? (this.entered(id, measure) ?? own) : own;
    }
    const parts = this.partsOf(id);
    if (parts.length > 0) return addUp(parts.map((part) => this.amount(part, measure)));
    return this.entered(id, measure) ?? absent(this.indicators.get(id)?.isManual ? 'not-stated' : 'not-in-plan');
  }

  /** The parts of a sum that the plan has; parts of parts where only those stand there. */
  private partsOf(id: string): readonly string[] {
    const parts = this.indicators.get(id)?.sumOf ?? [];
    return parts
      .flatMap((part) => (part.endsWith('.*') ? this.family(part.slice(0, -1), id) : part))
      .filter((part) => part !== id && this.hasIndicator(part));
  }

  /** All indicators whose id begins so, but the one that sums them up. */
  private family(prefix: string, total: string): readonly string[] {
    return this.pack.indicators.flatMap(({ id }) => (id.startsWith(prefix) && id !== total ? id : []));
  }

  private done(id: string): Amount {
    return this.entered(id, 'done') ?? this.entered(id, 'toDate') ?? absent('done-not-recorded');
  }

  /** What was done this year, or, while that is not recorded, what is planned. */
  private thisYear(id: string): Amount {
    const done = this.done(id);
    return done.amount === undefined ? this.amount(id, 'plan') : done;
  }

  private percent(id: string): ReportValue {
    const done = this.done(id);
    return done.amount === undefined ? missing('done-not-recorded') : percentOf(done, this.amount(id, 'plan'));
  }

  private itemText(id: string, measure: 'row' | 'note'): ReportValue {
    const items = this.itemsOf(id);
    const entered = this.entered(id, measure)?.value;
    const [item] = items;
    if (!item) return entered ?? { value: null, source: { kind: 'stated' } };
    const text = measure === 'row' ? items.map((each) => each.number.text).join(', ') : this.noteOf(item);
    const cell = measure === 'row' ? item.number.cell.at : item.row.cells.name.at;
    if (!text && entered) return entered;
    return { value: text || null, source: { kind: 'item', itemNumber: item.number.text, cell } };
  }

  private entered(id: string, measure: Measure): Amount | null {
    const mark = `${id}.${measure}`;
    return enteredAmount(Object.hasOwn(this.entries, mark) ? this.entries[mark] : undefined);
  }
}

/** The indicator's amount in its own row. */
function ownAmount(item: Item, id: string, quantity: Quantity): Amount {
  const match = item.indicators.find((each) => each.indicatorId === id)!;
  if (quantity.state === 'blank') return absent('blank');
  const amount =
    quantity.state === 'readable' || quantity.state === 'ambiguous' ? indicatorValue(quantity, match) : undefined;
  if (amount === undefined) return absent('unreadable');
  const isCellALine = quantity.cells.length === quantity.lines.length && typeof match.line === 'number';
  const cell = (isCellALine ? quantity.cells[match.line] : undefined) ?? quantity.cells[0] ?? item.row.cells.name;
  return {
    amount,
    value: { value: amount ?? DASH, source: { kind: 'item', itemNumber: item.number.text, cell: cell.at } },
  };
}
