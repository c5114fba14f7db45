import type { Instant } from '@domain/calendar/local-date';
import type { RecordType } from '@domain/lists/record-types';
import { shippedTemplate, shippedTemplates } from '@domain/template/shipped-templates';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';

export type TemplateVersionEntry = {
  readonly version: number;
  readonly note: string;
  readonly publishedAt: Instant | null;
  readonly publishedBy: string | null;
};

/** A form as a list shows it. */
export type TemplateEntry = {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly recordType: RecordType;
  readonly origin: 'SHIPPED' | 'OWN';
  readonly versions: TemplateVersionEntry[];
  readonly draftUpdatedAt: Instant | null;
  readonly openDrafts: number;
  readonly isRetired: boolean;
};

type Face = Pick<TemplateEntry, 'id' | 'name' | 'purpose' | 'recordType'>;
type Standing = Pick<TemplateEntry, 'openDrafts' | 'isRetired'>;

const SHIPPED_NOTE = 'Ships with Throughline';

/**
 * Every form there is: first those that come with the program, in its order, then our own by name. The texts of our own
 * are read piece by piece where they lie, so that the list costs no checking of whole forms.
 */
export function listTemplates(database: Database): TemplateEntry[] {
  return [...shippedEntries(database), ...ownEntries(database)];
}

function shippedEntries(database: Database): TemplateEntry[] {
  const ids = [...new Set(shippedTemplates().map(({ id }) => id))];
  return ids.flatMap((id) => {
    const newest = shippedTemplate(id);
    if (newest === null) return [];
    const { name, purpose, recordType } = newest;
    const versions = shippedVersions(database, id);
    return [
      { id, name, purpose, recordType, origin: 'SHIPPED', versions, draftUpdatedAt: null, ...standing(database, id) },
    ];
  });
}

/** What came with this program, and what came with an earlier one as far as a record still holds it. */
function shippedVersions(database: Database, id: string): TemplateVersionEntry[] {
  const kept = prepared<{ version: number }>(
    database,
    'SELECT version FROM template_version WHERE template_id = ?',
  ).all(id);
  const shipped = shippedTemplates().filter((each) => each.id === id);
  return [...new Set([...shipped, ...kept].map(({ version }) => version))]
    .toSorted((one, other) => other - one)
    .map((version) => ({ version, note: SHIPPED_NOTE, publishedAt: null, publishedBy: null }));
}

function ownEntries(database: Database): TemplateEntry[] {
  return prepared<Face & { readonly draftUpdatedAt: Instant | null }>(
    database,
    `SELECT id, content ->> '$.name' AS name, content ->> '$.purpose' AS purpose,
       content ->> '$.recordType' AS recordType,
       (SELECT updated_at FROM template_draft WHERE template_id = id) AS draftUpdatedAt
     FROM (
       SELECT template_id AS id, content, max(version) FROM template_version
       WHERE template_id GLOB 'own-*' GROUP BY template_id
       UNION ALL
       SELECT template_id, content, 0 FROM template_draft
       WHERE template_id NOT IN (SELECT template_id FROM template_version)
     )
     ORDER BY name COLLATE NOCASE, id`,
  )
    .all()
    .map((own) => ({
      ...own,
      origin: 'OWN',
      versions: publishedVersions(database, own.id),
      ...standing(database, own.id),
    }));
}

function publishedVersions(database: Database, id: string): TemplateVersionEntry[] {
  return prepared<TemplateVersionEntry>(
    database,
    `SELECT version, note, published_at AS publishedAt,
       (SELECT name FROM app_user WHERE app_user.id = published_by) AS publishedBy
     FROM template_publication WHERE template_id = ? ORDER BY version DESC`,
  ).all(id);
}

function standing(database: Database, id: string): Standing {
  const row = prepared<{ openDrafts: number; isRetired: number }>(
    database,
    `SELECT (SELECT count(*) FROM record WHERE template_id = @id AND state = 'DRAFT') AS openDrafts,
       EXISTS (SELECT 1 FROM template_retirement WHERE template_id = @id) AS isRetired`,
  ).get({ id });
  return { openDrafts: row?.openDrafts ?? 0, isRetired: row?.isRetired === 1 };
}
