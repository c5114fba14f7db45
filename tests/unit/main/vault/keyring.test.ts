import { createHash } from 'node:crypto';
import { userId } from '@domain/identifiers';
import { kdfParameters, NEW_PARAMETERS, OWASP_MINIMUM } from '@main/vault/kdf-parameters';
import { type Keyring, type PassphraseSlot, readKeyring, writeKeyring } from '@main/vault/keyring';
import { SecretKey } from '@main/vault/secret-key';
import { newPassphraseSlot, newRecoverySlot, openWithPassphrase, openWithRecoveryKey, wrap } from '@main/vault/slots';
import { beforeAll, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const HELEN = userId.parse('2f1d7f4e-3c59-4a86-9f0d-1a6f3f1d2b10');
const PRIYA = userId.parse('9a0c5a52-0c1e-4a0e-8a57-6f8f8e6f6c11');
const fixedKey = (byte: number) => SecretKey.take(new Uint8Array(32).fill(byte));

let dataKey: SecretKey;
let recoveryKey: SecretKey;
let slot: PassphraseSlot;
let keyring: Keyring;
let text: string;
beforeAll(async () => {
  dataKey = SecretKey.random();
  recoveryKey = SecretKey.random();
  slot = await newPassphraseSlot('otter bracket lantern sixpence', { userId: HELEN, name: null }, dataKey);
  keyring = { version: 2, slots: [slot, newRecoverySlot(recoveryKey, HELEN, dataKey)] };
  text = writeKeyring(keyring);
});

describe('the envelope', () => {
  // The answer was worked out by another implementation (Python's cryptography package).
  it('wraps to the bytes it has always wrapped to', () => {
    const facts = {
      id: '4d3b9c1e-7a55-4f0e-b9f6-0c2f4a7d1e22',
      kind: 'RECOVERY',
      format: 1,
      userId: HELEN,
      kdf: { name: 'hkdf-sha256', salt: Buffer.alloc(16, 3).toString('base64') },
    } as const;
    const wrapped = wrap(fixedKey(1), fixedKey(2), { facts, iv: Buffer.alloc(12, 4) });
    expect(wrapped).toEqual({
      iv: 'BAQEBAQEBAQEBAQE',
      ciphertext: '7aNZQpu6uUulTpy+kleugHca66UuLuc2yYH/v8E6uRc=',
      tag: '+y9b3r32xS2hB+2IxwsVgg==',
    });
  });

  it('opens with the right passphrase to the same key, and with no other', async () => {
    const opened = await openWithPassphrase(slot, 'otter bracket lantern sixpence');
    const isSame = opened?.use((found) => dataKey.use((wanted) => found.equals(wanted)));
    expect(isSame).toBe(true);
    expect(await openWithPassphrase(slot, 'otter bracket lantern sixpenc')).toBeNull();
  });

  it.each<[string, (slot: PassphraseSlot) => PassphraseSlot]>([
    ['another person', (one) => ({ ...one, userId: PRIYA })],
    ['another slot', (one) => ({ ...one, id: '4d3b9c1e-7a55-4f0e-b9f6-0c2f4a7d1e22' })],
    ['other costs', (one) => ({ ...one, kdf: { ...one.kdf, cost: { ...one.kdf.cost, passes: 4 } } })],
    [
      'another ciphertext',
      (one) => ({ ...one, wrapped: { ...one.wrapped, ciphertext: Buffer.alloc(32).toString('base64') } }),
    ],
    ['another tag', (one) => ({ ...one, wrapped: { ...one.wrapped, tag: Buffer.alloc(16).toString('base64') } })],
  ])('does not open for %s', async (_what, tamper) => {
    expect(await openWithPassphrase(tamper(slot), 'otter bracket lantern sixpence')).toBeNull();
  });

  it('authenticates the person of a recovery slot as well', () => {
    const recovery = newRecoverySlot(recoveryKey, HELEN, dataKey);
    expect(openWithRecoveryKey(recovery, recoveryKey)).not.toBeNull();
    expect(openWithRecoveryKey({ ...recovery, userId: PRIYA }, recoveryKey)).toBeNull();
    expect(openWithRecoveryKey(recovery, SecretKey.random())).toBeNull();
  });
});

describe('the file', () => {
  it('comes back as it was written, also with the line ends of Windows', () => {
    expect(readKeyring(text)).toEqual(keyring);
    expect(readKeyring(text.replaceAll('\n', '\r\n'))).toEqual(keyring);
  });

  it('is damaged when any one byte of it is another', () => {
    const bytes = Buffer.from(text);
    const survivors = [...bytes.keys()].filter((at) => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      return readKeyring(changed.toString('utf8')) !== 'DAMAGED';
    });
    expect(survivors).toEqual([]);
  });

  it('is damaged when it ends early, wherever', () => {
    const survivors = Array.from({ length: text.length }, (_, length) => length).filter(
      (length) => readKeyring(text.slice(0, length)) !== 'DAMAGED',
    );
    expect(survivors).toEqual([]);
  });

  it('is refused kindly when a newer version wrote it', () => {
    expect(readKeyring('{ "version": 3, "slots": "of another kind" }')).toBe('NEWER_VERSION');
  });

  it.each([
    ['below the floor of memory', { memoryKib: 64 * 1024, passes: 16, lanes: 1 }],
    ['below the floor of work', { memoryKib: 128 * 1024, passes: 4, lanes: 1 }],
    ['so high that the machine would hang', { memoryKib: 8 * 1024 * 1024, passes: 3, lanes: 1 }],
  ])('is refused with costs %s, even with the right checksum', (_what, cost) => {
    const forged = { ...keyring, slots: [{ ...slot, kdf: { ...slot.kdf, cost } }] };
    const checksum = createHash('sha256').update(JSON.stringify(forged)).digest('hex');
    expect(readKeyring(`${JSON.stringify({ ...forged, checksum }, null, 2)}\n`)).toBe('DAMAGED');
  });

  it('would take such a forgery at costs above the floor, so that the tests above prove the floor', () => {
    const forged = { ...keyring, slots: [{ ...slot, kdf: { ...slot.kdf, cost: { ...slot.kdf.cost, passes: 4 } } }] };
    const checksum = createHash('sha256').update(JSON.stringify(forged)).digest('hex');
    expect(readKeyring(`${JSON.stringify({ ...forged, checksum }, null, 2)}\n`)).toEqual(forged);
  });
});

describe('the costs', () => {
  it('are at least sixteen times the least OWASP accepts', () => {
    const work = NEW_PARAMETERS.memoryKib * NEW_PARAMETERS.passes;
    expect(work).toBeGreaterThanOrEqual(16 * OWASP_MINIMUM.memoryKib * OWASP_MINIMUM.passes);
    expect(NEW_PARAMETERS.memoryKib).toBeGreaterThanOrEqual(128 * 1024);
    expect(kdfParameters.safeParse(NEW_PARAMETERS).success).toBe(true);
  });
});

describe('a key', () => {
  it('is wiped from where it came, and cannot be used once erased', () => {
    const source = new Uint8Array(32).fill(7);
    const key = SecretKey.take(source);
    expect([...source].every((byte) => byte === 0)).toBe(true);
    let lent: Buffer | null = null;
    key.use((bytes) => {
      lent = bytes;
    });
    key.erase();
    expect(lent).toEqual(Buffer.alloc(32));
    expect(() => key.use(() => undefined)).toThrow();
  });

  it('has 32 bytes and nothing else', () => {
    expect(() => SecretKey.take(new Uint8Array(31))).toThrow(RangeError);
  });
});
