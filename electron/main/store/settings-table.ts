import { DEFAULT_MARKING, type Settings } from '@domain/settings/settings';
import type { Database } from 'better-sqlite3';
import { inOneTransaction, prepared } from './prepared';

const DEFAULTS: Settings = { serviceName: '', teamName: '', marking: DEFAULT_MARKING };

/** What the service has set, with the default for what it has not. */
export function readSettings(database: Database): Settings {
  const rows = prepared<{ name: string; value: string }>(database, 'SELECT name, value FROM setting').all();
  const saved = new Map(rows.map(({ name, value }) => [name, value]));
  return {
    serviceName: saved.get('serviceName') ?? DEFAULTS.serviceName,
    teamName: saved.get('teamName') ?? DEFAULTS.teamName,
    marking: saved.get('marking') ?? DEFAULTS.marking,
  };
}

/** Saves all settings together. */
export function saveSettings(database: Database, settings: Settings): void {
  const save = prepared(
    database,
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  inOneTransaction(database, () => {
    for (const [name, value] of Object.entries(settings)) save.run(name, value);
  });
}
