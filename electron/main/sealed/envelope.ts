import { createHash } from 'node:crypto';
import { sealedFileId } from '@domain/identifiers';
import { failed, type Result, succeeded } from '@domain/result';
import type { SealedTrouble } from '@domain/sealed/sealed-trouble';
import { z } from 'zod';

/*
 * A sealed file: three lines that anybody can read, then bytes.
 *   Throughline sealed file
 *   1
 *   {"fileId":..,"kind":"HAND_OVER","from":<key id>,"to":<key id>,"nonce":..,"bytes":..}
 * The lines name no person. Their hash is inside the box as well, so that they cannot be changed either.
 */

const MAGIC = Buffer.from('Throughline sealed file\n', 'utf8');
const FORMAT = 1;
const LONGEST_FORMAT = 6;
const LONGEST_HEADER = 600;
/** No file may be larger; sixty long records take a twentieth of it. */
export const LARGEST_FILE = 32 * 1024 * 1024;
export const DIGEST_BYTES = 32;

const keyId = z.string().regex(/^[0-9a-f]{16}$/);
const header = z.strictObject({
  fileId: sealedFileId,
  kind: z.enum(['CARD', 'HAND_OVER', 'ANSWER']),
  from: keyId,
  /** Null for a card, which is for everybody. */
  to: keyId.nullable(),
  nonce: z
    .string()
    .regex(/^[0-9a-f]{48}$/)
    .nullable(),
  /** How many bytes follow the three lines. */
  bytes: z.int().min(DIGEST_BYTES).max(LARGEST_FILE),
});
export type Header = z.infer<typeof header>;
export type SealedKind = Header['kind'];

export type Envelope = {
  readonly header: Header;
  /** SHA-256 of the three lines. */
  readonly headerDigest: Buffer;
  readonly body: Buffer;
};

/** The three lines of a file. */
export function writeHeader(about: Header): Buffer {
  return Buffer.concat([MAGIC, Buffer.from(`${FORMAT}\n${JSON.stringify(about)}\n`, 'utf8')]);
}

export function digestOf(...bytes: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const each of bytes) hash.update(each);
  return hash.digest();
}

/** The outside of a file, as far as it can be judged without any key. `onlyHeader`: the rest may not be there. */
export function readEnvelope(file: Buffer, onlyHeader = false): Result<Envelope, SealedTrouble> {
  const start = file.subarray(0, MAGIC.length);
  if (!MAGIC.subarray(0, start.length).equals(start) || start.length === 0) return failed('NOT_SEALED');
  if (start.length < MAGIC.length) return failed('CUT_OFF');
  const format = readLine(file, MAGIC.length, LONGEST_FORMAT);
  if (!format.ok) return format;
  if (!/^[1-9]\d*$/.test(format.value.text)) return failed('ALTERED');
  if (Number(format.value.text) > FORMAT) return failed('NEWER_VERSION');
  const line = readLine(file, format.value.end, LONGEST_HEADER);
  if (!line.ok) return line;
  const about = parseHeader(line.value.text);
  if (about === null) return failed('ALTERED');
  const body = file.subarray(line.value.end);
  if (!onlyHeader && body.length < about.bytes) return failed('CUT_OFF');
  if (!onlyHeader && body.length > about.bytes) return failed('ALTERED');
  return succeeded({ header: about, headerDigest: digestOf(file.subarray(0, line.value.end)), body });
}

function readLine(file: Buffer, from: number, longest: number): Result<{ text: string; end: number }, SealedTrouble> {
  const end = file.subarray(from, from + longest).indexOf(0x0a);
  if (end >= 0) return succeeded({ text: file.toString('utf8', from, from + end), end: from + end + 1 });
  return failed(file.length < from + longest ? 'CUT_OFF' : 'ALTERED');
}

function parseHeader(text: string): Header | null {
  try {
    const parsed = header.safeParse(JSON.parse(text));
    return parsed.success && (parsed.data.kind === 'CARD') === (parsed.data.to === null) ? parsed.data : null;
  } catch {
    return null;
  }
}
