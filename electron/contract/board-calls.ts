import { whoMay } from '@domain/access/may';
import { board } from '@domain/board/board';
import { clinic } from '@domain/board/clinic';
import { localDate } from '@domain/calendar/local-date';
import { z } from 'zod';
import type { Call } from './call';

/** The days that a performance clinic looks at, the first and the last among them. */
const period = z.strictObject({ from: localDate, until: localDate });

export const boardCalls = {
  /** The team's week: whom it is for, what waits and what drifts. A worker has no board. */
  'board:open': { allowed: whoMay('SEE_BOARD'), request: z.undefined(), reply: board },
  /** How often each part was written, by team and month (QA-01, QA-02). Works out first what is not yet remembered of old records. */
  'clinic:open': { allowed: whoMay('SEE_CLINIC'), request: period, reply: clinic },
  /** Asks where to save, and writes what the clinic shows as a table. */
  'clinic:export': { allowed: whoMay('TAKE_CLINIC'), request: period, reply: z.strictObject({ fileName: z.string() }) },
} as const satisfies Record<string, Call>;
