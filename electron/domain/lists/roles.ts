import { z } from 'zod';

/** Who is signed in, as far as permissions go (domain brief 3b). Job titles are free text on the person. */
export const ROLE_LABELS = {
  TM: 'Team manager',
  SM: 'Service manager',
  SW: 'Social worker',
} as const;

export const role = z.enum(['TM', 'SM', 'SW']);
export type Role = z.infer<typeof role>;
