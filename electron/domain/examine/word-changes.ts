import { diffWordsWithSpace } from 'diff';

/** A stretch of words that stayed, went or came. */
export type WordChange = { readonly kind: 'SAME' | 'GONE' | 'NEW'; readonly text: string };

/** More changes than this inside one paragraph are no longer a help to anybody. */
const MOST_CHANGES = 400;
const LONGEST = 20_000;

/** What changed from one text to another, word by word; two texts with nothing in common as one that went and one that came. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const found =
    before.length + after.length > LONGEST
      ? undefined
      : diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES });
  if (found === undefined) return [gone(before), { kind: 'NEW', text: after }];
  return found.map(({ value, added, removed }) => ({ kind: removed ? 'GONE' : added ? 'NEW' : 'SAME', text: value }));
}

function gone(text: string): WordChange {
  return { kind: 'GONE', text };
}
