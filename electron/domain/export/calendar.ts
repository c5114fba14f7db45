import { addDays, type Instant, type LocalDate } from '../calendar/local-date';

/** A day with something to be done on it. */
export type CalendarDay = {
  /** The same each time the same thing is written, so that a calendar replaces it and does not show it twice. */
  readonly uid: string;
  readonly day: LocalDate;
  readonly summary: string;
  readonly description: string;
};

const LINE_END = '\r\n';
const LONGEST_LINE_OCTETS = 75;

/**
 * Whole days as the text of a calendar file (RFC 5545). They take up no time and are marked private, as what is written
 * in them is about people. `writtenAt` is when the file was made.
 */
export function calendarText(days: readonly CalendarDay[], writtenAt: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Throughline//Agreed actions//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...days.flatMap((day) => eventLines(day, writtenAt)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}${LINE_END}`).join('');
}

function eventLines({ uid, day, summary, description }: CalendarDay, writtenAt: Instant): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${writtenAt.slice(0, 19).replace(/[-:]/g, '')}Z`,
    `DTSTART;VALUE=DATE:${inFigures(day)}`,
    // The first day that no longer belongs to it.
    `DTEND;VALUE=DATE:${inFigures(addDays(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description.trim() === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function inFigures(day: LocalDate): string {
  return day.replaceAll('-', '');
}

function escaped(text: string): string {
  return text
    .trim()
    .replace(/\r\n|\r|\u2028|\u2029/g, '\n')
    .replace(/[\p{Cc}\p{Cs}]/gu, (character) => (character === '\n' || character === '\t' ? character : ''))
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');
}

/** No line is longer than 75 octets, and none is broken inside a character; what goes on begins with a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join(LINE_END);
}

/** How long one character is in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x8_00) return 2;
  return point < 0x1_00_00 ? 3 : 4;
}
