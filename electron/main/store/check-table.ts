import type { Instant } from '@domain/calendar/local-date';
import { type CheckAnswers, checkAnswers } from '@domain/check/check-answers';
import type { RecordId } from '@domain/identifiers';
import {
  type CheckSettings,
  checkSettings,
  readCheckSettings,
  type SettingsOnPaper,
} from '@domain/settings/check-settings';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';

/** What people answered to the recording check of a record; null where nobody has. */
export function readCheckAnswers(database: Database, recordId: RecordId): CheckAnswers | null {
  const row = prepared<{ answers: string }>(database, 'SELECT answers FROM record_check WHERE record_id = ?').get(
    recordId,
  );
  return row === undefined ? null : checkAnswers.parse(JSON.parse(row.answers));
}

/** Saves all answers together. The database refuses it for a record that is sealed. */
export function saveCheckAnswers(
  database: Database,
  recordId: RecordId,
  { answers, now }: { readonly answers: CheckAnswers; readonly now: Instant },
): void {
  const row = { recordId, answers: JSON.stringify(checkAnswers.parse(answers)), now };
  const changed = prepared(
    database,
    'UPDATE record_check SET answers = @answers, updated_at = @now WHERE record_id = @recordId',
  ).run(row);
  if (changed.changes > 0) return;
  prepared(
    database,
    'INSERT INTO record_check (record_id, answers, updated_at) VALUES (@recordId, @answers, @now)',
  ).run(row);
}

/** The thresholds a record was begun with; the defaults for records begun before there were any. */
export function settingsOnPaperOf(database: Database, recordId: RecordId): SettingsOnPaper {
  const row = prepared<{ settings: string | null }>(
    database,
    'SELECT check_settings AS settings FROM record WHERE id = ?',
  ).get(recordId);
  return checkSettings.parse(row?.settings ? JSON.parse(row.settings) : { numbers: {} });
}

/** As the rules read them. */
export function settingsOfRecord(database: Database, recordId: RecordId): CheckSettings {
  return readCheckSettings(settingsOnPaperOf(database, recordId));
}
