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
