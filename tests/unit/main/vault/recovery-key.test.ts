import {
  areGroupsRight,
  GROUP_COUNT,
  parseRecoveryKey,
  recoveryGroups,
  recoveryWrappingKey,
} from '@main/vault/recovery-key';
import { SecretKey } from '@main/vault/secret-key';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const bytesOfKey = fc.uint8Array({ minLength: 32, maxLength: 32 });
const keyOf = (bytes: Uint8Array) => SecretKey.take(Uint8Array.from(bytes));
const hexOf = (key: SecretKey | null) => key?.use((bytes) => bytes.toString('hex')) ?? null;

// The answers below were worked out by another implementation (Python's hashlib and hmac), not copied from ours.
describe('recovery key', () => {
  it('is written the way it will always be written, or sheets in drawers stop working', () => {
    const key = keyOf(Uint8Array.from({ length: 32 }, (_, at) => at));
    expect(recoveryGroups(key).join('-')).toBe('000G-40R4-0M30-E209-185G-R38E-1W81-24GK-2GAH-C5RR-34D1-P70X-3RFG-7PGP');
  });

  it('derives the wrapping key that HKDF-SHA256 gives', () => {
    const key = recoveryWrappingKey(keyOf(new Uint8Array(32)), new Uint8Array(16));
    expect(hexOf(key)).toBe('af14e1f4227f5756cb5d662366fcde116495876a1e9db82164a10d3aade08e97');
  });

  it('comes back from any key, however it is typed', () => {
    const spellings = fc.constantFrom(
      (text: string) => text.toLowerCase(),
      (text: string) => text.replaceAll('0', 'o').replaceAll('1', 'I'),
      (text: string) => text.replaceAll('1', 'l').replaceAll('-', ' – '),
      (text: string) => `\n ${text.replaceAll('-', '')}\t`,
    );
    fc.assert(
      fc.property(bytesOfKey, spellings, (bytes, spell) => {
        const typed = spell(recoveryGroups(keyOf(bytes)).join('-'));
        expect(hexOf(parseRecoveryKey(typed))).toBe(Buffer.from(bytes).toString('hex'));
      }),
    );
  });

  it('notices one wrong character', () => {
    let missed = 0;
    fc.assert(
      fc.property(
        bytesOfKey,
        fc.nat(55),
        fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
        (bytes, at, letter) => {
          const text = recoveryGroups(keyOf(bytes)).join('');
          fc.pre(text[at] !== letter);
          if (parseRecoveryKey(text.slice(0, at) + letter + text.slice(at + 1)) !== null) missed += 1;
        },
      ),
      { numRuns: 2_000 },
    );
    // Twenty bits of check: one slip in a million passes, and then fails to open the vault.
    expect(missed).toBeLessThan(2);
  });

  it.each(['', 'hello', '0'.repeat(55), '0'.repeat(57), 'U'.repeat(56)])('refuses "%s"', (typed) => {
    expect(parseRecoveryKey(typed)).toBeNull();
  });

  it('confirms groups by position, and only all of them', () => {
    const key = SecretKey.random();
    const groups = recoveryGroups(key);
    const [third, last] = [groups[2] ?? '', groups[GROUP_COUNT - 1] ?? ''];
    expect(areGroupsRight(key, [2, GROUP_COUNT - 1], [third.toLowerCase(), ` ${last}`])).toBe(true);
    expect(areGroupsRight(key, [2, GROUP_COUNT - 1], [last, third])).toBe(third === last);
    expect(areGroupsRight(key, [2, GROUP_COUNT - 1], [third])).toBe(false);
    expect(areGroupsRight(key, [2, GROUP_COUNT - 1], [`${third}${last}`, ''])).toBe(false);
  });
});
