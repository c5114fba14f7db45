import { randomFillSync } from 'node:crypto';

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
    const bytes = memoryOfItsOwn();
    randomFillSync(bytes);
    return new SecretKey(bytes);
  }

  /** Copies the bytes into memory of its own and wipes `source`. Throws when it does not hold 32 bytes. */
  static take(source: Uint8Array): SecretKey {
    if (source.length !== KEY_BYTES) throw new RangeError('A key has 32 bytes');
    const bytes = memoryOfItsOwn();
    bytes.set(source);
    source.fill(0);
    return new SecretKey(bytes);
  }

  /** Lends the bytes to `work`, which must not keep them. Throws once erased. */
  use<T>(work: (bytes: Buffer) => T): T {
    if (this.#isErased) throw new Error('This key has been erased');
    return work(this.#bytes);
  }

  /** Wipes the bytes, and what native code that was lent them has left on the stack. */
  erase(): void {
    this.#bytes.fill(0);
    this.#isErased = true;
    overwriteOldStack(STACK_FRAMES);
  }
}

/**
 * Memory outside the JavaScript heap. A small `Buffer.alloc` lies inside it, where the garbage collector moves what
 * lives a while and leaves the old place as it was: erasing would then miss a copy. (`key-in-memory.test.ts` saw it.)
 */
function memoryOfItsOwn(): Buffer {
  return Buffer.from(new ArrayBuffer(KEY_BYTES));
}

/** Deeper than SQLite and OpenSSL go, and far from the end of the stack. */
const STACK_FRAMES = 2_000;

/**
 * SQLite leaves the key in a local variable of a function that has long returned: on the stack, below us, until
 * something else happens to be written there. So something is.
 */
function overwriteOldStack(frames: number): number {
  return frames === 0 ? 0 : 1 + overwriteOldStack(frames - 1);
}
