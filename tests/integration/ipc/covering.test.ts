import { randomUUID } from 'node:crypto';
import { userId } from '@domain/identifiers';
import type { Role } from '@domain/lists/roles';
import { signedByWords } from '@domain/record/signed-by';
import { addUser } from '@main/store/user-table';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { deskFor } from '../../support/desk-for-tests';
import { aDraft, WORKER } from '../../support/records-for-tests';
import { ask, refusal } from '../../support/replies';
import { newTestStore, type TestStore } from '../../support/store-for-tests';

let at: TestStore;
const desk = deskFor(() => at);

beforeEach(() => {
  at = newTestStore();
  desk.sitDown(null);
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
});

function sitsDown(name: string, role: Role) {
  const id = userId.parse(randomUUID());
  addUser(at.database, { id, name, role, team: '', createdAt: at.clock.now() });
  desk.sitDown({ userId: id, name, role, team: '', storeKind: 'TEAM' });
  return id;
}

const lastEntry = () =>
  at.database
    .prepare("SELECT kind, actor, detail ->> '$.coveringFor' AS covering FROM audit_event ORDER BY seq DESC")
    .get();

it('another manager shares and takes back as themselves, and the trail says for whom', async () => {
  const recordId = aDraft(at);
  const grace = sitsDown('Grace Ibbotson', 'SM');
  await ask(desk.records['record:share']({ recordId }));
  expect(lastEntry()).toEqual({ kind: 'RECORD_SHARED', actor: grace, covering: at.manager.id });
  await ask(desk.records['record:return']({ recordId }));
  expect(lastEntry()).toEqual({ kind: 'RECORD_RETURNED', actor: grace, covering: at.manager.id });
  desk.sitDown(null);
  await ask(desk.records['record:share']({ recordId }));
  expect(lastEntry()).toEqual({ kind: 'RECORD_SHARED', actor: at.manager.id, covering: null });
});

it('whoever the record supervises neither shares it nor takes it back, also as a manager', async () => {
  const recordId = aDraft(at);
  sitsDown(` ${WORKER.toUpperCase()}`, 'TM');
  expect(await refusal(desk.records['record:share']({ recordId }))).toBe('NOT_ALLOWED');
  desk.sitDown(null);
  await ask(desk.records['record:share']({ recordId }));
  sitsDown(`${WORKER}  `, 'SM');
  expect(await refusal(desk.records['record:return']({ recordId }))).toBe('NOT_ALLOWED');
  expect((await desk.open(recordId)).state).toBe('SHARED');
});

it.each([
  ['Marian Oduya', 'Marian Oduya', 'Marian Oduya'],
  ['Marian Oduya', ' marian  ODUYA ', 'Marian Oduya'],
  ['Grace Ibbotson', 'Marian Oduya', 'Grace Ibbotson, covering for Marian Oduya'],
  ['Grace Ibbotson', '', 'Grace Ibbotson'],
])('%s signs what %j supervised: %s', (signedBy, supervisor, words) => {
  expect(signedByWords({ signedBy }, { supervisor })).toBe(words);
});
