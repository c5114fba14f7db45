import type { LocalDate } from '../calendar/local-date';
import type { RecordContent } from '../record/record';
import { answerTo } from '../section/kinds/field-answers';
import { isBlank } from '../section/words';
import type { Place } from './finding';
import { sectionByKey } from './rule-parts';

/** The option of the permanence form that decides nothing. */
const NOT_DECIDED = 'Not decided yet';

export type PermanencePlan = {
  readonly isDecided: boolean;
  readonly agreedOn: LocalDate | null;
  readonly place: Place;
};

/** The plan for good as this record has it; null where the form does not ask for one. */
export function permanencePlan(content: RecordContent): PermanencePlan | null {
  const form = sectionByKey(content, 'permanence', 'FIELDS');
  if (form === null) return null;
  const plan = answerTo(form.value.answers, 'plan').text.trim();
  return {
    isDecided: !isBlank(plan) && plan !== NOT_DECIDED,
    agreedOn: answerTo(form.value.answers, 'agreedOn').date,
    place: { section: form.section.key, field: 'plan' },
  };
}
