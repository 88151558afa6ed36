import { icsText } from '../../../src/core/calendar/ics';

const event = { id: 'a-1', day: '2026-12-31', title: 'Oʻqish; yozish, \\ “tahlil”', text: 'Bir\nikki\r\nuch\u0007' };
const file = { name: 'Reja', made: '2026-11-27', events: [event] };
const linesOf = (text: string): readonly string[] => text.replace(/\r\n /g, '').split('\r\n');

test('an event is a whole day, with its id, its stamp and its text escaped', () => {
  const lines = linesOf(icsText(file));
  expect(lines).toEqual(
    expect.arrayContaining([
      'UID:a-1@ishreja',
      'DTSTAMP:20261127T000000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Oʻqish\\; yozish\\, \\\\ “tahlil”',
      'DESCRIPTION:Bir\\nikki\\nuch ',
    ]),
  );
  expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
  expect(lines).not.toContain('BEGIN:VALARM');
});

test('every line ends in CR LF, is at most 75 octets long, and no character is cut', () => {
  const long = `${'ўқишқғҳ'.repeat(40)}${'😀'.repeat(40)}`;
  const text = icsText({ ...file, events: [{ ...event, title: long }] });
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(linesOf(text)).toContain(`SUMMARY:${long}`);
});

test('a reminder comes at nine in the morning, that many days before', () => {
  expect(linesOf(icsText({ ...file, remindDays: 7 }))).toContain('TRIGGER:-P6DT15H');
  expect(linesOf(icsText({ ...file, remindDays: 0 }))).toContain('TRIGGER:PT9H');
});

test('the whole file: what the calendar is called, and each event with its reminder', () => {
  const text = icsText({
    name: 'AKM, reja',
    made: '2026-11-27',
    events: [{ id: 'a;1', day: '2026-12-31', title: 'Ish', text: '' }],
    remindDays: 1,
  });
  expect(text).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//IshReja//IshReja//UZ',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:AKM\\, reja',
      'BEGIN:VEVENT',
      'UID:a\\;1@ishreja',
      'DTSTAMP:20261127T000000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Ish',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Ish',
      'TRIGGER:-P0DT15H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('an event without a reminder and with a text; every kind of line break is one', () => {
  const text = icsText({ ...file, events: [{ ...event, title: 'Ish', text: 'a\rb\nc\r\nd' }] });
  const lines = text.split('\r\n');
  expect(lines.slice(lines.indexOf('SUMMARY:Ish'))).toEqual([
    'SUMMARY:Ish',
    'DESCRIPTION:a\\nb\\nc\\nd',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test.each([
  ['a', 1],
  ['\u07ff', 2],
  ['\u0800', 3],
  ['\uffee', 3],
  ['\u{10000}', 4],
])('a line of %s is as long as it may be', (sign, bytes) => {
  const room = Math.floor((75 - 'SUMMARY:'.length) / bytes);
  const later = Math.floor(74 / bytes);
  const summary = (count: number): readonly string[] => {
    const lines = icsText({ ...file, events: [{ ...event, title: sign.repeat(count) }] }).split('\r\n');
    const from = lines.findIndex((line) => line.startsWith('SUMMARY'));
    return lines.slice(
      from,
      lines.findIndex((line) => line.startsWith('DESCRIPTION')),
    );
  };
  const whole = `SUMMARY:${sign.repeat(room)}`;
  expect(summary(room)).toEqual([whole]);
  expect(summary(room + 1)).toEqual([whole, ` ${sign}`]);
  expect(summary(room + later + 1)).toEqual([whole, ` ${sign.repeat(later)}`, ` ${sign}`]);
});
