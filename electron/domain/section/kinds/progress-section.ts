import { z } from 'zod';
import { progress } from '../../lists/practice-lists';
import { words } from '../section-fields';
import { carriesNothing, neverWaits, type SectionKindModule } from '../section-kind';
import { isBlank, linesOf } from '../words';

/** The manager's own judgement on pace, and why (DRF-01). */
export const progressValue = z.strictObject({
  kind: z.literal('PROGRESS'),
  progress: progress.nullable(),
  why: words,
  longestWait: words,
});

export const progressSection: SectionKindModule<z.infer<typeof progressValue>> = {
  empty: () => ({ kind: 'PROGRESS', progress: null, why: '', longestWait: '' }),
  isEmpty: (value) => value.progress === null && isBlank(linesOf([value.why, value.longestWait])),
  plainText: (value) => linesOf([value.why, value.longestWait]),
  carry: carriesNothing,
  isWaiting: neverWaits,
};
