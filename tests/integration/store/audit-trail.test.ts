import { appendAudit, auditHead, verifyChain } from '@main/store/audit-trail';
import { openStore } from '@main/store/open-store';
import type { Database } from 'better-sqlite3';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { newTestStore, type TestStore } from '../../support/store-for-tests';

let at: TestStore;
beforeEach(() => {
  at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
  at.database.transaction(() => {
    for (let count = 1; count <= 300; count += 1) {
      const detail = { count, section: 'danger' };
      appendAudit(at.database, {
        at: at.clock.now(),
        actor: at.manager.id,
        kind: 'RECORD_WRITTEN',
        subject: `s${count % 7}`,
        detail,
      });
    }
  })();
});

function withoutGuards(database: Database): void {
  for (const name of ['audit_event_never_changes', 'audit_event_is_kept', 'audit_event_follows_the_last']) {
    database.exec(`DROP TRIGGER ${name}`);
  }
}

test('an untouched trail is intact', () => {
  expect(verifyChain(at.database)).toEqual({ isIntact: true, brokenAt: null });
  expect(auditHead(at.database).seq).toBe(300);
});

const TAMPERING: readonly [what: string, sql: string, brokenAt: number][] = [
  ['an edited detail', `UPDATE audit_event SET detail = '{"count":1}' WHERE seq = 150`, 150],
  ['an edited actor', `UPDATE audit_event SET actor = 'someone else' WHERE seq = 299`, 299],
  ['an edited time', `UPDATE audit_event SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 1`, 1],
  ['a removed entry', 'DELETE FROM audit_event WHERE seq = 40', 41],
  ['a removed beginning', 'DELETE FROM audit_event WHERE seq < 10', 10],
  [
    'two entries swapped',
    'UPDATE audit_event SET seq = CASE seq WHEN 20 THEN -21 WHEN 21 THEN -20 ELSE seq END; UPDATE audit_event SET seq = -seq WHERE seq < 0',
    20,
  ],
  [
    'an entry put in',
    `UPDATE audit_event SET seq = -seq - 1 WHERE seq > 100; UPDATE audit_event SET seq = -seq WHERE seq < 0;
    INSERT INTO audit_event SELECT 101, at, actor, kind, subject, detail, hash, hash FROM audit_event WHERE seq = 100`,
    101,
  ],
];

test.each(TAMPERING)('%s is found', (_what, sql, brokenAt) => {
  withoutGuards(at.database);
  at.database.exec(sql);
  expect(verifyChain(at.database)).toEqual({ isIntact: false, brokenAt });
});

test('an entry that does not follow the last is refused by the store', () => {
  const insert = at.database.prepare("INSERT INTO audit_event VALUES (?, 'x', 'x', 'x', 'x', '{}', ?, ?)");
  const { hash } = auditHead(at.database);
  expect(() => insert.run(302, hash, 'b'.repeat(64))).toThrow('the audit trail only grows');
  expect(() => insert.run(301, 'a'.repeat(64), 'b'.repeat(64))).toThrow('the audit trail only grows');
});

test('a trail whose end was tampered with stops the store from opening', () => {
  withoutGuards(at.database);
  at.database.exec("UPDATE audit_event SET actor = 'someone else' WHERE seq = 290");
  at.store.close();
  const opened = openStore({ file: at.file, key: at.key, clock: at.clock });
  expect(opened).toEqual({ ok: false, failure: { kind: 'STORE_DAMAGED' } });
});

test('an entry and its change are one: neither stays without the other', () => {
  const change = at.database.transaction(() => {
    appendAudit(at.database, { at: at.clock.now(), actor: 'app', kind: 'CHILD_ADDED', subject: 'x', detail: {} });
    throw new Error('The change failed');
  });
  expect(() => change()).toThrow('The change failed');
  expect(auditHead(at.database).seq).toBe(300);
});
