import { type PasteCell, type PasteLine, type PasteRow, wordsOf } from './paste-lines';

const INDENT = '  ';
/** Behind the heading of a cell in which nothing was written: that it is empty says something too. */
export const NOTHING = '–';

/** Lines as plain text that reads well in a box without formatting. */
export function plainText(lines: readonly PasteLine[]): string {
  return lines.map((line, index) => `${separator(lines[index - 1], line)}${plainLine(line)}`).join('');
}

/** What stands between two lines: a blank line between what does not belong together. Nothing before the first. */
export function separator(before: PasteLine | undefined, line: PasteLine): string {
  if (before === undefined) return '';
  if (line.kind === 'HEADING') return '\n\n';
  if (before.kind === 'HEADING') return '\n';
  return before.kind === line.kind && line.kind !== 'PARAGRAPH' ? '\n' : '\n\n';
}

export function plainLine(line: PasteLine): string {
  return line.kind === 'ROW' ? plainRow(line) : `${plainPrefix(line)}${wordsOf(line.runs)}`;
}

/** What stands before the words of a line: the indent and mark of a list's item. */
export function plainPrefix(line: PasteLine): string {
  if (line.kind !== 'ITEM') return '';
  return `${INDENT.repeat(line.depth)}${line.marker === '' ? INDENT : `${line.marker} `}`;
}

/** "Who: Tom Hale; Will do what: See Sunniva at school". */
function plainRow({ cells }: PasteRow): string {
  return cells
    .filter(({ label, lines }) => label !== '' || lines.length > 0)
    .map(plainCell)
    .join('; ');
}

function plainCell({ label, lines }: PasteCell): string {
  const words = lines.length === 0 ? NOTHING : lines.map((runs) => wordsOf(runs).replaceAll('\n', ' ')).join(' / ');
  return label === '' ? words : `${label}: ${words}`;
}

/**
 * How long a box of another program finds a text. A line end counts as two, because Windows keeps it as two
 * characters: what fits by this count fits everywhere.
 */
export function pasteLength(text: string): number {
  let lineEnds = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineEnds += 1;
  return text.length + lineEnds;
}
