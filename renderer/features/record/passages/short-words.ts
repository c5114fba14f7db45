const ENOUGH = 80;

/** Enough of some words to know them by, in one line. */
export function shortWords(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= ENOUGH) return line;
  const start = line.slice(0, ENOUGH);
  const lastSpace = start.lastIndexOf(' ');
  return `${start.slice(0, lastSpace > ENOUGH / 2 ? lastSpace : ENOUGH)}…`;
}
