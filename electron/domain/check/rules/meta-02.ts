import type { RecordContent } from '../../record/record';
import { isBlank } from '../../section/words';
import { defineRule, type Gap } from '../define-rule';
import { headerPlace } from '../record-parts';

/**
 * META-02, domain brief: one record is about exactly one child. A record holds one child by its shape; what can still
 * be wrong is that the child has no name, or that an addendum does not belong to a record of the same child.
 */
export const meta02 = defineRule({
  code: 'META-02',
  strength: 'HARD',
  title: 'The record is about one child',
  finding: 53,
  gaps: (content) => [...nameGaps(content), ...addendumGaps(content)],
});

function nameGaps(content: RecordContent): Gap[] {
  const { forename, surname, expectedDateOfBirth } = content.child;
  const isUnborn = expectedDateOfBirth !== null && content.child.dateOfBirth === null;
  if (isUnborn || !isBlank(forename + surname)) return [];
  const message =
    "The child has no name here. Add it to the child's details, so that the record reaches the right file.";
  return [{ place: headerPlace(content), message }];
}

function addendumGaps(content: RecordContent): Gap[] {
  const place = headerPlace(content);
  const { type, addendumTo, child } = content;
  if (type === 'ADDENDUM' && addendumTo === null) {
    return [
      {
        place,
        message: 'This addendum does not say which record it belongs to. Start it from the record it corrects.',
      },
    ];
  }
  if (addendumTo !== null && addendumTo.childId !== child.id) {
    return [
      { place, message: 'The record this addendum corrects is about another child. Start it from the right record.' },
    ];
  }
  return [];
}
