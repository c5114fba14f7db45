import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import type { SealedFileId } from '@domain/identifiers';
import { failed, type Result, succeeded } from '@domain/result';
import type { SealedTrouble } from '@domain/sealed/sealed-trouble';
import { DIGEST_BYTES, digestOf, type Envelope, LARGEST_FILE, type SealedKind, writeHeader } from './envelope';
import { type KeyPair, keyIdOf } from './key-pair';
import { sodium } from './sodium';

const NONCE_BYTES = 24;
const MAC_BYTES = 16;
/** Records are mostly the same forms again and again: packing them harder takes long and saves little. */
const QUICK_LEVEL = 3;
/** What a file may hold once it is unpacked. */
const LARGEST_PAYLOAD = 256 * 1024 * 1024;

export type SealOrder = {
  readonly fileId: SealedFileId;
  readonly kind: Exclude<SealedKind, 'CARD'>;
  readonly payload: unknown;
  readonly from: KeyPair;
  readonly to: Uint8Array;
};

/**
 * Packs and seals with both keys (`crypto_box`: X25519, XSalsa20, Poly1305), so that only the one it is for can open it and
 * they know who sealed it. TOO_LARGE where it would be refused on the other side.
 */
export async function sealFile({ fileId, kind, payload, from, to }: SealOrder): Promise<Result<Buffer, 'TOO_LARGE'>> {
  const packed = await promisify(deflateRaw)(Buffer.from(JSON.stringify(payload), 'utf8'), { level: QUICK_LEVEL });
  const nonce = randomBytes(NONCE_BYTES);
  const bytes = MAC_BYTES + DIGEST_BYTES + packed.length;
  if (bytes > LARGEST_FILE - 1_024) return failed('TOO_LARGE');
  const keys = { from: keyIdOf(from.publicKey), to: keyIdOf(to) };
  const lines = writeHeader({ fileId, kind, ...keys, nonce: nonce.toString('hex'), bytes });
  const box = (await sodium()).crypto_box_easy(
    Buffer.concat([digestOf(lines), packed]),
    ...([nonce, to, from.secretKey] as const),
  );
  return succeeded(Buffer.concat([lines, box]));
}

/** What is inside, or ALTERED: wrong keys, a changed byte and changed lines all look the same. */
export async function openBox(
  { header, headerDigest, body }: Envelope,
  keys: { readonly own: KeyPair; readonly sender: Uint8Array },
): Promise<Result<unknown, SealedTrouble>> {
  if (header.nonce === null) return failed('ALTERED');
  const library = await sodium();
  let plain: Buffer;
  try {
    const nonce = Buffer.from(header.nonce, 'hex');
    plain = Buffer.from(library.crypto_box_open_easy(body, nonce, keys.sender, keys.own.secretKey));
  } catch {
    return failed('ALTERED');
  }
  if (!plain.subarray(0, DIGEST_BYTES).equals(headerDigest)) return failed('ALTERED');
  return unpack(plain.subarray(DIGEST_BYTES));
}

async function unpack(packed: Buffer): Promise<Result<unknown, SealedTrouble>> {
  try {
    const text = await promisify(inflateRaw)(packed, { maxOutputLength: LARGEST_PAYLOAD });
    return succeeded(JSON.parse(text.toString('utf8')));
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return failed(isTooLarge ? 'TOO_LARGE' : 'ALTERED');
  }
}
