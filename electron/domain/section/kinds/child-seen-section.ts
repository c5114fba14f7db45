import { z } from 'zod';
import { hearingMethod } from '../../lists/practice-lists';
import { noDay, typedDay, words } from '../section-fields';
import { carriesNothing, neverWaits, type SectionKindModule } from '../section-kind';
import { isBlank, linesOf } from '../words';

/** When the child was last seen, by whom, alone or not, and how their views were heard (CHD-01, CHD-05, CHD-06). */
export const childSeenValue = z.strictObject({
  kind: z.literal('CHILD_SEEN'),
  lastSeen: typedDay,
  seenBy: words,
  where: words,
  alone: z.enum(['YES', 'NO']).nullable(),
  notAloneBecause: words,
  methods: z.array(hearingMethod).max(hearingMethod.options.length),
  /** How the child lets people know what they think, where speech is not the way; asked where a disability is recorded. */
  communication: words,
  whereFiled: words,
  note: words,
});
export type ChildSeenValue = z.infer<typeof childSeenValue>;

export const childSeenSection: SectionKindModule<ChildSeenValue> = {
  empty: () => ({
    ...{ kind: 'CHILD_SEEN', lastSeen: noDay(), seenBy: '', where: '', alone: null, notAloneBecause: '' },
    ...{ methods: [], communication: '', whereFiled: '', note: '' },
  }),
  isEmpty: (value) =>
    value.lastSeen.date === null &&
    isBlank(value.lastSeen.text) &&
    value.alone === null &&
    value.methods.length === 0 &&
    isBlank(plainText(value)),
  plainText,
  carry: carriesNothing,
  isWaiting: neverWaits,
};

function plainText(value: ChildSeenValue): string {
  const { seenBy, where, notAloneBecause, communication, whereFiled, note } = value;
  return linesOf([seenBy, where, notAloneBecause, communication, whereFiled, note]);
}
