import { createHash } from 'node:crypto';
import type { Instant } from '@domain/calendar/local-date';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';

/** One step someone took. `detail` says what changed, never the words of a record. */
export type AuditEntry = {
  readonly at: Instant;
  /** The id of the person, or `app` for what the app does by itself. */
  readonly actor: string;
  /** What was done, e.g. `RECORD_SEALED`. */
  readonly kind: AuditKind;
  /** The id of the child, record, form or person it was done to. */
  readonly subject: string;
  readonly detail: { readonly [name: string]: string | number | boolean | null | readonly string[] };
};

export type AuditKind =
  | 'USER_ADDED'
  | 'USER_CHANGED'
  | 'USER_LEFT'
  | 'CODE_MADE'
  | 'JOINED'
  | 'SETTINGS_SAVED'
  | 'CASELOAD_IMPORTED'
  | 'CHILD_ADDED'
  | 'CHILD_CHANGED'
  | 'CHILD_FACT_CHANGED'
  | 'ACTION_CHANGED'
  | 'ACTIONS_EXPORTED'
  | 'CHALLENGE_RAISED'
  | 'CHALLENGE_CHANGED'
  | 'CHALLENGE_CLOSED'
  | 'WORKER_SAVED'
  | 'RECORD_CHECK_ANSWERED'
  | 'RECORD_STARTED'
  | 'RECORD_WRITTEN'
  | 'RECORD_SHARED'
  | 'RECORD_RETURNED'
  | 'RECORD_ANSWERED'
  | 'RECORD_SEEN'
  | 'REVIEW_WRITTEN'
  | 'PROPOSALS_ACCEPTED'
  | 'RECORD_SEALED'
  | 'RECORD_DISCARDED'
  | 'RECORD_WIPED'
  | 'RECORD_EXPORTED'
  | 'RECORD_PRINTED'
  | 'RECORD_FILED'
  | 'EXPORT_NAMES_DECIDED'
  | 'RECORD_JOINED_SESSION'
  | 'PRACTICE_PACK_MADE'
  | 'PERSONAL_STARTED'
  | 'PERSONAL_WRITTEN'
  | 'PERSONAL_SIGNED'
  | 'PERSONAL_DISCARDED'
  | 'PERSONAL_WIPED'
  | 'PERSONAL_EXPORTED'
  | 'PERSONAL_WORKER_LINKED'
  | 'PERSONAL_ANSWERED'
  | 'PERSONAL_READ_WITH_REASON'
  | 'RECORD_MOVED_TO_FORM'
  | 'TEMPLATE_DRAFTED'
  | 'TEMPLATE_PUBLISHED'
  | 'TEMPLATE_RETIRED'
  | 'TEMPLATE_RESTORED'
  | 'TEMPLATE_DISCARDED'
  | 'TEMPLATE_IMPORTED'
  | 'TEMPLATE_EXPORTED'
  | 'CLINIC_EXPORTED'
  | 'WORD_LOOK_CHANGED'
  | 'WORD_LOOK_REMOVED'
  | 'WORD_TEST_PAGE_SAVED'
  | 'SEALED_CARD_SAVED'
  | 'SEALED_CARD_READ'
  | 'SEALED_CARD_TRUSTED'
  | 'SEALED_KEY_ENDED'
  | 'SEALED_FILE_MADE'
  | 'SEALED_FILE_REVOKED'
  | 'SEALED_FILE_OPENED'
  | 'SEALED_ANSWERS_MERGED'
  | 'ANSWER_ADDED'
  | 'SEALED_REFUSED'
  | 'RECORD_READ'
  | 'DOOR_REFUSED'
  | 'UNLOCKED'
  | 'LOCKED'
  | 'RECOVERY_KEY_USED'
  | 'PASSPHRASE_CHANGED';

type AuditRow = {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly kind: string;
  readonly subject: string;
  readonly detail: string;
  readonly previous_hash: string;
  readonly hash: string;
};

/** Before the first entry. */
const NOTHING_BEFORE = '0'.repeat(64);
/** How much of the trail is checked on every open. */
const TAIL_LENGTH = 100;

/** Adds an entry. Call it inside the transaction of the change, so that neither can exist without the other. */
export function appendAudit(database: Database, entry: AuditEntry): void {
  const last = auditHead(database);
  const row = {
    seq: last.seq + 1,
    at: entry.at,
    actor: entry.actor,
    kind: entry.kind,
    subject: entry.subject,
    detail: JSON.stringify(entry.detail),
    previous_hash: last.hash,
  };
  prepared(
    database,
    `INSERT INTO audit_event (seq, at, actor, kind, subject, detail, previous_hash, hash)
     VALUES (@seq, @at, @actor, @kind, @subject, @detail, @previous_hash, @hash)`,
  ).run({ ...row, hash: hashOf(row) });
}

/** The newest entry's place and hash: what a checkpoint outside the store would witness. */
export function auditHead(database: Database): { readonly seq: number; readonly hash: string } {
  const last = prepared<{ seq: number; hash: string }>(
    database,
    'SELECT seq, hash FROM audit_event ORDER BY seq DESC LIMIT 1',
  ).get();
  return last ?? { seq: 0, hash: NOTHING_BEFORE };
}

/**
 * Follows the chain from the first entry. An entry that was edited, removed, put in or moved breaks it; `brokenAt`
 * is the place of the first that does not fit. Entries cut off the end are seen only against a head kept elsewhere.
 */
export function verifyChain(database: Database): { readonly isIntact: boolean; readonly brokenAt: number | null } {
  return followChain(prepared<AuditRow>(database, 'SELECT * FROM audit_event ORDER BY seq').iterate(), {
    seq: 0,
    hash: NOTHING_BEFORE,
  });
}

/** The same for the last hundred entries, which costs the same for a trail of any length. */
export function isTailGenuine(database: Database): boolean {
  const first = auditHead(database).seq - TAIL_LENGTH;
  const before = prepared<{ seq: number; hash: string }>(
    database,
    'SELECT seq, hash FROM audit_event WHERE seq = ?',
  ).get(first);
  const tail = prepared<AuditRow>(database, 'SELECT * FROM audit_event WHERE seq > ? ORDER BY seq').iterate(
    before?.seq ?? 0,
  );
  return followChain(tail, before ?? { seq: 0, hash: NOTHING_BEFORE }).isIntact;
}

/** The newest time this was done to this subject by this person; null if never. */
export function lastDone(
  database: Database,
  what: { readonly kind: AuditKind; readonly subject: string; readonly actor: string },
): string | null {
  const row = prepared<{ at: string }>(
    database,
    `SELECT at FROM audit_event WHERE subject = @subject AND kind = @kind AND actor = @actor
     ORDER BY seq DESC LIMIT 1`,
  ).get(what);
  return row?.at ?? null;
}

function followChain(rows: Iterable<AuditRow>, start: { readonly seq: number; readonly hash: string }) {
  let last = start;
  for (const row of rows) {
    const fits = row.seq === last.seq + 1 && row.previous_hash === last.hash && row.hash === hashOf(row);
    if (!fits) return { isIntact: false, brokenAt: row.seq };
    last = row;
  }
  return { isIntact: true, brokenAt: null };
}

/** Over a JSON list, so that no two entries can run together into the same text. */
function hashOf(row: Omit<AuditRow, 'hash'>): string {
  const parts = [row.seq, row.at, row.actor, row.kind, row.subject, row.detail, row.previous_hash];
  return createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('hex');
}
