/** Something a request names: which kind of thing, by the name of its field, and its identifier. */
export type Named = { readonly kind: 'RECORD' | 'CHILD' | 'ACTION' | 'CHALLENGE'; readonly id: string };

/** The fields by which a request names what it is about. */
const NAMES: Readonly<Record<string, Named['kind']>> = {
  recordId: 'RECORD',
  recordIds: 'RECORD',
  hangsOff: 'RECORD',
  childId: 'CHILD',
  actionId: 'ACTION',
  challengeId: 'CHALLENGE',
};
/** The words of a record, an answer or a form name nothing the door has to look at, and are long. */
const WORDS: ReadonlySet<string> = new Set([
  'sections',
  'header',
  'passages',
  'answers',
  'review',
  'template',
  'words',
]);
const DEEPEST = 3;
const IDENTIFIER = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What a request names, wherever near its top. It may be of any shape: what is no identifier is passed over. */
export function* namedIn(request: unknown, depth = 0): Generator<Named> {
  if (typeof request !== 'object' || request === null || depth > DEEPEST) return;
  for (const key of Object.keys(request)) {
    const value = Reflect.get(request, key) as unknown;
    const kind = Object.hasOwn(NAMES, key) ? NAMES[key] : undefined;
    if (kind !== undefined) yield* identifiers(kind, value);
    else if (!WORDS.has(key)) yield* namedIn(value, depth + 1);
  }
}

function* identifiers(kind: Named['kind'], value: unknown): Generator<Named> {
  for (const id of Array.isArray(value) ? value : [value]) {
    if (typeof id === 'string' && IDENTIFIER.test(id)) yield { kind, id: id.toLowerCase() };
  }
}
