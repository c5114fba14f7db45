import { type Instant, type LocalDate, localDateOfInstant } from '@domain/calendar/local-date';
import type { Database } from 'better-sqlite3';
import type { AuditKind } from './audit-trail';
import { prepared } from './prepared';

export type AuditRow = {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: string;
  readonly kind: AuditKind;
  readonly subject: string;
  readonly detail: string;
};

export type AuditSearch = {
  /** Only entries before this one; null for the newest. */
  readonly before: number | null;
  /** Whose; null for everybody's. */
  readonly actor: string | null;
  /** Only these kinds; null for all. */
  readonly kinds: readonly AuditKind[] | null;
  /** The day on the wall, as the reader has it. */
  readonly day: LocalDate | null;
  readonly most: number;
};

/** Entries of the trail, the newest first. */
export function listAudit(database: Database, { before, actor, kinds, day, most }: AuditSearch): AuditRow[] {
  const rows = prepared<AuditRow>(
    database,
    `SELECT seq, at, actor, kind, subject, detail FROM audit_event
     WHERE seq < @before AND (@actor IS NULL OR actor = @actor)
       AND (@kinds IS NULL OR kind IN (SELECT value FROM json_each(@kinds)))
       AND (@day IS NULL OR (at >= date(@day, '-1 day') AND at < date(@day, '+2 days')))
     ORDER BY seq DESC`,
  ).iterate({
    ...{ actor, day },
    before: before ?? Number.MAX_SAFE_INTEGER,
    kinds: kinds === null ? null : JSON.stringify(kinds),
  });
  const found: AuditRow[] = [];
  for (const row of rows) {
    if (day !== null && localDateOfInstant(row.at) !== day) continue;
    found.push(row);
    if (found.length === most) break;
  }
  return found;
}

/** Everybody who ever had a sign-in here, by name. */
export function everybody(database: Database): { readonly id: string; readonly name: string }[] {
  return prepared<{ id: string; name: string }>(
    database,
    'SELECT id, name FROM app_user ORDER BY name COLLATE NOCASE',
  ).all();
}

/** What an entry was about, as far as it can be said without a name of a child: null where it is none of these. */
export type AuditSubject =
  | { readonly is: 'RECORD'; readonly number: number; readonly type: string }
  | { readonly is: 'CHILD'; readonly reference: string }
  | { readonly is: 'PERSON'; readonly name: string };

export function auditSubject(database: Database, id: string): AuditSubject | null {
  const found = prepared<{ what: 'RECORD' | 'CHILD' | 'PERSON'; number: number | null; words: string }>(
    database,
    `SELECT 'RECORD' AS what, number, type AS words FROM record WHERE id = @id
     UNION ALL SELECT 'CHILD', NULL, reference FROM child WHERE id = @id
     UNION ALL SELECT 'CHILD', NULL, reference FROM action JOIN child ON child.id = child_id WHERE action.id = @id
     UNION ALL SELECT 'CHILD', NULL, reference FROM challenge JOIN child ON child.id = child_id WHERE challenge.id = @id
     UNION ALL SELECT 'PERSON', NULL, name FROM app_user WHERE id = @id LIMIT 1`,
  ).get({ id });
  if (found === undefined) return null;
  if (found.what === 'RECORD') return { is: 'RECORD', number: found.number ?? 0, type: found.words };
  return found.what === 'CHILD' ? { is: 'CHILD', reference: found.words } : { is: 'PERSON', name: found.words };
}
