import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { userId } from '@domain/identifiers';
import { actionsOfChild } from '@main/store/action-table';
import { isTailGenuine } from '@main/store/audit-trail';
import { readFacts } from '@main/store/child-fact-table';
import { listChildren, maySeeChild, readChild } from '@main/store/child-table';
import { makeSettings } from '@main/store/connection';
import { migrate, migrationState } from '@main/store/migrate';
import { MIGRATIONS } from '@main/store/migrations';
import { recordsOfChild } from '@main/store/record-list';
import { readRecordContent } from '@main/store/record-table';
import { saveWords } from '@main/store/save-record';
import { addUser } from '@main/store/user-table';
import Sqlite, { type Database } from 'better-sqlite3';
import { compareInPairs, type Measure, print, printRatio, timeMs } from '../support/paired-ratio';
import { asRichText, type Seeded, seedStore } from '../support/seed-store';
import { seededRandom } from '../support/seeded-random';
import { seededWords } from '../support/seeded-words';
import { day, moment, mustOpen, testClock, testKey } from '../support/store-for-tests';

// The encrypted store against a twin without a key: same schema, same settings, same data, same process.
// A council's team of 1,000 children with 8 records each; the manager reads the pages of 150 of them.
const CHILDREN = 1_000;
const RECORDS_PER_CHILD = 8;
const CHILDREN_READ = 150;
const PAIRS = 21;
const SAMPLE_MS = 25;
const EVERYONE = { sees: 'EVERYONE' } as const;
const NOW = moment('2026-11-21T10:00:00.000Z');
const TODAY = day('2026-11-21');
const MANAGER = {
  id: userId.parse('33333333-3333-4333-8333-333333333333'),
  name: 'Marian Oduya',
  role: 'TM',
  team: '',
} as const;

type Side = { readonly file: string; readonly open: () => Database };
type OpenSide = { readonly database: Database; readonly seeded: Seeded };
/** One piece of everyday work; `turn` goes up so that not the same rows are read twice. */
type Work = (side: OpenSide, turn: number) => unknown;

const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
const key = testKey();
const clock = testClock();
const encrypted: Side = {
  file: join(folder, 'encrypted.db'),
  open: () => mustOpen({ file: encrypted.file, key, clock }).database,
};
const plain: Side = { file: join(folder, 'plain.db'), open: () => openPlain(plain.file) };

/** What `openStore` does, without the key. */
function openPlain(file: string): Database {
  const database = new Sqlite(file, { timeout: 2_000 });
  database.pragma('temp_store = MEMORY');
  makeSettings(database);
  if (migrationState(database, MIGRATIONS).kind === 'EMPTY') migrate(database, MIGRATIONS, NOW);
  if (!isTailGenuine(database)) throw new Error('The audit trail of the plain twin is broken');
  return database;
}

function fill(side: Side): OpenSide {
  const database = side.open();
  addUser(database, { ...MANAGER, createdAt: NOW });
  const seeding = { children: CHILDREN, recordsPerChild: RECORDS_PER_CHILD, manager: MANAGER, today: TODAY };
  return { database, seeded: seedStore(database, seeding) };
}

const openChildPage: Work = ({ database, seeded }, turn) => {
  const child = seeded.children[(turn * 37) % CHILDREN_READ];
  if (child === undefined || readChild(database, child) === null) throw new Error('A child is missing');
  maySeeChild(database, child, EVERYONE);
  return [readFacts(database, child), recordsOfChild(database, child, EVERYONE), actionsOfChild(database, child)];
};

const list: Work = ({ database }) => listChildren(database, EVERYONE);

const openRecord: Work = ({ database, seeded }, turn) => {
  const record = seeded.drafts[turn % seeded.drafts.length];
  if (record === undefined) throw new Error('There is no draft');
  return readRecordContent(database, record, TODAY);
};

const prose = seededWords(seededRandom(7));
const TEXTS = Array.from({ length: 8 }, () => asRichText(Array.from({ length: 6 }, () => prose.prose(100))));

/** A section of 600 words, other words each time, with its place in the search index and the audit trail's look. */
const save: Work = ({ database, seeded }, turn) => {
  const record = seeded.drafts[turn % seeded.drafts.length];
  const text = TEXTS[turn % TEXTS.length];
  if (record === undefined || text === undefined) throw new Error('There is no draft');
  const sections = { update: { kind: 'RICH_TEXT', text } } as const;
  const saved = saveWords(database, { recordId: record, sections, place: 'update', by: MANAGER.id, now: NOW });
  if (!saved.ok) throw new Error(`Not saved: ${saved.failure}`);
};

/** How many times the work must be done for a sample long enough for the clock. */
function batchFor(work: Work, side: OpenSide): number {
  for (let times = 1; ; times *= 2) {
    const start = performance.now();
    for (let turn = 0; turn < times; turn += 1) work(side, turn);
    if (performance.now() - start >= SAMPLE_MS) return times;
  }
}

/** The journal is written back before each sample, so that a checkpoint never lands in one by chance. */
function sampler(work: Work, side: OpenSide, times: number): Measure {
  let turn = 0;
  return () => {
    side.database.pragma('wal_checkpoint(TRUNCATE)');
    return timeMs(() => {
      for (let done = 0; done < times; done += 1) {
        work(side, turn);
        turn += 1;
      }
    });
  };
}

async function compare(name: string, work: Work, atMost: number): Promise<void> {
  const times = batchFor(work, twin);
  batchFor(work, ours);
  const comparison = await compareInPairs(sampler(work, ours, times), sampler(work, twin, times), PAIRS);
  printRatio(`${name} (${times} a sample)`, comparison, { atMost, unit: 'ms' });
}

/** A new connection each time: nothing is left in SQLite's memory from the last. */
function openAndList(side: Side): Measure {
  const once = () => {
    const database = side.open();
    listChildren(database, EVERYONE);
    database.close();
  };
  return () => timeMs(() => [once(), once(), once()]);
}

const ours = fill(encrypted);
const twin = fill(plain);
print(`Encrypted store against a plain twin: ${CHILDREN} children, ${CHILDREN * RECORDS_PER_CHILD} records`);
await compare('A child’s page', openChildPage, 1.15);
await compare('The list of children', list, 1.15);
await compare('A record opened', openRecord, 1.15);
await compare('A save of 600 words', save, 1.5);
ours.database.close();
twin.database.close();
const opened = await compareInPairs(openAndList(encrypted), openAndList(plain), PAIRS);
printRatio('Open and first list (3 a sample)', opened, { atMost: 2, unit: 'ms' });
rmSync(folder, { recursive: true, force: true });
print('');
