import { yearOfPlan } from '../check/plan-year';
import { DONE_SHEET } from '../keep/own-sheet';
import type { Item, Plan, Quantity, Section } from '../plan/plan';
import type { CellValue } from '../sheet/cell';
import type { NewSheet } from '../workbook';
import { onlyNumber } from './amounts';
import { DONE_HEADINGS, DONE_ROLES, DONE_WIDTHS, type DoneRole } from './done-columns';
import { itemKeys } from './item-keys';

/** The row of the headings on a sheet that is made: one line of what it is stands above. */
const HEADER_ROW = 2;

/** What a row of the sheet holds, by column; what is absent is blank. */
export type DoneValues = Readonly<Partial<Record<DoneRole, CellValue>>>;

/** The sheet on which what was done of a plan is entered: a row an item, under the headings of its sections. */
export function newDoneSheet(plan: Plan): NewSheet {
  const keys = itemKeys(plan);
  const year = yearOfPlan(plan);
  const title = `${year === null ? '' : `${year}-yil `}ish rejasining bajarilishi`;
  const rows: (readonly CellValue[])[] = [[title], DONE_HEADINGS];
  const textRows: number[] = [];
  let section: number | null = null;
  for (const item of plan.items) {
    if (item.section !== null && item.section !== section)
      rows.push(rowOf({ name: headingText(plan.sections[item.section]!) }));
    section = item.section;
    rows.push(rowOf(itemValues(item, keys[item.index]!)));
    if (isCompound(item.fact) || isCompound(item.plan)) textRows.push(rows.length);
  }
  return {
    name: DONE_SHEET,
    isHidden: false,
    position: 'last',
    rows,
    widths: DONE_WIDTHS,
    table: { headerRow: HEADER_ROW, hiddenColumns: [DONE_ROLES.indexOf('key') + 1], textRows },
    print: {
      orientation: 'landscape',
      // On one page's width nobody could read it: on the second, item and unit stand again beside the later quarters.
      pagesWide: 2,
      titleRows: [HEADER_ROW, HEADER_ROW],
      titleColumns: [DONE_ROLES.indexOf('number') + 1, DONE_ROLES.indexOf('unit') + 1],
      footer: { right: '&P/&N' },
    },
  };
}

/** `370/1006` would become a date or stay a sum where it is typed into a cell of numbers. */
export const isCompound = ({ lines }: Pick<Quantity, 'lines'>): boolean => lines.flat().length > 1;

/** What the sheet says of an item: nothing of it is entered there. */
export function itemValues(item: Item, key: string): DoneValues {
  return {
    number: item.number.text || null,
    name: item.name.text || item.mechanism.text || null,
    unit: item.unit.text || null,
    lastFact: quantityValue(item, 'fact'),
    plan: quantityValue(item, 'plan'),
    key,
  };
}

/** A plain number stays a number; `370/1006` and several lines are the text that stands in the plan. */
function quantityValue(item: Item, measure: 'fact' | 'plan'): CellValue {
  const { state, lines, cells } = item[measure];
  const only = onlyNumber(lines);
  if (state === 'readable' && only !== null) return only;
  const texts = cells.map(({ text }) => text.trim()).filter((text) => text !== '');
  return texts.join('\n') || null;
}

const headingText = ({ numeral, title }: Section): string => (numeral === '' ? title : `${numeral}. ${title}`);

/** The values of a row from column A, on a sheet whose columns stand in the order of `DONE_ROLES`. */
function rowOf(values: DoneValues): readonly CellValue[] {
  return DONE_ROLES.map((role) => values[role] ?? null);
}
