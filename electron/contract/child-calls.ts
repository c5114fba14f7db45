import { whoMay } from '@domain/access/may';
import { child, childRow, datedFact, newDatedFact } from '@domain/child/child';
import { childId, recordId } from '@domain/identifiers';
import { childHistory } from '@domain/memory/child-history';
import { actionView, recordSummary } from '@domain/record/record';
import { checkSettings } from '@domain/settings/check-settings';
import { z } from 'zod';
import { type Call, MANAGERS } from './call';

export const childPage = z.strictObject({
  child,
  facts: z.array(datedFact),
  records: z.array(recordSummary),
  actions: z.array(actionView),
});
export type ChildPage = z.infer<typeof childPage>;

export const searchHit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('CHILD'), childId, title: z.string(), detail: z.string() }),
  z.strictObject({
    kind: z.literal('RECORD'),
    recordId,
    childId,
    title: z.string(),
    /** Text around the words found; the found words stand between U+E000 and U+E001. */
    excerpt: z.string(),
  }),
]);
export type SearchHit = z.infer<typeof searchHit>;

export const childCalls = {
  'children:list': { allowed: whoMay('SEE_CHILDREN'), request: z.undefined(), reply: z.array(childRow) },
  /** Everything the child's story is drawn from: every sealed record, action, challenge and dated fact. */
  'child:story': {
    allowed: MANAGERS,
    request: z.strictObject({ childId }),
    reply: z.strictObject({ history: childHistory, settings: checkSettings }),
  },
  'child:open': { allowed: whoMay('SEE_CHILDREN'), request: z.strictObject({ childId }), reply: childPage },
  /** A change someone tells us of between imports; closes the earlier interval. */
  'child:record-change': {
    allowed: MANAGERS,
    request: z.strictObject({ childId, change: newDatedFact }),
    reply: z.undefined(),
  },
  'search:find': {
    allowed: whoMay('SEE_CHILDREN'),
    request: z.strictObject({ words: z.string().max(200) }),
    reply: z.array(searchHit).max(40),
  },
} as const satisfies Record<string, Call>;
