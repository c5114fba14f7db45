import { calendarText } from '@domain/export/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCalendar } from '../../../support/read-calendar';
import { day, moment } from '../../../support/store-for-tests';

const AT = moment('2026-11-09T10:42:07.000Z');
const aDay = { uid: 'abc@throughline', day: day('2026-12-31'), summary: 'Ring the school', description: '' };

describe('days as a calendar file', () => {
  test('is a whole day, private, with its stamp and the day after as its end', () => {
    const { events } = readCalendar(calendarText([aDay], AT));
    expect(events).toEqual([
      {
        UID: 'abc@throughline',
        DTSTAMP: '20261109T104207Z',
        'DTSTART;VALUE=DATE': '20261231',
        'DTEND;VALUE=DATE': '20270101',
        SUMMARY: 'Ring the school',
        CLASS: 'PRIVATE',
        TRANSP: 'TRANSPARENT',
      },
    ]);
  });

  test('is an empty calendar without days', () => {
    expect(readCalendar(calendarText([], AT)).events).toEqual([]);
  });

  test('no line is longer than 75 octets, and no character is broken', () => {
    const summary = 'Zoë ringt die Schule an 学校 👩‍👧 '.repeat(20);
    const { lines, events } = readCalendar(calendarText([{ ...aDay, summary }], AT));
    for (const line of lines) expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
    expect(events[0]?.['SUMMARY']).toBe(summary.trim());
  });

  test('a text cannot begin a property of its own', () => {
    const summary = 'One\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:file;x,y\\z\u0000\u0007';
    const { events } = readCalendar(calendarText([{ ...aDay, summary }], AT));
    expect(events).toHaveLength(1);
    expect(events[0]?.['SUMMARY']).toBe('One\nEND:VEVENT\nBEGIN:VEVENT\nATTACH:file;x,y\\z');
  });

  test('any words come back from a reader that is not ours', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const [event] = readCalendar(calendarText([{ ...aDay, summary, description }], AT)).events;
        expect(event?.['SUMMARY']).toBe(clean(summary));
        expect(event?.['DESCRIPTION'] ?? '').toBe(clean(description));
      }),
    );
  });
});

function clean(text: string): string {
  return text
    .trim()
    .replace(/\r\n|\r|\u2028|\u2029/g, '\n')
    .replace(/\p{Cc}/gu, (character) => (/[\n\t]/.test(character) ? character : ''));
}
