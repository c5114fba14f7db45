/** A long record is some 100,000 characters; ten times the largest anyone has written. */
const MOST_CHARACTERS = 2_000_000;
const MOST_VALUES = 200_000;
/** Lists inside tables inside lists, with room to spare; deeper nesting would overflow the stack of any parser. */
const DEEPEST = 100;

/**
 * True when a request is small enough to be looked at. Counted before the schema sees it, without recursion and
 * stopping at the first limit, so that a huge, deep or circular value costs next to nothing.
 */
export function isSmallEnough(request: unknown): boolean {
  const open: { value: unknown; depth: number }[] = [{ value: request, depth: 0 }];
  let characters = 0;
  let values = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    values += 1;
    if (typeof next.value === 'string') characters += next.value.length;
    if (characters > MOST_CHARACTERS || values > MOST_VALUES || next.depth > DEEPEST) return false;
    const inside = partsOf(next.value);
    if (inside.length > MOST_VALUES) return false;
    for (const value of inside) open.push({ value, depth: next.depth + 1 });
  }
  return true;
}

/** Keys count as well: a property name can be as long as a text. */
function partsOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value;
  // Buffers and the like are in no request of ours; their elements would be millions of keys.
  if (ArrayBuffer.isView(value)) return new Array(MOST_VALUES + 1);
  return Object.entries(value).flat();
}
