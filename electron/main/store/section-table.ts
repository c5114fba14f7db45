import type { Instant } from '@domain/calendar/local-date';
import type { RecordId } from '@domain/identifiers';
import { emptySection, isSectionKind, sectionPlainText } from '@domain/section/section-kinds';
import { type SectionValue, sectionValue } from '@domain/section/section-values';
import type { Template } from '@domain/template/template';
import type { Database } from 'better-sqlite3';
import { inOneTransaction, prepared } from './prepared';

export type Sections = { readonly [key: string]: SectionValue };

/** Every section of the template a person can write in: what was written, or an empty one. */
export function readSections(database: Database, recordId: RecordId, template: Template): Record<string, SectionValue> {
  return withEmptyOnes(template, readWrittenSections(database, recordId));
}

/** What was written, and an empty value for each other section of the template. */
export function withEmptyOnes(template: Template, written: Sections): Record<string, SectionValue> {
  const empty = template.sections.flatMap(({ key, kind }) => (isSectionKind(kind) ? [[key, emptySection(kind)]] : []));
  return { ...Object.fromEntries(empty), ...written };
}

/** Only the sections that were ever saved. */
export function readWrittenSections(database: Database, recordId: RecordId): Sections {
  const rows = prepared<SectionRow>(database, 'SELECT key, value FROM record_section WHERE record_id = ?').all(
    recordId,
  );
  return sectionsInRows(rows);
}

export type SectionRow = { readonly key: string; readonly value: string };

export function sectionsInRows(rows: readonly SectionRow[]): Sections {
  return Object.fromEntries(rows.map(({ key, value }) => [key, sectionValue.parse(JSON.parse(value))]));
}

/**
 * True where every section is one of the template's, of the kind the template says, and can be read back: what the
 * store could not read later is refused now, whole.
 */
export function doSectionsFit(template: Template, sections: Sections): boolean {
  const kinds = new Map<string, string>(template.sections.map(({ key, kind }) => [key, kind]));
  return Object.entries(sections).every(
    ([key, value]) => kinds.get(key) === value.kind && sectionValue.safeParse(value).success,
  );
}

/** Saves the words of these sections and finds them in search; sections not named stay as they are. */
export function saveSections(
  database: Database,
  recordId: RecordId,
  change: { sections: Sections; now: Instant },
): void {
  const save = prepared(
    database,
    `UPDATE record_section SET value = @value, plain_text = @plainText, updated_at = @now
     WHERE record_id = @recordId AND key = @key`,
  );
  const add = prepared(
    database,
    `INSERT INTO record_section (record_id, key, value, plain_text, updated_at)
     VALUES (@recordId, @key, @value, @plainText, @now)`,
  );
  inOneTransaction(database, () => {
    for (const [key, value] of Object.entries(change.sections)) {
      const row = { recordId, key, value: JSON.stringify(value), plainText: sectionPlainText(value), now: change.now };
      if (save.run(row).changes === 0) add.run(row);
    }
  });
}

/** Takes the words of a discarded draft out of the store and out of search. */
export function wipeSections(database: Database, recordId: RecordId): number {
  prepared(database, 'DELETE FROM record_check WHERE record_id = ?').run(recordId);
  prepared(database, 'DELETE FROM passage_mark WHERE record_id = ?').run(recordId);
  return prepared(database, 'DELETE FROM record_section WHERE record_id = ?').run(recordId).changes;
}
