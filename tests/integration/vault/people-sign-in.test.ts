import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openVault } from '@main/vault/vault';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type BackRoomInNode, backRoomInNode, PASSPHRASE, setUpVault } from '../../support/back-room-in-node';
import { ask, refusal } from '../../support/replies';
import { mustOpen, testClock } from '../../support/store-for-tests';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const PRIYAS = 'harbour violin quarterly moss';
const OTHER = 'gravel teapot seventeen orchid';
const HELEN = 'Helen Marsh';
const PRIYA = { name: 'Priya Shah', role: 'SW', team: 'Team 3', newlyQualifiedFrom: null } as const;

/** Opens the folder again as the next start of the app would, with waits that pass at once. */
function nextStart(room: { dataFolder: string }): BackRoomInNode {
  const timer = { now: () => 0, wait: async () => undefined };
  return backRoomInNode({ dataFolder: room.dataFolder, timer });
}

async function withPriyaInvited() {
  const room = backRoomInNode({ timer: { now: () => 0, wait: async () => undefined } });
  const recoveryKey = await setUpVault(room);
  const added = await ask(room.call('person:add', { ...PRIYA, signsIn: true, passphrase: PASSPHRASE }));
  await room.call('vault:lock', undefined);
  return { ...room, recoveryKey, priya: added.userId, code: added.code?.groups.join('-') ?? '' };
}

const keyringOf = (room: { dataFolder: string }) => readFileSync(join(room.dataFolder, 'keyring.json'), 'utf8');

describe('joining', () => {
  let room: Awaited<ReturnType<typeof withPriyaInvited>>;
  beforeAll(async () => {
    room = await withPriyaInvited();
  });

  it('asks for no name while one person has a passphrase', async () => {
    expect(await ask(room.call('app:status', undefined))).toMatchObject({ asksName: false, lastName: HELEN });
  });

  it('refuses a weak passphrase, a wrong name and a wrong code, and the code is as good as before', async () => {
    const { code } = room;
    expect(await refusal(room.call('vault:join', { name: PRIYA.name, code, passphrase: 'Priya Shah' }))).toBe(
      'WEAK_PASSPHRASE',
    );
    expect(await refusal(room.call('vault:join', { name: 'Priya Shaw', code, passphrase: PRIYAS }))).toBe('WRONG_CODE');
    const wrong = `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`;
    expect(await refusal(room.call('vault:join', { name: PRIYA.name, code: wrong, passphrase: PRIYAS }))).toBe(
      'WRONG_CODE',
    );
  });

  it('opens once, for the name in any spelling, and never again', async () => {
    const typed = { name: '  priya   SHAH ', code: room.code.toLowerCase().replaceAll('-', ' '), passphrase: PRIYAS };
    expect(await ask(room.call('vault:join', typed))).toMatchObject({ name: 'Priya Shah', role: 'SW', team: 'Team 3' });
    expect(await refusal(room.call('people:list', undefined))).toBe('NOT_ALLOWED');
    await room.call('vault:lock', undefined);
    expect(await refusal(room.call('vault:join', { ...typed, passphrase: OTHER }))).toBe('WRONG_CODE');
  });

  it('then asks who it is, and each passphrase opens for its own name only', async () => {
    const again = nextStart(room);
    expect(await ask(again.call('app:status', undefined))).toMatchObject({ asksName: true, lastName: null });
    for (const [name, passphrase] of [
      [undefined, PASSPHRASE],
      [PRIYA.name, PASSPHRASE],
      [HELEN, PRIYAS],
      ['Nobody Here', PRIYAS],
    ] as const) {
      const typed = name === undefined ? { passphrase } : { name, passphrase };
      expect(await again.call('vault:unlock', typed)).toEqual({ ok: false, failure: { kind: 'WRONG_PASSPHRASE' } });
    }
    expect(await ask(again.call('vault:unlock', { name: PRIYA.name, passphrase: PRIYAS }))).toMatchObject({
      role: 'SW',
    });
    await again.call('vault:lock', undefined);
    expect(await ask(again.call('app:status', undefined))).toMatchObject({ lastName: PRIYA.name });
    await again.call('vault:lock', { isSwitching: true });
    expect(await ask(again.call('app:status', undefined))).toMatchObject({ lastName: null });
    expect(await ask(again.call('vault:unlock', { name: 'helen marsh', passphrase: PASSPHRASE }))).toMatchObject({
      role: 'TM',
    });
  });

  it('writes no name and no code into the keyring', () => {
    const keyring = keyringOf(room);
    for (const word of ['Priya', 'Shah', 'Helen', 'Marsh', room.code, room.code.replaceAll('-', '')]) {
      expect(keyring).not.toContain(word);
    }
  });
});

describe('a code', () => {
  it('is over after its last day, and the list says so', async () => {
    const room = await withPriyaInvited();
    const later = backRoomInNode({
      dataFolder: room.dataFolder,
      clock: { now: () => '2026-11-17T08:00:00.000Z' as never, today: () => '2026-11-17' as never },
    });
    expect(await refusal(later.call('vault:join', { name: PRIYA.name, code: room.code, passphrase: PRIYAS }))).toBe(
      'WRONG_CODE',
    );
    await ask(later.call('vault:unlock', { passphrase: PASSPHRASE }));
    expect(await ask(later.call('people:list', undefined))).toMatchObject([
      { name: HELEN, signIn: 'OWN_PASSPHRASE', isYou: true },
      { name: PRIYA.name, signIn: 'CODE_OVER', codeUntil: null },
    ]);
    await later.call('vault:lock', undefined);
    // Nothing is left in the file that a clock set back could bring to life.
    const setBack = nextStart(room);
    const joining = { name: PRIYA.name, code: room.code, passphrase: PRIYAS };
    expect(await refusal(setBack.call('vault:join', joining))).toBe('WRONG_CODE');
    await ask(setBack.call('vault:unlock', { passphrase: PASSPHRASE }));
    expect(await ask(setBack.call('people:list', undefined))).toMatchObject([{}, { signIn: 'CODE_OVER' }]);
    await ask(setBack.call('person:new-code', { userId: room.priya, passphrase: PASSPHRASE }));
    expect(await ask(setBack.call('people:list', undefined))).toMatchObject([{}, { signIn: 'CODE_WAITING' }]);
  });

  it('that is new ends the one before, and replaces a forgotten passphrase when it is used', async () => {
    const room = await withPriyaInvited();
    await ask(room.call('vault:join', { name: PRIYA.name, code: room.code, passphrase: PRIYAS }));
    await room.call('vault:lock', undefined);
    await ask(room.call('vault:unlock', { name: HELEN, passphrase: PASSPHRASE }));
    const wrong = room.call('person:new-code', { userId: room.priya, passphrase: PRIYAS });
    expect(await refusal(wrong)).toBe('WRONG_PASSPHRASE');
    const first = await ask(room.call('person:new-code', { userId: room.priya, passphrase: PASSPHRASE }));
    const second = await ask(room.call('person:new-code', { userId: room.priya, passphrase: PASSPHRASE }));
    await room.call('vault:lock', undefined);
    const joining = { name: PRIYA.name, passphrase: OTHER };
    expect(await refusal(room.call('vault:join', { ...joining, code: first.groups.join('') }))).toBe('WRONG_CODE');
    // Until the new code is used the old passphrase goes on.
    await ask(room.call('vault:unlock', { name: PRIYA.name, passphrase: PRIYAS }));
    await room.call('vault:lock', undefined);
    await ask(room.call('vault:join', { ...joining, code: second.groups.join('') }));
    await room.call('vault:lock', undefined);
    const old = room.call('vault:unlock', { name: PRIYA.name, passphrase: PRIYAS });
    expect(await refusal(old)).toBe('WRONG_PASSPHRASE');
    await ask(room.call('vault:unlock', { name: PRIYA.name, passphrase: OTHER }));
  });

  it('is opened by one of two who use it at the same moment', async () => {
    const room = await withPriyaInvited();
    const typed = { name: PRIYA.name, code: room.code };
    const both = await Promise.all([
      refusal(room.call('vault:join', { ...typed, passphrase: PRIYAS })),
      refusal(room.call('vault:join', { ...typed, passphrase: OTHER })),
    ]);
    expect(both.filter((one) => one === 'ANSWERED')).toHaveLength(1);
  });
});

describe('adding somebody', () => {
  it('leaves keyring and people as they were when it is refused', async () => {
    const room = await withPriyaInvited();
    await ask(room.call('vault:unlock', { passphrase: PASSPHRASE }));
    const keyring = keyringOf(room);
    const people = await ask(room.call('people:list', undefined));
    const asked = { ...PRIYA, name: 'Sam Okoro', signsIn: true };
    expect(await refusal(room.call('person:add', { ...asked, passphrase: OTHER }))).toBe('WRONG_PASSPHRASE');
    expect(await refusal(room.call('person:add', { ...asked, passphrase: '' }))).toBe('INVALID');
    const taken = { ...asked, name: 'PRIYA  shah', passphrase: PASSPHRASE };
    expect(await refusal(room.call('person:add', taken))).toBe('NAME_TAKEN');
    expect(keyringOf(room)).toBe(keyring);
    expect(await ask(room.call('people:list', undefined))).toEqual(people);
  });

  it('needs no passphrase for somebody who does not sign in', async () => {
    const room = await withPriyaInvited();
    await ask(room.call('vault:unlock', { passphrase: PASSPHRASE }));
    const added = await ask(room.call('person:add', { ...PRIYA, name: 'Sam Okoro', signsIn: false, passphrase: '' }));
    expect(added.code).toBeNull();
    const listed = await ask(room.call('people:list', undefined));
    expect(listed.find(({ name }) => name === 'Sam Okoro')).toMatchObject({ signIn: 'NEVER', leftOn: null });
  });
});

describe('wrong tries', () => {
  it('of passphrases and of codes are slowed down together, also when the program is started again each time', async () => {
    const { dataFolder, code } = await withPriyaInvited();
    const waitedMs: number[] = [];
    const timer = {
      now: () => 0,
      wait: async (ms: number) => {
        waitedMs.push(ms);
      },
    };
    const start = () => backRoomInNode({ dataFolder, timer });
    for (const passphrase of [OTHER, PRIYAS, OTHER]) await start().call('vault:unlock', { passphrase });
    for (const name of ['A', 'B', 'C']) await start().call('vault:join', { name, code, passphrase: PRIYAS });
    expect(waitedMs).toEqual([5_000, 10_000]);
    const room = start();
    await ask(room.call('vault:unlock', { passphrase: PASSPHRASE }));
    await room.call('vault:lock', undefined);
    expect(waitedMs).toEqual([5_000, 10_000, 20_000]);
    expect(await wrongTriesBeforeLastUnlock(dataFolder)).toBe('{"wrongTriesBefore":6}');
  });
});

async function wrongTriesBeforeLastUnlock(folder: string): Promise<unknown> {
  const vault = openVault({ folder });
  const unlocked = await vault.unlock(PASSPHRASE);
  if (!unlocked.ok) throw new Error(unlocked.failure.kind);
  const { database, close } = mustOpen({ file: vault.files.store, key: unlocked.value.key, clock: testClock() });
  unlocked.value.key.erase();
  const detail = database.prepare("SELECT detail FROM audit_event WHERE kind = 'UNLOCKED' ORDER BY seq DESC").pluck();
  const found = detail.get();
  close();
  return found;
}
