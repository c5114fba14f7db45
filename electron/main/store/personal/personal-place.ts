import type { Instant } from '@domain/calendar/local-date';
import type { PersonalId, UserId } from '@domain/identifiers';
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared';

type Place = { readonly personalId: PersonalId; readonly sectionKey: string | null; readonly at: Instant };

/** Remembers where this person's cursor is in this personal supervision. */
export function savePersonalPlace(database: Database, place: Place & { readonly userId: UserId }): void {
  prepared(
    database,
    `INSERT INTO personal_place (user_id, personal_id, section_key, at) VALUES (@userId, @personalId, @sectionKey, @at)
     ON CONFLICT (user_id, personal_id) DO UPDATE SET section_key = excluded.section_key, at = excluded.at`,
  ).run(place);
}

/** The section this person's cursor was last in; null when they have not been in it. */
export function placeInPersonal(database: Database, userId: UserId, personalId: PersonalId): string | null {
  const place = prepared<{ sectionKey: string | null }>(
    database,
    'SELECT section_key AS sectionKey FROM personal_place WHERE user_id = ? AND personal_id = ?',
  ).get(userId, personalId);
  return place?.sectionKey ?? null;
}

/** The personal supervision this person was last writing, as long as it is still a draft, and when; null otherwise. */
export function lastPersonalPlace(database: Database, userId: UserId): Place | null {
  const place = prepared<Place & { readonly state: string }>(
    database,
    `SELECT personal_id AS personalId, section_key AS sectionKey, at, personal_record.state AS state
     FROM personal_place JOIN personal_record ON personal_record.id = personal_place.personal_id
     WHERE user_id = ? ORDER BY at DESC LIMIT 1`,
  ).get(userId);
  if (place?.state !== 'DRAFT') return null;
  const { personalId, sectionKey, at } = place;
  return { personalId, sectionKey, at };
}
