import { cellWith, datedRows } from '../check/dated-rows';
import { yearOfPlan } from '../check/plan-year';
import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import type { Pack } from '../pack/pack';
import type { Deadline, Item, PlanCell } from '../plan/plan';
import { dayOfSerial, serialOfDay } from '../sheet/cell';
import type { CellValue } from '../sheet/cell';
import { fold } from '../text/fold';

/** January and February: reports of the year are still due then. */
const LAST_MONTH_OF_REPORTS = 2;

interface WrongYear {
  readonly year: number;
  readonly cell: PlanCell;
}

/** No deadline names another year than the plan's. */
export const deadlineYear = defineRule({
  id: 'deadline-year',
  severity: 'error',
  fix: 'ask',
  why: 'Work due in another year belongs to another plan: the report of this year would miss it. Only a report of the year may be due in January or February of the next. (Library statistics forms are due by 15 February.)',
  messages: {
    other: {
      what: 'The deadline says {year}, but the plan is for {expectedYear}.',
      todo: 'Write {expectedYear}, or move the item to the plan of {year}.',
    },
    copied: {
      what: '{count} deadlines say {year}, but the plan is for {expectedYear}: they were copied from another plan.',
      todo: 'Write {expectedYear} into all of them.',
    },
  },
  fixes: { year: '{year} → {expectedYear}', all: '{year} → {expectedYear} in all {count} deadlines' },
  check(plan, pack, report) {
    const expectedYear = yearOfPlan(plan);
    if (expectedYear === null) return;
    const wrong: WrongYear[] = [];
    let dated = 0;
    for (const rows of datedRows(plan).values()) {
      const others = rows[0]!.deadline.years.filter((one) => one !== expectedYear);
      if (rows[0]!.deadline.years.length > 0) dated += rows.length;
      for (const { deadline, item } of rows) {
        const year = others.find((one) => !isDueAfter(deadline, item, one - expectedYear, pack));
        if (year !== undefined) wrong.push({ year, cell: cellWith(deadline, String(year)) });
      }
    }
    const [first, ...rest] = wrong.sort((one, other) => one.cell.row - other.cell.row);
    if (!first) return;
    const edit = ({ cell, year }: WrongYear) => {
      const after = withPlanYear(cell, year, expectedYear);
      return after === null ? [] : [setCell(cell, after)];
    };
    const { year } = first;
    const count = wrong.length;
    if (count > 2 && count * 2 > dated && rest.every((one) => one.year === year)) {
      const data = { year, expectedYear, count };
      const fixes = [{ safety: 'ask', title: 'all', data, edits: wrong.flatMap(edit) }] as const;
      report({ message: 'copied', data, at: first.cell.at, related: rest.map(({ cell }) => cell.at), fixes });
      return;
    }
    for (const one of wrong) {
      const data = { year: one.year, expectedYear };
      const edits = edit(one);
      const fixes = edits.length > 0 ? ([{ safety: 'ask', title: 'year', data, edits }] as const) : [];
      report({ message: 'other', data, at: one.cell.at, fixes });
    }
  },
});

/** Whether a report is due in the first months of the year after the plan's. */
function isDueAfter({ terms }: Deadline, item: Item, years: number, pack: Pack): boolean {
  const months = terms.flatMap((term) => term.months);
  if (years !== 1 || !months.some((month) => month <= LAST_MONTH_OF_REPORTS)) return false;
  const said = ` ${item.name.key} ${item.mechanism.key} ${item.deadline.key}`;
  return pack.deadlines.reports.some((word) => said.includes(` ${fold(word)}`));
}

/** The cell's value with the plan's year; "2025-2026-yillar" becomes one year. Null where it cannot be written. */
function withPlanYear({ kind, value, text }: PlanCell, year: number, expected: number): CellValue {
  if (kind === 'date') {
    const { month, day } = dayOfSerial(Number(value));
    return serialOfDay({ year: expected, month, day });
  }
  const span = new RegExp(
    `(?<!\\d)(?:${year}\\s*[-–—/]\\s*20\\d\\d|20\\d\\d\\s*[-–—/]\\s*${year})(?!\\d)(\\s*-?\\s*(?:yil|йил|jıl))?(?:lar|лар)?`,
  );
  const spanned = text.replace(span, `${expected}$1`);
  if (spanned !== text) return spanned;
  const long = text.replace(new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g'), String(expected));
  if (long !== text) return long;
  const short = text.replace(new RegExp(`(?<=\\d{1,2}[./]\\d{2}[./])${year % 100}(?!\\d)`), String(expected % 100));
  return short === text ? null : short;
}
