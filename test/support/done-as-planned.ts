import uzAkm from '../../assets/packs/uz-akm.json';
import { QUARTERS } from '../../src/core/done/done';
import { quarterPlans } from '../../src/core/done/quarter-plan';
import { readDone } from '../../src/core/done/read-done';
import { readPack } from '../../src/core/pack/read-pack';
import type { Item, Plan, Quarter } from '../../src/core/plan/plan';
import type { Grid } from '../../src/core/sheet/grid';

const pack = readPack(uzAkm);

/** The day on which a quarter's numbers are entered: it is over by then. */
export const ENTERED_ON: Readonly<Record<Quarter, string>> = {
  1: '2026-04-03',
  2: '2026-07-03',
  3: '2026-10-05',
  4: '2027-01-12',
};

/** What a clerk types for one quarter of an item: done exactly as planned. */
export interface TypedFact {
  readonly item: Item;
  readonly quarter: Quarter;
  /** "F12" on the sheet Bajarilishi. */
  readonly cell: string;
  readonly text: string;
}

/** What is typed on a sheet of what was done, in the order of its rows, where each quarter went as planned; nothing where nothing was planned. */
export function doneAsPlanned(done: Grid, plan: Plan): readonly TypedFact[] {
  return readDone(done, plan)!.rows.flatMap((row) => {
    const item = plan.items[row.item!]!;
    const plans = quarterPlans(item, row, pack);
    if (!plans) return [];
    return QUARTERS.flatMap((quarter): readonly TypedFact[] => {
      const text = plans[quarter - 1]!.map((line) => line.map((part) => part ?? '-').join('/')).join('\n');
      const { at } = row.quarters[quarter - 1]!.fact.cells[0]!;
      return text === '-' ? [] : [{ item, quarter, cell: at, text }];
    });
  });
}

/** Whether a fact is of an indicator. */
export function isOf({ item }: TypedFact, indicator: string): boolean {
  return item.indicators.some(({ indicatorId }) => indicatorId === indicator);
}
