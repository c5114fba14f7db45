export type ReadCalendar = { readonly lines: readonly string[]; readonly events: Record<string, string>[] };

/** A small reader of calendar files (RFC 5545), written from the standard and by none of the program's code. */
export function readCalendar(text: string): ReadCalendar {
  const lines = text.split('\r\n');
  must(lines.pop() === '', 'The last line has no end');
  must(!lines.some((line) => /[\r\n]/.test(line)), 'A line ends otherwise than with CRLF');
  const whole = unfolded(lines);
  must(whole[0] === 'BEGIN:VCALENDAR' && whole.at(-1) === 'END:VCALENDAR', 'This is no calendar');
  return { lines, events: eventsOf(whole) };
}

function unfolded(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    if (/^[ \t]/.test(line)) whole.push((whole.pop() ?? '') + line.slice(1));
    else whole.push(line);
  }
  return whole;
}

function eventsOf(whole: readonly string[]): Record<string, string>[] {
  const events: Record<string, string>[] = [];
  const begins = whole.flatMap((line, at) => (line === 'BEGIN:VEVENT' ? [at] : []));
  const ends = whole.flatMap((line, at) => (line === 'END:VEVENT' ? [at] : []));
  must(begins.length === ends.length, 'An event has no beginning or no end');
  for (const [at, begin] of begins.entries()) {
    events.push(Object.fromEntries(whole.slice(begin + 1, ends[at]).map(property)));
  }
  return events;
}

function property(line: string): [string, string] {
  const [, name, value] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)*):(.*)$/s.exec(line) ?? [];
  if (name === undefined || value === undefined) throw new Error(`Not a property: ${line}`);
  return [name, value.replace(/\\([\\;,nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped))];
}

function must(isSo: boolean, otherwise: string): void {
  if (!isSo) throw new Error(otherwise);
}
