import { z } from 'zod';

/** A passphrase is bounded so that deriving a key from it cannot be made to eat memory. */
export const passphrase = z.string().min(1).max(1_024);
