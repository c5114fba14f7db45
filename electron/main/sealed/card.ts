import { randomUUID } from 'node:crypto';
import { shortText } from '@domain/child/child';
import { sealedFileId } from '@domain/identifiers';
import { role } from '@domain/lists/roles';
import { failed, type Result, succeeded } from '@domain/result';
import type { SealedTrouble } from '@domain/sealed/sealed-trouble';
import { z } from 'zod';
import { DIGEST_BYTES, digestOf, type Envelope, writeHeader } from './envelope';
import { keyIdOf } from './key-pair';

const card = z.strictObject({
  name: shortText.min(1),
  userId: z.uuid(),
  role,
  publicKey: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Card = z.infer<typeof card>;

/** A key card holds nothing secret and nothing of any child. What makes it trusted is the code, not this file. */
export function writeCard(about: Card): Buffer {
  const words = Buffer.from(JSON.stringify(about), 'utf8');
  const fileId = sealedFileId.parse(randomUUID());
  const from = keyIdOf(Buffer.from(about.publicKey, 'hex'));
  const bytes = DIGEST_BYTES + words.length;
  const lines = writeHeader({ fileId, kind: 'CARD', from, to: null, nonce: null, bytes });
  return Buffer.concat([lines, digestOf(lines, words), words]);
}

export function readCard({ header, headerDigest: _lines, body }: Envelope, file: Buffer): Result<Card, SealedTrouble> {
  const words = body.subarray(DIGEST_BYTES);
  const lines = file.subarray(0, file.length - body.length);
  if (!digestOf(lines, words).equals(body.subarray(0, DIGEST_BYTES))) return failed('ALTERED');
  try {
    const parsed = card.safeParse(JSON.parse(words.toString('utf8')));
    const fits = parsed.success && keyIdOf(Buffer.from(parsed.data.publicKey, 'hex')) === header.from;
    return fits ? succeeded(parsed.data) : failed('ALTERED');
  } catch {
    return failed('ALTERED');
  }
}
