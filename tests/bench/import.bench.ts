import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localDate } from '@domain/calendar/local-date';
import type { ImportChange } from '@domain/caseload/known-child';
import { matchColumns } from '@domain/caseload/match-columns';
import { planImport } from '@domain/caseload/plan-import';
import { readCaseloadFile } from '@main/caseload/read-caseload-file';
import { wordsOf } from '@main/store/child-fact-table';
import type { Database } from 'better-sqlite3';
import { type CaseloadDesk, caseloadDesk, csvOf, manyRows } from '../support/caseload-context';
import {
  compareInPairs,
  type Measure,
  print,
  printFigure,
  printRatio,
  quantile,
  timeMs,
} from '../support/paired-ratio';

// 5,000 children from the file to the encrypted store, by the handlers that the window calls: read, match, compare,
// write. The anchor writes the same rows into the same kind of store by bare prepared statements in one transaction.
const CHILDREN = 5_000;
const PAIRS = 9;

const folder = mkdtempSync(join(tmpdir(), 'throughline-import-'));
const path = join(folder, 'caseload.csv');
writeFileSync(path, csvOf(manyRows(CHILDREN)));

async function inNewStore(work: (desk: CaseloadDesk) => unknown): Promise<number> {
  const desk = caseloadDesk();
  const ms = await timeMs(() => work(desk));
  const { count } = desk.database.prepare('SELECT count(*) AS count FROM child').get() as { count: number };
  desk.close();
  if (count !== CHILDREN) throw new Error(`Only ${count} children were written`);
  return ms;
}

/** The rows that both sides write. */
async function rowsToWrite(): Promise<Extract<ImportChange, { kind: 'NEW' }>[]> {
  const read = await readCaseloadFile(path);
  if (!read.ok) throw new Error(read.failure);
  const match = matchColumns(read.value.headers);
  const plan = planImport({ table: read.value, match, known: [], today: localDate.parse('2026-11-21') });
  return plan.changes.filter((change) => change.kind === 'NEW');
}

function writeBare(database: Database, changes: readonly Extract<ImportChange, { kind: 'NEW' }>[]): void {
  const child = database.prepare(
    `INSERT INTO child (id, reference, forename, surname, date_of_birth, expected_date_of_birth, gender, ethnicity,
       disability, team, team_manager, family_group, last_seen, next_review, created_at, updated_at)
     VALUES (@id, @reference, @forename, @surname, @dateOfBirth, @expectedDateOfBirth, @gender, @ethnicity,
       @disability, @team, @teamManager, @familyGroup, @lastSeen, @nextReview, @now, @now)`,
  );
  const fact = database.prepare(
    `INSERT INTO child_fact (id, child_id, kind, from_day, until_day, value, detail, source, recorded_at)
     VALUES (@id, @childId, @kind, @from, NULL, @value, @detail, 'CASELOAD', @now)`,
  );
  const now = '2026-11-21T10:00:00.000Z';
  database.transaction(() => {
    for (const change of changes) {
      const childId = randomUUID();
      child.run({ ...change.child, id: childId, now });
      for (const one of change.facts) {
        fact.run({ id: randomUUID(), childId, kind: one.kind, from: one.from, ...wordsOf(one), now });
      }
    }
  })();
}

const changes = await rowsToWrite();
const whole: Measure = () => inNewStore((desk) => desk.bringIn(path));
const bare: Measure = () => inNewStore((desk) => writeBare(desk.database, changes));

const comparison = await compareInPairs(whole, bare, PAIRS);
printRatio(`Import of ${CHILDREN} children, against bare inserts of the same rows`, comparison, {
  atMost: 2.5,
  unit: 'ms',
});
printFigure(`Import of ${CHILDREN} children, file to store`, quantile(comparison.ours, 0.5) / 1_000, {
  atMost: 5,
  unit: 's',
});
rmSync(folder, { recursive: true, force: true });
print('');
