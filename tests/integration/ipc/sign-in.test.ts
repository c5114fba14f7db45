import { SessionHolder } from '@main/ipc/session';
import { signIn } from '@main/ipc/sign-in';
import { discardRecord } from '@main/store/record-steps';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { aDraft, richText, write } from '../../support/records-for-tests';
import { newTestStore, type TestStore } from '../../support/store-for-tests';

let at: TestStore;

beforeEach(() => {
  at = newTestStore();
  onTestFinished(() => {
    if (at.database.open) at.store.close();
    at.folder.remove();
  });
});

function comeIn(sessions = new SessionHolder()) {
  const entry = { kind: 'UNLOCKED', wrongTriesBefore: 2 } as const;
  return signIn({ sessions, clock: at.clock, entry }, at.store, at.manager.id);
}

const written = () => at.database.prepare('SELECT count(*) FROM record_section').pluck().get();
const kinds = () => at.database.prepare('SELECT kind FROM audit_event ORDER BY seq').pluck().all();

test('coming in wipes the words of drafts discarded more than thirty days ago, and says so in the trail', () => {
  const [discarded, kept] = [aDraft(at), aDraft(at)];
  for (const id of [discarded, kept]) write(at, id, { update: richText('Words about a child.') });
  const step = { recordId: discarded, by: at.manager.id, now: at.clock.now() };
  expect(discardRecord(at.database, step, 'Begun for the wrong child').ok).toBe(true);

  at.clock.moveTo('2026-12-21T08:00:00.000Z');
  expect(comeIn().ok).toBe(true);
  expect(written()).toBe(2);
  expect(kinds()).not.toContain('RECORD_WIPED');

  at.clock.moveTo('2026-12-22T08:00:00.000Z');
  expect(comeIn().ok).toBe(true);
  expect(written()).toBe(1);
  expect(kinds().slice(-2)).toEqual(['UNLOCKED', 'RECORD_WIPED']);
});

test('nobody comes in when it cannot be noted who did', () => {
  const sessions = new SessionHolder();
  at.database.exec(`CREATE TEMP TRIGGER refuse BEFORE INSERT ON audit_event BEGIN SELECT RAISE(ABORT, 'no'); END`);
  expect(() => comeIn(sessions)).toThrow('no');
  expect(sessions.signedIn).toBeNull();
  expect(at.database.open).toBe(false);
});
