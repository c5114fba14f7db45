import { z } from 'zod';
import { canonicalText, parseJson, withWholeCharacters } from '../snapshot/canonical-text';
import { type PersonalContent, personalContent } from './personal';

/** Its own name in the envelope, so that no sealed text of one kind can ever be read as the other. */
const envelope = z.strictObject({ format: z.literal(1), personal: personalContent });

/**
 * The one text of a personal supervision that is sealed, hashed and printed from. Content that does not fit its schema
 * is a bug and throws: a seal that cannot be opened is worse than no seal.
 */
export function personalSnapshot(content: PersonalContent): string {
  return canonicalText({ format: 1, personal: personalContent.parse(withWholeCharacters(content)) });
}

/** Reads a sealed text back; null for anything else. */
export function parsePersonalSnapshot(text: string): PersonalContent | null {
  const parsed = envelope.safeParse(parseJson(text));
  return parsed.success ? parsed.data.personal : null;
}
