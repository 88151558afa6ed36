import { NOBODY } from '../check/service-labels';
import { lineText } from '../check/quantity-text';
import { yearOfPlan } from '../check/plan-year';
import { type Lines, onlyNumber } from '../done/amounts';
import { QUARTERS } from '../done/done';
import { isCompound, itemValues } from '../done/done-sheet';
import { quarterPlans } from '../done/quarter-plan';
import type { Pack } from '../pack/pack';
import { organisationName } from '../plan/organisation-name';
import type { Plan, PlanCell, Quarter } from '../plan/plan';
import { periodText, ROMAN } from '../report/period';
import { freeSheetName } from '../sheet/free-name';
import type { CellValue } from '../sheet/cell';
import type { NewSheet } from '../workbook';
import { pageColumns, type PageRole } from './page-columns';
import type { PageItem, ServicePage } from './service-pages';

/** What a page is made of beside its items. */
export interface PageContext {
  readonly plan: Plan;
  readonly pack: Pack;
  readonly quarter: Quarter;
}

const HEADER_ROW = 5;
/** Room for a number written by hand, points. */
const ROW_HEIGHT = 24;
const TEXTS: readonly PageRole[] = ['number', 'name', 'unit', 'note', 'others'];
/** What the page of items that name nobody is called. */
const NOBODYS = 'Masʼuli koʻrsatilmagan bandlar';
const SIGNED =
  'Toʻldirdi: ______________________________ (lavozimi, F.I.Sh.)     ______________ (imzo)     «____» ______________ 20___-yil';
/** The year where the plan names none: it is written by hand. */
const NO_YEAR = '20___-yil';

/** The name of a page: its service's, or that of nobody's items. */
export function pageTitle({ id, label }: ServicePage): string {
  return id === NOBODY ? NOBODYS : label;
}

/** The pages as sheets of one workbook, in their order. */
export function pageSheets(pages: readonly ServicePage[], context: PageContext): readonly NewSheet[] {
  const taken: string[] = [];
  return pages.map((page) => {
    const name = freeSheetName(sheetName(pageTitle(page)), taken);
    taken.push(name);
    return { ...pageSheet(page, context), name };
  });
}

/** A page as a sheet: a title, a row an item, a line for the signature. */
function pageSheet(page: ServicePage, context: PageContext): NewSheet {
  const { plan, quarter } = context;
  const year = yearOfPlan(plan);
  const period = year === null ? `${NO_YEAR} ${ROMAN[quarter]} chorak` : periodText({ kind: 'quarter', year, quarter });
  const columns = pageColumns(quarter);
  const centre = [organisationName(plan), 'axborot-kutubxona markazi'].filter((part) => part !== null).join(' ');
  const items = page.items.map((one) => {
    const values = rowValues(one, context);
    return columns.map(({ role }) => values[role] ?? null);
  });
  const lastRow = HEADER_ROW + items.length;
  const places = (fits: (column: (typeof columns)[number]) => boolean): readonly number[] =>
    columns.flatMap((column, at) => (fits(column) ? [at + 1] : []));
  return {
    name: pageTitle(page),
    isHidden: false,
    position: 'last',
    rows: [
      [`Xizmatga varaqa: ${period}`],
      [centre.charAt(0).toUpperCase() + centre.slice(1)],
      [`${page.id === NOBODY ? '' : 'Xizmat: '}${pageTitle(page)} (${page.items.length} ta band)`],
      ['Sariq ustunlar toʻldiriladi: son va izoh. Boʻsh qoldirilgan katak hech narsani oʻzgartirmaydi.'],
      columns.map(({ heading }) => heading),
      ...items,
      [],
      [SIGNED],
    ],
    boldRows: [2, 3],
    widths: columns.map(({ width }) => width),
    table: {
      headerRow: HEADER_ROW,
      lastRow,
      hiddenColumns: places(({ isHidden }) => isHidden === true),
      entryColumns: places(({ role }) => role === 'fact' || role === 'note'),
      centeredColumns: places(({ role }) => !TEXTS.includes(role)),
      rowHeight: ROW_HEIGHT,
      textRows: page.items.flatMap(({ item }, at) => (isCompound(item.plan) ? [HEADER_ROW + 1 + at] : [])),
    },
    print: {
      orientation: 'landscape',
      pagesWide: 1,
      titleRows: [HEADER_ROW, HEADER_ROW],
      footer: { left: pageTitle(page).replaceAll('&', '&&'), right: '&P / &N' },
    },
  };
}

function rowValues(
  { item, row, key, others }: PageItem,
  { pack, quarter }: PageContext,
): Readonly<Partial<Record<PageRole, CellValue>>> {
  const { number = null, name = null, unit = null, plan = null } = itemValues(item, key);
  const [fact, note] = [factOf(row, quarter), row?.quarters[quarter - 1]!.note];
  return {
    number,
    name,
    unit,
    plan,
    key,
    quarterPlan: amountValue(quarterPlans(item, row ?? undefined, pack)?.[quarter - 1]),
    ...Object.fromEntries(QUARTERS.map((each) => [`q${each}`, shownValue(factOf(row, each))])),
    fact: shownValue(fact),
    note: shownValue(note),
    hadFact: shownValue(fact),
    hadNote: shownValue(note),
    others: others.join('; ') || null,
  };
}

const factOf = (row: PageItem['row'], quarter: Quarter): PlanCell | undefined =>
  row?.quarters[quarter - 1]!.fact.cells[0];

/** What stands in a cell, as a value of another: a date that was mangled is no value of ours. */
function shownValue(cell: PlanCell | undefined): CellValue {
  if (!cell || cell.kind === 'date' || cell.text.trim() === '') return null;
  return cell.value;
}

/** A plain amount as a number, another as text; nothing where it cannot be told. */
function amountValue(lines: Lines | undefined): CellValue {
  return lines ? (onlyNumber(lines) ?? lines.map(lineText).join('\n')) : null;
}

/** Excel's longest sheet name, and the signs that none may have. */
const LONGEST_NAME = 31;
const sheetName = (title: string): string => {
  const name = title
    .replace(/[\\/*?:[\]\s]+/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  if (name.length <= LONGEST_NAME) return name;
  return name.slice(0, LONGEST_NAME + 1).replace(/(?:,? (?:va|hamda))? \S*$/, '');
};
