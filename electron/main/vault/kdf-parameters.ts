import { z } from 'zod';

const MIB = 1024;

/** The least OWASP accepts for argon2id: 19 MiB, 2 passes, 1 lane (Password Storage Cheat Sheet, 2026). */
export const OWASP_MINIMUM = { memoryKib: 19 * MIB, passes: 2, lanes: 1 } as const;

/**
 * What a new passphrase is stretched with: 256 MiB, 3 passes. Memory times passes is 20 times OWASP's least;
 * measured in one run it takes about 29 times as long (250 ms against 8.6 ms on the two-core machine this was
 * written on), so it stays under a second on one four times slower. One lane, because the extra
 * lanes would help an attacker with many cores more than a manager with one passphrase.
 */
export const NEW_PARAMETERS = { memoryKib: 256 * MIB, passes: 3, lanes: 1 } as const;

/** Sixteen times OWASP's least, in KiB times passes. */
const LEAST_WORK = 16 * OWASP_MINIMUM.memoryKib * OWASP_MINIMUM.passes;
const LEAST_MEMORY_KIB = 128 * MIB;

/**
 * What a stored keyring may ask for. Below the floor somebody has made guessing cheap; above the ceiling somebody
 * wants the machine to hang. Either way it is not a keyring this app wrote.
 */
export const kdfParameters = z
  .strictObject({
    memoryKib: z
      .int()
      .min(LEAST_MEMORY_KIB)
      .max(1024 * MIB),
    passes: z.int().min(1).max(16),
    lanes: z.int().min(1).max(4),
  })
  .refine(({ memoryKib, passes }) => memoryKib * passes >= LEAST_WORK, 'below the floor');
export type KdfParameters = z.infer<typeof kdfParameters>;
