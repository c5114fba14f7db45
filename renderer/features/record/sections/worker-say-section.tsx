import { formatShortDate } from '@domain/calendar/format-date';
import { localDateOfInstant } from '@domain/calendar/local-date';
import type { WorkerAnswer } from '@domain/record/record';
import { isBlank } from '@domain/section/words';
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { WorkerWords } from '../answers/worker-words';
import { cleanText } from '../clipboard/clean-text';
import { LONGEST_WORDS, useBounded } from '../fields/use-bounded';
import { useRecordDesk } from '../record-desk-context';
import { useSteps } from '../steps/record-steps-context';
import { ANSWER_LABELS, type AnswerKind, AnswerKinds } from './answer-kinds';
import type { SectionControlProps } from './section-control';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '12px', alignItems: 'stretch' },
  plain: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: '20px' },
  words: { margin: 0, fontSize: '16px', lineHeight: '24px', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  button: { alignSelf: 'flex-start' },
});

/** The worker's own answer to the shared text. Until it is shared there is nothing to answer. */
export function WorkerSaySection(_props: SectionControlProps) {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const [isChanging, setIsChanging] = useState(false);
  const { answer } = view.content;
  const worker = view.content.header.supervisee || 'the worker';
  if (view.state === 'DRAFT' || view.state === 'DISCARDED') {
    return (
      <div className={styles.panel}>
        <p className={styles.plain}>Opens for {worker} when the record is shared.</p>
        {answer === null ? null : (
          <>
            <p className={styles.plain}>To version {view.content.version}, before it was taken back:</p>
            <AnswerGiven worker={worker} answer={answer} />
          </>
        )}
      </div>
    );
  }
  if (view.state === 'SHARED' && (answer === null || isChanging)) return <AnswerForm worker={worker} answer={answer} />;
  if (answer === null) return <p className={styles.plain}>No answer was recorded.</p>;
  return (
    <div className={styles.panel}>
      <AnswerGiven worker={worker} answer={answer} />
      {view.state === 'SHARED' && answer.review === undefined ? (
        <Button className={styles.button} onClick={() => setIsChanging(true)}>
          Change the answer
        </Button>
      ) : null}
    </div>
  );
}

type AnswerProps = { readonly worker: string; readonly answer: WorkerAnswer };

function AnswerGiven({ worker, answer }: AnswerProps) {
  const styles = useStyles();
  const { view } = useRecordDesk();
  // Where the form has a part for it, the reflection stands beside it.
  const hasReflectionPart = view.content.template.sections.some(({ kind }) => kind === 'REFLECTION');
  const recorded = formatShortDate(localDateOfInstant(answer.recordedAt));
  return (
    <div className={styles.panel} data-field="comment">
      <p className={styles.words}>
        <strong>{ANSWER_LABELS[answer.kind]}.</strong>
        {answer.comment === '' ? '' : ` ${answer.comment}`}
      </p>
      {answer.review?.isMissing === true ? (
        <WorkerWords label={`${worker}, on what is missing`} words={answer.review.missing} />
      ) : null}
      {answer.review === undefined || hasReflectionPart || isBlank(answer.review.reflection) ? null : (
        <WorkerWords label={`${worker}, own reflection`} words={answer.review.reflection} />
      )}
      <p className={styles.plain}>
        {byWhom(answer, worker)} on {recorded}
        {answer.review === undefined ? '' : `, to version ${String(view.content.version)} of the text`}.
      </p>
    </div>
  );
}

/** Says honestly whose hand it was. */
function byWhom({ recordedBy }: WorkerAnswer, worker: string): string {
  return recordedBy === worker ? `Recorded by ${worker}` : `Recorded by ${recordedBy} for ${worker}`;
}

type AnswerFormProps = { readonly worker: string; readonly answer: WorkerAnswer | null };

function AnswerForm({ worker, answer }: AnswerFormProps) {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const steps = useSteps();
  const [kind, setKind] = useState<AnswerKind | null>(answer?.kind ?? null);
  const [comment, setComment] = useState(answer?.comment ?? '');
  const [isAsking, setIsAsking] = useState(false);
  const change = useBounded(LONGEST_WORDS, setComment);
  const isMissing = kind !== null && kind !== 'AGREES' && comment.trim() === '';
  const record = () => {
    if (kind === null || isMissing) setIsAsking(true);
    else void steps.answer(kind, comment);
  };
  return (
    <div className={styles.panel} data-field="answer">
      <p className={styles.plain}>
        Ask {worker} whether this is a fair record. If you write the answer here, the record says that{' '}
        {view.content.header.supervisor || 'you'} recorded it for them.
      </p>
      <AnswerKinds worker={worker} kind={kind} isAsking={isAsking} onChoose={setKind} />
      {kind === null ? null : (
        <Field
          label={commentLabel(kind)}
          required={kind !== 'AGREES'}
          {...(isAsking && isMissing
            ? {
                validationMessage: 'This is printed with the record, so it cannot be empty.',
                validationState: 'warning' as const,
              }
            : {})}
        >
          <Textarea
            value={comment}
            rows={3}
            resize="vertical"
            lang="en-GB"
            onChange={(_event, { value }) => change(cleanText(value))}
          />
        </Field>
      )}
      <Button className={styles.button} appearance="primary" onClick={record}>
        Record this answer
      </Button>
    </div>
  );
}

function commentLabel(kind: AnswerKind): string {
  switch (kind) {
    case 'AGREES':
      return 'Anything to add, in their own words';
    case 'AGREES_WITH_COMMENT':
      return 'Their comment, in their own words';
    case 'DISAGREES':
      return 'What they see differently, in their own words (printed in full)';
    default:
      return 'Why there is no reply: on leave, left the service, no answer after two reminders';
  }
}
