import { z } from 'zod';
import { neverWaits, type SectionKindModule } from '../section-kind';
import { answersText, areBlank, carriedAnswers, fieldAnswers } from './field-answers';

/** A short form inside the record: the fields are the template's, the answers are here. */
export const fieldsValue = z.strictObject({ kind: z.literal('FIELDS'), answers: fieldAnswers });

export const fieldsSection: SectionKindModule<z.infer<typeof fieldsValue>> = {
  empty: () => ({ kind: 'FIELDS', answers: {} }),
  isEmpty: (value) => areBlank(value.answers),
  plainText: (value) => answersText(value.answers),
  carry: (last, section) => {
    const answers = carriedAnswers(last.answers, section.fields ?? []);
    return areBlank(answers) ? null : { kind: 'FIELDS', answers };
  },
  isWaiting: neverWaits,
};
