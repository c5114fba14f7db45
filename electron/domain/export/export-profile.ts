import { z } from 'zod';

/** Who a copy of a record is for, which decides what is in it (domain brief 3c). */
export const EXPORT_PROFILE_LABELS = {
  FILE_COPY: 'Copy for the child’s file',
  WORKER_ACTIONS: 'Worker’s action list',
  FAMILY_ACTIONS: 'Actions for the family',
  DISCLOSURE: 'Disclosure preparation',
  PRACTICE_DAY: 'Practice day',
} as const;

export const exportProfile = z.enum(['FILE_COPY', 'WORKER_ACTIONS', 'FAMILY_ACTIONS', 'DISCLOSURE', 'PRACTICE_DAY']);
export type ExportProfile = z.infer<typeof exportProfile>;
