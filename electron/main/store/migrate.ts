import type { Instant } from '@domain/calendar/local-date';
import type { Database } from 'better-sqlite3';
import type { Migration } from './migrations';

/** Kept in the header of the file: "THRO". A file with another number is not ours. */
export const APPLICATION_ID = 0x54_48_52_4f;

export type MigrationState =
  | { readonly kind: 'EMPTY' | 'UP_TO_DATE' | 'NEWER' | 'NOT_OURS' }
  | { readonly kind: 'BEHIND'; readonly version: number };

type AppliedRow = { readonly version: number; readonly sha256: string };

/**
 * Where a file stands, by reading only. Throws when a migration that was already applied has been edited since:
 * that is a fault of this build, and the file must not be touched by it.
 */
export function migrationState(database: Database, migrations: readonly Migration[]): MigrationState {
  const tables = database.prepare<[], number>('SELECT count(*) FROM sqlite_schema').pluck().get() ?? 0;
  if (tables === 0) return { kind: 'EMPTY' };
  if (database.pragma('application_id', { simple: true }) !== APPLICATION_ID) return { kind: 'NOT_OURS' };
  const applied = database
    .prepare<[], AppliedRow>('SELECT version, sha256 FROM schema_migration ORDER BY version')
    .all();
  const newest = applied.at(-1)?.version ?? 0;
  if (newest > migrations.length) return { kind: 'NEWER' };
  for (const { version, sha256 } of applied) {
    const known = migrations[version - 1];
    if (known?.sha256 !== sha256) throw new Error(`Migration ${version} was edited after it was applied`);
  }
  return newest === migrations.length ? { kind: 'UP_TO_DATE' } : { kind: 'BEHIND', version: newest };
}

/**
 * Applies what is missing, each migration in one transaction together with its row. References are off while a table is
 * made anew, as SQLite asks for, and every one of them is checked before the migration is kept.
 */
export function migrate(database: Database, migrations: readonly Migration[], now: Instant): void {
  database.pragma('foreign_keys = OFF');
  try {
    applyMissing(database, migrations, now);
  } finally {
    database.pragma('foreign_keys = ON');
  }
  if (database.pragma('foreign_keys', { simple: true }) !== 1)
    throw new Error('The references of the store stayed off');
}

function applyMissing(database: Database, migrations: readonly Migration[], now: Instant): void {
  database.transaction(() => {
    database.pragma(`application_id = ${APPLICATION_ID}`);
    database.exec(`CREATE TABLE IF NOT EXISTS schema_migration (
      version INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT`);
  })();
  const applied = database.prepare<[], number>('SELECT count(*) FROM schema_migration').pluck().get() ?? 0;
  for (const migration of migrations.slice(applied)) {
    database
      .transaction(() => {
        database.exec(migration.sql);
        const broken = database.pragma('foreign_key_check') as unknown[];
        if (broken.length > 0)
          throw new Error(`Migration ${migration.version} would break ${broken.length} references`);
        database
          .prepare('INSERT INTO schema_migration (version, name, sha256, applied_at) VALUES (?, ?, ?, ?)')
          .run(migration.version, migration.name, migration.sha256, now);
      })
      .immediate();
  }
}
