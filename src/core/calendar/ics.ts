import { addDays, type Day } from './day';

/** An event of a whole day. */
export interface IcsEvent {
  /** The same for the same event in every file: programs renew it instead of adding another. */
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  readonly text: string;
}

/** A file of events. */
export interface IcsFile {
  /** What the calendar is called. */
  readonly name: string;
  readonly events: readonly IcsEvent[];
  /** The day on which it is made. */
  readonly made: Day;
  /** How many days before an event a program reminds of it, at nine in the morning; absent: it does not. */
  readonly remindDays?: number;
}

const LINE_END = '\r\n';
/** "Lines of text SHOULD NOT be longer than 75 octets, excluding the line break" (RFC 5545, 3.1). */
const LONGEST = 75;
const MORNING_HOUR = 9;

/** The text of an iCalendar file (RFC 5545). */
export function icsText({ name, events, made, remindDays }: IcsFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//IshReja//IshReja//UZ',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, made, remindDays)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => folded(line) + LINE_END).join('');
}

function eventLines({ id, day, title, text }: IcsEvent, made: Day, remindDays: number | undefined): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@ishreja`,
    `DTSTAMP:${digits(made)}T000000Z`,
    `DTSTART;VALUE=DATE:${digits(day)}`,
    // The end is the first day that is no longer of it.
    `DTEND;VALUE=DATE:${digits(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    ...(text === '' ? [] : [`DESCRIPTION:${escaped(text)}`]),
    'TRANSP:TRANSPARENT',
    ...(remindDays === undefined ? [] : alarmLines(title, remindDays)),
    'END:VEVENT',
  ];
}

function alarmLines(title: string, days: number): readonly string[] {
  const before = days === 0 ? `PT${MORNING_HOUR}H` : `-P${days - 1}DT${24 - MORNING_HOUR}H`;
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, `TRIGGER:${before}`, 'END:VALARM'];
}

/** A text as a value: what would end or part it is marked, other control characters go. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** A long line in pieces, each but the first behind a space; no character is cut in two. */
function folded(line: string): string {
  let out = '';
  let length = 0;
  for (const character of line) {
    const bytes = bytesOf(character.codePointAt(0)!);
    if (length + bytes > LONGEST) {
      out += `${LINE_END} `;
      length = 1;
    }
    out += character;
    length += bytes;
  }
  return out;
}

/** How many bytes a character takes in UTF-8. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

const digits = (day: Day): string => day.replaceAll('-', '');
