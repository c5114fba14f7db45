import { actionLine } from '@domain/action/action-line';
import { instant, localDate } from '@domain/calendar/local-date';
import { shortText } from '@domain/child/child';
import { actionId } from '@domain/identifiers';
import { progressNote } from '@domain/memory/child-history';
import { z } from 'zod';
import { type Call, MANAGERS, SIGNED_IN } from './call';

/** One thing that happened to an action, in the order it happened. */
export const actionEvent = z.strictObject({
  kind: z.enum([
    ...(['SET', 'WITHDRAWN', 'DATE_MOVED', 'OWNER_CHANGED', 'CARRIED', 'NOTED', 'ANSWERED', 'CONTINUED'] as const),
  ]),
  at: instant,
  /** The name of the person; "Throughline" for what the program did. */
  by: z.string(),
  detail: z.record(z.string(), z.string().nullable()),
});
export type ActionEventView = z.infer<typeof actionEvent>;

/** A file a person reads through: more rows are for a spreadsheet. */
export const MOST_ACTIONS_IN_WORD = 1_000;
const MOST_ACTIONS_IN_A_FILE = 40_000;

export const actionCalls = {
  /** Open actions, and those closed in the last ninety days. A worker sees those of their own children and their own. */
  'actions:list': { allowed: SIGNED_IN, request: z.undefined(), reply: z.array(actionLine) },
  'action:history': {
    allowed: SIGNED_IN,
    request: z.strictObject({ actionId }),
    reply: z.array(actionEvent),
  },
  /** How it is going, between two supervisions; the next one opens with it. */
  'action:note-progress': {
    allowed: SIGNED_IN,
    request: z.strictObject({
      actionId,
      note: progressNote.omit({ by: true }).extend({ note: z.string().max(2_000), evidence: z.string().max(2_000) }),
    }),
    reply: z.undefined(),
  },
  /** Moves the date of an open action. The first date is kept, and the move is counted (ACT-15). */
  'action:move-date': {
    allowed: MANAGERS,
    request: z.strictObject({ actionId, due: localDate, why: z.string().trim().min(1).max(2_000) }),
    reply: z.undefined(),
  },
  /** Gives an open action to somebody else, as when its owner has left. */
  'action:change-owner': {
    allowed: MANAGERS,
    request: z.strictObject({ actionId, who: shortText.min(1), why: z.string().trim().min(1).max(2_000) }),
    reply: z.undefined(),
  },
  /** These actions, in this order, as a file that does not say which children they are about. */
  'actions:export': {
    allowed: SIGNED_IN,
    request: z.strictObject({
      actionIds: z.array(actionId).min(1).max(MOST_ACTIONS_IN_A_FILE),
      kind: z.enum(['WORD', 'CSV', 'CALENDAR']),
    }),
    reply: z.strictObject({ fileName: z.string(), actions: z.int().positive() }),
  },
} as const satisfies Record<string, Call>;
