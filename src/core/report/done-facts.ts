import { type Lines, isNothing } from '../done/amounts';
import type { DoneRecord, DoneRow, Period } from '../done/done';
import { doneToDate, type ItemState, itemState, lastQuarter, plannedToDate, rowsByItem } from '../done/done-to-date';
import { quarterPlans } from '../done/quarter-plan';
import type { Pack } from '../pack/pack';
import type { Item, PlanCell, Quantity, Quarter } from '../plan/plan';
import { joinSentences } from '../text/sentences';

/** What a report asks of what was done of an item; null where nothing is recorded of it, or it cannot be told. */
export class DoneFacts {
  private readonly rows: ReadonlyMap<number, DoneRow>;

  /** Without a record only the plans of quarters are known, from the deadlines. */
  constructor(
    private readonly record: DoneRecord | null,
    private readonly pack: Pack,
  ) {
    this.rows = record ? rowsByItem(record) : new Map<number, DoneRow>();
  }

  get isRecorded(): boolean {
    return this.record !== null;
  }

  /** The quarter's share of the plan. */
  planIn(item: Item, quarter: Quarter): Quantity | null {
    return quantityOf(quarterPlans(item, this.rowOf(item), this.pack)?.[quarter - 1], []);
  }

  factIn(item: Item, quarter: Quarter): Quantity | null {
    return this.rowOf(item)?.quarters[quarter - 1]?.fact ?? null;
  }

  /** What was done from the beginning of the year to the end of the period; what stands at a day, at its end. */
  toDate(item: Item, period: Period): Quantity | null {
    const row = this.rowOf(item);
    if (!row) return null;
    const until = lastQuarter(period);
    const given = row.quarters.filter(({ quarter, fact }) => quarter <= until && fact.state !== 'blank');
    const cells = given.flatMap(({ fact }) => fact.cells).reverse();
    return quantityOf(doneToDate(item, row, until, this.pack), cells);
  }

  /** The plan of the quarters up to the end of the period. */
  planToDate(item: Item, period: Period): Quantity | null {
    return quantityOf(plannedToDate(item, this.rowOf(item), lastQuarter(period), this.pack), []);
  }

  /** How an item stands at the end of the period. */
  stateOf(item: Item, period: Period): ItemState | null {
    return this.record && itemState(item, this.rowOf(item), period, this.pack);
  }

  /** What was done, in words. */
  wordsOf(item: Item): string {
    return this.rowOf(item)?.words.text.trim() ?? '';
  }

  /** The notes of the quarters up to the end of the period. */
  reasonOf(item: Item, period: Period): string {
    const notes = this.rowOf(item)?.quarters.flatMap(({ quarter, note }) =>
      quarter <= lastQuarter(period) ? note.text.trim() : [],
    );
    return joinSentences([...new Set(notes)]);
  }

  /** The sheet on which a quantity of this record stands; undefined for those that stand in the plan or follow from it. */
  sheetOf(item: Item, quantity: Quantity): string | undefined {
    return quantity !== item.fact && quantity !== item.plan && quantity.cells.length > 0
      ? this.record?.sheet
      : undefined;
  }

  private rowOf(item: Item): DoneRow | undefined {
    return this.rows.get(item.index);
  }
}

function quantityOf(lines: Lines | undefined, cells: readonly PlanCell[]): Quantity | null {
  return lines ? { cells, state: 'readable', lines, isTextNumber: false, isNothing: isNothing(lines) } : null;
}
