import type { z } from 'zod';
import { codes } from './codes';

/**
 * Whom or what a marked passage is about (domain brief 3d). Professionals are not among them: their names are not
 * normally taken out of a record.
 */
export const PASSAGE_ABOUT_LABELS = {
  OTHER_CHILD: 'Another child',
  OTHER_ADULT: 'Another adult',
  REFERRER: 'The person who told us',
  HEALTH: 'Somebody else’s health',
  IN_CONFIDENCE: 'Police or other agency information given in confidence',
  LEGAL_ADVICE: 'Legal advice',
  CARER: 'An adopter’s or carer’s identity or address',
  PROTECTED_ADDRESS: 'An address that must not be known',
} as const;

export const passageAbout = codes(PASSAGE_ABOUT_LABELS);
export type PassageAbout = z.infer<typeof passageAbout>;
