import { formatShortDate } from '@domain/calendar/format-date';
import { newActions } from '@domain/check/open-actions';
import { formatMoment } from '@domain/document/format-moment';
import { ANSWER_LABELS } from '@domain/document/worker-answer-blocks';
import type { RecordId } from '@domain/identifiers';
import type { WorkerAnswer } from '@domain/record/record';
import type { ActionAnswer } from '@domain/review/worker-review';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useAnswer } from '../../../desktop/use-answer';

const useStyles = makeStyles({
  answer: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0, lineHeight: '20px' },
  kind: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
});

type AnswerViewProps = {
  readonly answer: WorkerAnswer;
  /** The record it is about, whose actions are named by their words; null where it is not known here. */
  readonly recordId: RecordId | null;
};

/** One answer with every word of it. */
export function AnswerView({ answer, recordId }: AnswerViewProps) {
  const styles = useStyles();
  const { review } = answer;
  return (
    <div className={styles.answer}>
      <p className={styles.kind}>{ANSWER_LABELS[answer.kind]}</p>
      <Words text={answer.comment} />
      {review === undefined || review.actions.length === 0 ? null : recordId === null ? (
        <ActionsAnswered answers={review.actions} what={() => 'An action'} />
      ) : (
        <ActionsOfRecord answers={review.actions} recordId={recordId} />
      )}
      {review === undefined ? null : (
        <>
          <Words label="Their reflection" text={review.reflection} />
          <Words label="Missing from the record" text={review.missing} />
        </>
      )}
      <p className={styles.quiet}>
        Recorded by {answer.recordedBy} on {formatMoment(answer.recordedAt)}.
      </p>
    </div>
  );
}

function Words({ label, text }: { readonly label?: string; readonly text: string }) {
  const styles = useStyles();
  if (text.trim() === '') return null;
  return (
    <p className={styles.words}>
      {label === undefined ? '' : `${label}: `}
      {text}
    </p>
  );
}

type ActionsOfRecordProps = { readonly answers: readonly ActionAnswer[]; readonly recordId: RecordId };

function ActionsOfRecord({ answers, recordId }: ActionsOfRecordProps) {
  const { answer: record } = useAnswer('record:open', { recordId });
  const known = new Map(
    (record === undefined ? [] : newActions(record.content)).map(({ action }) => [action.id as string, action.what]),
  );
  return (
    <ActionsAnswered answers={answers} what={(id) => known.get(id) ?? 'An action that is no longer in the record'} />
  );
}

type ActionsAnsweredProps = { readonly answers: readonly ActionAnswer[]; readonly what: (id: string) => string };

function ActionsAnswered({ answers, what }: ActionsAnsweredProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {answers.map((each) => (
        <li key={each.actionId}>
          {what(each.actionId)}: {sayVerdict(each)}
        </li>
      ))}
    </ul>
  );
}

/** "proposes 9 Dec 2026, because the hearing is later". */
function sayVerdict({ verdict, due, dueText, who, what, because }: ActionAnswer): string {
  const why = because.trim() === '' ? '' : `, because ${because.trim()}`;
  if (verdict === 'AGREE') return `agrees${because.trim() === '' ? '' : ` (${because.trim()})`}`;
  if (verdict === 'DISAGREE') return `sees it differently${why}`;
  if (verdict === null) return 'not answered';
  const day = due === null ? dueText.trim() : formatShortDate(due);
  const proposed = [
    ...(day === '' ? [] : [day]),
    ...(who.trim() === '' ? [] : [`that ${who.trim()} does it`]),
    ...(what.trim() === '' ? [] : [`the words “${what.trim()}”`]),
  ];
  return `proposes ${proposed.join(' and ')}${why}`;
}
