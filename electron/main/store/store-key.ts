import { createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';

/** The 256-bit data key, lent for the length of one call. The vault's key fits; the store never keeps it. */
export type StoreKey = { readonly use: <T>(work: (key: Buffer) => T) => T };

const KEY_BYTES = 32;
const PAGE_BYTES = 4_096;
const SALT_BYTES = 16;
const MAC_BYTES = 64;
/** SQLCipher derives the page key's MAC key from the data key, with the salt masked, in two rounds. */
const MAC_SALT_MASK = 0x3a;
const MAC_KEY_ROUNDS = 2;

/**
 * Hands SQLite the data key in its binary raw-key form: the bytes `raw:` and then the key. No text is made of
 * it, so no copy stays in the JavaScript heap; the buffer is wiped before this returns.
 */
export function withRawKey<T>(key: StoreKey, work: (rawKey: Buffer) => T): T {
  return key.use((bytes) => {
    if (bytes.length !== KEY_BYTES) throw new Error(`The data key must be ${KEY_BYTES} bytes long`);
    // Outside the JavaScript heap, where no garbage collection can leave a copy behind.
    const rawKey = Buffer.from(new ArrayBuffer(4 + KEY_BYTES));
    rawKey.write('raw:', 0, 'latin1');
    bytes.copy(rawKey, 4);
    try {
      return work(rawKey);
    } finally {
      rawKey.fill(0);
    }
  });
}

/**
 * True when the first page of a store was written with this key and has not changed since. It is worked out here,
 * from the bytes alone, so that a damaged file or a wrong key is known before SQLite touches anything.
 * SQLCipher 4: 16 bytes of salt, the encrypted page, 16 bytes of IV, then HMAC-SHA512 of page and page number.
 */
export function isFirstPageGenuine(firstPage: Buffer, key: StoreKey): boolean {
  if (firstPage.length !== PAGE_BYTES) return false;
  const macSalt = Buffer.from(firstPage.subarray(0, SALT_BYTES)).map((byte) => byte ^ MAC_SALT_MASK);
  const macKey = key.use((bytes) => pbkdf2Sync(bytes, macSalt, MAC_KEY_ROUNDS, KEY_BYTES, 'sha512'));
  const expected = createHmac('sha512', macKey)
    .update(firstPage.subarray(SALT_BYTES, PAGE_BYTES - MAC_BYTES))
    .update(Buffer.from([1, 0, 0, 0]))
    .digest();
  macKey.fill(0);
  return timingSafeEqual(expected, firstPage.subarray(PAGE_BYTES - MAC_BYTES));
}
