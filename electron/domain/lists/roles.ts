import { z } from 'zod';

/** Who is signed in, as far as permissions go (domain brief 3b). Job titles are free text on the person. */
export const ROLE_LABELS = {
  TM: 'Team manager',
  SM: 'Service manager',
  SW: 'Social worker',
  HS: 'Head of service',
  QA: 'Quality assurance',
  BS: 'Business support',
  IG: 'Information governance',
} as const;

export const role = z.enum(['TM', 'SM', 'SW', 'HS', 'QA', 'BS', 'IG']);
export type Role = z.infer<typeof role>;

/**
 * What a store is: a team's, or the copy of one worker who gets sealed files from their manager and answers in them.
 * It is decided when the store is made and never changes.
 */
export const storeKind = z.enum(['TEAM', 'OWN_COPY']);
export type StoreKind = z.infer<typeof storeKind>;
