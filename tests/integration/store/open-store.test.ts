import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { connect } from '@main/store/connection';
import { MIGRATIONS, toMigration } from '@main/store/migrations';
import { checkWholeStore, openStore } from '@main/store/open-store';
import IndependentSqlcipher from '@signalapp/sqlcipher';
import { expect, onTestFinished, test } from 'vitest';
import { aChild } from '../../support/records-for-tests';
import { mustOpen, newTestStore, type TestStore, testKey } from '../../support/store-for-tests';

function aStore(): TestStore {
  const at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
  return at;
}

/** A store with enough in it to have many pages, closed. */
function aClosedStore(): TestStore {
  const at = aStore();
  for (let count = 0; count < 50; count += 1) aChild(at, { ethnicity: 'x'.repeat(190) });
  at.store.close();
  return at;
}

/** Opens and says what went wrong, having made sure that no byte of the file changed. */
function refusal(at: TestStore, options: Partial<Parameters<typeof openStore>[0]> = {}): string {
  const before = readFileSync(at.file);
  const opened = openStore({ file: at.file, key: at.key, clock: at.clock, ...options });
  if (opened.ok) opened.value.close();
  expect(readFileSync(at.file).equals(before)).toBe(true);
  return opened.ok ? 'OPENED' : opened.failure.kind;
}

test('a new store opens again with its key and keeps what was written', () => {
  const at = aStore();
  at.store.close();
  const again = mustOpen({ file: at.file, key: at.key, clock: at.clock });
  expect(again.database.prepare('SELECT name FROM app_user').pluck().all()).toEqual([at.manager.name]);
  expect(checkWholeStore(again.database)).toBe(true);
  again.close();
});

test('every setting that keeps words safe is in force', () => {
  const { database } = aStore();
  const setting = (name: string) => database.pragma(name, { simple: true });
  expect(setting('journal_mode')).toBe('wal');
  expect(setting('synchronous')).toBe(2);
  expect(setting('temp_store')).toBe(2);
  expect(setting('foreign_keys')).toBe(1);
  expect(setting('recursive_triggers')).toBe(1);
  expect(setting('trusted_schema')).toBe(0);
  expect(setting('secure_delete')).toBe(1);
  expect(setting('cell_size_check')).toBe(1);
  expect(setting('locking_mode')).toBe('exclusive');
});

test('an independent SQLCipher opens the store with the right key and not with a wrong one', () => {
  const at = aClosedStore();
  const open = (key: Buffer) => {
    const database = new IndependentSqlcipher(at.file);
    try {
      database.pragma(`key = "x'${key.toString('hex')}'"`);
      return database.prepare('SELECT count(*) AS count FROM child').get();
    } finally {
      database.close();
    }
  };
  expect(open(at.key.bytes)).toEqual({ count: 50 });
  expect(() => open(randomBytes(32))).toThrow(/not a database/);
});

test('a wrong key is refused and the file stays as it was', () => {
  const at = aClosedStore();
  expect(refusal(at, { key: testKey() })).toBe('STORE_DAMAGED');
  expect(refusal(at)).toBe('OPENED');
});

test.each([0, 100, 4_095, 4_096, 20_000])('a store cut to %i bytes is refused and stays as it was', (length) => {
  const at = aClosedStore();
  truncateSync(at.file, length);
  expect(refusal(at)).toBe('STORE_DAMAGED');
});

test('garbage in the place of a store is refused and stays as it was', () => {
  const at = aClosedStore();
  writeFileSync(at.file, randomBytes(50_000));
  expect(refusal(at)).toBe('STORE_DAMAGED');
  writeFileSync(at.file, 'SQLite format 3\0 but not really');
  expect(refusal(at)).toBe('STORE_DAMAGED');
});

test('one damaged byte in the first page is refused; one further in is found when it is read', () => {
  const at = aClosedStore();
  const damage = (offset: number) => {
    const bytes = readFileSync(at.file);
    bytes.writeUInt8(bytes.readUInt8(offset) ^ 1, offset);
    writeFileSync(at.file, bytes);
  };
  damage(2_000);
  expect(refusal(at)).toBe('STORE_DAMAGED');
  damage(2_000);
  damage(readFileSync(at.file).length - 2_000);
  const opened = openStore({ file: at.file, key: at.key, clock: at.clock });
  if (opened.ok) {
    expect(checkWholeStore(opened.value.database)).toBe(false);
    opened.value.close();
  } else expect(opened.failure.kind).toBe('STORE_DAMAGED');
});

test('a store that is not there is made only when that is wanted', () => {
  const at = aClosedStore();
  const file = join(at.folder.path, 'elsewhere.db');
  expect(openStore({ file, key: at.key, clock: at.clock, whenMissing: 'REFUSE' })).toEqual({
    ok: false,
    failure: { kind: 'FILE_MISSING', file: 'store.db' },
  });
  expect(existsSync(file)).toBe(false);
});

const [first, ...others] = MIGRATIONS;
const following = String(MIGRATIONS.length + 1).padStart(4, '0');
const extra = toMigration(`./migrations/${following}_extra.sql`, 'CREATE TABLE extra (id TEXT PRIMARY KEY) STRICT;');
const newer = [...MIGRATIONS, extra];

test('a store from a newer version is refused and stays as it was, its journal too', () => {
  const at = aStore();
  at.store.close();
  const opened = mustOpen({ file: at.file, key: at.key, clock: at.clock, migrations: newer });
  expect(opened.database.prepare('SELECT count(*) FROM extra').pluck().get()).toBe(0);
  aChild({ ...at, database: opened.database });
  // As after a crash: the file and its journal, taken while the store was open.
  const crashed = join(at.folder.path, 'crashed.db');
  copyFileSync(at.file, crashed);
  copyFileSync(`${at.file}-wal`, `${crashed}-wal`);
  opened.close();
  expect(refusal(at)).toBe('NEWER_VERSION');
  const journal = readFileSync(`${crashed}-wal`);
  expect(journal.length).toBeGreaterThan(0);
  expect(refusal({ ...at, file: crashed })).toBe('NEWER_VERSION');
  expect(readFileSync(`${crashed}-wal`).equals(journal)).toBe(true);
});

test('a store is backed up, under its own key and whole, before it is changed', () => {
  const at = aClosedStore();
  const opened = mustOpen({ file: at.file, key: at.key, clock: at.clock, migrations: newer });
  expect(opened.database.prepare('SELECT max(version) FROM schema_migration').pluck().get()).toBe(
    MIGRATIONS.length + 1,
  );
  opened.close();
  const backups = readdirSync(join(at.folder.path, 'backups'));
  expect(backups).toEqual([`store-before-change-of-version-${MIGRATIONS.length}-20261121100000.db`]);
  const backup = mustOpen({ file: join(at.folder.path, 'backups', String(backups[0])), key: at.key, clock: at.clock });
  expect(backup.database.prepare('SELECT count(*) FROM child').pluck().get()).toBe(50);
  expect(checkWholeStore(backup.database)).toBe(true);
  backup.close();
});

test('a migration that fails leaves the store as it was before it', () => {
  const at = aClosedStore();
  const broken = toMigration(
    `./migrations/${following}_broken.sql`,
    'CREATE TABLE half (id TEXT) STRICT; INSERT INTO nowhere VALUES (1);',
  );
  const options = { file: at.file, key: at.key, clock: at.clock };
  expect(() => openStore({ ...options, migrations: [...MIGRATIONS, broken] })).toThrow(/nowhere/);
  const opened = mustOpen(options);
  expect(opened.database.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").pluck().get()).toBe(0);
  opened.close();
});

test('a migration that was edited after it was applied stops the program, not the store', () => {
  const at = aClosedStore();
  if (first === undefined) throw new Error('There are no migrations');
  const edited = { ...first, sha256: '0'.repeat(64) };
  const before = readFileSync(at.file);
  expect(() => openStore({ file: at.file, key: at.key, clock: at.clock, migrations: [edited, ...others] })).toThrow(
    'Migration 1 was edited after it was applied',
  );
  expect(readFileSync(at.file).equals(before)).toBe(true);
});

test('Windows line ends do not make a migration another one', () => {
  const unix = toMigration('./migrations/0001_one.sql', 'CREATE TABLE one (\n  id TEXT\n);\n');
  expect(toMigration('./migrations/0001_one.sql', 'CREATE TABLE one (\r\n  id TEXT\r\n);\r\n').sha256).toBe(
    unix.sha256,
  );
});

test('a database that is not ours is refused even when the key fits', () => {
  const at = aStore();
  const file = join(at.folder.path, 'other.db');
  const other = connect({ file, key: at.key });
  other.exec('CREATE TABLE other (id TEXT)');
  other.close();
  expect(refusal({ ...at, file })).toBe('STORE_DAMAGED');
});

test('a second opening is told that the file is in use', () => {
  const at = aStore();
  const second = openStore({ file: at.file, key: at.key, clock: at.clock });
  expect(second).toEqual({ ok: false, failure: { kind: 'FILE_IN_USE' } });
  aChild(at);
});

test('words of a save that was cut off before the journal was written back are there after opening', () => {
  const at = aStore();
  aChild(at, { reference: 'LAST-ONE' });
  const crashed = join(at.folder.path, 'crashed.db');
  copyFileSync(at.file, crashed);
  copyFileSync(`${at.file}-wal`, `${crashed}-wal`);
  // A power cut while the journal was being written back can leave the first page torn; the journal mends it.
  const descriptor = openSync(crashed, 'r+');
  writeSync(descriptor, randomBytes(512), 0, 512, 1_024);
  const opened = mustOpen({ file: crashed, key: at.key, clock: at.clock });
  expect(opened.database.prepare('SELECT reference FROM child').pluck().all()).toEqual(['LAST-ONE']);
  expect(checkWholeStore(opened.database)).toBe(true);
  opened.close();
});

/** Runs as a person without special rights, because no folder is read-only to root. */
function withoutPrivileges<T>(work: () => T): T {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}

test.skipIf(process.platform === 'win32')('a read-only file and a read-only folder are said to be so', () => {
  const at = aClosedStore();
  chmodSync(at.folder.path, 0o755);
  chmodSync(at.file, 0o444);
  expect(withoutPrivileges(() => refusal(at))).toBe('READ_ONLY');
  chmodSync(at.file, 0o666);
  chmodSync(at.folder.path, 0o555);
  expect(withoutPrivileges(() => refusal(at))).toBe('READ_ONLY');
  chmodSync(at.folder.path, 0o755);
});
