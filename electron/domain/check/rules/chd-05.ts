import type { RecordContent } from '../../record/record';
import type { Hearing } from '../../section/kinds/child-voice-section';
import { countWords, isBlank, linesOf } from '../../section/words';
import { hasPhrase } from '../../text/phrases';
import { defineRule, type Gap } from '../define-rule';
import type { CheckContext, Place } from '../finding';
import { sectionsOfKind } from '../record-parts';
import { isDisabled, isFieldBlank, nameOf, sectionByKey } from '../rule-parts';

/** More words than these say something besides that no view was given. */
const WORDS_OF_AN_EXCUSE = 15;

/**
 * CHD-05, domain brief: for a disabled child, how they tell people what they think, and their words or what was seen.
 * "Not able to give a view" alone is no answer (seed 003).
 */
export const chd05 = defineRule({
  code: 'CHD-05',
  strength: 'HARD',
  title: 'A disabled child is heard',
  finding: 51,
  gaps: (content, context) => (isDisabled(content) ? [...methodGaps(content), ...excuseGaps(content, context)] : []),
});

function methodGaps(content: RecordContent): Gap[] {
  const [seen] = sectionsOfKind(content, 'CHILD_SEEN');
  const form = sectionByKey(content, 'disability', 'FIELDS');
  const place: Place | null =
    seen !== undefined
      ? { section: seen.section.key, field: 'communication' }
      : form && { section: form.section.key, field: 'tells' };
  if (place === null || !isBlank(seen?.value.communication ?? '')) return [];
  if (form !== null && !isFieldBlank(form.value, 'tells')) return [];
  return [{ place, message: `Say how ${nameOf(content)} lets people know what they think and feel.` }];
}

function excuseGaps(content: RecordContent, { settings }: CheckContext): Gap[] {
  return sectionsOfKind(content, 'CHILD_VOICE').flatMap(({ section, value }) => {
    const written = value.hearings.filter((each) => !isBlank(linesOf(partsOf(each))));
    const [first] = written;
    const isExcuse = (text: string) => countWords(text) <= WORDS_OF_AN_EXCUSE && hasPhrase(text, settings.noViewWords);
    if (
      first === undefined ||
      !written.every((each) => partsOf(each).every((part) => isBlank(part) || isExcuse(part)))
    ) {
      return [];
    }
    const message = `That ${nameOf(content)} could not give a view is not all there is. Write what you saw them do, with whom, and how they seemed.`;
    return [{ place: { section: section.key, row: first.id, field: 'observed' }, message }];
  });
}

function partsOf({ worries, goodThings, wishes, observed }: Hearing): string[] {
  return [worries, goodThings, wishes, observed];
}
