import type { RecordHeader } from '../../record/record';
import { defineRule } from '../define-rule';
import { headerPlace } from '../record-parts';

const ASKED = [
  ['caseStatus', "Choose the child's status: it decides which sections and words this record uses."],
  ['legalStatus', "Choose the child's legal status. “No legal status” is an answer too."],
  ['livingArrangement', 'Choose where the child lives.'],
] as const satisfies readonly (readonly [keyof RecordHeader, string])[];

/** META-03, domain brief: status, legal status and where the child lives are given. */
export const meta03 = defineRule({
  code: 'META-03',
  strength: 'HARD',
  title: "The child's situation is given",
  finding: 72,
  gaps: (content) =>
    ASKED.filter(([field]) => content.header[field] === null).map(([field, message]) => ({
      message,
      place: headerPlace(content, field),
    })),
});
