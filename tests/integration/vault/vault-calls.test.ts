import { existsSync, readdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type BackRoomInNode, backRoomInNode, PASSPHRASE, setUpVault } from '../../support/back-room-in-node';

// Each passphrase costs a quarter of a second on purpose, several times a test, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const NEXT = 'harbour violin quarterly moss';

/** Opens the folder again as the next start of the app would. */
function nextStart(room: BackRoomInNode): BackRoomInNode {
  return backRoomInNode({ dataFolder: room.dataFolder });
}

async function setUpAndLocked(): Promise<BackRoomInNode & { recoveryKey: string[] }> {
  const room = backRoomInNode();
  const recoveryKey = await setUpVault(room);
  await room.call('vault:lock', undefined);
  return { ...room, recoveryKey };
}

describe('setting up', () => {
  it('goes from an empty folder to a signed-in manager, and leaves exactly the two files', async () => {
    const room = backRoomInNode();
    expect(await room.call('app:status', undefined)).toMatchObject({ ok: true, value: { vault: 'ABSENT' } });
    await setUpVault(room);
    expect(await room.call('app:status', undefined)).toMatchObject({ ok: true, value: { vault: 'UNLOCKED' } });
    expect(await room.call('children:list', undefined)).toEqual({ ok: true, value: [] });
    await room.call('vault:lock', undefined);
    expect(
      readdirSync(room.dataFolder)
        .filter((name) => name !== 'logs')
        .sort(),
    ).toEqual(['keyring.json', 'store.db']);
  });

  it('refuses a weak passphrase and leaves nothing on disk', async () => {
    const room = backRoomInNode();
    expect(await room.call('vault:begin-setup', { passphrase: 'password1234' })).toEqual({
      ok: false,
      failure: { kind: 'WEAK_PASSPHRASE' },
    });
    expect(readdirSync(room.dataFolder)).toEqual([]);
  });

  it('is not finished before the recovery key is confirmed', async () => {
    const room = backRoomInNode();
    await room.call('vault:begin-setup', { passphrase: PASSPHRASE });
    const wrong = await room.call('vault:confirm-recovery', { groups: ['0000', '0000'] });
    expect(wrong).toEqual({ ok: false, failure: { kind: 'RECOVERY_NOT_CONFIRMED' } });
    const early = await room.call('vault:finish-setup', { serviceName: 'A', teamName: '', managerName: 'B' });
    expect(early).toEqual({ ok: false, failure: { kind: 'RECOVERY_NOT_CONFIRMED' } });
    expect(existsSync(join(room.dataFolder, 'store.db'))).toBe(false);
  });

  it('asks a team whose service it is, and makes a worker’s own copy without one', async () => {
    const room = backRoomInNode();
    const begun = await room.call('vault:begin-setup', { passphrase: PASSPHRASE });
    if (!begun.ok) throw new Error(begun.failure.kind);
    const { recoveryKey, groupsToConfirm } = begun.value;
    await room.call('vault:confirm-recovery', { groups: groupsToConfirm.map((place) => recoveryKey[place] ?? '') });
    const nameless = { serviceName: '', teamName: '', managerName: 'Priya Shah' };
    expect(await room.call('vault:finish-setup', { ...nameless, storeKind: 'TEAM' })).toEqual({
      ok: false,
      failure: { kind: 'INVALID', field: 'serviceName' },
    });
    expect(existsSync(join(room.dataFolder, 'store.db'))).toBe(false);
    expect(await room.call('vault:finish-setup', { ...nameless, storeKind: 'OWN_COPY' })).toMatchObject({
      ok: true,
      value: { role: 'SW', storeKind: 'OWN_COPY', name: 'Priya Shah' },
    });
  });

  it('never begins over a vault that is there', async () => {
    const room = await setUpAndLocked();
    expect(await room.call('vault:begin-setup', { passphrase: PASSPHRASE })).toEqual({
      ok: false,
      failure: { kind: 'WRONG_STATE' },
    });
  });

  it('saves a recovery sheet that holds the key, explains itself and ends its lines as Windows does', async () => {
    const savePath = join(backRoomInNode().dataFolder, 'sheet.txt');
    const room = backRoomInNode({ savePath });
    const begun = await room.call('vault:begin-setup', { passphrase: PASSPHRASE });
    if (!begun.ok) throw new Error(begun.failure.kind);
    expect(await room.call('vault:save-recovery-sheet', undefined)).toEqual({
      ok: true,
      value: { fileName: 'sheet.txt' },
    });
    const sheet = readFileSync(savePath, 'utf8');
    expect(sheet).toContain(begun.value.recoveryKey.slice(0, 7).join('-'));
    expect(sheet).toContain(begun.value.recoveryKey.slice(7).join('-'));
    expect(sheet).toContain('Made on 9 November 2026.');
    expect(
      sheet
        .split('\n')
        .slice(0, -1)
        .every((line) => line.endsWith('\r')),
    ).toBe(true);
  });

  it('answers CANCELLED when the save dialog is closed', async () => {
    const room = backRoomInNode({ savePath: null });
    await room.call('vault:begin-setup', { passphrase: PASSPHRASE });
    expect(await room.call('vault:save-recovery-sheet', undefined)).toEqual({
      ok: false,
      failure: { kind: 'CANCELLED' },
    });
  });
});

describe('a power cut while setting up', () => {
  it('before the store was in place: begins again with nothing left over', async () => {
    const room = await setUpAndLocked();
    renameSync(join(room.dataFolder, 'keyring.json'), join(room.dataFolder, 'keyring.json.new'));
    renameSync(join(room.dataFolder, 'store.db'), join(room.dataFolder, 'store.db.new'));
    const again = nextStart(room);
    expect(await again.call('app:status', undefined)).toMatchObject({ ok: true, value: { vault: 'ABSENT' } });
    await setUpVault(again, NEXT);
    await again.call('vault:lock', undefined);
    expect(await again.call('vault:unlock', { passphrase: NEXT })).toMatchObject({ ok: true });
  });

  it('between the two renames: completes setting up, because both files were whole', async () => {
    const room = await setUpAndLocked();
    renameSync(join(room.dataFolder, 'keyring.json'), join(room.dataFolder, 'keyring.json.new'));
    const again = nextStart(room);
    expect(await again.call('app:status', undefined)).toMatchObject({ ok: true, value: { vault: 'LOCKED' } });
    expect(await again.call('vault:unlock', { passphrase: PASSPHRASE })).toMatchObject({ ok: true });
  });

  it('leaves a store without any keyring alone, and says which file is missing', async () => {
    const room = await setUpAndLocked();
    const store = readFileSync(join(room.dataFolder, 'store.db'));
    renameSync(join(room.dataFolder, 'keyring.json'), join(room.dataFolder, 'elsewhere.json'));
    const again = nextStart(room);
    const missing = { ok: false, failure: { kind: 'FILE_MISSING', file: 'keyring.json' } };
    expect(await again.call('app:status', undefined)).toEqual(missing);
    expect(await again.call('vault:begin-setup', { passphrase: NEXT })).toEqual(missing);
    expect(readFileSync(join(room.dataFolder, 'store.db')).equals(store)).toBe(true);
  });

  it('says so when the store is missing', async () => {
    const room = await setUpAndLocked();
    renameSync(join(room.dataFolder, 'store.db'), join(room.dataFolder, 'elsewhere.db'));
    const missing = { ok: false, failure: { kind: 'FILE_MISSING', file: 'store.db' } };
    expect(await nextStart(room).call('app:status', undefined)).toEqual(missing);
    expect(await nextStart(room).call('vault:unlock', { passphrase: PASSPHRASE })).toEqual(missing);
  });
});

describe('unlocking', () => {
  let room: Awaited<ReturnType<typeof setUpAndLocked>>;
  beforeAll(async () => {
    room = await setUpAndLocked();
  });

  it('opens with the right passphrase and gives the session', async () => {
    const opened = await nextStart(room).call('vault:unlock', { passphrase: PASSPHRASE });
    expect(opened).toMatchObject({
      ok: true,
      value: { name: 'Helen Marsh', role: 'TM', serviceName: 'Northbridge', resume: null },
    });
  });

  it('says no more than that a passphrase is wrong', async () => {
    const refused = await nextStart(room).call('vault:unlock', { passphrase: `${PASSPHRASE}!` });
    expect(refused).toEqual({ ok: false, failure: { kind: 'WRONG_PASSPHRASE' } });
  });

  it('takes the same words in another Unicode spelling', async () => {
    const other = backRoomInNode();
    await setUpVault(other, 'café lantern sixpence otter');
    await other.call('vault:lock', undefined);
    expect(await other.call('vault:unlock', { passphrase: 'cafe\u0301 lantern sixpence otter' })).toMatchObject({
      ok: true,
    });
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -40)],
    ['empty', () => ''],
    ['not JSON', () => 'hello'],
    [
      'one base64 character changed',
      (text: string) => text.replace(/("ciphertext": ")(.)/, (_all, key, c) => key + (c === 'A' ? 'B' : 'A')),
    ],
  ])('says that the keyring is damaged when it is %s, and leaves it as it was', async (_what, damage) => {
    const damaged = await setUpAndLocked();
    const file = join(damaged.dataFolder, 'keyring.json');
    writeFileSync(file, damage(readFileSync(file, 'utf8')));
    const before = readFileSync(file);
    const refused = { ok: false, failure: { kind: 'KEYRING_DAMAGED' } };
    expect(await nextStart(damaged).call('app:status', undefined)).toEqual(refused);
    expect(await nextStart(damaged).call('vault:unlock', { passphrase: PASSPHRASE })).toEqual(refused);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('says that the store is damaged when it is cut short, and leaves it as it was', async () => {
    const damaged = await setUpAndLocked();
    const file = join(damaged.dataFolder, 'store.db');
    truncateSync(file, 2_000);
    const before = readFileSync(file);
    const refused = { ok: false, failure: { kind: 'STORE_DAMAGED' } };
    expect(await nextStart(damaged).call('vault:unlock', { passphrase: PASSPHRASE })).toEqual(refused);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe('the recovery key', () => {
  it('sets a new passphrase, and the old one stops working', async () => {
    const room = await setUpAndLocked();
    const typed = ` ${room.recoveryKey.join(' ').toLowerCase().replaceAll('0', 'o')} `;
    expect(await room.call('vault:recover', { recoveryKey: typed, newPassphrase: NEXT })).toMatchObject({ ok: true });
    await room.call('vault:lock', undefined);
    const again = nextStart(room);
    expect(await again.call('vault:unlock', { passphrase: PASSPHRASE })).toMatchObject({ ok: false });
    expect(await again.call('vault:unlock', { passphrase: NEXT })).toMatchObject({ ok: true });
  });

  it('changes nothing when it is wrong, or when the store does not open', async () => {
    const room = await setUpAndLocked();
    const keyring = readFileSync(join(room.dataFolder, 'keyring.json'));
    const other = await setUpAndLocked();
    const wrong = await room.call('vault:recover', { recoveryKey: other.recoveryKey.join(''), newPassphrase: NEXT });
    expect(wrong).toEqual({ ok: false, failure: { kind: 'WRONG_RECOVERY_KEY' } });
    truncateSync(join(room.dataFolder, 'store.db'), 2_000);
    const recoveryKey = room.recoveryKey.join('');
    const damaged = await room.call('vault:recover', { recoveryKey, newPassphrase: NEXT });
    expect(damaged).toEqual({ ok: false, failure: { kind: 'STORE_DAMAGED' } });
    expect(readFileSync(join(room.dataFolder, 'keyring.json')).equals(keyring)).toBe(true);
  });
});

describe('changing the passphrase', () => {
  it('needs the current one, rewrites the keyring and not one byte of the store', async () => {
    const room = backRoomInNode();
    await setUpVault(room);
    const wrong = await room.call('vault:change-passphrase', { current: NEXT, next: NEXT });
    expect(wrong).toEqual({ ok: false, failure: { kind: 'WRONG_PASSPHRASE' } });
    const changed = await room.call('vault:change-passphrase', { current: PASSPHRASE, next: NEXT });
    expect(changed).toEqual({ ok: true, value: undefined });
    await room.call('vault:lock', undefined);
    const again = nextStart(room);
    expect(await again.call('vault:unlock', { passphrase: PASSPHRASE })).toMatchObject({ ok: false });
    expect(await again.call('vault:unlock', { passphrase: NEXT })).toMatchObject({ ok: true });
  });
});

describe('locking', () => {
  it('tells the window, and answers LOCKED from then on', async () => {
    const room = backRoomInNode();
    await setUpVault(room);
    await room.call('vault:lock', undefined);
    expect(room.news).toEqual([{ kind: 'LOCKED' }]);
    expect(await room.call('children:list', undefined)).toEqual({ ok: false, failure: { kind: 'LOCKED' } });
  });

  it('warns first when the machine goes to sleep, and waits no longer than the window needs', async () => {
    const room = backRoomInNode();
    await setUpVault(room);
    const startedMs = performance.now();
    const locked = room.lockSoon('MACHINE');
    expect(room.news).toEqual([{ kind: 'LOCKING', why: 'MACHINE' }]);
    await room.call('vault:lock', undefined);
    expect(await locked).toBe('LOCKED');
    expect(performance.now() - startedMs).toBeLessThan(900);
    expect(room.news).toEqual([{ kind: 'LOCKING', why: 'MACHINE' }, { kind: 'LOCKED' }]);
  });

  it('says when the window does not answer, and leaves it to the caller to lock all the same', async () => {
    const room = backRoomInNode();
    await setUpVault(room);
    expect(await room.lockSoon('CLOSING')).toBe('NO_ANSWER');
    expect(room.isUnlocked()).toBe(true);
    await room.lockNow();
    expect(await room.call('app:status', undefined)).toMatchObject({ ok: true, value: { vault: 'LOCKED' } });
  });

  it('stays open while a person is asked about words that cannot be saved, and for good when they stay', async () => {
    const room = backRoomInNode();
    await setUpVault(room);
    const locked = room.lockSoon('CLOSING');
    await room.call('vault:hold-lock', { answer: 'ASKING' });
    const moment = new Promise((pass) => setTimeout(() => pass('STILL_ASKING'), 3_500));
    expect(await Promise.race([locked, moment])).toBe('STILL_ASKING');
    await room.call('vault:hold-lock', { answer: 'STAYING' });
    expect(await locked).toBe('HELD');
    expect(room.isUnlocked()).toBe(true);
  });
});
