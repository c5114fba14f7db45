import { formatShortDate } from '../../calendar/format-date';
import { quoted } from '../../quoted';
import { isBlank } from '../../section/words';
import { sessionDay } from '../check-days';
import { defineRule, type Gap } from '../define-rule';
import { type AnsweredAction, answeredActions, isPastAndNotDone } from '../open-actions';

/** ACT-07, domain brief: what was not done by its day says what got in the way and what it has meant for the child. */
export const act07 = defineRule({
  code: 'ACT-07',
  strength: 'REASON',
  title: 'What is not done says why, and what it has meant',
  finding: 3,
  gaps: (content) => {
    const on = sessionDay(content);
    return answeredActions(content)
      .filter((answered) => isPastAndNotDone(answered, on))
      .flatMap(gapsOf);
  },
});

function gapsOf({ action, answer, place }: AnsweredAction): Gap[] {
  const gaps: Gap[] = [];
  const name = quoted(action.what);
  if ((answer?.cause ?? null) === null) {
    const message = `${name}: not done yet. Was due ${formatShortDate(action.due)}. Choose what got in the way.`;
    gaps.push({ place: { ...place, field: 'cause' }, message });
  }
  if (isBlank(answer?.note ?? '')) {
    gaps.push({ place: { ...place, field: 'note' }, message: `${name}: what has this meant for the child?` });
  }
  return gaps;
}
