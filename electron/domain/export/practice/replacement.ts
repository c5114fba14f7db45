import type { Line, TextRun } from '../../document/document';

/** Words of a text and what stands there instead; places counted in UTF-16 units. */
export type Replacement = { readonly start: number; readonly end: number; readonly instead: string };

/** Finds what must go in a text. */
export type Finder = (text: string) => readonly Replacement[];

/** Stands in a text where something was found already, so that the next finder sees neither it nor words beside each other. */
const TAKEN = '\u0001';

/** All that the finders find, the first finder first, none within another; in the order of the text. */
export function findAll(text: string, finders: readonly Finder[]): Replacement[] {
  let left = text;
  const found: Replacement[] = [];
  for (const finder of finders) {
    for (const each of finder(left)) {
      if (left.slice(each.start, each.end).includes(TAKEN)) continue;
      found.push(each);
      left = left.slice(0, each.start) + TAKEN.repeat(each.end - each.start) + left.slice(each.end);
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** The text with everything replaced. */
export function replacedText(text: string, replacements: readonly Replacement[]): string {
  return replacedLine([{ text }], replacements)
    .map((run) => run.text)
    .join('');
}

/**
 * The runs of a paragraph with everything replaced that was found in their joined text, so that a name of which half is
 * in bold does not stay. What stands instead has the look of where the name began.
 */
export function replacedLine(line: Line, replacements: readonly Replacement[]): TextRun[] {
  let offset = 0;
  return line.flatMap((run) => {
    const [from, until] = [offset, offset + run.text.length];
    offset = until;
    const text = pieceOf(run.text, from, replacements);
    return text === '' ? [] : [{ ...run, text }];
  });
}

/** One run's part of the text, which begins at `from`. */
function pieceOf(text: string, from: number, replacements: readonly Replacement[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, instead } of replacements) {
    if (end <= from || start >= from + text.length) continue;
    const [first, last] = [Math.max(start - from, 0), Math.min(end - from, text.length)];
    result += text.slice(done, first) + (start >= from ? instead : '');
    done = last;
  }
  return result + text.slice(done);
}
