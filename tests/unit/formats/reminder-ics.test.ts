import { expect, test } from 'vitest';
import { serializeReminder } from '../../../src/formats/reminder-ics';

const text = serializeReminder(
  {
    uid: '0123456789abcdef@example.com',
    day: '2026-11-29',
    title: 'Was ist hängen geblieben?',
    description: 'Neun Fälle, zehn Minuten; dein erster Test: 4 von 9.\nhttps://example.com/quiz/nachtest/',
    url: 'https://example.com/quiz/nachtest/',
  },
  Date.UTC(2026, 10, 22, 9, 30),
);
/** Long lines are folded: a line break and a space (RFC 5545, 3.1). */
const unfolded = text.replace(/\r\n /g, '');

test('a reminder is an event of a whole day that blocks no time, with an alarm at nine', () => {
  expect(unfolded).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  expect(unfolded).toContain('\r\nDTSTART;VALUE=DATE:20261129\r\n');
  expect(unfolded).toContain('\r\nDTSTAMP:20261122T093000Z\r\n');
  expect(unfolded).toContain('\r\nUID:0123456789abcdef@example.com\r\n');
  expect(unfolded).toContain('\r\nTRANSP:TRANSPARENT\r\n');
  expect(unfolded).toMatch(/BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER[^:]*:PT9H\r\n/);
  expect(unfolded).toContain('\r\nURL;VALUE=URI:https://example.com/quiz/nachtest/\r\n');
});

test('its texts are escaped and its lines have at most 75 octets and end as the format wants', () => {
  expect(unfolded).toContain('SUMMARY:Was ist hängen geblieben?');
  expect(unfolded).toContain('zehn Minuten\\; dein erster Test: 4 von 9.\\nhttps://example.com');
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text).not.toMatch(/[^\r]\n/);
});
