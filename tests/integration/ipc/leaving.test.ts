import { randomUUID } from 'node:crypto';
import { sealedFileId, userId } from '@domain/identifiers';
import type { Role } from '@domain/lists/roles';
import type { HandlerContext, SignedIn } from '@main/ipc/handler-context';
import { createPeopleHandlers } from '@main/ipc/people-handlers';
import { historyOfAction } from '@main/store/action-history';
import { verifyChain } from '@main/store/audit-trail';
import { recordChange } from '@main/store/child-fact-table';
import { addHandedAnswer } from '@main/store/handed-answer-table';
import { listRecords } from '@main/store/record-list';
import { addMadeFile, revokedFilesOf } from '@main/store/sealed-file-table';
import { keepPartnerKey, readPartnerKeys, trustPartnerKey } from '@main/store/sealed-key-table';
import { retireTemplate } from '@main/store/template-steps';
import { addUser } from '@main/store/user-table';
import { findWorker, saveWorker } from '@main/store/worker-table';
import { AttemptPace } from '@main/vault/attempt-pace';
import type { Vault } from '@main/vault/vault';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { NO_DIALOGS } from '../../support/no-dialogs';
import { NO_PAPER } from '../../support/no-paper';
import { aChild, aDraft, anAction, sectionKey, share, WORKER, write } from '../../support/records-for-tests';
import { ask, refusal } from '../../support/replies';
import { day, newTestStore, type TestStore } from '../../support/store-for-tests';

let at: TestStore;
let user: SignedIn;
let removed: string[];
let removePerson: (id: string) => void;

beforeEach(() => {
  at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
  user = { userId: at.manager.id, name: at.manager.name, role: 'TM', team: '', storeKind: 'TEAM' };
  removed = [];
  removePerson = (id) => removed.push(id);
});

const context = {
  session: () => ({ database: at.database, user }),
  clock: { now: () => at.clock.now(), today: () => at.clock.today() },
  dialogs: NO_DIALOGS,
  tell: () => undefined,
  paper: NO_PAPER,
  withStoreToItself: (work: (signal: AbortSignal) => Promise<unknown>) => work(new AbortController().signal),
} as unknown as HandlerContext;
const vault = {
  removePerson: (id: string) => removePerson(id),
  waysIn: () => ({ ok: true, value: new Map() }),
} as unknown as Vault;
const people = createPeopleHandlers({ context, vault, pace: new AttemptPace() });

function somebody(name: string, role: Role, team = ''): SignedIn['userId'] {
  const id = userId.parse(randomUUID());
  addUser(at.database, { id, name, role, team, createdAt: at.clock.now() });
  return id;
}

/** A worker with two children, one shared record that waits, and an open action in it. */
function workerInHand() {
  const id = somebody(WORKER, 'SW', 'Team 3');
  const children = ['AA-1', 'AA-2'].map((reference) => {
    const child = aChild(at, { reference });
    recordChange(
      at.database,
      { kind: 'WORKER', from: day('2026-02-01'), name: WORKER },
      { childId: child, source: 'CASELOAD', now: at.clock.now() },
    );
    return child;
  });
  const action = anAction({ who: ` ${WORKER.toUpperCase()} `, by: day('2026-11-30') });
  const recordId = aDraft(at, children[0]);
  write(at, recordId, { [sectionKey('ACTIONS')]: { kind: 'ACTIONS', actions: [action], noActionReason: '' } });
  share(at, recordId);
  return { id, action };
}

const on = (leftOn: string) => ({ leftOn: day(leftOn), actionsTo: 'Sam Okoro', openHandovers: true });
const fingerprint = () => [
  at.database.prepare('SELECT * FROM app_user').all(),
  at.database.prepare('SELECT * FROM action').all(),
  at.database.prepare('SELECT * FROM worker').all(),
  at.database.prepare('SELECT count(*) AS n FROM record').all(),
  at.database.prepare('SELECT count(*) AS n FROM audit_event').all(),
];

it('shows what a leaver has in hand', async () => {
  const { id } = workerInHand();
  expect(await ask(people['person:look-leaving']({ userId: id }))).toMatchObject({
    openActions: 1,
    children: [{}, {}],
    waitingForAnswer: 1,
  });
});

it('moves the actions, begins a handover for each child, ends the sign-in, and writes all of it down', async () => {
  const { id, action } = workerInHand();
  saveWorker(
    at.database,
    { name: WORKER, startedOn: day('2024-01-08'), newlyQualifiedFrom: null, leftOn: null },
    at.clock.now(),
  );
  const today = at.clock.today();
  const left = await ask(people['person:leave']({ userId: id, ...on(today) }));
  expect(left).toEqual({ actionsMoved: 1, handoversOpened: 2 });
  expect(historyOfAction(at.database, action.id as never).at(-1)).toMatchObject({
    kind: 'OWNER_CHANGED',
    detail: { to: 'Sam Okoro', why: `${WORKER} has left` },
  });
  const drafts = listRecords(at.database, { sees: 'EVERYONE' }).filter(({ state }) => state === 'DRAFT');
  expect(drafts.map(({ type }) => type)).toEqual(['HANDOVER', 'HANDOVER']);
  expect(findWorker(at.database, WORKER)).toMatchObject({ startedOn: '2024-01-08', leftOn: today });
  expect(removed).toEqual([id]);
  expect(verifyChain(at.database).isIntact).toBe(true);
  const kinds = at.database.prepare('SELECT kind FROM audit_event ORDER BY seq DESC LIMIT 5').pluck().all();
  expect(kinds).toEqual(['USER_LEFT', 'RECORD_STARTED', 'RECORD_STARTED', 'ACTION_CHANGED', expect.anything()]);
});

/** A compared card of theirs, and three files: one that waits, one that was answered, one past its last day. */
function exchangeWith(id: SignedIn['userId']) {
  const { database, clock, manager } = at;
  const read = { userId: id, name: WORKER, publicKey: Buffer.alloc(32, 7), by: manager.id, at: clock.now() };
  keepPartnerKey(database, read);
  trustPartnerKey(database, 1, clock.now());
  return (['2027-01-10', '2027-01-10', '2026-01-10'] as const).map((expiresOn, index) => {
    const fileId = sealedFileId.parse(randomUUID());
    addMadeFile(database, {
      ...{ fileId, kind: 'HAND_OVER', number: index + 1, madeAt: clock.now(), expiresOn: day(expiresOn) },
      ...{ counts: { children: 1, records: 1, actions: 0 }, userId: id, madeBy: manager.id, sha256: 'a'.repeat(64) },
    });
    return fileId;
  });
}

it('ends their exchange of sealed files and calls back what nobody has answered, or does neither', async () => {
  const { id } = workerInHand();
  const [waiting, answered] = exchangeWith(id);
  const answer = { kind: 'AGREES' as const, comment: '', recordedBy: WORKER, recordedAt: at.clock.now() };
  addHandedAnswer(at.database, {
    ...{ answerId: randomUUID() as never, recordId: randomUUID() as never, version: 1, fromUser: id, partner: 1 },
    ...{ number: 1, answer, givenOn: answered as never, fileId: null, outcome: 'NEW', at: at.clock.now() },
  });
  expect(await ask(people['person:look-leaving']({ userId: id }))).toMatchObject({ hasExchange: true, openFiles: 1 });
  removePerson = () => {
    throw new Error('disk');
  };
  expect(() => people['person:leave']({ userId: id, ...on(at.clock.today()) })).toThrow('disk');
  expect(readPartnerKeys(at.database)).toMatchObject([{ endedAt: null }]);
  expect(revokedFilesOf(at.database, id)).toEqual([]);

  removePerson = () => undefined;
  await ask(people['person:leave']({ userId: id, ...on(at.clock.today()) }));
  expect(readPartnerKeys(at.database)).toMatchObject([{ endedAt: at.clock.now() }]);
  expect(revokedFilesOf(at.database, id)).toEqual([waiting]);
  const written = at.database
    .prepare("SELECT kind, subject FROM audit_event WHERE kind GLOB 'SEALED_*' ORDER BY seq")
    .all();
  expect(written).toEqual([
    { kind: 'SEALED_FILE_REVOKED', subject: waiting },
    { kind: 'SEALED_KEY_ENDED', subject: id },
  ]);
  expect(verifyChain(at.database).isIntact).toBe(true);
});

it('leaves everything as it was when it is refused, or when the keyring cannot be written', async () => {
  const { id } = workerInHand();
  const leave = (changes: Partial<ReturnType<typeof on>>) =>
    people['person:leave']({ userId: id, ...on(at.clock.today()), ...changes });
  const retiring = { id: 'handover', by: at.manager.id, now: at.clock.now() };
  expect(retireTemplate(at.database, retiring).ok).toBe(true);
  const before = fingerprint();
  expect(await leave({})).toEqual({ ok: false, failure: { kind: 'INVALID', field: 'openHandovers' } });
  expect(fingerprint()).toEqual(before);
  expect(await refusal(leave({ leftOn: day('2030-01-01') }))).toBe('INVALID');
  expect(await refusal(leave({ actionsTo: '' }))).toBe('INVALID');
  expect(await refusal(leave({ actionsTo: WORKER.toLowerCase() }))).toBe('INVALID');
  removePerson = () => {
    throw new Error('disk');
  };
  expect(() => leave({ openHandovers: false })).toThrow('disk');
  expect(fingerprint()).toEqual(before);
});

it('lets a manager of one team place only its social workers and business support', async () => {
  user = { ...user, team: 'Team 3' };
  const add = (role: Role, team: string, name: string) =>
    people['person:add']({ name, role, team, newlyQualifiedFrom: null, signsIn: false, passphrase: '' });
  expect(await refusal(add('SW', 'Team 3', 'A'))).toBe('ANSWERED');
  expect(await refusal(add('BS', 'team 3', 'B'))).toBe('ANSWERED');
  expect(await refusal(add('SW', '', 'C'))).toBe('NOT_ALLOWED');
  expect(await refusal(add('SW', 'Team 4', 'D'))).toBe('NOT_ALLOWED');
  expect(await refusal(add('TM', 'Team 3', 'E'))).toBe('NOT_ALLOWED');
  const [inOther, manager] = [somebody('F', 'SW', 'Team 4'), somebody('G', 'SM')];
  const moved = { role: 'SW', team: 'Team 3', newlyQualifiedFrom: null } as const;
  expect(await refusal(people['person:change']({ userId: inOther, ...moved }))).toBe('NOT_ALLOWED');
  expect(await refusal(people['person:leave']({ userId: manager, ...on('2026-01-01') }))).toBe('NOT_ALLOWED');
});

it('keeps the day somebody began as newly qualified with what is known of workers', async () => {
  const added = await ask(
    people['person:add']({
      ...{ name: 'Priya Shah', role: 'SW', team: '', newlyQualifiedFrom: day('2026-09-01') },
      ...{ signsIn: false, passphrase: '' },
    }),
  );
  expect(findWorker(at.database, 'priya shah')).toMatchObject({ newlyQualifiedFrom: '2026-09-01' });
  await ask(people['person:change']({ userId: added.userId, role: 'SW', team: '', newlyQualifiedFrom: null }));
  expect(findWorker(at.database, 'priya shah')).toMatchObject({ newlyQualifiedFrom: null });
  const wrong = { userId: added.userId, role: 'QA', team: '', newlyQualifiedFrom: day('2026-09-01') } as const;
  expect(await refusal(people['person:change'](wrong))).toBe('INVALID');
});

it('tells a manager of one team nothing of another team’s children, and begins no record of theirs', async () => {
  const { id } = workerInHand();
  const other = aChild(at, { reference: 'AA-9', surname: 'Kanarienberg', team: 'Team 4' });
  recordChange(
    at.database,
    { kind: 'WORKER', from: day('2026-02-01'), name: WORKER },
    { childId: other, source: 'CASELOAD', now: at.clock.now() },
  );
  user = { ...user, userId: somebody('Nora North', 'TM', 'Team 3'), name: 'Nora North', team: 'Team 3' };
  const inHand = await ask(people['person:look-leaving']({ userId: id }));
  const theirs = at.database.prepare("SELECT count(*) AS n FROM child WHERE coalesce(team, '') <> 'Team 4'").get();
  expect(inHand.children).toHaveLength((theirs as { n: number }).n);
  expect(JSON.stringify(inHand)).not.toContain('Kanarienberg');
  await ask(people['person:leave']({ userId: id, ...on('2026-11-09') }));
  expect(at.database.prepare('SELECT 1 FROM record WHERE child_id = ?').all(other)).toEqual([]);
});
