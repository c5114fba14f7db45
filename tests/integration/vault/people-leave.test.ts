import { copyFileSync, cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { type BackRoomInNode, backRoomInNode, PASSPHRASE, setUpVault } from '../../support/back-room-in-node';
import { ask, refusal } from '../../support/replies';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const PRIYAS = 'harbour violin quarterly moss';
const NEXT = 'gravel teapot seventeen orchid';
const HELEN = 'Helen Marsh';
const PRIYA = { name: 'Priya Shah', role: 'SM', team: '', newlyQualifiedFrom: null } as const;
const LEAVING = { leftOn: '2026-11-09' as never, actionsTo: '', openHandovers: false };

function roomIn(dataFolder: string): BackRoomInNode {
  return backRoomInNode({ dataFolder, timer: { now: () => 0, wait: async () => undefined } });
}

/** Helen, whose recovery key it is, and Priya, who manages as well. Locked. */
async function twoManagers() {
  const room = roomIn(mkdtempSync(join(tmpdir(), 'throughline-')));
  const recoveryKey = await setUpVault(room);
  const added = await ask(room.call('person:add', { ...PRIYA, signsIn: true, passphrase: PASSPHRASE }));
  await room.call('vault:lock', undefined);
  const code = added.code?.groups.join(' ') ?? '';
  const priya = await ask(room.call('vault:join', { name: PRIYA.name, code, passphrase: PRIYAS }));
  const people = await ask(room.call('people:list', undefined));
  await room.call('vault:lock', undefined);
  const helen = people.find(({ name }) => name === HELEN)?.userId ?? priya.userId;
  return { ...room, recoveryKey, helen, priya: priya.userId };
}

const asHelen = { name: HELEN, passphrase: PASSPHRASE };
const asPriya = { name: PRIYA.name, passphrase: PRIYAS };

it('takes a leaver’s way in away, asks the one who stays for no name, and keeps who they were', async () => {
  const room = await twoManagers();
  await ask(room.call('vault:unlock', asHelen));
  expect(await ask(room.call('person:leave', { userId: room.priya, ...LEAVING }))).toEqual({
    actionsMoved: 0,
    handoversOpened: 0,
  });
  expect(await ask(room.call('people:list', undefined))).toMatchObject([
    { name: HELEN },
    { name: PRIYA.name, signIn: 'NEVER', leftOn: '2026-11-09' },
  ]);
  await room.call('vault:lock', undefined);
  expect(await ask(room.call('app:status', undefined))).toMatchObject({ asksName: false });
  expect(await refusal(room.call('vault:unlock', asPriya))).toBe('WRONG_PASSPHRASE');
  await ask(room.call('vault:unlock', { passphrase: PASSPHRASE }));
});

it('lets nobody take leave of themselves, and says when nobody would be left', async () => {
  const room = await twoManagers();
  await ask(room.call('vault:unlock', asHelen));
  expect(await refusal(room.call('person:leave', { userId: room.helen, ...LEAVING }))).toBe('WRONG_STATE');
  const toWorker = { userId: room.helen, role: 'SW', team: '', newlyQualifiedFrom: null } as const;
  expect(await refusal(room.call('person:change', toWorker))).toBe('WRONG_STATE');
  await ask(room.call('person:leave', { userId: room.priya, ...LEAVING }));
  expect(await refusal(room.call('person:leave', { userId: room.helen, ...LEAVING }))).toBe('LAST_MANAGER');
  expect(await refusal(room.call('person:change', toWorker))).toBe('LAST_MANAGER');
  expect(await refusal(room.call('person:leave', { userId: room.priya, ...LEAVING }))).toBe('WRONG_STATE');
});

it('refuses a leaver whose keyring of before is put back', async () => {
  const room = await twoManagers();
  const keyring = join(room.dataFolder, 'keyring.json');
  copyFileSync(keyring, join(room.dataFolder, 'kept.json'));
  await ask(room.call('vault:unlock', asHelen));
  await ask(room.call('person:leave', { userId: room.priya, ...LEAVING }));
  await room.call('vault:lock', undefined);
  copyFileSync(join(room.dataFolder, 'kept.json'), keyring);
  const again = roomIn(room.dataFolder);
  expect(await refusal(again.call('vault:unlock', asPriya))).toBe('WRONG_PASSPHRASE');
  expect(again.isUnlocked()).toBe(false);
});

it('stopped between keyring and store: the leaver cannot come in, is still listed, and leaving again completes it', async () => {
  const room = await twoManagers();
  const before = mkdtempSync(join(tmpdir(), 'throughline-'));
  cpSync(room.dataFolder, before, { recursive: true });
  await ask(room.call('vault:unlock', asHelen));
  await ask(room.call('person:leave', { userId: room.priya, ...LEAVING }));
  await room.call('vault:lock', undefined);
  copyFileSync(join(room.dataFolder, 'keyring.json'), join(before, 'keyring.json'));
  const again = roomIn(before);
  expect(await refusal(again.call('vault:unlock', asPriya))).toBe('WRONG_PASSPHRASE');
  await ask(again.call('vault:unlock', { passphrase: PASSPHRASE }));
  expect(await ask(again.call('people:list', undefined))).toMatchObject([
    { name: HELEN },
    { name: PRIYA.name, leftOn: null, signIn: 'NEVER' },
  ]);
  await ask(again.call('person:leave', { userId: room.priya, ...LEAVING }));
});

it('stopped between keyring and store while somebody is added: the code is nothing, and adding again works', async () => {
  const room = await twoManagers();
  const before = mkdtempSync(join(tmpdir(), 'throughline-'));
  cpSync(room.dataFolder, before, { recursive: true });
  const sam = { name: 'Sam Okoro', role: 'SW', team: '', newlyQualifiedFrom: null, signsIn: true } as const;
  await ask(room.call('vault:unlock', asHelen));
  const lost = await ask(room.call('person:add', { ...sam, passphrase: PASSPHRASE }));
  await room.call('vault:lock', undefined);
  copyFileSync(join(room.dataFolder, 'keyring.json'), join(before, 'keyring.json'));
  const again = roomIn(before);
  const joining = { name: sam.name, passphrase: NEXT };
  const code = (one: typeof lost) => one.code?.groups.join('') ?? '';
  expect(await refusal(again.call('vault:join', { ...joining, code: code(lost) }))).toBe('WRONG_CODE');
  await ask(again.call('vault:unlock', asHelen));
  const added = await ask(again.call('person:add', { ...sam, passphrase: PASSPHRASE }));
  await again.call('vault:lock', undefined);
  expect(await refusal(again.call('vault:join', { ...joining, code: code(lost) }))).toBe('WRONG_CODE');
  expect(await ask(again.call('vault:join', { ...joining, code: code(added) }))).toMatchObject({ name: sam.name });
});

it('adds nobody when the keyring cannot be written', async () => {
  const room = await twoManagers();
  await ask(room.call('vault:unlock', asHelen));
  const people = await ask(room.call('people:list', undefined));
  const sam = { name: 'Sam Okoro', role: 'SW', team: '', newlyQualifiedFrom: null, signsIn: true } as const;
  // A folder under the name the new keyring is written to first.
  cpSync(tmpdirEmpty(), join(room.dataFolder, 'keyring.json.new'), { recursive: true });
  writeFileSync(join(room.dataFolder, 'keyring.json.new', 'in-the-way'), '');
  expect(await refusal(room.call('person:add', { ...sam, passphrase: PASSPHRASE }))).not.toBe('ANSWERED');
  expect(await refusal(room.call('person:leave', { userId: room.priya, ...LEAVING }))).not.toBe('ANSWERED');
  expect(await ask(room.call('people:list', undefined))).toEqual(people);
});

it('gives the recovery key’s passphrase to the manager who stays, once its first owner has left', async () => {
  const room = await twoManagers();
  await ask(room.call('vault:unlock', asPriya));
  await ask(room.call('person:leave', { userId: room.helen, ...LEAVING }));
  await room.call('vault:lock', undefined);
  expect(await refusal(room.call('vault:unlock', asHelen))).toBe('WRONG_PASSPHRASE');
  const recovered = await ask(
    room.call('vault:recover', { recoveryKey: room.recoveryKey.join(' '), newPassphrase: NEXT }),
  );
  expect(recovered).toMatchObject({ name: PRIYA.name });
  await room.call('vault:lock', undefined);
  expect(await refusal(room.call('vault:unlock', asPriya))).toBe('WRONG_PASSPHRASE');
  await ask(room.call('vault:unlock', { ...asPriya, passphrase: NEXT }));
});

function tmpdirEmpty(): string {
  return mkdtempSync(join(tmpdir(), 'throughline-'));
}
