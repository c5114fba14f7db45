import { createHash } from 'node:crypto';

export type Migration = {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the text with Unix line ends, so that a checkout with Windows line ends is the same migration. */
  readonly sha256: string;
};

/** Bundled when the app is built; nothing is read from disk when it runs. */
const files = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true });

/** The migrations shipped with this version, in order, numbered from 1 without a gap. */
export const MIGRATIONS: readonly Migration[] = inOrder(
  Object.entries(files).map(([path, sql]) => toMigration(path, sql)),
);

export function toMigration(path: string, text: string): Migration {
  const [, version, name] = /(\d{4})_([a-z0-9_]+)\.sql$/.exec(path) ?? [];
  if (version === undefined || name === undefined) throw new Error(`Not the name of a migration: ${path}`);
  const sql = text.replaceAll('\r\n', '\n');
  return { version: Number(version), name, sql, sha256: createHash('sha256').update(sql, 'utf8').digest('hex') };
}

function inOrder(migrations: readonly Migration[]): readonly Migration[] {
  const sorted = migrations.toSorted((one, other) => one.version - other.version);
  sorted.forEach((migration, index) => {
    if (migration.version !== index + 1) throw new Error(`Migration ${index + 1} is missing`);
  });
  return sorted;
}
