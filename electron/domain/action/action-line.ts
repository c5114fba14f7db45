import { z } from 'zod';
import { localDate } from '../calendar/local-date';
import { childId } from '../identifiers';
import { caseStatus } from '../lists/case-lists';
import { progressNote, rememberedAction } from '../memory/child-history';

/** An action in a list: what was agreed, for whom, and how it is going. */
export const actionLine = rememberedAction.omit({ notes: true }).extend({
  childId,
  childName: z.string(),
  reference: z.string(),
  status: caseStatus.nullable(),
  /** The child's worker now, who may be another than the one who owns the action. */
  worker: z.string().nullable(),
  /** Counts have reached what the service calls drift (ACT-08, ACT-15). */
  isDrifting: z.boolean(),
  /** The person who owns it has left; null where nobody has said so. */
  ownerLeftOn: localDate.nullable(),
  lastNote: progressNote.nullable(),
});
export type ActionLine = z.infer<typeof actionLine>;
