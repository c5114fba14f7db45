import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localDate } from '@domain/calendar/local-date';
import { userId } from '@domain/identifiers';
import { succeeded } from '@domain/result';
import { newInvitationCode, readInvitationCode } from '@main/vault/invitation-code';
import { type InvitationSlot, readKeyring, writeKeyring } from '@main/vault/keyring';
import { isNamed, nameLabel } from '@main/vault/name-label';
import { SecretKey } from '@main/vault/secret-key';
import { newInvitationSlot, newPassphraseSlot, openWithCode, wrap } from '@main/vault/slots';
import { tryCode, tryPassphrase } from '@main/vault/try-slots';
import { openVault } from '@main/vault/vault';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const { stretched } = vi.hoisted(() => ({ stretched: { count: 0 } }));
vi.mock('@node-rs/argon2', async (load) => {
  const real = await load<typeof import('@node-rs/argon2')>();
  return {
    ...real,
    hashRaw: (...given: Parameters<typeof real.hashRaw>) => {
      stretched.count += 1;
      return real.hashRaw(...given);
    },
  };
});
beforeEach(() => {
  stretched.count = 0;
});

const HELEN = userId.parse('2f1d7f4e-3c59-4a86-9f0d-1a6f3f1d2b10');
const PRIYA = userId.parse('9a0c5a52-0c1e-4a0e-8a57-6f8f8e6f6c11');
const [HELENS, PRIYAS] = ['otter bracket lantern sixpence', 'harbour violin quarterly moss'];
const day = (text: string) => localDate.parse(text);
const dataKey = SecretKey.random();
const isDataKey = (key: SecretKey | undefined) => key?.use((one) => dataKey.use((other) => one.equals(other)));

describe('a name on a slot', () => {
  it.each([
    ['Priya Shah', true],
    ['  PRIYA   shah ', true],
    ['Priya\u00a0Shah', true],
    ['Priya Shaw', false],
    ['', false],
  ])('%j: %s', (typed, isHers) => {
    expect(isNamed(nameLabel('Priya Shah'), typed)).toBe(isHers);
  });

  it('is the same in every spelling of its letters, and another hash on every slot', () => {
    expect(isNamed(nameLabel('Zoë Ní Bhriain'), 'zoe\u0308 ni\u0301 bhriain')).toBe(true);
    expect(nameLabel('Priya Shah').hash).not.toBe(nameLabel('Priya Shah').hash);
  });
});

describe('choosing among slots', () => {
  let both: Awaited<ReturnType<typeof newPassphraseSlot>>[];
  let first: Awaited<ReturnType<typeof newPassphraseSlot>>;
  beforeAll(async () => {
    first = await newPassphraseSlot(HELENS, { userId: HELEN, name: null }, dataKey);
    both = [
      await newPassphraseSlot(HELENS, { userId: HELEN, name: nameLabel('Helen Marsh') }, dataKey),
      await newPassphraseSlot(PRIYAS, { userId: PRIYA, name: nameLabel('Priya Shah') }, dataKey),
    ];
  });

  it.each([
    ['the right name and passphrase', { name: 'priya shah', passphrase: PRIYAS }, PRIYA],
    ['the right name and a wrong passphrase', { name: 'Priya Shah', passphrase: HELENS }, null],
    ['a name nobody has', { name: 'Nobody Here', passphrase: PRIYAS }, null],
    ['no name', { name: undefined, passphrase: PRIYAS }, null],
  ])('stretches the passphrase once for %s', async (_what, typed, who) => {
    const found = await tryPassphrase(both, typed);
    expect(found?.userId ?? null).toBe(who);
    expect(stretched.count).toBe(1);
  });

  it('stretches it once as well where nobody has a passphrase', async () => {
    expect(await tryPassphrase([], { name: 'Helen Marsh', passphrase: HELENS })).toBeNull();
    expect(stretched.count).toBe(1);
  });

  it('lets any name in, and none, while the only slot has no name', async () => {
    for (const name of [undefined, 'Helen Marsh', 'Somebody Else']) {
      expect((await tryPassphrase([first], { name, passphrase: HELENS }))?.userId).toBe(HELEN);
    }
    const named = both.slice(0, 1);
    expect(await tryPassphrase(named, { name: 'Somebody Else', passphrase: HELENS })).toBeNull();
    expect((await tryPassphrase(named, { name: undefined, passphrase: HELENS }))?.userId).toBe(HELEN);
  });
});

describe('a one-time code', () => {
  const code = newInvitationCode();
  const slot = newInvitationSlot(
    code.join(''),
    { userId: PRIYA, name: nameLabel('Priya Shah'), until: day('2026-11-16') },
    dataKey,
  );
  const typed = { name: 'Priya Shah', code: code.join('-'), today: day('2026-11-16') };

  it('is five groups of four, and another one each time', () => {
    expect(code.map((group) => group.length)).toEqual([4, 4, 4, 4, 4]);
    expect(code.join('')).toMatch(/^[0-9A-HJKMNP-TV-Z]{20}$/);
    expect(newInvitationCode()).not.toEqual(code);
  });

  it('is read as people write it, and not when it is short or has other letters', () => {
    expect(readInvitationCode(' 1o0l-abcd efgh_jkmn.pqrs ')).toBe('1001ABCDEFGHJKMNPQRS');
    expect(readInvitationCode('1234-5678-9ABC-DEFG-HJK')).toBeNull();
    expect(readInvitationCode('UUUU-5678-9ABC-DEFG-HJKM')).toBeNull();
  });

  it('opens on its last day and not after, and only for its name', () => {
    expect(isDataKey(tryCode([slot], typed)?.key)).toBe(true);
    expect(tryCode([slot], { ...typed, today: day('2026-11-17') })).toBeNull();
    expect(tryCode([slot], { ...typed, name: 'Helen Marsh' })).toBeNull();
    expect(tryCode([slot], { ...typed, code: newInvitationCode().join('') })).toBeNull();
  });

  it.each<[string, Partial<InvitationSlot>]>([
    ['a later day', { until: day('2027-11-16') }],
    ['another name', { name: nameLabel('Helen Marsh') }],
    ['another person', { userId: HELEN }],
  ])('does not open with %s written into the file', (_what, change) => {
    expect(openWithCode(slot, code.join(''))).not.toBeNull();
    expect(openWithCode({ ...slot, ...change }, code.join(''))).toBeNull();
  });
});

describe('a keyring of version 1', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'throughline-'));

  /** As the version before wrote it: no format, no names. */
  async function firstVersion(): Promise<string> {
    const made = await newPassphraseSlot(HELENS, { userId: HELEN, name: null }, dataKey);
    const { wrapped: _wrapped, format: _format, name: _name, ...facts } = made;
    const slot = { ...facts, wrapped: await rewrapped(made) };
    const content = { version: 1, slots: [slot] };
    const checksum = createHash('sha256').update(JSON.stringify(content)).digest('hex');
    return `${JSON.stringify({ ...content, checksum }, null, 2)}\n`;
  }

  async function rewrapped(made: Awaited<ReturnType<typeof newPassphraseSlot>>) {
    const { passphraseKey } = await import('@main/vault/passphrase-key');
    const key = await passphraseKey(HELENS, Buffer.from(made.kdf.salt, 'base64'), made.kdf.cost);
    const { wrapped: _wrapped, ...facts } = made;
    return wrap(key, dataKey, { facts: { ...facts, format: 1 }, iv: Buffer.alloc(12, 7) });
  }

  it('opens, with or without a name, and is not rewritten by that', async () => {
    const data = folder();
    writeFileSync(join(data, 'keyring.json'), await firstVersion());
    writeFileSync(join(data, 'store.db'), '');
    const before = readFileSync(join(data, 'keyring.json'), 'utf8');
    const vault = openVault({ folder: data });
    for (const name of [undefined, 'Helen Marsh']) {
      const unlocked = await vault.unlock(HELENS, name);
      expect(unlocked.ok && isDataKey(unlocked.value.key)).toBe(true);
    }
    expect(readFileSync(join(data, 'keyring.json'), 'utf8')).toBe(before);
  });

  it('becomes version 2 when a second person is invited, and the first is told by name from then on', async () => {
    const data = folder();
    writeFileSync(join(data, 'keyring.json'), await firstVersion());
    writeFileSync(join(data, 'store.db'), '');
    const vault = openVault({ folder: data });
    const by = { userId: HELEN, name: 'Helen Marsh', passphrase: HELENS };
    const to = { userId: PRIYA, name: 'Priya Shah', until: day('2026-11-16') };
    const ready = await vault.prepareCode({ by, to });
    if (!ready.ok) throw new Error(ready.failure.kind);
    ready.value.keep(() => true);
    const written = readKeyring(readFileSync(join(data, 'keyring.json'), 'utf8'));
    if (typeof written === 'string') throw new Error(written);
    expect(written.slots.map(({ kind, format }) => [kind, format])).toEqual([
      ['PASSPHRASE', 2],
      ['INVITATION', 2],
    ]);
    const code = ready.value.groups.join('');
    const joining = { name: 'priya shah', code, passphrase: PRIYAS, today: day('2026-11-16') };
    const joined = await vault.join(joining, ({ userId: who }) => succeeded(who));
    expect(joined).toEqual({ ok: true, value: PRIYA });
    expect(vault.asksName()).toBe(true);
    expect(await vault.unlock(HELENS, 'Priya Shah')).toMatchObject({ ok: false });
    expect(await vault.unlock(HELENS, 'Helen Marsh')).toMatchObject({ ok: true, value: { userId: HELEN } });
  });

  it('keeps every slot of version 1 when it is written as version 2', async () => {
    const read = readKeyring(await firstVersion());
    if (typeof read === 'string') throw new Error(read);
    expect(readKeyring(writeKeyring(read))).toEqual(read);
    expect((await tryPassphrase(read.slots, { name: undefined, passphrase: HELENS }))?.userId).toBe(HELEN);
  });
});
