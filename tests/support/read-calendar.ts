/** A small reader of calendar files (RFC 5545), written from the standard and by none of the program's code. */
export function readCalendar(text: string): {
  readonly lines: readonly string[];
  readonly events: Record<string, string>[];
} {
  const lines = text.split('\r\n');
  if (lines.pop() !== '') throw new Error('The last line has no end');
  if (lines.some((line) => /[\r\n]/.test(line))) throw new Error('A line ends otherwise than with CRLF');
  const whole: string[] = [];
  for (const line of lines) {
    if (/^[ \t]/.test(line)) whole.push((whole.pop() ?? '') + line.slice(1));
    else whole.push(line);
  }
  if (whole[0] !== 'BEGIN:VCALENDAR' || whole.at(-1) !== 'END:VCALENDAR') throw new Error('This is no calendar');
  const events: Record<string, string>[] = [];
  let event: Record<string, string> | null = null;
  for (const line of whole) {
    if (line === 'BEGIN:VEVENT') event = {};
    else if (line === 'END:VEVENT') {
      if (event === null) throw new Error('An event ends that never began');
      events.push(event);
      event = null;
    } else if (event !== null) {
      const [, name, value] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)*):(.*)$/s.exec(line) ?? [];
      if (name === undefined || value === undefined) throw new Error(`Not a property: ${line}`);
      event[name] = plain(value);
    }
  }
  return { lines, events };
}

function plain(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, escaped: string) => (escaped.toLowerCase() === 'n' ? '\n' : escaped));
}
