import { approvalWord } from '../core/check/approval';
import { yearOfPlan } from '../core/check/plan-year';
import { calendarOf } from '../core/calendar/calendar';
import type { Pack } from '../core/pack/pack';
import type { Plan } from '../core/plan/plan';
import type { PrintSetup } from '../core/sheet/print-setup';
import type { NewSheet } from '../core/workbook';
import { ACQUAINTED_SHEET, glanceWord } from './glance-text';
import type { Language } from './language';

/** A header of four lines stands above the cells of the first page, points. */
const ROOM_FOR_APPROVAL = 92;
/** Room for a line that is filled by hand. */
const [NAME, SIGN, DATE] = ['', '', ''] as const;
const WIDTHS = [6, 62, 34, 22, 18];
const HEADER_ROW = 3;
/** Room for a signature, points. */
const LINE_HEIGHT = 30;
/** The year where the plan names none: it is written by hand. */
const NO_YEAR = '20___';

/** How a plan goes to paper, and the sheet of signatures that goes with it. */
export interface PlanPrint {
  readonly setup: PrintSetup;
  /** Where TASDIQLAYMAN stands on the sheet already; null: it is put above the first page. */
  readonly approvalAt: string | null;
  readonly acquainted: NewSheet;
}

/** What printing a plan takes: no cell of it changes. */
export function planPrint(plan: Plan, pack: Pack, language: Language): PlanPrint {
  const approvalAt = approvalWord(plan, pack)?.at ?? null;
  const year = yearOfPlan(plan) ?? NO_YEAR;
  const block = (['word', 'post', 'sign', 'date'] as const).map((part) =>
    glanceWord(`print.approve.${part}`, language, { year }),
  );
  return {
    approvalAt,
    setup: {
      orientation: 'landscape',
      pagesWide: 1,
      titleRows: plan.headerRows,
      footer: { right: '&P / &N' },
      ...(approvalAt === null && { firstHeader: { right: block.join('\n') }, topMargin: ROOM_FOR_APPROVAL }),
    },
    acquainted: acquaintedSheet(plan, pack, language, year),
  };
}

/** A line for the head of each service that the plan names; those that are everybody's have none of their own. */
function acquaintedSheet(plan: Plan, pack: Pack, language: Language, year: number | string): NewSheet {
  const named = calendarOf(plan, pack, null)?.services ?? [];
  const services = named.filter(({ isCollective, label }) => !isCollective && label !== '');
  const heading = (['service', 'name', 'sign', 'date'] as const).map((part) =>
    glanceWord(`print.sign.${part}`, language),
  );
  return {
    name: ACQUAINTED_SHEET,
    isHidden: false,
    position: 'last',
    rows: [
      [glanceWord('print.sign.title', language, { year })],
      [],
      [glanceWord('calendar.number', language), ...heading],
      ...services.map(({ label }, at) => [at + 1, label, NAME, SIGN, DATE]),
    ],
    widths: WIDTHS,
    table: { headerRow: HEADER_ROW, rowHeight: LINE_HEIGHT, centeredColumns: [1] },
    print: { orientation: 'landscape', pagesWide: 1, footer: { right: '&P / &N' } },
  };
}
