import type { Role } from '@domain/lists/roles';
import type { z } from 'zod';

/** Who may call: anyone before unlocking, or the listed roles once signed in. */
export type Allowed = 'ANYONE' | readonly Role[];

export type Call = { readonly allowed: Allowed; readonly request: z.ZodType; readonly reply: z.ZodType };

/** Everybody who has a part in supervision. */
export const SIGNED_IN = ['TM', 'SM', 'SW'] as const satisfies readonly Role[];
/** Those who write and sign supervision (domain brief 3b). */
export const MANAGERS = ['TM', 'SM'] as const satisfies readonly Role[];
/** Everybody who can sign in, whatever they may see once they have. */
export const ANYBODY_SIGNED_IN = ['TM', 'SM', 'SW', 'HS', 'QA', 'BS', 'IG'] as const satisfies readonly Role[];
/** The one being supervised. */
export const WORKERS = ['SW'] as const satisfies readonly Role[];
