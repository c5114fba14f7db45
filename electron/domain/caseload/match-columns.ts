import words from '@resources/caseload-words.json';
import { CASELOAD_FIELD_LABELS, type CaseloadField, type ColumnMatch, caseloadField } from './caseload';
import { plainWords, wordsToCode } from './plain-words';

/**
 * What the exports of the common case systems (Liquidlogic, Mosaic, Azeus, home-made reports) call their columns.
 * Compared as plain words, so spelling with underscores, capitals or slashes does not matter.
 */
const COLUMN_NAMES: Readonly<Record<CaseloadField, readonly string[]>> = words.columns;
const FIELD_BY_COLUMN_NAME = wordsToCode(
  caseloadField.options.map((field) => [field, [...COLUMN_NAMES[field], CASELOAD_FIELD_LABELS[field]]]),
);

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
