import { z } from 'zod';
import { type RecordContent, recordContent } from '../record/record';
import { failed, type Result, succeeded } from '../result';
import { canonicalText, parseJson, withWholeCharacters } from './canonical-text';

/** Raised only when the envelope or its meaning changes; older formats stay readable for ever. */
const FORMAT = 1;
const envelope = z.strictObject({ format: z.literal(FORMAT), record: recordContent });
const anyEnvelope = z.looseObject({ format: z.int() });

export type SnapshotFailure = 'NOT_A_SNAPSHOT' | 'NEWER_FORMAT';

const HEX_DIGITS_IN_CODE = 16;

/**
 * The one text of a record that is sealed, hashed and printed from: canonical JSON (RFC 8785), so that the same
 * words always give the same text whatever the order they were stored in. What it returns can be read back by
 * `parseSnapshot` and gives itself again; content that does not fit its schema is a bug and throws, because a
 * seal that cannot be opened is worse than no seal.
 */
export function canonicalSnapshot(content: RecordContent): string {
  const record = recordContent.parse(withWholeCharacters(content));
  return canonicalText({ format: FORMAT, record });
}

/** Reads a sealed text back. Expects what `canonicalSnapshot` wrote; anything else is a value, never an exception. */
export function parseSnapshot(text: string): Result<RecordContent, SnapshotFailure> {
  const json = parseJson(text);
  const parsed = envelope.safeParse(json);
  if (parsed.success) return succeeded(parsed.data.record);
  const other = anyEnvelope.safeParse(json);
  return failed(other.success && other.data.format > FORMAT ? 'NEWER_FORMAT' : 'NOT_A_SNAPSHOT');
}

/** The code printed in the footer: the first 16 hex digits of the SHA-256 in groups of four, `3F9A-07C2-51EE-B640`. */
export function checkCodeOf(sha256: string): string {
  const groups = sha256.slice(0, HEX_DIGITS_IN_CODE).toUpperCase().match(/.{4}/g);
  return (groups ?? []).join('-');
}
