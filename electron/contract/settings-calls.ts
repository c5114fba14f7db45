import { worker } from '@domain/board/worker';
import { instant } from '@domain/calendar/local-date';
import { checkSettings } from '@domain/settings/check-settings';
import { z } from 'zod';
import { type Call, MANAGERS, SIGNED_IN } from './call';

export const settingChange = z.strictObject({
  /** Where it stands: `numbers.shareDays`, `supervisionWeeks.CP`, `vagueWords`. */
  name: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  at: instant,
  by: z.string(),
});
export type SettingChangeView = z.infer<typeof settingChange>;

export const settingsCalls = {
  'settings:read': {
    allowed: SIGNED_IN,
    request: z.undefined(),
    reply: z.strictObject({ settings: checkSettings, changes: z.array(settingChange) }),
  },
  /** Saves all thresholds, intervals and lists together; each that changed is written down with who changed it. */
  'settings:save': {
    allowed: MANAGERS,
    request: z.strictObject({ settings: checkSettings }),
    reply: z.strictObject({ changed: z.int().nonnegative() }),
  },
  'workers:list': { allowed: MANAGERS, request: z.undefined(), reply: z.array(worker) },
  'worker:save': { allowed: MANAGERS, request: worker, reply: z.undefined() },
} as const satisfies Record<string, Call>;
