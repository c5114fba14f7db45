import type { Role } from '@domain/lists/roles';
import type { z } from 'zod';

/** Who may call: anyone before unlocking, or the listed roles once signed in. */
export type Allowed = 'ANYONE' | readonly Role[];

export type Call = { readonly allowed: Allowed; readonly request: z.ZodType; readonly reply: z.ZodType };

/** Every signed-in person. */
export const SIGNED_IN = ['TM', 'SM', 'SW'] as const satisfies readonly Role[];
/** Those who write and sign supervision (domain brief 3b). */
export const MANAGERS = ['TM', 'SM'] as const satisfies readonly Role[];
