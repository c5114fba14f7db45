import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { backRoomInNode, PASSPHRASE, setUpVault } from '../../support/back-room-in-node';
import { ask, refusal } from '../../support/replies';

vi.setConfig({ testTimeout: 120_000 });

const PRIYAS = 'harbour violin quarterly moss';
const OTHER = 'gravel teapot seventeen orchid';
const HELEN = 'Helen Marsh';
const PRIYA = { name: 'Priya Shah', role: 'SW', team: '', newlyQualifiedFrom: null, signsIn: true } as const;

/** Priya has a code, and somebody kept the keyring and the note with the code. */
async function withKeptKeyring() {
  const room = backRoomInNode({ timer: { now: () => 0, wait: async () => undefined } });
  await setUpVault(room);
  const added = await ask(room.call('person:add', { ...PRIYA, passphrase: PASSPHRASE }));
  const [keyring, kept] = ['keyring.json', 'kept.json'].map((name) => join(room.dataFolder, name)) as [string, string];
  copyFileSync(keyring, kept);
  const joining = { name: PRIYA.name, code: added.code?.groups.join('-') ?? '' };
  return { ...room, joining, priya: added.userId, putBack: () => copyFileSync(kept, keyring) };
}

it('a code that was used opens nothing, where the keyring of before is put back', async () => {
  const room = await withKeptKeyring();
  await room.call('vault:lock', undefined);
  await ask(room.call('vault:join', { ...room.joining, passphrase: PRIYAS }));
  await room.call('vault:lock', undefined);
  room.putBack();
  expect(await refusal(room.call('vault:join', { ...room.joining, passphrase: OTHER }))).toBe('WRONG_CODE');
  expect(room.isUnlocked()).toBe(false);
});

it('nor does one that another took the place of', async () => {
  const room = await withKeptKeyring();
  const next = await ask(room.call('person:new-code', { userId: room.priya, passphrase: PASSPHRASE }));
  await room.call('vault:lock', undefined);
  const now = join(room.dataFolder, 'now.json');
  copyFileSync(join(room.dataFolder, 'keyring.json'), now);
  room.putBack();
  expect(await refusal(room.call('vault:join', { ...room.joining, passphrase: OTHER }))).toBe('WRONG_CODE');
  copyFileSync(now, join(room.dataFolder, 'keyring.json'));
  const code = next.groups.join('');
  expect(await ask(room.call('vault:join', { name: PRIYA.name, code, passphrase: PRIYAS }))).toMatchObject({
    name: PRIYA.name,
  });
  await room.call('vault:lock', undefined);
  await ask(room.call('vault:unlock', { name: HELEN, passphrase: PASSPHRASE }));
});
