import type { Instant } from '@domain/calendar/local-date';
import type { UserId } from '@domain/identifiers';
import { checkSettings, type SettingsOnPaper } from '@domain/settings/check-settings';
import { leavesOf } from '@domain/settings/setting-leaves';
import type { Database } from 'better-sqlite3';
import { inOneTransaction, prepared } from './prepared';

const NAME = 'check';

/** The thresholds, intervals and lists as the service has set them, with the default for what it has not. */
export function readCheckSettings(database: Database): SettingsOnPaper {
  const row = prepared<{ value: string }>(database, 'SELECT value FROM setting WHERE name = ?').get(NAME);
  return checkSettings.parse(row === undefined ? { numbers: {} } : JSON.parse(row.value));
}

export type SettingChange = {
  /** Where it stands: `numbers.shareDays`, `supervisionWeeks.CP`, `vagueWords`. */
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly at: Instant;
  /** The name of the person. */
  readonly by: string;
};

/** Saves all of them together and writes down each that changed. Gives how many did. */
export function saveCheckSettings(
  database: Database,
  next: SettingsOnPaper,
  { by, now }: { readonly by: UserId; readonly now: Instant },
): number {
  return inOneTransaction(database, () => {
    const changes = changesBetween(readCheckSettings(database), checkSettings.parse(next));
    if (changes.length === 0) return 0;
    prepared(
      database,
      'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    ).run(NAME, JSON.stringify(next));
    for (const { name, before, after } of changes) {
      prepared(
        database,
        'INSERT INTO setting_change (name, before, after, at, actor) VALUES (@name, @before, @after, @now, @by)',
      ).run({ name, before: JSON.stringify(before), after: JSON.stringify(after), now, by });
    }
    return changes.length;
  });
}

/** Every change of a setting, the latest first. */
export function settingChanges(database: Database): SettingChange[] {
  return prepared<{ name: string; before: string; after: string; at: Instant; by: string }>(
    database,
    `SELECT setting_change.name, before, after, at, app_user.name AS "by"
     FROM setting_change JOIN app_user ON app_user.id = actor ORDER BY row DESC LIMIT 1000`,
  )
    .all()
    .map((row) => ({ ...row, before: JSON.parse(row.before) as unknown, after: JSON.parse(row.after) as unknown }));
}

type Change = Pick<SettingChange, 'name' | 'before' | 'after'>;

/** One change for each number; a list is one thing. */
function changesBetween(before: SettingsOnPaper, after: SettingsOnPaper): Change[] {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  return [...now]
    .map(([name, value]) => ({ name, before: old.get(name) ?? null, after: value }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}
