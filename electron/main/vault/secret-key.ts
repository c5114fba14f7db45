import { randomBytes } from 'node:crypto';

export const KEY_BYTES = 32;

/**
 * 256 secret bits that can be erased. The bytes never become a string, and nobody keeps them longer than one `use`:
 * strings cannot be wiped, and copies wander.
 */
export class SecretKey {
  readonly #bytes: Buffer;
  #isErased = false;

  private constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  static random(): SecretKey {
    return SecretKey.take(randomBytes(KEY_BYTES));
  }

  /** Copies the bytes into memory of its own and wipes `source`. Throws when it does not hold 32 bytes. */
  static take(source: Uint8Array): SecretKey {
    if (source.length !== KEY_BYTES) throw new RangeError('A key has 32 bytes');
    // Never from Node's shared pool, where wiping would leave a neighbour's copy behind.
    const bytes = Buffer.alloc(KEY_BYTES);
    bytes.set(source);
    source.fill(0);
    return new SecretKey(bytes);
  }

  /** Lends the bytes to `work`, which must not keep them. Throws once erased. */
  use<T>(work: (bytes: Buffer) => T): T {
    if (this.#isErased) throw new Error('This key has been erased');
    return work(this.#bytes);
  }

  erase(): void {
    this.#bytes.fill(0);
    this.#isErased = true;
  }
}
