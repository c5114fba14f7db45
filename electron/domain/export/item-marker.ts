import type { DocumentList } from '../document/document';

const LETTERS = 26;
const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as const),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];
/** Beyond it nobody reads Roman numbers. */
const LAST_ROMAN = 3_999;

/** What stands before an item of a list that counts: "3.", "c.", "iii.". */
export function itemMarker(number: number, style: NonNullable<DocumentList['marker']>): string {
  switch (style) {
    case 'a':
    case 'A':
      return `${inCaseOf(style, letters(number))}.`;
    case 'i':
    case 'I':
      return `${inCaseOf(style, roman(number))}.`;
    default:
      return `${number}.`;
  }
}

function inCaseOf(style: string, text: string): string {
  return style === style.toUpperCase() ? text.toUpperCase() : text;
}

/** 1 is a, 26 is z, 27 is aa. */
function letters(number: number): string {
  if (number < 1) return String(number);
  const rest = Math.floor((number - 1) / LETTERS);
  const letter = String.fromCharCode('a'.charCodeAt(0) + ((number - 1) % LETTERS));
  return rest === 0 ? letter : `${letters(rest)}${letter}`;
}

function roman(number: number): string {
  if (number < 1 || number > LAST_ROMAN) return String(number);
  let left = number;
  let text = '';
  for (const [value, sign] of ROMAN) {
    text += sign.repeat(Math.floor(left / value));
    left %= value;
  }
  return text;
}
