import words from '@resources/caseload-words.json';
import { CASELOAD_FIELD_LABELS, type CaseloadField, type ColumnMatch } from './caseload';
import { plainWords, wordsToCode } from './plain-words';

/**
 * What the exports of the common case systems (Liquidlogic, Mosaic, Azeus, home-made reports) call their columns.
 * Compared as plain words, so spelling with underscores, capitals or slashes does not matter.
 */
const COLUMN_NAMES: Readonly<Record<CaseloadField, readonly string[]>> = words.columns;
const FIELD_BY_COLUMN_NAME = wordsToCode(Object.entries(COLUMN_NAMES) as [CaseloadField, readonly string[]][]);

/** The field a column name stands for; null when the name is not one we know. */
export function fieldOfColumnName(name: string): CaseloadField | null {
  return FIELD_BY_COLUMN_NAME.get(plainWords(name)) ?? null;
}

/** Suggests a field for each column, in file order. A field is given once, to the first column that has its name. */
export function matchColumns(headers: readonly string[]): ColumnMatch {
  const taken = new Set<CaseloadField>();
  return headers.map((header) => {
    const field = fieldOfColumnName(header);
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/** The same for two files with the same column names in the same order: what a corrected match is remembered by. */
export function headerSignature(headers: readonly string[]): string {
  return headers.map(plainWords).join('|');
}

/** Labels of what an import cannot do without: a reference to know a child by, and a name. Empty when all is there. */
export function missingFields(match: ColumnMatch): string[] {
  const missing: CaseloadField[] = [];
  if (!match.includes('reference')) missing.push('reference');
  if (!match.includes('fullName')) {
    if (!match.includes('forename')) missing.push('forename');
    if (!match.includes('surname')) missing.push('surname');
  }
  return missing.map((field) => CASELOAD_FIELD_LABELS[field]);
}

/** True when no field is given to two columns and there is one choice a column. */
export function isUsableMatch(match: ColumnMatch, headerCount: number): boolean {
  const used = match.filter((field) => field !== null);
  return match.length === headerCount && new Set(used).size === used.length;
}
