import type { Instant } from '@domain/calendar/local-date';
import type { PersonalId } from '@domain/identifiers';
import type { SectionValue } from '@domain/section/section-values';
import type { Template } from '@domain/template/template';
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared';
import { type SectionRow, type Sections, sectionsInRows, withEmptyOnes } from '../section-table';

/** Every section of the form a person can write in: what was written, or an empty one. */
export function readPersonalSections(
  database: Database,
  id: PersonalId,
  template: Template,
): Record<string, SectionValue> {
  return withEmptyOnes(template, writtenPersonalSections(database, id));
}

/** Only the sections that were ever saved. */
export function writtenPersonalSections(database: Database, id: PersonalId): Sections {
  const rows = prepared<SectionRow>(database, 'SELECT key, value FROM personal_section WHERE personal_id = ?').all(id);
  return sectionsInRows(rows);
}

/** Saves the words of these sections; sections not named stay as they are. They are in no search. */
export function savePersonalSections(
  database: Database,
  id: PersonalId,
  change: { readonly sections: Sections; readonly now: Instant },
): void {
  const save = prepared(
    database,
    'UPDATE personal_section SET value = @value, updated_at = @now WHERE personal_id = @id AND key = @key',
  );
  const add = prepared(
    database,
    'INSERT INTO personal_section (personal_id, key, value, updated_at) VALUES (@id, @key, @value, @now)',
  );
  for (const [key, value] of Object.entries(change.sections)) {
    const row = { id, key, value: JSON.stringify(value), now: change.now };
    if (save.run(row).changes === 0) add.run(row);
  }
}
