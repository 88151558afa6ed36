import { yearAtAGlance } from '../actions/year-at-a-glance';
import { type Calendar, dueBetween, type DueEntry, ofService, openEntries } from '../core/calendar/calendar';
import { type Day, dayOf, monthEnd, quarterDays } from '../core/calendar/day';
import type { Pack } from '../core/pack/pack';
import { calendarIcs } from '../strings/calendar-sheet';
import { dayText, entryState, glanceWord, itemTitle, serviceText, shortName } from '../strings/glance-text';
import { CallError, defineCommand } from './call';
import type { CliIo, ExitCode } from './io';
import { writeText } from './write-result';
import { type Made, runYearCall, type YearCall, YearCallError, type YearPlan } from './year-call';

/** A week before, as people plan their weeks. */
const REMIND_DAYS = 7;
/** "2026", "2026-Q1", "2026-04". */
const PERIOD = /^20\d\d(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?$/;

interface CalendarCall extends YearCall {
  readonly service?: string;
  readonly period?: string;
  readonly reminds: boolean;
}

/** `ishreja calendar`: the deadlines of a plan as a file for calendar programs. */
export const calendarCommand = defineCommand({
  name: 'calendar',
  options: ['out', 'sheet', 'service', 'period', 'remind'],
  read(words) {
    const period = words.last('period');
    if (period !== undefined && !PERIOD.test(period)) throw new CallError('wrongDuePeriod', { period });
    return {
      file: words.oneFile(),
      out: words.out(),
      reminds: words.has('remind'),
      ...words.texts('sheet', 'service', 'period'),
    };
  },
  run: (call: CalendarCall, pack: Pack, io: CliIo): Promise<ExitCode> =>
    runYearCall(call, pack, io, (plan) => makeCalendar(plan, call, pack, io)),
});

async function makeCalendar(
  { check: { plan }, workbook, today }: YearPlan,
  call: CalendarCall,
  pack: Pack,
  io: CliIo,
): Promise<Made> {
  const { out, language } = call;
  const year = await yearAtAGlance(workbook, plan, pack, today);
  if (!year) throw new YearCallError('calendar.noYear');
  const { calendar } = year;
  const entries = openEntries(chosenEntries(calendar, call));
  const part = { plan, calendar, entries, today };
  const ics = calendarIcs(part, language, call.reminds ? REMIND_DAYS : undefined);
  writeText(out, ics, 'ics', io);
  const lines = entries.map((entry) => {
    const state = glanceWord(`calendar.state.${entryState(entry, today, calendar)}`, language);
    return `  ${dayText(entry.due, language)}  ${shortName(itemTitle(plan.items[entry.item]!))}  (${state})`;
  });
  const { undated } = calendar;
  const text = [
    glanceWord('calendar.cli.made', language, { out, count: entries.length, year: calendar.year }),
    ...lines,
    ...(calendar.isDoneKnown ? [] : [glanceWord('calendar.noDone', language)]),
    ...(undated.length > 0 ? [glanceWord('calendar.undated', language, { count: undated.length })] : []),
  ];
  return {
    text: text.map((line) => `${line}\n`).join(''),
    json: {
      sheet: plan.sheet,
      year: calendar.year,
      isDoneKnown: calendar.isDoneKnown,
      services: calendar.services.map((service) => ({ id: service.id, label: serviceText(service, language) })),
      entries: entries.map((entry) => {
        const item = plan.items[entry.item]!;
        const { id, from, due, services } = entry;
        const state = entryState(entry, today, calendar);
        return { id, row: item.row.row, number: item.number.text, name: item.name.text, from, due, state, services };
      }),
      undated: undated.map((index) => plan.items[index]!.row.row),
    },
  };
}

/** What the call asks for; throws YearCallError where the plan has no such service, or is of another year. */
function chosenEntries(calendar: Calendar, { service, period, language }: CalendarCall): readonly DueEntry[] {
  const known = calendar.services;
  if (service !== undefined && !known.some(({ id }) => id === service)) {
    const services = known.map((each) => `${each.id} (${serviceText(each, language)})`).join(', ');
    throw new YearCallError('calendar.cli.unknownService', { service, services });
  }
  const entries = service === undefined ? calendar.entries : ofService(calendar, service);
  if (period === undefined) return entries;
  const year = Number(period.slice(0, 4));
  if (year !== calendar.year) throw new YearCallError('services.cli.otherYear', { period, year: calendar.year });
  return dueBetween(entries, ...daysOf(period, year));
}

/** The first and the last day of a period. */
function daysOf(period: string, year: number): readonly [Day, Day] {
  const part = period.slice(5);
  if (part === '') return [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  if (part.startsWith('Q')) return quarterDays(year, Number(part.slice(1)));
  const month = Number(part);
  return [dayOf(year, month, 1), monthEnd(year, month)];
}
