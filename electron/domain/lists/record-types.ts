import type { z } from 'zod';
import { codes } from './codes';

/** What a form is for (domain brief 4a, RecordType). Case supervision, permanence and front door are one type on different templates, so that the memory runs through when a child's status changes. */
export const RECORD_TYPE_LABELS = {
  CASE: 'Case supervision',
  OVERSIGHT: 'Management oversight note',
  GROUP: 'Group or case consultation',
  MILESTONE: 'Milestone review',
  CHALLENGE: 'Challenge',
  HANDOVER: 'Handover',
  STEP_DOWN: 'Step-down or closure',
  ADDENDUM: 'Addendum',
  PERSONAL: 'Personal supervision',
} as const;

export const recordType = codes(RECORD_TYPE_LABELS);
export type RecordType = z.infer<typeof recordType>;

/** Small forms that may hang off another record of the same child (domain brief T5); an addendum always does. */
const HANGS_OFF: ReadonlySet<RecordType> = new Set(['MILESTONE', 'CHALLENGE', 'HANDOVER', 'STEP_DOWN']);

export function mayHangOff(type: RecordType): boolean {
  return HANGS_OFF.has(type);
}

/**
 * Kept with a child. Personal supervision never is (PRV-01): it has its own tables, its own list and its own way out.
 */
export function isChildRecord(type: RecordType): boolean {
  return type !== 'PERSONAL';
}
