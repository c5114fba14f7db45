import { formatMoment } from '@domain/document/format-moment';
import { answerLabel } from '@domain/document/worker-answer-blocks';
import type { RecordId } from '@domain/identifiers';
import type { WorkerAnswer } from '@domain/record/record';
import { type RecordHere, type Said, saidOfEarlier, saidToActions } from '@domain/review/said-words';
import type { WorkerReview } from '@domain/review/worker-review';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useAnswer } from '../use-answer';

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
      <p className={styles.kind}>{answerLabel(answer)}</p>
      <Words text={answer.comment} />
      {review === undefined ? null : recordId === null ? (
        <SaidView review={review} record={undefined} />
      ) : (
        <SaidInRecord review={review} recordId={recordId} />
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

function SaidInRecord({ review, recordId }: { readonly review: WorkerReview; readonly recordId: RecordId }) {
  const { answer: view } = useAnswer('record:open', { recordId });
  return <SaidView review={review} record={view?.content} />;
}

function SaidView({ review, record }: { readonly review: WorkerReview; readonly record: RecordHere }) {
  return (
    <>
      <SaidList label="On the agreed actions" said={saidToActions(review, record)} />
      <SaidList label="On earlier actions" said={saidOfEarlier(review, record)} />
    </>
  );
}

function SaidList({ label, said }: { readonly label: string; readonly said: readonly Said[] }) {
  const styles = useStyles();
  if (said.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={label}>
      {said.map(({ key, about, words }) => (
        <li key={key}>
          {about}: {words}
        </li>
      ))}
    </ul>
  );
}
