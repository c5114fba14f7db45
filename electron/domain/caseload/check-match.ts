import { CASELOAD_FIELD_LABELS, type CaseloadField, type ColumnMatch } from './caseload';

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
