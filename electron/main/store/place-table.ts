import type { Instant } from '@domain/calendar/local-date';
import type { RecordId, UserId } from '@domain/identifiers';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';

export type UserPlace = { readonly recordId: RecordId; readonly sectionKey: string | null; readonly at: Instant };

/** Remembers where this person's cursor is in this record. */
export function savePlace(database: Database, place: UserPlace & { readonly userId: UserId }): void {
  prepared(
    database,
    `INSERT INTO user_place (user_id, record_id, section_key, at) VALUES (@userId, @recordId, @sectionKey, @at)
     ON CONFLICT (user_id, record_id) DO UPDATE SET section_key = excluded.section_key, at = excluded.at`,
  ).run(place);
}

/** The section this person's cursor was last in; null when they have not been in this record. */
export function placeInRecord(database: Database, userId: UserId, recordId: RecordId): string | null {
  const place = prepared<{ section_key: string | null }>(
    database,
    'SELECT section_key FROM user_place WHERE user_id = ? AND record_id = ?',
  ).get(userId, recordId);
  return place?.section_key ?? null;
}

/** Where this person was last writing, as long as that record is still a draft; null otherwise. */
export function lastPlace(database: Database, userId: UserId): UserPlace | null {
  const place = prepared<UserPlace & { state: string }>(
    database,
    `SELECT record_id AS recordId, section_key AS sectionKey, user_place.at AS at, record.state AS state
     FROM user_place JOIN record ON record.id = user_place.record_id
     WHERE user_id = ? ORDER BY user_place.at DESC LIMIT 1`,
  ).get(userId);
  if (place?.state !== 'DRAFT') return null;
  const { recordId, sectionKey, at } = place;
  return { recordId, sectionKey, at };
}
