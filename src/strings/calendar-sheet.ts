import type { Calendar, DueEntry } from '../core/calendar/calendar';
import type { Day } from '../core/calendar/day';
import { icsText } from '../core/calendar/ics';
import type { Plan } from '../core/plan/plan';
import type { CellValue } from '../core/sheet/cell';
import type { NewSheet } from '../core/workbook';
import {
  CALENDAR_SHEET,
  dayText,
  entryState,
  glanceWord,
  itemTitle,
  plannedText,
  serviceText,
  shortName,
} from './glance-text';
import type { Language } from './language';

const COLUMNS = ['day', 'number', 'item', 'unit', 'plan', 'responsible', 'state'] as const;
const WIDTHS = [12, 7, 60, 16, 14, 40, 14];
const HEADER_ROW = 3;

/** A part of a calendar, and the plan that it is of. */
export interface CalendarPart {
  readonly plan: Plan;
  readonly calendar: Calendar;
  readonly entries: readonly DueEntry[];
  readonly today: Day;
}

/** The headings of a list of deadlines. */
export function dueHeadings(language: Language): readonly string[] {
  return COLUMNS.map((column) => glanceWord(`calendar.${column}`, language));
}

/** One row an entry, in the order given. */
export function dueRows(
  { plan, calendar, entries, today }: CalendarPart,
  language: Language,
): readonly (readonly string[])[] {
  return entries.map((entry) => {
    const item = plan.items[entry.item]!;
    return [
      dayText(entry.due, language),
      item.number.text,
      item.name.text || item.mechanism.text,
      item.unit.text,
      plannedText(item),
      item.responsible.text,
      glanceWord(`calendar.state.${entryState(entry, today, calendar)}`, language),
    ];
  });
}

/** Deadlines as a sheet of the workbook. */
export function calendarSheet(part: CalendarPart, language: Language): NewSheet {
  const rows = dueRows(part, language);
  const list: readonly (readonly CellValue[])[] = rows.length > 0 ? rows : [[glanceWord('calendar.none', language)]];
  return {
    name: CALENDAR_SHEET,
    isHidden: false,
    position: 'last',
    rows: [
      [glanceWord('calendar.sheetTitle', language, { year: part.calendar.year })],
      [],
      dueHeadings(language),
      ...list,
    ],
    widths: WIDTHS,
    table: { headerRow: HEADER_ROW },
    print: {
      orientation: 'landscape',
      pagesWide: 1,
      titleRows: [HEADER_ROW, HEADER_ROW],
      footer: { right: '&P / &N' },
    },
  };
}

/** Deadlines as the text of an .ics file: what is done is not in it. */
export function calendarIcs(part: CalendarPart, language: Language, remindDays?: number): string {
  const { plan, calendar, entries, today } = part;
  const labels = new Map(calendar.services.map((service) => [service.id, serviceText(service, language)]));
  const line = (word: 'unit' | 'plan' | 'responsible' | 'day', text: string): readonly string[] =>
    text === '' ? [] : [`${glanceWord(`calendar.${word}`, language)}: ${text}`];
  return icsText({
    name: glanceWord('calendar.name', language, { year: calendar.year }),
    made: today,
    ...(remindDays !== undefined && { remindDays }),
    events: entries
      .filter(({ isDone }) => !isDone)
      .map(({ id, due, item: index, services }) => {
        const item = plan.items[index]!;
        const title = itemTitle(item);
        const text = [
          ...(shortName(title) === title ? [] : [title]),
          ...line('plan', [plannedText(item), item.unit.text].filter((each) => each !== '').join(' ')),
          ...line('day', item.deadline.text),
          ...line('responsible', services.map((service) => labels.get(service) ?? '').join(', ')),
          ...(item.mechanism.text === '' ? [] : [item.mechanism.text]),
        ];
        return { id, day: due, title: shortName(title), text: text.join('\n') };
      }),
  });
}
