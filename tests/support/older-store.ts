import { join } from 'node:path';
import { connect } from '@main/store/connection';
import { MIGRATIONS } from '@main/store/migrations';
import { checkWholeStore } from '@main/store/open-store';
import type { Database } from 'better-sqlite3';
import { mustOpen, type TestStore } from './store-for-tests';

/** Tables whose rows the schema itself makes: the list of migrations, and the indices of search. */
const MADE_BY_THE_SCHEMA = /^(?:sqlite_|schema_migration$|.*_search)/;
const GUARDS = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'";

/**
 * The same rows in a store of an earlier version, as its program would have left them: put in past the guards of that
 * version, which stand again afterwards, with the indices of search made anew. Columns that came later are left out,
 * so what is in them must be empty. Closed, beside the first.
 */
export function asOlderStore(at: TestStore, version: number): string {
  const file = join(at.folder.path, `version-${version}-${Date.now()}.db`);
  const older = mustOpen({ file, key: at.key, clock: at.clock, migrations: MIGRATIONS.slice(0, version) });
  const guards = older.database.prepare<[], { name: string; sql: string }>(GUARDS).all();
  older.database.pragma('foreign_keys = OFF');
  for (const { name } of guards) older.database.exec(`DROP TRIGGER ${name}`);
  older.database.transaction(() => {
    for (const table of tablesOf(older.database)) copyRows(at.database, older.database, table);
    for (const { sql } of guards) older.database.exec(sql);
  })();
  for (const index of ['child_search', 'draft_search', 'record_search']) {
    older.database.exec(`INSERT INTO ${index} (${index}) VALUES ('rebuild')`);
  }
  if (!checkWholeStore(older.database)) throw new Error('The older store is not whole');
  const broken = older.database.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0) throw new Error('The older store lacks a row');
  older.close();
  return file;
}

/** Brings a store of an earlier version up to this one, and goes on with it in place of the first. */
export function migrated(at: TestStore, version: number): TestStore {
  const file = asOlderStore(at, version);
  at.store.close();
  const store = mustOpen({ file, key: at.key, clock: at.clock });
  return { ...at, file, store, database: store.database };
}

/** Every row of every table, but for what a migration writes about itself. */
export function everyRow(database: Database): Record<string, unknown[]> {
  return Object.fromEntries(
    tablesOf(database).map((table) => [table, database.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()]),
  );
}

/** Looks at a closed store without changing its version. */
export function lookInto<T>(at: TestStore, file: string, look: (database: Database) => T): T {
  const database = connect({ file, key: at.key });
  try {
    return look(database);
  } finally {
    database.close();
  }
}

function tablesOf(database: Database): string[] {
  return database
    .prepare<[], string>("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name")
    .pluck()
    .all()
    .filter((name) => !MADE_BY_THE_SCHEMA.test(name));
}

function copyRows(from: Database, to: Database, table: string): void {
  const columns = to
    .prepare<[string], string>('SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0')
    .pluck()
    .all(table);
  const names = columns.map((name) => `"${name}"`).join(', ');
  const insert = to.prepare(`INSERT INTO ${table} (${names}) VALUES (${columns.map(() => '?').join(', ')})`);
  for (const row of from.prepare<[], unknown[]>(`SELECT ${names} FROM ${table}`).raw().all()) insert.run(...row);
}
