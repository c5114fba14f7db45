import { createHash, timingSafeEqual } from 'node:crypto';
import { ALPHABET, plainCharacters } from '@domain/text/plain-characters';
import { hashRaw } from '@node-rs/argon2';

const CHARACTERS = 12;
const GROUP = 4;
const SALT = Buffer.from('throughline/spoken-code/1', 'utf8');
/** Argon2id, 64 MiB and 3 passes: whoever looks for a key with the same 60 bits pays this for each try. */
const COST = { algorithm: 2, memoryCost: 64 * 1024, timeCost: 3, parallelism: 1, outputLen: 32 };

/** The same twelve characters on both sides, from both public keys in a fixed order: `7K2M-90QF-XB3T`. */
export async function spokenCode(one: Uint8Array, other: Uint8Array): Promise<string> {
  const keys = [Buffer.from(one), Buffer.from(other)].sort(Buffer.compare);
  const bits = await hashRaw(Buffer.concat(keys), { ...COST, salt: SALT });
  const text = Array.from({ length: CHARACTERS }, (_, at) => ALPHABET.charAt((bits[at] ?? 0) & 31)).join('');
  return text.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? '';
}

/** Either case, any spaces or dashes, O for 0, I or L for 1: as the recovery key is read. */
export function isSameCode(typed: string, code: string): boolean {
  const [a, b] = [typed, code].map((text) => createHash('sha256').update(plainCharacters(text), 'utf8').digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
