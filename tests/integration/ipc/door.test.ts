import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Channel, contract } from '@contract/contract';
import { failure } from '@contract/failure';
import { NO_ANSWERS } from '@domain/check/check-answers';
import type { Role } from '@domain/lists/roles';
import { NO_REVIEW } from '@domain/review/worker-review';
import { DEFAULT_SETTINGS_ON_PAPER } from '@domain/settings/check-settings';
import { newTemplate } from '@domain/template/new-template';
import { createDoor, type DoorParts } from '@main/ipc/register-handlers';
import { StoreTurns } from '@main/ipc/store-turns';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type BackRoomInNode, backRoomInNode, setUpVault } from '../../support/back-room-in-node';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const CHANNELS = Object.keys(contract).sort() as Channel[];
const OWN = { id: 'own-ours', name: 'Ours', recordType: 'CASE' } as const;
const PERSON = { userId: '2f1d7f4e-3c59-4a86-9f0d-1a6f3f1d2b10', name: 'Helen Marsh' };

/**
 * Who may call what, written out again by hand: whoever changes the contract has to change it here too.
 * Columns: nobody signed in, team manager, service manager, social worker, head of service, quality assurance, business
 * support, information governance. A row of four says no to the last four.
 */
const MATRIX: Readonly<Record<Channel, string>> = {
  'app:status': 'yes yes yes yes yes yes yes yes',
  'vault:assess-passphrase': 'yes yes yes yes yes yes yes yes',
  'vault:begin-setup': 'yes yes yes yes yes yes yes yes',
  'vault:save-recovery-sheet': 'yes yes yes yes yes yes yes yes',
  'vault:print-recovery-sheet': 'yes yes yes yes yes yes yes yes',
  'vault:confirm-recovery': 'yes yes yes yes yes yes yes yes',
  'vault:finish-setup': 'yes yes yes yes yes yes yes yes',
  'vault:unlock': 'yes yes yes yes yes yes yes yes',
  'vault:recover': 'yes yes yes yes yes yes yes yes',
  'vault:lock': 'yes yes yes yes yes yes yes yes',
  'vault:hold-lock': 'no yes yes yes yes yes yes yes',
  'vault:change-passphrase': 'no yes yes yes yes yes yes yes',
  'children:list': 'no yes yes yes no no no no',
  'child:open': 'no yes yes yes no no no no',
  'child:record-change': 'no yes yes no no no no no',
  'search:find': 'no yes yes yes no no no no',
  'caseload:choose-file': 'no yes yes no no no no no',
  'caseload:preview': 'no yes yes no no no no no',
  'caseload:import': 'no yes yes no no no no no',
  'caseload:cancel': 'no yes yes no no no no no',
  'records:list': 'no yes yes yes no yes no no',
  'record:start': 'no yes yes no no no no no',
  'record:start-addendum': 'no yes yes no no no no no',
  'record:open': 'no yes yes yes no yes no no',
  'record:save': 'no yes yes no no no no no',
  'record:share': 'no yes yes no no no no no',
  'record:return': 'no yes yes no no no no no',
  'record:answer': 'no yes yes yes no no no no',
  'record:sign': 'no yes yes no no no no no',
  'record:discard': 'no yes yes no no no no no',
  'record:export': 'no yes yes no no no no no',
  'record:print': 'no yes yes no no no no no',
  'record:confirm-filed': 'no yes yes no no no no no',
  'passages:list': 'no yes yes no no no no no',
  'practice:look': 'no yes yes no no yes no no',
  'practice:make': 'no yes yes no no yes no no',
  'family-copy:look': 'no yes yes no no no no no',
  'personal:list': 'no yes yes yes no no no no',
  'personal:start': 'no yes yes no no no no no',
  'personal:open': 'no yes yes yes no no no no',
  'personal:save': 'no yes yes no no no no no',
  'personal:names': 'no yes yes no no no no no',
  'personal:sign': 'no yes yes no no no no no',
  'personal:discard': 'no yes yes no no no no no',
  'personal:export': 'no yes yes yes no no no no',
  'record:move-to-newest-form': 'no yes yes no no no no no',
  'names:look': 'no yes yes no no no no no',
  'names:decide': 'no yes yes no no no no no',
  'siblings:look': 'no yes yes no no no no no',
  'siblings:start': 'no yes yes no no no no no',
  'siblings:records': 'no yes yes yes no yes no no',
  'templates:list': 'no yes yes yes no no no no',
  'template:open': 'no yes yes yes no no no no',
  'template:create': 'no yes yes no no no no no',
  'template:duplicate': 'no yes yes no no no no no',
  'template:edit': 'no yes yes no no no no no',
  'template:save-draft': 'no yes yes no no no no no',
  'template:discard-draft': 'no yes yes no no no no no',
  'template:publish': 'no yes yes no no no no no',
  'template:retire': 'no yes yes no no no no no',
  'template:restore': 'no yes yes no no no no no',
  'template:export': 'no yes yes no no no no no',
  'template:import': 'no yes yes no no no no no',
  'record:save-check': 'no yes yes no no no no no',
  'child:story': 'no yes yes no no no no no',
  'actions:list': 'no yes yes yes no no no no',
  'action:history': 'no yes yes yes no no no no',
  'action:note-progress': 'no yes yes yes no no no no',
  'action:move-date': 'no yes yes no no no no no',
  'action:change-owner': 'no yes yes no no no no no',
  'actions:export': 'no yes yes yes no no no no',
  'challenges:list': 'no yes yes yes no yes no no',
  'challenges:of-child': 'no yes yes yes no no no no',
  'challenge:raise': 'no yes yes no no no no no',
  'challenge:change': 'no yes yes no no no no no',
  'challenge:close': 'no yes yes no no no no no',
  'challenge:history': 'no yes yes no no no no no',
  'child:record-key-date': 'no yes yes no no no no no',
  'settings:read': 'no yes yes yes no no no no',
  'settings:save': 'no yes yes no no no no no',
  'workers:list': 'no yes yes no no no no no',
  'worker:save': 'no yes yes no no no no no',
  'board:open': 'no yes yes no no no no no',
  'board:own': 'no no no yes no no no no',
  'clinic:open': 'no yes yes no yes yes no no',
  'clinic:export': 'no yes yes no no no no no',
  'exports:list': 'no yes yes no no yes no yes',
  'exports:choose-folder': 'no yes yes no no no no yes',
  'exports:look': 'no yes yes no no no no yes',
  'exports:run': 'no yes yes no no no no yes',
  'exports:cancel': 'no yes yes no no no no yes',
  'exports:receipts': 'no yes yes no no no no no',
  'export-settings:read': 'no yes yes no no no no no',
  'export-settings:save': 'no yes yes no no no no no',
  'file:examine': 'no yes yes yes no no no no',
  'paste:choices': 'no yes yes no no no no no',
  'paste:parts': 'no yes yes no no no no no',
  'paste:save-limit': 'no yes yes no no no no no',
  'house:list': 'no yes yes no no no no no',
  'house:choose-file': 'no yes yes no no no no no',
  'house:stop-trying': 'no yes yes no no no no no',
  'house:use': 'no yes yes no no no no no',
  'house:save-test-page': 'no yes yes no no no no no',
  'house:remove': 'no yes yes no no no no no',
  'people:list': 'no yes yes no no no no no',
  'person:add': 'no yes yes no no no no no',
  'person:change': 'no yes yes no no no no no',
  'person:new-code': 'no yes yes no no no no no',
  'person:look-leaving': 'no yes yes no no no no no',
  'person:leave': 'no yes yes no no no no no',
  'reviews:list': 'no no no yes no no no no',
  'review:open': 'no no no yes no no no no',
  'review:save': 'no no no yes no no no no',
  'review:answer': 'no no no yes no no no no',
  'review:kept': 'no yes yes no no no no no',
  'review:to-addendum': 'no yes yes no no no no no',
  'review:accept': 'no yes yes no no no no no',
  'sealed:recognise': 'no yes yes yes no no no no',
  'sealed:partners': 'no yes yes yes no no no no',
  'sealed:save-card': 'no yes yes yes no no no no',
  'sealed:read-card': 'no yes yes yes no no no no',
  'sealed:trust-card': 'no yes yes yes no no no no',
  'sealed:end-key': 'no yes yes yes no no no no',
  'sealed:look': 'no yes yes no no no no no',
  'sealed:make': 'no yes yes no no no no no',
  'sealed:revoke': 'no yes yes no no no no no',
  'sealed:open': 'no no no yes no no no no',
  'sealed:look-reply': 'no no no yes no no no no',
  'sealed:make-answer': 'no no no yes no no no no',
  'sealed:look-answer': 'no yes yes no no no no no',
  'sealed:merge': 'no yes yes no no no no no',
  'vault:join': 'yes yes yes yes yes yes yes yes',
  'record:open-on-request': 'no no no no yes no no no',
  'challenges:count': 'no no no no yes no no no',
  'audit:list': 'no yes yes no yes yes no yes',
  'filing:list': 'no no no no no no yes no',
  'filing:confirm': 'no yes yes no no no yes no',
  'personal:let-read': 'no yes yes no no no no no',
  'personal:move-words': 'no yes yes no no no no no',
  'personal:move-words-back': 'no yes yes no no no no no',
  'personal:answer': 'no yes yes yes no no no no',
  'personal:of-supervisors': 'no no yes no no no no no',
  'personal:read-with-reason': 'no no yes no no no no no',
};
const COLUMNS: readonly (Role | null)[] = [null, 'TM', 'SM', 'SW', 'HS', 'QA', 'BS', 'IG'];
const CELLS = CHANNELS.flatMap((channel) =>
  COLUMNS.map((role, column) => [channel, role, MATRIX[channel]?.split(' ')[column] ?? 'no'] as const),
);

/** A door whose handlers only say that they were reached: what is tested is who gets that far. */
function doorFor(role: Role | null) {
  const reached: Channel[] = [];
  const refused: string[] = [];
  const handler = (channel: Channel) => () => {
    reached.push(channel);
    return { ok: false, failure: { kind: 'NOT_FOUND' } };
  };
  const door = createDoor({
    handlers: Object.fromEntries(
      CHANNELS.map((channel) => [channel, handler(channel)]),
    ) as unknown as DoorParts['handlers'],
    signedIn: () => (role === null ? null : ({ ...PERSON, role } as ReturnType<DoorParts['signedIn']>)),
    turns: new StoreTurns(),
    isInReach: () => true,
    onRefusal: (channel, kind) => refused.push(`${channel} ${kind}`),
    logError: () => 'REFERENCE',
  });
  return { door, reached, refused };
}

describe('who may call what', () => {
  it('has a row for every channel', () => {
    expect(Object.keys(MATRIX).sort()).toEqual(CHANNELS);
  });

  it.each(CELLS)('%s for %s: %s', async (channel, role, expected) => {
    const { door, reached, refused } = doorFor(role);
    const reply = await door(channel, requestFor(channel));
    if (expected === 'yes') {
      expect(reply).toEqual({ ok: false, failure: { kind: 'NOT_FOUND' } });
      expect(reached).toEqual([channel]);
      return;
    }
    const kind = role === null ? 'LOCKED' : 'NOT_ALLOWED';
    expect(reply).toEqual({ ok: false, failure: { kind } });
    expect(reached).toEqual([]);
    expect(refused).toEqual([`${channel} ${kind}`]);
  });
});

describe('what a request names', () => {
  it.each(['record:open', 'child:open', 'action:history', 'challenge:history'] as const)(
    '%s is refused before any handler where that is out of reach, and the refusal says which',
    async (channel) => {
      const reached: string[] = [];
      const named: (string | null)[] = [];
      const door = createDoor({
        handlers: { [channel]: () => reached.push(channel) } as unknown as DoorParts['handlers'],
        signedIn: () => ({ ...PERSON, role: 'TM' }) as ReturnType<DoorParts['signedIn']>,
        turns: new StoreTurns(),
        isInReach: () => false,
        onRefusal: (_channel, _kind, id) => named.push(id),
        logError: () => 'REFERENCE',
      });
      const request = requestFor(channel) as Record<string, string>;
      expect(await door(channel, request)).toEqual({ ok: false, failure: { kind: 'NOT_ALLOWED' } });
      expect(reached).toEqual([]);
      expect(named).toEqual([Object.values(request)[0]]);
    },
  );
});

describe('what a call may hold', () => {
  const manager = () => doorFor('TM');

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'vault:', null, 7, {}, ['app:status']])(
    'refuses %j as a channel',
    async (channel) => {
      expect(await manager().door(channel, undefined)).toEqual({
        ok: false,
        failure: { kind: 'INVALID', field: 'channel' },
      });
    },
  );

  it('names the field and never its value', async () => {
    const reply = await manager().door('child:open', { childId: 'Jane Doe' });
    expect(reply).toEqual({ ok: false, failure: { kind: 'INVALID', field: 'childId' } });
  });

  it('refuses fields it does not know, and does not repeat their names', async () => {
    const reply = await manager().door('record:save', {
      recordId: randomUUID(),
      sections: { 'Jane Doe, 6 Mill Lane': { kind: 'NONSENSE' } },
      place: null,
    });
    expect(reply).toMatchObject({ ok: false, failure: { kind: 'INVALID' } });
    expect(JSON.stringify(reply)).not.toContain('Jane');
    const extra = await manager().door('child:open', { childId: randomUUID(), isAdmin: true });
    expect(extra).toMatchObject({ ok: false, failure: { kind: 'INVALID' } });
  });

  it('refuses 10 MB', async () => {
    const reply = await manager().door('search:find', { words: 'a'.repeat(10_000_000) });
    expect(reply).toMatchObject({ ok: false, failure: { kind: 'INVALID' } });
  });

  it('does not send a reply that breaks the contract', async () => {
    const logged: unknown[] = [];
    const handlers = { 'records:list': () => ({ ok: true, value: [{ secret: 'Jane Doe' }] }) };
    const door = createDoor({
      handlers: handlers as unknown as DoorParts['handlers'],
      signedIn: () => ({ ...PERSON, role: 'TM' }) as ReturnType<DoorParts['signedIn']>,
      turns: new StoreTurns(),
      isInReach: () => true,
      onRefusal: () => undefined,
      logError: (error) => {
        logged.push(error);
        return 'REFERENCE';
      },
    });
    const reply = await door('records:list', undefined);
    expect(reply).toEqual({ ok: false, failure: { kind: 'UNEXPECTED', reference: 'REFERENCE' } });
    expect(logged).toHaveLength(1);
  });
});

describe('whatever is thrown at it', () => {
  let room: BackRoomInNode;
  beforeAll(async () => {
    room = backRoomInNode();
    await setUpVault(room);
  });

  /** Everything that changes something except the three calls that are meant to: locking ends the test. */
  const channel = fc.constantFrom(...CHANNELS.filter((name) => name !== 'vault:lock'));
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withTypedArray: true,
  });
  const hostile = fc.oneof(
    anything,
    fc.record({ childId: fc.uuid(), change: anything }),
    fc.record({ recordId: fc.uuid(), sections: anything, place: fc.option(fc.string()), header: anything }),
    fc.record({ passphrase: fc.string({ maxLength: 8 }), knownWords: fc.array(fc.string()) }),
    fc.record({ words: fc.string({ unit: 'binary' }) }),
    fc.constant(JSON.parse('{"__proto__":{"role":"SM"},"childId":"x"}')),
  );

  it('never throws, never answers outside the contract, and changes nothing', async () => {
    const fingerprint = () =>
      room
        .call('records:list', undefined)
        .then(async (records) => [records, await room.call('children:list', undefined)]);
    const before = await fingerprint();
    const keyring = readFileSync(join(room.dataFolder, 'keyring.json'));
    await fc.assert(
      fc.asyncProperty(channel, hostile, async (name, request) => {
        // Guessing passphrases is slowed down on purpose, and tested where the clock can be moved.
        fc.pre(name !== 'vault:unlock' && name !== 'vault:change-passphrase');
        const reply = await room.door(name, request);
        if (!reply.ok) expect(failure.safeParse(reply.failure).success).toBe(true);
        if (!reply.ok) expect(reply.failure.kind).not.toBe('UNEXPECTED');
        expect(JSON.stringify(reply)).not.toMatch(/SELECT|INSERT|\bat .*:\d+:\d+/);
      }),
      { numRuns: 3_000 },
    );
    expect(await fingerprint()).toEqual(before);
    expect(readFileSync(join(room.dataFolder, 'keyring.json')).equals(keyring)).toBe(true);
    expect(Object.prototype).not.toHaveProperty('role');
  });
});

const CHALLENGE_WORDS = {
  ...{ raisedOn: '2026-10-12', raisedBy: 'Beth Amory', source: 'IRO', stage: 'INFORMAL', issue: '', risk: '' },
  ...{ response: '', respondedOn: null, changed: '', howWeKnow: '', seenOn: null },
};

/** A request of the right shape for each channel, so that only the role decides. */
function requestFor(channel: Channel): unknown {
  const [childId, recordId, importId, personalId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const actionId = randomUUID();
  const requests: Partial<Record<Channel, unknown>> = {
    'vault:assess-passphrase': { passphrase: 'words', knownWords: [] },
    'vault:begin-setup': { passphrase: 'words' },
    'vault:confirm-recovery': { groups: ['ABCD'] },
    'vault:finish-setup': { serviceName: 'Northbridge', teamName: '', managerName: 'Helen Marsh' },
    'vault:unlock': { passphrase: 'words' },
    'person:add': {
      ...{ name: 'Priya Shah', role: 'SW', team: '', newlyQualifiedFrom: null },
      ...{ signsIn: true, passphrase: 'words' },
    },
    'person:change': { userId: PERSON.userId, role: 'SW', team: '', newlyQualifiedFrom: null },
    'person:new-code': { userId: PERSON.userId, passphrase: 'words' },
    'person:look-leaving': { userId: PERSON.userId },
    'person:leave': { userId: PERSON.userId, leftOn: '2026-11-09', actionsTo: '', openHandovers: false },
    'record:open-on-request': { number: 'CS-000001', reason: 'A complaint was made' },
    'audit:list': { before: null, by: null, group: null, day: null },
    'filing:confirm': { recordId, filedOn: '2026-11-09' },
    'review:open': { recordId },
    'review:save': { recordId, textHash: 'a'.repeat(64), review: NO_REVIEW, comment: '' },
    'review:answer': { recordId, textHash: 'a'.repeat(64), kind: 'AGREES', comment: '', review: NO_REVIEW },
    'review:kept': { recordId },
    'review:to-addendum': { recordId, answerId: PERSON.userId },
    'review:accept': { recordId, actionIds: [actionId] },
    'sealed:recognise': { path: '/tmp/a.throughline' },
    'sealed:read-card': { userId: null, path: null },
    'sealed:open': { path: null },
    'sealed:look-answer': { path: null },
    'sealed:trust-card': { userId: null, typed: 'ABCD' },
    'sealed:end-key': { userId: null },
    'sealed:look': { userId: PERSON.userId },
    'sealed:make': { userId: PERSON.userId, expiresOn: '2026-11-30' },
    'sealed:revoke': { fileId: randomUUID() },
    'sealed:merge': { fileId: randomUUID(), standing: [] },
    'vault:join': { name: 'Priya Shah', code: 'ABCD', passphrase: 'words' },
    'vault:recover': { recoveryKey: 'ABCD', newPassphrase: 'words' },
    'vault:hold-lock': { answer: 'ASKING' },
    'vault:change-passphrase': { current: 'words', next: 'words' },
    'child:open': { childId },
    'child:record-change': { childId, change: { kind: 'WORKER', from: '2026-11-09', name: 'Priya Shah' } },
    'search:find': { words: 'Jane' },
    'caseload:preview': { importId, match: [] },
    'caseload:import': { importId },
    'caseload:cancel': { importId },
    'record:start': { childId, templateId: 'T1' },
    'record:start-addendum': { recordId },
    'record:open': { recordId },
    'record:save': { recordId, sections: {}, place: null },
    'record:share': { recordId },
    'record:return': { recordId },
    'record:answer': { recordId, kind: 'AGREES', comment: '' },
    'record:sign': { recordId },
    'record:discard': { recordId, reason: 'Started by mistake' },
    'record:export': { recordId },
    'record:print': { recordId },
    'practice:look': { recordIds: [recordId], decided: [] },
    'practice:make': { recordIds: [recordId], decided: [{ word: 'Okafor', is: 'SURNAME' }] },
    'family-copy:look': { recordId, leftOut: [] },
    'record:confirm-filed': { recordId, filedOn: '2026-11-09' },
    'passages:list': { recordId },
    'personal:start': { worker: 'Priya Shah', templateId: 'personal' },
    'personal:open': { personalId },
    'personal:save': { personalId, sections: {}, place: null },
    'personal:names': { personalId },
    'personal:sign': { personalId },
    'personal:discard': { personalId },
    'personal:export': { personalId },
    'personal:let-read': { personalId },
    'personal:move-words': { recordId, section: 'update', words: 'Priya was off sick.' },
    'personal:move-words-back': {
      ...{ recordId, personalId, section: 'update', words: 'Priya was off sick.' },
      before: { kind: 'NEXT_DATE', date: null, dateText: '', reason: '' },
    },
    'personal:answer': { personalId, comment: '' },
    'personal:read-with-reason': { personalId, reason: 'A complaint about the sessions' },
    'record:move-to-newest-form': { recordId },
    'names:look': { recordIds: [recordId] },
    'names:decide': { recordId, version: 1, choices: [{ childId, choice: 'KEEP' }] },
    'siblings:look': { recordId },
    'siblings:start': { recordId, children: [{ childId, isConfirmed: true }] },
    'siblings:records': { recordId },
    'template:open': { id: 'case-supervision', version: null },
    'template:create': { name: 'Weekly check-in', recordType: 'CASE' },
    'template:duplicate': { id: 'case-supervision', version: null, name: 'Ours' },
    'template:edit': { id: 'own-ours' },
    'template:save-draft': { id: 'own-ours', template: newTemplate(OWN, []) },
    'template:discard-draft': { id: 'own-ours' },
    'template:publish': { id: 'own-ours', note: 'First version' },
    'template:retire': { id: 'own-ours' },
    'template:restore': { id: 'own-ours' },
    'template:export': { id: 'own-ours', version: null },
    'record:save-check': { recordId, answers: NO_ANSWERS },
    'child:story': { childId },
    'action:history': { actionId },
    'action:note-progress': { actionId, note: { on: '2026-11-09', says: 'DONE', note: '', evidence: '' } },
    'action:move-date': { actionId, due: '2026-12-09', why: 'The panel moved' },
    'action:change-owner': { actionId, who: 'Tom Birkett', why: 'Priya has left' },
    'actions:export': { actionIds: [actionId], kind: 'CSV' },
    'challenges:of-child': { childId },
    'challenge:raise': { childId, words: CHALLENGE_WORDS },
    'challenge:change': { challengeId: actionId, words: CHALLENGE_WORDS },
    'challenge:close': { challengeId: actionId, closedOn: '2026-11-09', closedBy: 'Beth Amory' },
    'challenge:history': { challengeId: actionId },
    'child:record-key-date': { childId, kind: 'NEXT_COURT', day: '2026-12-09' },
    'settings:save': { settings: DEFAULT_SETTINGS_ON_PAPER },
    'worker:save': { name: 'Tom Birkett', startedOn: null, newlyQualifiedFrom: null, leftOn: null },
    'clinic:open': { from: '2026-01-01', until: '2026-11-09' },
    'house:use': { id: null },
    'house:save-test-page': { id: null },
    'house:remove': { id: importId },
    'clinic:export': { from: '2026-01-01', until: '2026-11-09' },
    'exports:list': { scope: { kind: 'WAITING' }, profile: 'FILE_COPY' },
    'exports:choose-folder': { recordIds: [recordId], profile: 'FILE_COPY', format: 'WORD' },
    'exports:look': { recordIds: [recordId], profile: 'FILE_COPY', format: 'WORD', folderId: importId },
    'exports:run': {
      ...{ recordIds: [recordId], profile: 'FILE_COPY', format: 'WORD' },
      ...{ folderId: importId, onExisting: 'LEAVE_OUT' },
    },
    'exports:receipts': { of: { kind: 'ALL' }, before: null },
    'export-settings:save': { filePattern: '{kind}_{number}' },
    'file:examine': { path: '/out.docx' },
    'paste:choices': { recordId },
    'paste:parts': { recordId, choice: 'whole', limit: 4_000 },
    'paste:save-limit': { limit: 4_000 },
  };
  return requests[channel];
}
