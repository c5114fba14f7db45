import { whoMay } from '@domain/access/may';
import type { Role } from '@domain/lists/roles';
import type { z } from 'zod';

/** Who may call: anyone before unlocking, or once signed in the roles that the table of roles names (domain brief 3b). */
export type Allowed = 'ANYONE' | readonly Role[];

export type Call = { readonly allowed: Allowed; readonly request: z.ZodType; readonly reply: z.ZodType };

/** Everybody who has a part in supervision. */
export const SIGNED_IN = whoMay('TAKE_PART');
/** Those who write and sign supervision. */
export const MANAGERS = whoMay('WRITE_RECORDS');
/** Everybody who can sign in, whatever they may see once they have. */
export const ANYBODY_SIGNED_IN = whoMay('SIGN_IN');
/** The one being supervised. */
export const WORKERS = whoMay('ANSWER_RECORDS');
