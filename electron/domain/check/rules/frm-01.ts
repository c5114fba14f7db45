import type { RecordType } from '../../lists/record-types';
import { defineRule } from '../define-rule';
import { requiredParts } from '../required-parts';

/** Small forms that are nothing without their required parts (domain brief T5: a milestone review without its evidence, a challenge without its issue). */
const NAMES: Readonly<Partial<Record<RecordType, string>>> = {
  MILESTONE: 'a milestone review',
  CHALLENGE: 'a challenge',
  HANDOVER: 'a handover',
  STEP_DOWN: 'a step-down or closure',
};

/**
 * FRM-01: a small form holds the parts that it marks as required. Decisions and actions have rules of their own, and
 * only where the form asks for them.
 */
export const frm01 = defineRule({
  code: 'FRM-01',
  strength: 'HARD',
  title: 'A small form holds its required parts',
  finding: 41,
  gaps: (content) => {
    const name = NAMES[content.type];
    return name === undefined ? [] : requiredParts(content, `${name} cannot be signed without it`);
  },
});
