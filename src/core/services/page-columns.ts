import { QUARTERS } from '../done/done';
import type { Quarter } from '../plan/plan';
import { ROMAN } from '../report/period';
import { textOf } from '../sheet/cell';
import { cellAt, type Grid } from '../sheet/grid';
import { fold } from '../text/fold';

/*
 * The columns of a page for a service ("Xizmatga varaqa"). As on Bajarilishi the headings are the same in each language,
 * because programs look for them; a page is known by them wherever its columns were moved to, and the heading of the
 * column that is filled in says of which quarter it is.
 */

/** What a column of a page holds. `hadFact` and `hadNote`, hidden as the key, are what stood there when the page was made. */
export type PageRole =
  | 'number'
  | 'key'
  | 'hadFact'
  | 'hadNote'
  | 'name'
  | 'unit'
  | 'plan'
  | 'quarterPlan'
  | `q${Quarter}`
  | 'fact'
  | 'note'
  | 'others';

/** A column of a page as it is made. */
export interface PageColumn {
  readonly role: PageRole;
  readonly heading: string;
  /** Characters. */
  readonly width: number;
  readonly isHidden?: true;
}

const entryHeading = (quarter: Quarter): string => `${ROMAN[quarter]} chorakda bajarildi`;
const NOTE = 'Izoh';
const NAME = 'Band';

/**
 * The columns of a page of a quarter, in order. What is hidden stands between what is seen, so that who sorts the rows
 * sorts it with them.
 */
export function pageColumns(quarter: Quarter): readonly PageColumn[] {
  const before = QUARTERS.filter((each) => each < quarter);
  const hidden = { width: 12, isHidden: true } as const;
  return [
    { role: 'number', heading: '№', width: 6 },
    { role: 'key', heading: 'Kalit', ...hidden },
    { role: 'hadFact', heading: 'Avvalgi son', ...hidden },
    { role: 'hadNote', heading: 'Avvalgi izoh', ...hidden },
    { role: 'name', heading: NAME, width: 46 },
    { role: 'unit', heading: 'Birlik', width: 12 },
    { role: 'plan', heading: 'Yillik reja', width: 11 },
    { role: 'quarterPlan', heading: `${ROMAN[quarter]} chorak rejasi`, width: 11 },
    ...before.map((each): PageColumn => ({ role: `q${each}`, heading: `${ROMAN[each]} chorak`, width: 10 })),
    { role: 'fact', heading: entryHeading(quarter), width: 13 },
    { role: 'note', heading: NOTE, width: 30 },
    { role: 'others', heading: 'Yana kim toʻldiradi', width: 24 },
  ];
}

const FACTS = new Map(QUARTERS.map((quarter) => [fold(entryHeading(quarter)), quarter]));
const OTHERS = new Map(pageColumns(1).map(({ role, heading }) => [fold(heading), role]));
/** The header is looked for no further down. */
const LAST_HEADER_ROW = 40;

/** Where the header of a page stands, its columns, and the quarter that is filled in. */
export interface FoundColumns {
  readonly headerRow: number;
  readonly quarter: Quarter;
  readonly columns: Readonly<Partial<Record<PageRole, number>>>;
}

/** The header of a page; null where the sheet has none: without an item's name and the column that is filled in it is no page. */
export function findPageColumns(grid: Grid): FoundColumns | null {
  for (let row = 1; row <= Math.min(grid.rowCount, LAST_HEADER_ROW); row++) {
    const columns: Partial<Record<PageRole, number>> = {};
    let quarter: Quarter | undefined;
    for (let column = 1; column <= grid.columnCount; column++) {
      const heading = fold(textOf(cellAt(grid, row, column).value));
      const filled = FACTS.get(heading);
      quarter ??= filled;
      const role = filled ? 'fact' : OTHERS.get(heading);
      if (role) columns[role] ??= column;
    }
    if (quarter && columns.name !== undefined) return { headerRow: row, quarter, columns };
  }
  return null;
}
