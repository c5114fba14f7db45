import { hkdfSync, randomInt } from 'node:crypto';
import { ALPHABET, plainCharacters } from '@domain/text/plain-characters';
import { KEY_BYTES, SecretKey } from './secret-key';

const GROUPS = 5;
const GROUP_CHARACTERS = 4;

/** Twenty characters, 100 random bits: short enough to be read out, and nothing anybody could guess. */
export function newInvitationCode(): string[] {
  return Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP_CHARACTERS }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join(''),
  );
}

/** What was typed as it is meant: either case, any blanks or dashes. Null when it cannot be a code. */
export function readInvitationCode(typed: string): string | null {
  const text = plainCharacters(typed);
  const isCode = text.length === GROUPS * GROUP_CHARACTERS && [...text].every((one) => ALPHABET.includes(one));
  return isCode ? text : null;
}

/** The key that wraps the data key. The code is random already, so nothing needs to be stretched. */
export function invitationKey(code: string, salt: Uint8Array): SecretKey {
  return SecretKey.take(new Uint8Array(hkdfSync('sha256', code, salt, 'throughline/invitation/1', KEY_BYTES)));
}
