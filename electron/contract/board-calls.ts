import { whoMay } from '@domain/access/may';
import { board } from '@domain/board/board';
import { clinic } from '@domain/board/clinic';
import { ownChild } from '@domain/board/own-line';
import { localDate } from '@domain/calendar/local-date';
import { z } from 'zod';
import { type Call, WORKERS } from './call';

/** The days that a performance clinic looks at, the first and the last among them. */
const period = z.strictObject({ from: localDate, until: localDate });

export const boardCalls = {
  /** The team's week: whom it is for, what waits and what drifts. A worker has only their own line. */
  'board:open': { allowed: whoMay('SEE_BOARD'), request: z.undefined(), reply: board },
  /** A worker's own line of it: when supervision of each of their own children is due next, in a team's store. */
  'board:own': { allowed: WORKERS, request: z.undefined(), reply: z.array(ownChild) },
  /** How often each part was written, by team and month (QA-01, QA-02). Works out first what is not yet remembered of old records. */
  'clinic:open': { allowed: whoMay('SEE_CLINIC'), request: period, reply: clinic },
  /** Asks where to save, and writes what the clinic shows as a table. */
  'clinic:export': { allowed: whoMay('TAKE_CLINIC'), request: period, reply: z.strictObject({ fileName: z.string() }) },
} as const satisfies Record<string, Call>;
