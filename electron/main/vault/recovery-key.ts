import { createHash, hkdfSync, timingSafeEqual } from 'node:crypto';
import { ALPHABET, plainCharacters } from '@domain/text/plain-characters';
import { KEY_BYTES, SecretKey } from './secret-key';

const BITS_A_CHARACTER = 5;
const KEY_CHARACTERS = 52;
const CHECK_CHARACTERS = 4;
const GROUP_CHARACTERS = 4;
export const GROUP_COUNT = (KEY_CHARACTERS + CHECK_CHARACTERS) / GROUP_CHARACTERS;

/**
 * The recovery key as fourteen groups of four to be shown once: 256 bits, then four characters that tell a slip of
 * the pen from a wrong key. The groups are strings because a person must read them; nobody keeps them here.
 */
export function recoveryGroups(key: SecretKey): string[] {
  const text = key.use((bytes) => encode(bytes, KEY_CHARACTERS) + checkCharacters(bytes));
  return Array.from({ length: GROUP_COUNT }, (_, at) => text.slice(at * GROUP_CHARACTERS, (at + 1) * GROUP_CHARACTERS));
}

/**
 * Reads what a person typed from paper: either case, any spaces or dashes, O for 0, I or L for 1.
 * @returns null when characters are missing, unknown, or do not fit the check characters
 */
export function parseRecoveryKey(typed: string): SecretKey | null {
  const text = plainCharacters(typed);
  if (text.length !== KEY_CHARACTERS + CHECK_CHARACTERS) return null;
  const bytes = decode(text.slice(0, KEY_CHARACTERS));
  if (bytes === null) return null;
  const isChecked = isSameText(checkCharacters(bytes), text.slice(KEY_CHARACTERS));
  const key = SecretKey.take(bytes);
  if (isChecked) return key;
  key.erase();
  return null;
}

/** True when each typed group is the group at that position. Takes the same time wherever they differ. */
export function areGroupsRight(key: SecretKey, positions: readonly number[], typed: readonly string[]): boolean {
  const groups = recoveryGroups(key);
  const wanted = positions.map((position) => groups[position] ?? '').join(' ');
  return isSameText(wanted, typed.map(plainCharacters).join(' '));
}

/** The key that wraps the data key. The recovery key is random already, so nothing needs to be stretched. */
export function recoveryWrappingKey(key: SecretKey, salt: Uint8Array): SecretKey {
  return key.use((bytes) =>
    SecretKey.take(new Uint8Array(hkdfSync('sha256', bytes, salt, 'throughline/recovery-key/1', KEY_BYTES))),
  );
}

function checkCharacters(bytes: Uint8Array): string {
  const digest = createHash('sha256').update('throughline/recovery-check/1').update(bytes).digest();
  return encode(digest, CHECK_CHARACTERS);
}

/** The first `characters` times five bits, padded with zeros at the end. */
function encode(bytes: Uint8Array, characters: number): string {
  return Array.from({ length: characters }, (_, at) => ALPHABET.charAt(fiveBitsAt(bytes, at))).join('');
}

function fiveBitsAt(bytes: Uint8Array, position: number): number {
  const bit = position * BITS_A_CHARACTER;
  const at = Math.floor(bit / 8);
  const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  return (pair >> (16 - BITS_A_CHARACTER - (bit % 8))) & 31;
}

/** @returns null for an unknown character, or when the padding is not zero: one key has one spelling */
function decode(text: string): Buffer | null {
  const bytes = Buffer.alloc(KEY_BYTES);
  let rest = 0;
  let restBits = 0;
  let written = 0;
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return null;
    rest = ((rest << BITS_A_CHARACTER) | value) & 0xfff;
    restBits += BITS_A_CHARACTER;
    if (restBits < 8) continue;
    restBits -= 8;
    bytes[written] = (rest >> restBits) & 0xff;
    written += 1;
  }
  return (rest & ((1 << restBits) - 1)) === 0 ? bytes : null;
}

function isSameText(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text, 'utf8').digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
