import { formatLongDate } from '../calendar/format-date';
import { isDecisionBegun } from '../check/begun-answers';
import type { DriftAnswer } from '../check/check-answers';
import { DRIFT_DECISION_LABELS, DRIFT_FLAG_LABELS } from '../lists/memory-lists';
import type { RecordContent } from '../record/record';
import type { DocumentBlock } from './document';
import { cellOf, dayWords, isBlank, note, paragraph, written } from './plain-blocks';

type OfRecord = { readonly content: RecordContent };

/** Each thing that drifted, with the manager's decision on it (DRF-14). What was begun is printed as far as it went. */
export function driftBlocks({ content }: OfRecord): DocumentBlock[] {
  const answers = (content.checkAnswers?.drift ?? []).filter(isDecisionBegun);
  if (answers.length === 0) return [note('Nothing was pointed out.')];
  return [
    {
      kind: 'table',
      caption: 'What is drifting and what was decided about it',
      widths: [40, 60],
      header: ['What the record tells us', 'What was decided, and why'],
      rows: answers.map((answer) => [cellOf(flagWords(answer, content)), cellOf(...decisionBlocks(answer))]),
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

function decisionBlocks({ decision, who, because, until, agreedBy }: DriftAnswer): DocumentBlock[] {
  const day = dayWords(until);
  const named = isBlank(who) ? labelOf(decision, day) : `${labelOf(decision, day)}: ${who.trim()}`;
  const isSaid = isBlank(day) || decision === 'ACCEPT_UNTIL';
  return [
    paragraph(isSaid ? named : `${named} (${day})`, { bold: true }),
    ...written(because),
    ...(isBlank(agreedBy) ? [] : [note(`Agreed by ${agreedBy.trim()}`)]),
  ];
}

/** "Accept it for now, until a date" with its date in place of the last two words. */
function labelOf(decision: DriftAnswer['decision'], day: string): string {
  if (decision === null) return 'Not decided yet';
  const label = DRIFT_DECISION_LABELS[decision];
  return decision === 'ACCEPT_UNTIL' && !isBlank(day) ? label.replace(/a date$/, () => day.trim()) : label;
}
