import canonicalize from 'canonicalize';

/** Half of a pair of UTF-16 units: not a character, not printable, and not allowed in canonical JSON. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
const REPLACEMENT = '\uFFFD';

/** Canonical JSON (RFC 8785): the same value always gives the same text, whatever the order it was stored in. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('A value gave no canonical text');
  return text;
}

/** The same value with every half character replaced, as plain JSON. */
export function withWholeCharacters(value: unknown): unknown {
  const text = JSON.stringify(value);
  // JSON writes a half character as an escape and nothing else of that kind, so most texts need no second look.
  if (!/\\ud[89a-f]/i.test(text)) return JSON.parse(text);
  return JSON.parse(
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'string' ? part.replace(LONE_SURROGATE, REPLACEMENT) : part,
    ),
  );
}

/** The value of a JSON text; undefined for anything else, never an exception. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
