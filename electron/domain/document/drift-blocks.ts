import { formatLongDate } from '../calendar/format-date';
import type { DriftAnswer } from '../check/check-answers';
import { DRIFT_DECISION_LABELS, DRIFT_FLAG_LABELS } from '../lists/memory-lists';
import type { RecordContent } from '../record/record';
import { isBlank } from '../section/words';
import type { DocumentBlock } from './document';
import { cellOf, note } from './plain-blocks';
import type { PrintContext } from './print-context';

/** Each thing that drifted, with the manager's decision on it (DRF-14). */
export function driftBlocks({ content }: PrintContext): DocumentBlock[] {
  const answers = (content.checkAnswers?.drift ?? []).filter(({ decision }) => decision !== null);
  if (answers.length === 0) return [note('Nothing was pointed out.')];
  return [
    {
      kind: 'table',
      caption: 'What is drifting and what was decided about it',
      widths: [40, 60],
      header: ['What the record tells us', 'What was decided, and why'],
      rows: answers.map((answer) => [cellOf(flagWords(answer, content)), cellOf(...decisionWords(answer))]),
    },
  ];
}

/** What drifts, named: the words of the action, or who raised the challenge. */
export function flagWords({ flag, subject }: Pick<DriftAnswer, 'flag' | 'subject'>, content: RecordContent): string {
  const label = DRIFT_FLAG_LABELS[flag];
  const action = content.openActions.find(({ id }) => id === subject);
  if (action !== undefined) return `${label}: ${action.what}`;
  const challenge = content.challenges?.find(({ id }) => id === subject);
  return challenge === undefined ? label : `${label}: ${challenge.raisedBy}, ${formatLongDate(challenge.raisedOn)}`;
}

function decisionWords({ decision, who, because, until, agreedBy }: DriftAnswer): string[] {
  const label = decision === null ? 'No decision' : DRIFT_DECISION_LABELS[decision];
  const named = isBlank(who) ? label : `${label}: ${who.trim()}`;
  const day = until.date === null ? named : `${named} (${formatLongDate(until.date)})`;
  const agreed = isBlank(agreedBy) ? [] : [`Agreed by ${agreedBy.trim()}`];
  return [day, ...(isBlank(because) ? [] : [because.trim()]), ...agreed];
}
