import { FILE_PLACEHOLDERS, literalsOf, placeholdersIn } from './file-name-pattern';
import { forbiddenIn, isDeviceName } from './safe-file-name';

/** What is wrong with a pattern for file names. */
export type PatternProblem =
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'UNKNOWN_PLACEHOLDER'; readonly name: string }
  | { readonly kind: 'LOOSE_BRACE' }
  | { readonly kind: 'NOT_UNIQUE' }
  | { readonly kind: 'FORBIDDEN'; readonly characters: readonly string[] }
  | { readonly kind: 'DEVICE_NAME'; readonly name: string }
  | { readonly kind: 'DOT_OR_BLANK_AT_AN_END' }
  | { readonly kind: 'TOO_LONG' };

/** Characters of a pattern besides its placeholders; what they stand for needs the rest of the 120. */
export const LONGEST_LITERAL = 40;
/** Of the whole pattern, placeholders as they are written. */
export const LONGEST_PATTERN = 200;

/** Everything that keeps a pattern from being used; empty for a good one. */
export function patternProblems(pattern: string): PatternProblem[] {
  if (pattern.trim() === '') return [{ kind: 'EMPTY' }];
  const problems: PatternProblem[] = [];
  const names = placeholdersIn(pattern);
  const literals = literalsOf(pattern);
  for (const name of new Set(names.filter((each) => !Object.hasOwn(FILE_PLACEHOLDERS, each)))) {
    problems.push({ kind: 'UNKNOWN_PLACEHOLDER', name });
  }
  if (/[{}]/.test(literals)) problems.push({ kind: 'LOOSE_BRACE' });
  const characters = forbiddenIn(literals);
  if (characters.length > 0) problems.push({ kind: 'FORBIDDEN', characters });
  const device = deviceIn(pattern);
  if (device !== null) problems.push({ kind: 'DEVICE_NAME', name: device });
  if (/^[\s.]|[\s.]$/.test(pattern)) problems.push({ kind: 'DOT_OR_BLANK_AT_AN_END' });
  if (literals.length > LONGEST_LITERAL || pattern.length > LONGEST_PATTERN) problems.push({ kind: 'TOO_LONG' });
  if (!tellsRecordsApart(names)) problems.push({ kind: 'NOT_UNIQUE' });
  return problems;
}

/** The record's number does by itself; otherwise it takes the child's reference and the day. */
function tellsRecordsApart(names: readonly string[]): boolean {
  const hasDay = names.includes('date') || names.includes('day-month-year');
  return names.includes('number') || (names.includes('reference') && hasDay);
}

function deviceIn(pattern: string): string | null {
  const first = pattern.split('.')[0] ?? '';
  return isDeviceName(first) ? first.trim() : null;
}

/** A problem as a sentence that says what to do. */
export function sayPatternProblem(problem: PatternProblem): string {
  switch (problem.kind) {
    case 'EMPTY':
      return 'Write what a file is to be called, or go back to the usual pattern.';
    case 'UNKNOWN_PLACEHOLDER':
      return `There is nothing called {${problem.name}}. Use one of the words below, as they are written.`;
    case 'LOOSE_BRACE':
      return 'A brace stands alone. Each word to be filled in has one before and one after it, as {date}.';
    case 'NOT_UNIQUE':
      return 'Two records could get the same name. Add {number}, or both {reference} and {date}.';
    case 'FORBIDDEN':
      return `Windows does not allow ${problem.characters.map(shown).join(' ')} in a file name. Take it out.`;
    case 'DEVICE_NAME':
      return `Windows keeps the name ${problem.name} for itself. Begin with another word.`;
    case 'DOT_OR_BLANK_AT_AN_END':
      return 'A file name can neither begin nor end with a dot or a blank. Take it out.';
    case 'TOO_LONG':
      return `Besides the words to be filled in there is room for ${LONGEST_LITERAL} characters. Make it shorter.`;
  }
}

function shown(character: string): string {
  return /[\p{Cc}\p{Cf}\p{Cs}]/u.test(character) ? 'a character that cannot be seen' : character;
}
