import type { RecordContent } from '../record/record';
import { answerTo } from '../section/kinds/field-answers';
import { countSectionWords, isSectionEmpty } from '../section/section-kinds';
import { isBlank } from '../section/words';
import { fillWords, labelSetFor } from '../template/labels';
import type { Gap } from './define-rule';
import type { Place } from './finding';
import { sectionsOfKind, type WrittenSection } from './record-parts';

/**
 * The parts that a form itself marks as required and that are not written, down the page: free writing, and the
 * required fields of short forms. A short form that is not required wants its required fields once it is begun.
 * `reason` ends the sentence: "an addendum cannot be signed without it".
 */
export function requiredParts(content: RecordContent, reason: string): readonly Gap[] {
  const words = { child: content.child.forename, labelSet: labelSetFor(content.template, content.header.caseStatus) };
  const order = content.template.sections.map(({ key }) => key);
  return [
    ...sectionsOfKind(content, 'RICH_TEXT').flatMap(unwrittenSection),
    ...sectionsOfKind(content, 'FIELDS').flatMap(unwrittenFields),
  ]
    .toSorted((one, other) => order.indexOf(one.place.section) - order.indexOf(other.place.section))
    .map(({ place, what }) => ({ place, message: `${fillWords(what, words)}: ${reason}.` }));
}

type Missing = { readonly place: Place; readonly what: string };

function unwrittenSection({ section, value }: WrittenSection<'RICH_TEXT'>): Missing[] {
  const isMissing = section.need === 'REQUIRED' && countSectionWords(value) === 0;
  return isMissing ? [{ place: { section: section.key }, what: `Write “${section.title}”` }] : [];
}

function unwrittenFields({ section, value }: WrittenSection<'FIELDS'>): Missing[] {
  if (section.need !== 'REQUIRED' && isSectionEmpty(value)) return [];
  return (section.fields ?? [])
    .filter(({ key, isRequired }) => {
      const { date, text } = answerTo(value.answers, key);
      return isRequired === true && date === null && isBlank(text);
    })
    .map(({ key, label }) => ({
      place: { section: section.key, field: key },
      what: `Fill in “${label}” under “${section.title}”`,
    }));
}
