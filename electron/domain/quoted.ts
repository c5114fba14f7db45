const LONGEST_QUOTED = 60;

/** A person's own words inside a sentence of ours: one line, shortened at a word. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_QUOTED) return `“${line}”`;
  const cut = line.slice(0, LONGEST_QUOTED);
  const lastSpace = cut.lastIndexOf(' ');
  return `“${(lastSpace > 0 ? cut.slice(0, lastSpace) : cut).replace(/\p{Surrogate}$/u, '')}…”`;
}
