import { hashRaw } from '@node-rs/argon2';
import type { KdfParameters } from './kdf-parameters';
import { KEY_BYTES, SecretKey } from './secret-key';

/** Argon2id. The package exports its names as an ambient const enum, which a module compiled alone cannot read. */
const ARGON2ID = 2;

/**
 * Stretches a passphrase to the key that wraps the data key. Takes about a quarter of a second, off the main thread.
 * The same words typed on another keyboard give the same key: Unicode has several spellings of one letter (NFKC).
 */
export async function passphraseKey(passphrase: string, salt: Uint8Array, cost: KdfParameters): Promise<SecretKey> {
  const words = Buffer.from(passphrase.normalize('NFKC'), 'utf8');
  try {
    const derived = await hashRaw(words, {
      algorithm: ARGON2ID,
      memoryCost: cost.memoryKib,
      timeCost: cost.passes,
      parallelism: cost.lanes,
      outputLen: KEY_BYTES,
      salt,
    });
    return SecretKey.take(derived);
  } finally {
    words.fill(0);
  }
}
